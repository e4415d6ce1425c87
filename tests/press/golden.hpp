// Data in, the paper out, compared with the file that was looked at and accepted.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace gb::tests {

inline std::string file_text(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::string source_file(const std::string& path) {
    return std::string(GIAOBAN_SOURCE_DIR "/") + path;
}

/// GIAOBAN_GOLDEN=accept writes the file instead; read the difference before committing it.
inline void expect_golden(const std::string& name, const std::string& text) {
    const std::string path = source_file("tests/golden/" + name);
    const char* wish = std::getenv("GIAOBAN_GOLDEN");
    if (wish != nullptr && std::string(wish) == "accept") {
        std::ofstream(path, std::ios::binary) << text;
        return;
    }
    EXPECT_EQ(file_text(path), text) << "tests/golden/" << name;
}

}  // namespace gb::tests
