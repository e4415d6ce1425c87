#include "domain/summary/loose.hpp"

#include <algorithm>
#include <charconv>

#include "base/digits.hpp"
#include "base/text.hpp"

namespace gb {

namespace {

// Words after which a number names one of several, or a day.
constexpr std::string_view naming[] = {
    "bước", "chương", "khoản", "khóa",  "khu", "lần", "mẫu", "mục",  "ngày", "ngõ", "phần", "phố",
    "quý",  "thôn",   "thứ",   "tháng", "tổ",  "vực", "xóm", "điểm", "đội",  "đợt", "ấp"};
// The same, where the word alone would not tell: a delegation (đoàn) of 12, sets issued (cấp).
constexpr std::pair<std::string_view, std::string_view> naming_pairs[] = {
    {"phụ", "lục"},    {"quốc", "lộ"},   {"tỉnh", "lộ"},  {"sư", "đoàn"},  {"lữ", "đoàn"},
    {"trung", "đoàn"}, {"tiểu", "đoàn"}, {"tai", "cấp"},  {"ro", "cấp"},   {"rừng", "cấp"},
    {"bão", "số"},     {"bản", "số"},    {"báo", "số"},   {"lệnh", "số"},  {"định", "số"},
    {"cáo", "số"},     {"hoạch", "số"},  {"thị", "số"},   {"trình", "số"}, {"hiệu", "số"},
    {"tư", "số"},      {"luật", "số"},   {"quyết", "số"}, {"văn", "số"},   {"cấp", "độ"},
    {"báo", "động"},   {"gió", "cấp"},   {"bão", "cấp"},  {"giật", "cấp"}, {"mạnh", "cấp"}};
// Words after which four digits are a year.
constexpr std::pair<std::string_view, std::string_view> year_pairs[] = {
    {"cùng", "kỳ"},   {"nhiệm", "kỳ"}, {"thời", "kỳ"}, {"giai", "đoạn"},
    {"niên", "khóa"}, {"mùa", "mưa"},  {"mùa", "bão"}, {"mùa", "lũ"}};
// What is counted: before these the same four digits are a count.
constexpr std::string_view counted_words[] = {
    "bao",   "bình",   "buổi", "bộ",    "ca",     "cas", "cái",   "cán",    "cây",  "căn",  "chiến",
    "chiếc", "chuyến", "con",  "cuộc",  "dân",    "em",  "gia",   "giờ",    "ha",   "hộ",   "hội",
    "học",   "kg",     "khẩu", "km",    "kíp",    "lít", "lượt",  "lần",    "m",    "m2",   "m3",
    "máy",   "mét",    "ngôi", "người", "ngày",   "nhà", "phiên", "phương", "phần", "phút", "quà",
    "quân",  "suất",   "tin",  "triệu", "trường", "tàu", "tấn",   "tổ",     "tờ",   "vụ",   "xe",
    "xã",    "áo",     "điểm", "đoàn",  "đồng",   "đội", "đợt"};
// Words after which 15/11 is a day.
constexpr std::string_view dating[] = {"chiều", "hết", "ngày", "sáng", "sau",  "trước",
                                       "tối",   "từ",  "đêm",  "đến",  "trưa", "qua"};

bool digit(char c) {
    return c >= '0' && c <= '9';
}
bool capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool small(char c) {
    return c >= 'a' && c <= 'z';
}
/// Letters outside ASCII stand in two or three bytes; quotation marks, dashes and spaces of
/// typesetting begin with 0xe2 or 0xc2.
bool letter_ends_at(std::string_view text, std::size_t end) {
    if (end == 0) return false;
    const char last = text[end - 1];
    if (capital(last) || small(last)) return true;
    if (static_cast<unsigned char>(last) < 0x80) return false;
    auto begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80) --begin;
    const auto lead = static_cast<unsigned char>(text[begin]);
    return lead != 0xe2 && lead != 0xc2;
}
bool letter_begins_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (capital(text[at]) || small(text[at])) return true;
    const auto lead = static_cast<unsigned char>(text[at]);
    return lead >= 0x80 && lead != 0xe2 && lead != 0xc2;
}

int value_of(std::string_view digits) {
    int value = -1;
    const auto* end = digits.data() + digits.size();
    if (digits.size() > 6 || std::from_chars(digits.data(), end, value).ptr != end) return -1;
    return value;
}
bool between(std::string_view digits, int from, int to) {
    const int value = value_of(digits);
    return value >= from && value <= to;
}
/// Official prose writes 2.026 turns, and the year 2026.
bool is_year(std::string_view digits) {
    return digits.size() == 4 && between(digits, 1900, 2100);
}

/// Numbers with one mark between each: "15/11/2026", "11-2026", "2021–2025".
struct Row {
    std::vector<std::string_view> parts;
    std::string_view mark;
    std::size_t end = 0;

