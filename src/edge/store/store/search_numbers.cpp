#include "store/search_numbers.hpp"

#include <algorithm>
#include <span>

#include "base/text.hpp"

namespace gb {

namespace {

constexpr std::size_t most_digits = 9;
constexpr std::size_t most_zeros = 3;  ///< written before a number, as "0012" in old registers
constexpr std::string_view number_is = "so";  ///< "số", folded

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool all_digits(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, is_digit);
}
bool is_year(std::string_view word) {
    return word.size() == 4 && all_digits(word) &&
           (word.starts_with("19") || word.starts_with("20"));
}
/// Part of the number before it: nothing but a stroke or a dash stands between.
bool goes_on(const WordInText& word) {
    return !word.joined && (word.before == '/' || word.before == '-');
}

struct Parts {
    std::string digits;  ///< without zeros before it
    std::string year;
    std::string letters;
    std::size_t words = 0;
};

/// The number that begins with the first of these words, and what of it follows.
std::optional<Parts> parts_of(std::span<const WordInText> words) {
    if (words.empty() || !all_digits(words[0].folded) || words[0].folded.size() > most_digits) {
        return std::nullopt;
    }
    Parts parts;
    const auto& digits = words[0].folded;
    parts.digits = digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1));
    for (parts.words = 1; parts.words < words.size() && goes_on(words[parts.words]);
         ++parts.words) {
        const auto& word = words[parts.words].folded;
        if (parts.words == 1 && is_year(word)) {
            parts.year = word;
        } else if (parts.letters.empty() && is_digit(word.front())) {
            return std::nullopt;  // a date, or two shares of something
        } else {
            parts.letters += word;
        }
    }
    return parts;
}

std::string word_of(const std::string& digits, const std::string& rest) {
    return digits + "n" + rest;
}

}  // namespace

std::string number_of_year(std::int64_t number, std::int32_t year) {
    return std::to_string(number) + "/" + std::to_string(year);
}

std::vector<std::string> number_words(std::string_view number) {
    const auto words = words_in(number);
    const auto parts = parts_of(words);
    if (!parts || (parts->year.empty() && parts->letters.empty())) return {};
    std::vector<std::string> all{word_of(parts->digits, parts->year + parts->letters)};
    // Cited without its year as well.
    if (!parts->year.empty() && !parts->letters.empty()) {
        all.push_back(word_of(parts->digits, parts->letters));
    }
    return all;
}

std::optional<AskedNumber> asked_number(std::string_view typed) {
    const auto words = words_in(typed);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto parts = parts_of(std::span(words).subspan(at));
        if (!parts || goes_on(words[at])) continue;
        const bool said = at > 0 && words[at - 1].folded == number_is;
        const bool alone = at + parts->words == words.size() && at == (said ? 1U : 0U);
        const auto rest = parts->year + parts->letters;
        const bool counts =
            !parts->letters.empty() || (!rest.empty() && (said || alone)) || (said && alone);
        if (!counts) continue;
        AskedNumber asked{word_of(parts->digits, rest), {}, at, said && !rest.empty()};
        for (std::size_t zeros = 0; zeros <= most_zeros; ++zeros) {
            asked.digits.push_back(std::string(zeros, '0') + parts->digits);
        }
        return asked;
    }
    return std::nullopt;
}

}  // namespace gb
