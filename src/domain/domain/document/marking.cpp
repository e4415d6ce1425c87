#include "domain/document/marking.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace gb {

namespace {

using Words = std::vector<WordInText>;

/// How many words from `at` on make up a grade: 0 none, 1 "mật", 2 "tối mật" or "tuyệt mật".
std::size_t grade_at(const Words& words, std::size_t at) {
    if (words[at].lower == "mật") return 1;
    if (words[at].lower != "tối" && words[at].lower != "tuyệt") return 0;
    const bool follows =
        at + 1 < words.size() && words[at + 1].joined && words[at + 1].lower == "mật";
    return follows ? 2 : 0;
}

/// Words that make an ordinary word of "mật" before them: mật khẩu, mật mã, mật độ, mật ong.
bool makes_it_ordinary(const WordInText& word) {
    constexpr std::array<std::string_view, 4> ordinary{"khẩu", "mã", "độ", "ong"};
    return std::find(ordinary.begin(), ordinary.end(), word.lower) != ordinary.end();
}

bool all_capitals(const Words& words, std::size_t at, std::size_t count) {
    for (std::size_t i = at; i < at + count; ++i) {
        if (!words[i].capitals) return false;
    }
    return true;
}

/// In capitals, and no other word in capitals runs into it: "BẢO MẬT" is no marking, "MẬT" is.
bool stands_in_capitals(const Words& words, std::size_t at, std::size_t count) {
    if (!all_capitals(words, at, count)) return false;
    if (count == 2) return true;
    const bool runs_in = words[at].joined && words[at - 1].capitals;
    const bool follows = at + count < words.size() && words[at + count].joined;
    if (follows && makes_it_ordinary(words[at + count])) return false;
    const bool runs_on = follows && words[at + count].capitals;
    return !runs_in && (!runs_on || at == 0);
}

/// "(Tối mật)", "[Mật]", or the whole text.
bool stands_alone(const Words& words, std::size_t at, std::size_t count) {
    if (words.size() == count) return true;
    const auto& last = words[at + count - 1];
    return (words[at].before == '(' && last.after == ')') ||
           (words[at].before == '[' && last.after == ']');
}

/// "Độ mật: Tối mật"
bool follows_its_label(const Words& words, std::size_t at) {
    return at >= 2 && words[at].before == ':' && words[at - 1].lower == "mật" &&
           words[at - 2].lower == "độ";
}

}  // namespace

bool marked_secret(std::string_view text) {
    const auto words = words_in(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto count = grade_at(words, at);
        if (count == 0) continue;
        if (stands_in_capitals(words, at, count) || stands_alone(words, at, count) ||
            follows_its_label(words, at)) {
            return true;
        }
        at += count - 1;
    }
    return false;
}

bool symbol_marked_secret(std::string_view symbol) {
    const auto words = words_in(symbol);
    return std::any_of(words.begin(), words.end(),
                       [](const WordInText& word) { return word.lower == "mật"; });
}

}  // namespace gb
