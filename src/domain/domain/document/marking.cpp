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

std::string_view name_of_grade(const Words& words, std::size_t at) {
    if (words[at].lower == "mật") return "MẬT";
    return words[at].lower == "tối" ? "TỐI MẬT" : "TUYỆT MẬT";
}

/// What stands side by side on a line.
std::vector<std::string_view> columns_of(std::string_view line) {
    constexpr std::string_view gap = "  ";
    std::vector<std::string_view> columns;
    for (std::size_t from = 0; from < line.size();) {
        const auto end = std::min(line.find(gap, from), line.size());
        if (end > from) columns.push_back(line.substr(from, end - from));
        from = std::min(line.find_first_not_of(' ', end), line.size());
    }
    return columns;
}

/// The grade that has the column to itself.
std::string_view grade_alone(const Words& words) {
    if (words.empty() || grade_at(words, 0) != words.size()) return {};
    const bool in_brackets = words.front().before == '(' || words.front().before == '[';
    if (!in_brackets && !all_capitals(words, 0, words.size())) return {};
    return name_of_grade(words, 0);
}

std::string_view grade_after_label(const Words& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (grade_at(words, at) > 0 && follows_its_label(words, at)) {
            return name_of_grade(words, at);
        }
    }
    return {};
}

/// "QUY ĐỊNH VỀ BẢO VỆ BÍ", and the next line goes on: "MẬT".
bool breaks_before_secret(const Words& line) {
    constexpr std::array<std::string_view, 3> beginnings{"bí", "bảo", "cơ"};
    return !line.empty() && line.back().capitals &&
           std::find(beginnings.begin(), beginnings.end(), line.back().lower) != beginnings.end();
}

std::string_view mark_in_line(std::string_view line, bool goes_on) {
    std::string_view alone;
    std::size_t grades = 0;
    for (const auto column : columns_of(line)) {
        const auto words = words_in(column);
        if (const auto labelled = grade_after_label(words); !labelled.empty()) return labelled;
        const auto grade = grade_alone(words);
        if (grade.empty()) continue;
        alone = grade;
        ++grades;
    }
    const bool broken_word = goes_on && alone == "MẬT";
    return grades == 1 && !broken_word ? alone : std::string_view{};
}

}  // namespace

std::string_view secrecy_mark(std::string_view text) {
    const auto words = words_in(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto count = grade_at(words, at);
        if (count == 0) continue;
        if (stands_in_capitals(words, at, count) || stands_alone(words, at, count) ||
            follows_its_label(words, at)) {
            return name_of_grade(words, at);
        }
        at += count - 1;
    }
    return {};
}

bool marked_secret(std::string_view text) {
    return !secrecy_mark(text).empty();
}

std::string_view secrecy_mark_on_page(std::string_view page) {
    bool goes_on = false;
    for (std::size_t from = 0; from < page.size();) {
        const auto end = std::min(page.find('\n', from), page.size());
        const auto line = page.substr(from, end - from);
        if (const auto mark = mark_in_line(line, goes_on); !mark.empty()) return mark;
        if (const auto words = words_in(line); !words.empty())
            goes_on = breaks_before_secret(words);
        from = end + 1;
    }
    return {};
}

bool symbol_marked_secret(std::string_view symbol) {
    const auto words = words_in(symbol);
    return std::any_of(words.begin(), words.end(),
                       [](const WordInText& word) { return word.lower == "mật"; });
}

}  // namespace gb
