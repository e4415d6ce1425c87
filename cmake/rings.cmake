# A ring is a static library with an include root of its own. What is not named under USES is not on
# its include path, so a wrong dependency does not compile (tests/rings proves it).

add_library(giaoban_strict INTERFACE)
target_compile_options(giaoban_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror)

function(giaoban_ring name root)
    cmake_parse_arguments(RING "" "" "USES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${root}/*.cpp)
    if(NOT sources)
        file(WRITE ${CMAKE_BINARY_DIR}/empty_${name}.cpp "namespace gb { extern const int ring_${name}_is_empty; const int ring_${name}_is_empty = 1; }\n")
        set(sources ${CMAKE_BINARY_DIR}/empty_${name}.cpp)
    endif()
    add_library(gb_${name} STATIC ${sources})
    target_include_directories(gb_${name} PUBLIC ${CMAKE_SOURCE_DIR}/${root})
    target_link_libraries(gb_${name} PRIVATE giaoban_strict)
    foreach(used ${RING_USES})
        target_link_libraries(gb_${name} PUBLIC gb_${used})
    endforeach()
endfunction()
