#include "base/alt_text.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.hpp"

namespace gb {
namespace {

/// As search compares texts, without blanks, dots and underscores at the ends.
std::string bare(std::string_view text) {
    constexpr std::string_view edge = " \t\r\n._-…";
    const auto first = text.find_first_not_of(edge);
    if (first == std::string_view::npos) return {};
    return fold(text.substr(first, text.find_last_not_of(edge) - first + 1));
}

bool looks_like_file(const std::string& text) {
    static constexpr std::array<std::string_view, 11> endings{".png",  ".jpg",  ".jpeg", ".gif",
                                                              ".webp", ".bmp",  ".tif",  ".tiff",
                                                              ".svg",  ".heic", ".avif"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return text.ends_with(ending); });
}

bool is_filler(const std::string& text) {
    static constexpr std::array<std::string_view, 10> fillers{
        "no title", "untitled", "image",       "photo", "picture",
        "anh",      "hinh anh", "anh tin bai", "img",   "date"};
    return std::find(fillers.begin(), fillers.end(), text) != fillers.end();
}

}  // namespace

std::optional<std::string_view> alt_fault(std::string_view alt, std::string_view file_name) {
    const std::string text = bare(alt);
    if (text.empty()) return "alt.missing";
    if (looks_like_file(text)) return "alt.is_file_name";
    if (!file_name.empty()) {
        // "THO 1.png" and "THO 1" say equally little.
        const std::string file = bare(file_name.substr(file_name.find_last_of("/\\") + 1));
        if (text == file || text == bare(file.substr(0, file.find_last_of('.')))) {
            return "alt.is_file_name";
        }
    }
    if (is_filler(text)) return "alt.is_filler";
    return std::nullopt;
}

}  // namespace gb
