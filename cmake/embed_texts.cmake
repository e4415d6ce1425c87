# A string literal may be at most 64 KiB, also when written in pieces, so the bytes are listed one by
# one.
function(embed name file out)
    file(READ ${file} bytes HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
    file(APPEND ${out} "static constexpr char ${name}_bytes[] = {\n${bytes}};\n"
        "extern const std::string_view ${name};\n"
        "const std::string_view ${name}(${name}_bytes, sizeof ${name}_bytes);\n")
endfunction()

file(WRITE ${OUT} "// Made from texts/*.json; edit those.\n#include <string_view>\nnamespace gb::texts {\n")
embed(vietnamese ${VI} ${OUT})
embed(english ${EN} ${OUT})
file(APPEND ${OUT} "}  // namespace gb::texts\n")
