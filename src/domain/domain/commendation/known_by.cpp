#include "domain/commendation/known_by.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"

namespace gb {

namespace {

using Words = std::vector<WordInText>;

// How somebody is called, of one word and of two.
constexpr std::string_view called[] = {"ông", "bà",  "anh", "chị", "cô",
                                       "chú", "bác", "cụ",  "đc",  "hộ"};
constexpr std::pair<std::string_view, std::string_view> called_by_two[] = {
    {"đ", "c"},   {"đồng", "chí"},  {"gia", "đình"}, {"hạ", "sĩ"},
    {"hạ", "sỹ"}, {"binh", "nhất"}, {"binh", "nhì"}};
constexpr std::string_view grades[] = {"đại", "thượng", "trung", "thiếu"};
constexpr std::string_view ranks[] = {"tướng", "tá", "úy", "uý", "sĩ", "sỹ"};

template <std::size_t N>
bool holds(const std::string_view (&list)[N], const std::string& word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// How many words before the name only say how one is called; a name keeps one word at least.
std::size_t before_name(const Words& words, std::size_t at) {
    const auto left = words.size() - at;
    if (left > 2) {
        const auto& first = words[at].lower;
        const auto& second = words[at + 1].lower;
        const bool two = std::any_of(
            std::begin(called_by_two), std::end(called_by_two),
            [&](const auto& pair) { return pair.first == first && pair.second == second; });
        if (two || (holds(grades, first) && holds(ranks, second))) return 2;
    }
    return left > 1 && holds(called, words[at].lower) ? 1 : 0;
}

std::string joined_from(const Words& words, std::size_t at) {
    std::string all;
    for (; at < words.size(); ++at) all += (all.empty() ? "" : " ") + words[at].folded;
    return all;
}

}  // namespace

std::string plain_words(std::string_view text) {
    return joined_from(words_in(text), 0);
}

std::string known_by(std::string_view name) {
    const auto words = words_in(name);
    std::size_t at = 0;
    while (const auto skipped = before_name(words, at)) at += skipped;
    return joined_from(words, at);
}

}  // namespace gb
