#include "store/views/search_passage.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace gb {

namespace {

constexpr std::size_t shown_each_side = 90;  ///< characters shown on each side of the first word

bool is_letter(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
           (c >= '0' && c <= '9');
}

/// Where in folded text a word begins with these letters; npos: nowhere.
std::size_t begins_at(std::string_view folded, std::string_view word) {
    for (auto at = folded.find(word); at != folded.npos; at = folded.find(word, at + 1)) {
        if (at == 0 || !is_letter(folded[at - 1])) return at;
    }
    return folded.npos;
}

bool begins_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// Bytes of the first characters; folding leaves their number as it is.
std::size_t bytes_of(std::string_view text, std::size_t characters) {
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        if (begins_character(text[at]) && characters-- == 0) break;
    }
    return at;
}

/// What stands around a place, from a whole word on.
std::string cut_around(std::string_view line, std::size_t place) {
    if (characters(line) <= 2 * shown_each_side) return std::string(line);
    auto from = place > shown_each_side ? bytes_of(line, place - shown_each_side) : 0;
    if (from > 0) from = std::min(line.find(' ', from), bytes_of(line, place) - 1) + 1;
    auto to = bytes_of(line, place + shown_each_side);
    if (to < line.size()) to = std::max(line.rfind(' ', to), from);
    return (from > 0 ? "…" : "") + std::string(line.substr(from, to - from)) +
           (to < line.size() ? "…" : "");
}

}  // namespace

std::vector<std::string> asked_words(std::string_view typed) {
    std::vector<std::string> words;
    for (const auto& word : words_in(typed)) words.push_back(word.folded);
    return words;
}

std::vector<std::string> missing_in(std::string_view text, std::vector<std::string> words) {
    const auto folded = fold(text);
    std::erase_if(words, [&](const auto& word) { return begins_at(folded, word) != folded.npos; });
    return words;
}

std::optional<std::string> passage_of(std::string_view text,
                                      const std::vector<std::string>& words) {
    std::size_t most = 0;
    std::string_view best;
    std::size_t place = 0;
    while (!text.empty() && most < words.size()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const auto folded = fold(line);
        std::size_t held = 0;
        auto first = folded.npos;
        for (const auto& word : words) {
            const auto at = begins_at(folded, word);
            if (at == folded.npos) continue;
            ++held;
            first = std::min(first, at);
        }
        if (held <= most) continue;
        most = held;
        best = line;
        place = characters(std::string_view(folded).substr(0, first));
    }
    if (most == 0) return std::nullopt;
    return cut_around(best, place);
}

}  // namespace gb
