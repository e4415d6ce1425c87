# A ring is a static library with an include root of its own. What is not named under USES is not on
# its include path, so a wrong dependency does not compile (tests/rings proves it).

add_library(giaoban_strict INTERFACE)
target_compile_options(giaoban_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror)

# What nearly every source reads is read once, not for every source. Three groups build on each other:
# the standard library and Boost for the ring base; with base and the kit of the domain for all that
# stands on the domain; with GoogleTest for the tests. Each source still names what it uses: tests/rings
# compiles without this.
set(read_by_base
    <algorithm> <array> <charconv> <chrono> <condition_variable> <cstdint> <filesystem> <fstream>
    <functional> <map> <memory> <mutex> <optional> <random> <set> <span> <sstream> <string>
    <string_view> <thread> <typeindex> <unordered_map> <variant> <vector>
    <boost/describe.hpp> <boost/json.hpp> <boost/mp11.hpp> <fmt/format.h>)
set(read_by_domain ${read_by_base}
    "base/json_read.hpp" "base/json_write.hpp" "base/recorded.hpp" "base/rows.hpp" "base/schema.hpp"
    "domain/kit/decision.hpp" "domain/kit/moves.hpp" "domain/kit/seen.hpp" "domain/kit/types.hpp")
list(TRANSFORM read_by_domain REPLACE "^(base|domain)/" "${CMAKE_SOURCE_DIR}/src/\\1/\\1/")
set(read_by_tests ${read_by_domain} <gtest/gtest.h> <rapidcheck/gtest.h>)

# giaoban_reads_once(TARGET HEADER...): TARGET compiles them for itself and for others.
# giaoban_reads_once(TARGET FROM OTHER): TARGET takes what OTHER has compiled.
function(giaoban_reads_once target)
    cmake_parse_arguments(READS "" "FROM" "" ${ARGN})
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)  # or ccache never finds it
    if(READS_FROM)
        target_precompile_headers(${target} REUSE_FROM ${READS_FROM})
    else()
        target_precompile_headers(${target} PRIVATE ${READS_UNPARSED_ARGUMENTS})
    endif()
endfunction()

# What runs once for a paper or a page, and never in a loop over entries, is compiled faster instead of
# running faster.
set(faster_compiled $<$<CONFIG:Release>:-O1>)

# giaoban_ring(NAME ROOT [USES RING...] [SELDOM FOLDER]): what lies in ROOT/FOLDER runs seldom. It is
# compiled as a target of its own, since a source with options of its own is left out of unity.
function(giaoban_ring name root)
    cmake_parse_arguments(RING "" "SELDOM" "USES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${root}/*.cpp)
    if(NOT sources)
        file(WRITE ${CMAKE_BINARY_DIR}/empty_${name}.cpp "namespace gb { extern const int ring_${name}_is_empty; const int ring_${name}_is_empty = 1; }\n")
        set(sources ${CMAKE_BINARY_DIR}/empty_${name}.cpp)
    endif()
    if(RING_SELDOM)
        file(GLOB seldom CONFIGURE_DEPENDS ${root}/${RING_SELDOM}/*.cpp)
        list(REMOVE_ITEM sources ${seldom})
    endif()
    add_library(gb_${name} STATIC ${sources})
    target_include_directories(gb_${name} PUBLIC ${CMAKE_SOURCE_DIR}/${root})
    target_link_libraries(gb_${name} PRIVATE giaoban_strict)
    foreach(used ${RING_USES})
        target_link_libraries(gb_${name} PUBLIC gb_${used})
    endforeach()
    if(RING_SELDOM)
        add_library(gb_${name}_seldom OBJECT ${seldom})
        target_compile_options(gb_${name}_seldom PRIVATE ${faster_compiled})
        target_include_directories(gb_${name}_seldom PRIVATE $<TARGET_PROPERTY:gb_${name},INCLUDE_DIRECTORIES>)
        target_link_libraries(gb_${name}_seldom PRIVATE $<TARGET_PROPERTY:gb_${name},LINK_LIBRARIES>)
        target_sources(gb_${name} PRIVATE $<TARGET_OBJECTS:gb_${name}_seldom>)
    endif()
endfunction()
