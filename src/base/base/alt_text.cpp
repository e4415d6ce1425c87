#include "base/alt_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

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

/// What is neither a letter nor a digit parts words, and so does the step from the one to the
/// other: "IMG_20221231" is "img 20221231".
struct Word {
    std::string text;  ///< folded
    bool number = false;
};
std::vector<Word> pieces_of(const std::string& folded) {
    std::vector<Word> found;
    bool open = false;
    for (const char c : folded) {
        const bool number = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (!number && !letter) {
            open = false;
            continue;
        }
        if (!open || found.back().number != number) found.push_back({{}, number});
        found.back().text += c;
        open = true;
    }
    return found;
}

/// A number, or what cameras, phones, scanners and programs put before one: "DSC 0012",
/// "Screenshot 2022-12-31", "THO 1".
bool is_number_of_a_picture(const std::vector<Word>& pieces) {
    static constexpr auto given = std::to_array<std::string_view>(
        {"img",  "dsc",  "dscn", "dscf", "pic", "picture", "photo", "image",   "pxl",
         "scan", "file", "mvi",  "vid",  "wa",  "at",      "gopr",  "capture", "screenshot",
         "dji",  "copy", "anh",  "hinh", "h",   "so",      "tep",   "quet",    "zalo"});
    const auto names_nothing = [&](const Word& one) {
        return one.number || std::find(given.begin(), given.end(), one.text) != given.end();
    };
    const bool numbered =
        std::any_of(pieces.begin(), pieces.end(), [](const Word& one) { return one.number; });
    const auto words =
        std::count_if(pieces.begin(), pieces.end(), [](const Word& one) { return !one.number; });
    return numbered && (words < 2 || std::all_of(pieces.begin(), pieces.end(), names_nothing));
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
    const auto pieces = pieces_of(text);
    if (is_number_of_a_picture(pieces)) return "alt.is_file_name";
    if (pieces.size() < 2) return "alt.is_filler";  // one word says what it is, not what it shows
    return std::nullopt;
}

}  // namespace gb
