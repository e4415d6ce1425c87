# The text catalogues are compiled into the program: a binary never runs with texts of another version.
set(texts_cpp ${CMAKE_BINARY_DIR}/texts/catalogue.cpp)
add_custom_command(
    OUTPUT ${texts_cpp}
    COMMAND ${CMAKE_COMMAND} -DVI=${CMAKE_SOURCE_DIR}/texts/vi.json -DEN=${CMAKE_SOURCE_DIR}/texts/en.json
            -DOUT=${texts_cpp} -P ${CMAKE_SOURCE_DIR}/cmake/embed_texts.cmake
    DEPENDS texts/vi.json texts/en.json cmake/embed_texts.cmake
    COMMENT "Embedding the text catalogues")