    bool dashed() const { return mark == "-" || mark == "–"; }
    bool has(std::size_t at, int from, int to) const { return between(parts[at], from, to); }
    bool is_day() const {
        if (parts.size() != 3) return false;
        if (is_year(parts[0])) return has(1, 1, 12) && has(2, 1, 31);
        return has(0, 1, 31) && has(1, 1, 12) && (is_year(parts[2]) || parts[2].size() == 2);
    }
    bool is_month() const {
        return parts.size() == 2 && mark != "." && has(0, 1, 12) && is_year(parts[1]);
    }
    bool is_years() const {
        return parts.size() == 2 && dashed() && is_year(parts[0]) && is_year(parts[1]);
    }
    bool is_day_of_month() const {
        return parts.size() == 2 && mark == "/" && has(0, 1, 31) && has(1, 1, 12);
    }
    bool is_round_the_clock() const {
        return parts.size() == 2 && mark == "/" && parts[0] == "24" &&
               (parts[1] == "24" || parts[1] == "7");
    }
};

std::size_t digits_end(std::string_view text, std::size_t at) {
    while (at < text.size() && digit(text[at])) ++at;
    return at;
}

Row row_at(std::string_view text, std::size_t at) {
    Row row;
    for (;;) {
        row.end = digits_end(text, at);
        row.parts.push_back(text.substr(at, row.end - at));
        if (row.mark.empty()) {
            for (const std::string_view mark : {"/", "-", "–", "."}) {
                if (text.substr(row.end).starts_with(mark)) row.mark = mark;
            }
        }
        at = row.end + row.mark.size();
        if (row.mark.empty() || !text.substr(row.end).starts_with(row.mark) || at >= text.size() ||
            !digit(text[at])) {
            return row;
        }
    }
}

/// "1.234", "98,5": digits with marks between digits.
std::size_t number_end(std::string_view text, std::size_t at) {
    at = digits_end(text, at);
    while (at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && digit(text[at + 1])) {
        at = digits_end(text, at + 1);
    }
    return at;
}

/// The rest of what stands in one piece: "1686/NQ-UBTVQH15".
std::size_t symbol_end(std::string_view text, std::size_t at) {
    while (at < text.size() && (digit(text[at]) || letter_begins_at(text, at) || text[at] == '/' ||
                                text[at] == '-' || (text[at] & 0xc0) == 0x80)) {
        ++at;
    }
    return at;
}

struct WordsBefore {
    std::string last;
    std::string before;
    bool article = false;  ///< "Điều 5" of a law; "điều 5 xe" is something else
};

/// The two words right before a place, with nothing but spaces between.
WordsBefore words_before(std::string_view text, std::size_t at) {
    auto begin = at - std::min<std::size_t>(at, 60);
    while (begin < at && (text[begin] & 0xc0) == 0x80) ++begin;
    const auto piece = text.substr(begin, at - begin);
    const auto end = piece.find_last_not_of(' ');
    if (end == std::string_view::npos || !letter_ends_at(piece, end + 1)) return {};
    const auto found = words_in(piece);
    if (found.empty()) return {};
    WordsBefore words{found.back().lower, {}, piece.substr(0, end + 1).ends_with("Điều")};
    if (found.size() > 1 && found.back().joined) words.before = found[found.size() - 2].lower;
    return words;
}

