# A ring is a static library with an include root of its own. What is not named under USES is not on
# its include path, so a wrong dependency does not compile (tests/rings proves it).

add_library(giaoban_strict INTERFACE)
target_compile_options(giaoban_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror)

# The standard library and Boost are read once, not for every source: 2.1 s instead of 3.0 s for a
# small one of the domain. Each source still names what it uses; tests/rings compiles without this.
set(often_read
    <algorithm> <array> <charconv> <chrono> <cstdint> <filesystem> <fstream> <functional> <map>
    <memory> <mutex> <optional> <set> <span> <sstream> <string> <string_view> <unordered_map>
    <variant> <vector> <boost/describe.hpp> <boost/json.hpp> <boost/mp11.hpp> <fmt/format.h>)

function(giaoban_reads_once target)
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)  # or ccache never finds it
    if(target STREQUAL gb_base)
        target_precompile_headers(${target} PRIVATE ${often_read})
    else()
        target_precompile_headers(${target} REUSE_FROM gb_base)
    endif()
endfunction()

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
