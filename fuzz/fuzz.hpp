#pragma once
// What all targets share: a target takes any bytes and stops the process where a promise is broken.

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "house/texts.hpp"

namespace gb::fuzz {

/// The promise, where it is broken, is the last line that the process writes.
inline void must(bool holds, std::string_view promise, std::string_view what = {}) {
    if (holds) return;
    std::cerr << "broken: " << promise << " " << what << std::endl;
    std::abort();
}

/// Whoever is refused is told why, in both languages.
inline void must_be_told(std::string_view code) {
    for (const auto* language : {"vi", "en"}) {
        must(has_text(language, "error." + std::string(code)), "no sentence tells the reader",
             code);
    }
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// The parts between the marks; one more than there are marks.
inline std::vector<std::string_view> split(std::string_view text, std::string_view mark) {
    std::vector<std::string_view> parts;
    for (auto end = text.find(mark); end != text.npos; end = text.find(mark)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + mark.size());
    }
    parts.push_back(text);
    return parts;
}

}  // namespace gb::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
