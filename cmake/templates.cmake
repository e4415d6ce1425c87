# The templates are compiled into the press, like the texts: a binary never prints on another
# version's paper. Any kind of bytes, so as numbers.
set(templates_cpp ${CMAKE_BINARY_DIR}/templates/templates.cpp)
file(GLOB template_files CONFIGURE_DEPENDS
     templates/*.html templates/*.css templates/*.js templates/*.xml templates/*.docx
     templates/portal.json)
add_custom_command(
    OUTPUT ${templates_cpp}
    COMMAND ${CMAKE_COMMAND} "-DFILES=${template_files}" -DOUT=${templates_cpp}
            -P ${CMAKE_SOURCE_DIR}/cmake/embed_templates.cmake
    DEPENDS ${template_files} cmake/embed_templates.cmake
    VERBATIM
    COMMENT "Embedding the templates")
target_sources(gb_press PRIVATE ${templates_cpp})