template <std::size_t N>
bool among(const std::string_view (&list)[N], std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

template <std::size_t N>
bool among(const std::pair<std::string_view, std::string_view> (&list)[N],
           const WordsBefore& words) {
    return std::any_of(std::begin(list), std::end(list), [&](const auto& pair) {
        return pair.first == words.before && pair.second == words.last;
    });
}

bool names_something(const WordsBefore& words) {
    return words.article || among(naming, words.last) || among(naming_pairs, words);
}

/// Whether the number that ends there counts the word behind it: "2000 lượt", "1950m".
bool counts_what_follows(std::string_view text, std::size_t end) {
    if (letter_begins_at(text, end)) return true;
    auto until = std::min(text.size(), end + 60);
    while (until < text.size() && (text[until] & 0xc0) == 0x80) ++until;
    const auto words = words_in(text.substr(end - 1, until - end + 1));
    return words.size() > 1 && words[1].joined && among(counted_words, words[1].lower);
}

bool begins_line(std::string_view text, std::size_t at) {
    while (at > 0 && text[at - 1] == ' ') --at;
    return at == 0 || text[at - 1] == '\n';
}

bool followed_by(std::string_view text, std::size_t at, std::string_view words) {
    while (at < text.size() && text[at] == ' ') ++at;
    return text.substr(at).starts_with(words);
}

/// Reads one number where it begins, and judges it.
class OneNumber {
  public:
    /// @param year where the year ended that was read last; 0: none
    OneNumber(std::string_view text, std::size_t at, std::size_t year)
        : text_(text), at_(at), year_(year) {}

    /// @return where reading goes on
    std::size_t read() {
        const auto first = digits_end(text_, at_);
        const auto head = text_.substr(at_, first - at_);
        const auto words = words_before(text_, at_);
        if (letter_ends_at(text_, at_) || after_dash_of_a_name()) return symbol_end(text_, at_);
        if (begins_symbol(first)) return symbol_end(text_, first);
        if (next(first) == ':' && first + 1 < text_.size() && digit(text_[first + 1])) {
            return digits_end(text_, first + 1);  // an hour
        }
        const auto row = row_at(text_, at_);
        if (begins_symbol(row.end)) return symbol_end(text_, row.end);
        if (dates(row, words)) return row.end;
        if (row.mark == "/" && row.parts.size() > 1) return found(row.end);
        auto end = number_end(text_, at_);
        if (end == first && begins_line(text_, at_) && numbers_a_line(first)) return end;
        if (end == first && is_year(head)) return year(end, words);
        if (next(end) == 'h' || capital(next(end))) return symbol_end(text_, end);
        if ((followed_by(text_, end, "giờ") && between(head, 0, 24)) ||
            followed_by(text_, end, "tháng đầu") || followed_by(text_, end, "tháng cuối")) {
            return end;
        }
        if (names_something(words)) return end;
        if (next(end) == '%') ++end;
        return found(end);
    }
    bool loose() const { return loose_; }
    std::size_t ended_year() const { return ended_year_; }

  private:
    char next(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }

    /// "BCH-3"
    bool after_dash_of_a_name() const {
        return at_ > 1 && text_[at_ - 1] == '-' && letter_ends_at(text_, at_ - 1);
    }
    /// "1. ", "2) "
    bool numbers_a_line(std::size_t end) const {
        return (next(end) == '.' || next(end) == ')') && next(end + 1) == ' ';
    }
    std::size_t found(std::size_t end) {
        loose_ = true;
        return end;
    }
    /// What stands in one piece before the letters of an office: "05/BC", "30/2020/NĐ", "57-NQ".
    bool begins_symbol(std::size_t end) const {
        if (next(end) != '/' && next(end) != '-') return false;
        return letter_begins_at(text_, end + 1) && (next(end) == '/' || capital(next(end + 1)) ||
                                                    text_.substr(end + 1).starts_with("Đ"));
    }
    /// A day, a month of a year, years, around the clock – and no part of a whole.
    bool dates(const Row& row, const WordsBefore& words) {
        if (!reads_as_date(row, words)) return false;
        if (is_year(row.parts.back())) ended_year_ = row.end;
        return true;
    }
    bool reads_as_date(const Row& row, const WordsBefore& words) const {
        if (row.is_day() || row.is_round_the_clock()) return true;
        if (row.is_month()) return !counts_what_follows(text_, row.end);
        if (row.is_years()) return says_year(words) || !counts_what_follows(text_, row.end);
        return row.is_day_of_month() && among(dating, words.last);
    }
    bool says_year(const WordsBefore& words) const {
        return words.last == "năm" || among(year_pairs, words);
    }
    /// "Quý IV/2026"
    bool after_slash_of_a_name() const {
        return at_ > 1 && text_[at_ - 1] == '/' && letter_ends_at(text_, at_ - 1);
    }
    /// "năm 2024, 2025 và 2026"
    bool goes_on_from_a_year() const {
        if (year_ == 0) return false;
        const auto between = text_.substr(year_, at_ - year_);
        return between == ", " || between == " và " || between == " đến " || between == " - " ||
               between == " – ";
    }
    /// Four digits are a year where the words say so.
    std::size_t year(std::size_t end, const WordsBefore& words) {
        const bool said =
            words.last == "năm" || (!counts_what_follows(text_, end) &&
                                    (among(year_pairs, words) || among(naming, words.last) ||
                                     after_slash_of_a_name() || goes_on_from_a_year()));
        if (!said) return found(end);
        ended_year_ = end;
        return end;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t year_;
    std::size_t ended_year_ = 0;
    bool loose_ = false;
};

}  // namespace

std::vector<LooseNumber> loose_numbers(std::string_view written) {
    const auto text_of = plain_digits(written);
    const std::string_view text = text_of;
    std::vector<LooseNumber> numbers;
    std::size_t year = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with("{{")) {
            const auto close = text.find("}}", at);
            at = close == std::string_view::npos ? text.size() : close + 2;
            continue;
        }
        if (!digit(text[at])) {
            ++at;
            continue;
        }
        OneNumber number(text, at, year);
        const auto end = std::max(number.read(), at + 1);
        if (number.ended_year() > 0) year = number.ended_year();
        if (number.loose()) {
            numbers.push_back(
                {std::string(text.substr(at, end - at)), characters(text.substr(0, at)) + 1});
        }
        at = end;
    }
    return numbers;
}

}  // namespace gb
