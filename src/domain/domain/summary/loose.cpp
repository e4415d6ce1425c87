#include "domain/summary/loose.hpp"

#include <algorithm>
#include <charconv>

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
    {"tư", "số"},      {"luật", "số"},   {"quyết", "số"}, {"văn", "số"}};
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

std::size_t digits_end(std::string_view text, std::size_t at) {
    while (at < text.size() && digit(text[at])) ++at;
    return at;
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

bool names_something(const WordsBefore& words) {
    if (words.article || among(naming, words.last)) return true;
    return std::any_of(std::begin(naming_pairs), std::end(naming_pairs), [&](const auto& pair) {
        return pair.first == words.before && pair.second == words.last;
    });
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
    OneNumber(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    /// @return where reading goes on
    std::size_t read() {
        const auto first = digits_end(text_, at_);
        const auto head = text_.substr(at_, first - at_);
        const auto words = words_before(text_, at_);
        if (letter_ends_at(text_, at_) || after_dash_of_a_name()) return symbol_end(text_, at_);
        if (next(first) == '/' && first + 1 < text_.size()) return read_slashed(first, words);
        if (next(first) == ':' && first + 1 < text_.size() && digit(text_[first + 1])) {
            return digits_end(text_, first + 1);  // an hour
        }
        auto end = number_end(text_, at_);
        if (end == first && begins_line(text_, at_) && numbers_a_line(first)) return end;
        if (end == first && is_year(head)) return end;
        if (next(end) == 'h' || capital(next(end))) return symbol_end(text_, end);
        if (followed_by(text_, end, "giờ") || followed_by(text_, end, "tháng đầu") ||
            followed_by(text_, end, "tháng cuối")) {
            return end;
        }
        if (names_something(words)) return end;
        if (next(end) == '%') ++end;
        return found(end);
    }
    bool loose() const { return loose_; }

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
    /// A day, a month of a year, a symbol of a paper, around the clock – or a part of a whole.
    std::size_t read_slashed(std::size_t slash, const WordsBefore& words) {
        const auto head = text_.substr(at_, slash - at_);
        if (!digit(text_[slash + 1])) {
            if (letter_begins_at(text_, slash + 1)) return symbol_end(text_, slash);
            return found(number_end(text_, at_));
        }
        const auto second = digits_end(text_, slash + 1);
        const auto middle = text_.substr(slash + 1, second - slash - 1);
        if (next(second) == '/') return symbol_end(text_, second);
        if (is_year(middle) || (head == "24" && (middle == "24" || middle == "7"))) return second;
        const bool a_day = between(head, 1, 31) && between(middle, 1, 12);
        if (a_day && among(dating, words.last)) return second;
        return found(second);
    }

    std::string_view text_;
    std::size_t at_;
    bool loose_ = false;
};

}  // namespace

std::vector<LooseNumber> loose_numbers(std::string_view text) {
    std::vector<LooseNumber> numbers;
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
        OneNumber number(text, at);
        const auto end = std::max(number.read(), at + 1);
        if (number.loose()) {
            numbers.push_back(
                {std::string(text.substr(at, end - at)), characters(text.substr(0, at)) + 1});
        }
        at = end;
    }
    return numbers;
}

}  // namespace gb
