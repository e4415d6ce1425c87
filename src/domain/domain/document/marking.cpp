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

/// Words that make an ordinary word of "mật" before them, or the name of a place: mật khẩu, mật độ,
/// mật ong, "tối mật phục", Mật Sơn. None of them begins what papers bear a mark before ("MẬT KẾ
/// HOẠCH", "MẬT BÁO CÁO").
bool makes_it_ordinary(const WordInText& word) {
    constexpr std::array<std::string_view, 12> ordinary{
        "khẩu", "mã", "độ", "ong", "mía", "gấu", "hoa", "phục", "thiết", "thám", "tông", "sơn"};
    return std::find(ordinary.begin(), ordinary.end(), word.lower) != ordinary.end();
}

bool is_ordinary(const Words& words, std::size_t at, std::size_t count) {
    const auto next = at + count;
    return next < words.size() && words[next].joined && makes_it_ordinary(words[next]);
}

bool all_capitals(const Words& words, std::size_t at, std::size_t count) {
    for (std::size_t i = at; i < at + count; ++i) {
        if (!words[i].capitals) return false;
    }
    return true;
}

/// In capitals, and no other word in capitals runs into it: "BẢO MẬT" is no marking, "MẬT" is.
bool stands_in_capitals(const Words& words, std::size_t at) {
    if (!words[at].capitals) return false;
    const bool runs_in = words[at].joined && words[at - 1].capitals;
    const bool follows = at + 1 < words.size() && words[at + 1].joined;
    const bool runs_on = follows && words[at + 1].capitals;
    return !runs_in && (!runs_on || at == 0);
}

/// "Giữ tuyệt mật nguồn tin": how something is kept, not what it is.
bool says_how_it_is_kept(const Words& words, std::size_t at) {
    return at > 0 && words[at].joined && words[at - 1].lower == "giữ";
}

bool is_one_of(char mark, std::string_view marks) {
    return mark != 0 && marks.find(mark) != marks.npos;
}

/// Whether nothing but a comma or "và" stands between the word before `end` and the one at `next`.
bool are_listed(const Words& words, std::size_t end, std::size_t next) {
    if (next == end) return is_one_of(words[next].before, ",;/");
    const auto& between = words[end].lower;
    return next == end + 1 && (between == "và" || between == "hoặc" || between == "hay");
}

bool ends_a_grade(const Words& words, std::size_t end) {
    constexpr std::array<std::string_view, 3> ordinary{"bí", "bảo", "cơ"};
    if (words[end - 1].lower != "mật") return false;
    return end < 2 || !words[end - 1].joined ||
           std::find(ordinary.begin(), ordinary.end(), words[end - 2].lower) == ordinary.end();
}

/// "không soạn văn bản mật, tối mật, tuyệt mật trên máy nối mạng": who lists grades speaks of them.
/// A paper bears one.
bool is_listed(const Words& words, std::size_t at, std::size_t count) {
    const auto end = at + count;
    for (auto next = end; next < words.size() && next <= end + 1; ++next) {
        if (grade_at(words, next) > 0 && are_listed(words, end, next)) return true;
    }
    for (auto before = at; before > 0 && before + 1 >= at; --before) {
        if (ends_a_grade(words, before) && are_listed(words, before, at)) return true;
    }
    return false;
}

/// "Mật: Kế hoạch", "Kế hoạch năm 2026 - Mật", "(Mật)", "[mật]", or the whole text or line: marks
/// stand on both sides. In small letters fewer of them do, as "mật" is honey too.
bool stands_alone(const Words& words, std::size_t at) {
    const auto& word = words[at];
    const bool last = at + 1 == words.size();
    if (word.joined || (!last && words[at + 1].joined)) return false;
    const std::string_view opens = word.capital ? "\n-:;.|/([*_" : "-|([*_";
    const std::string_view closes = word.capital ? "\n-:;.|/)]*_" : "-:|)]*_";
    const bool begins = (at == 0 && word.before == 0) || is_one_of(word.before, opens);
    const bool ends = (last && word.after == 0) || is_one_of(word.after, closes);
    return begins && ends;
}

/// "Độ mật: Tối mật"
bool follows_its_label(const Words& words, std::size_t at) {
    return at >= 2 && words[at].before == ':' && words[at - 1].lower == "mật" &&
           words[at - 2].lower == "độ";
}

/// "tài liệu độ Mật"
bool is_called_a_grade(const Words& words, std::size_t at) {
    if (at == 0 || words[at - 1].lower != "độ" || !words[at].joined) return false;
    const bool runs_on = at + 1 < words.size() && words[at + 1].joined;
    return words[at].capital && !runs_on && words[at].after != ':';
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

/// "Tối mật" and "Tuyệt mật" are said of nothing else; "mật" is, so it must label the text.
bool is_mark(const Words& words, std::size_t at, std::size_t count) {
    if (is_ordinary(words, at, count) || is_listed(words, at, count)) return false;
    if (count == 2) return !says_how_it_is_kept(words, at);
    return stands_in_capitals(words, at) || stands_alone(words, at) ||
           follows_its_label(words, at) || is_called_a_grade(words, at);
}

/// Most texts hold no "mật"; to take one apart into words costs much more than to look.
bool may_hold_a_grade(std::string_view text) {
    for (const std::string_view vowel : {"ậ", "Ậ"}) {
        for (auto at = text.find(vowel); at != text.npos; at = text.find(vowel, at + 1)) {
            if (at > 0 && (text[at - 1] == 'm' || text[at - 1] == 'M')) return true;
        }
    }
    return false;
}

/// What has no prose in it: there any "mật" standing by itself is the marking.
bool is_symbol(std::string_view field) {
    return field.ends_with("/symbol") || field.ends_with("/ending");
}

}  // namespace

std::string_view secrecy_mark(std::string_view text) {
    if (!may_hold_a_grade(text)) return {};
    const auto words = words_in(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto count = grade_at(words, at);
        if (count == 0) continue;
        if (is_mark(words, at, count)) return name_of_grade(words, at);
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

std::optional<Refusal> refuse_marked(const CommandType& type, const void* command) {
    std::optional<Refusal> refusal;
    type.texts(command, [&](std::string_view text, const std::string& field) {
        if (refusal) return;
        const bool marked = is_symbol(field) ? symbol_marked_secret(text) : marked_secret(text);
        if (marked) refusal = refuse("document.classified", {}, field);
    });
    return refusal;
}

bool symbol_marked_secret(std::string_view symbol) {
    if (!may_hold_a_grade(symbol)) return false;
    const auto words = words_in(symbol);
    return std::any_of(words.begin(), words.end(),
                       [](const WordInText& word) { return word.lower == "mật"; });
}

}  // namespace gb
