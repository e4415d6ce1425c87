#include "domain/information/persons.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "base/text.hpp"

namespace gb {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Numbers ----------------------------------------------------------------------------------------

/// Digits in one piece.
struct Group {
    std::string_view digits;
    bool joined = false;    ///< one space, point or dash stands between it and the group before
    bool fraction = false;  ///< it follows a number and a point or comma
    bool abroad = false;    ///< a plus sign stands before it
    std::size_t end = 0;
};

std::vector<Group> groups_in(std::string_view text) {
    std::vector<Group> found;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(text[at])) {
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        Group group{text.substr(begin, at - begin), false, false, false, at};
        if (!found.empty() && found.back().end + 1 == begin) {
            const char between = text[begin - 1];
            group.joined = between == ' ' || between == '.' || between == '-';
            group.fraction = between == '.' || between == ',';
        }
        group.abroad = begin > 0 && text[begin - 1] == '+';
        found.push_back(group);
    }
    return found;
}

/// "500000000 đồng" is no identity number.
bool is_money(std::string_view text, const Group& group) {
    const auto words = words_in(text.substr(group.end));
    if (words.empty()) return false;
    const auto& unit = words.front().folded;
    return unit == "dong" || unit == "d" || unit == "vnd";
}

std::optional<PersonMark> mark_of_length(std::size_t digits) {
    if (digits == 12) return PersonMark::identity_number;
    if (digits == 10 || digits == 11) return PersonMark::contact;
    return std::nullopt;
}

/// One piece: 0912345678, +84912345678, 001080012345, and the nine digits of the older cards.
std::optional<PersonMark> mark_of_piece(std::string_view text, const Group& group) {
    const auto& digits = group.digits;
    if (group.abroad && digits.starts_with("84")) return PersonMark::contact;
    if (digits.size() == 9 && !group.fraction && !is_money(text, group)) {
        return PersonMark::identity_number;
    }
    return digits.starts_with('0') ? mark_of_length(digits.size()) : std::nullopt;
}

/// Written in groups: "0912 345 678", "001.080.012.345". The first has three or four digits, so
/// that a date before another number is none.
std::optional<PersonMark> mark_of_groups(const std::vector<Group>& groups, std::size_t first) {
    const auto& head = groups[first].digits;
    if (!head.starts_with('0') || head.size() < 3 || head.size() > 4) return std::nullopt;
    auto digits = head.size();
    for (auto next = first + 1; next < groups.size(); ++next) {
        if (!groups[next].joined || groups[next].digits.size() > 4) break;
        digits += groups[next].digits.size();
        if (auto mark = mark_of_length(digits)) return mark;
    }
    return std::nullopt;
}

std::optional<PersonMark> mark_in_numbers(std::string_view text) {
    const auto groups = groups_in(text);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (auto mark = mark_of_piece(text, groups[i])) return mark;
        if (auto mark = mark_of_groups(groups, i)) return mark;
    }
    return std::nullopt;
}

bool has_mail_address(std::string_view text) {
    const auto letter = [&](std::size_t at) {
        return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
    };
    for (auto at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
        if (at > 0 && letter(at - 1) && letter(at + 1)) return true;
    }
    return false;
}

// Words ------------------------------------------------------------------------------------------

/// The words of a text in a form in which two spellings of one word are the same. A text written
/// without any mark (as on a poor telephone) is compared without marks.
struct Read {
    std::vector<WordInText> words;
    std::vector<std::string> keys;
    bool bare = true;

    explicit Read(std::string_view text) : words(words_in(text)) {
        bare = std::all_of(words.begin(), words.end(),
                           [](const WordInText& word) { return word.lower == word.folded; });
        for (const auto& word : words)
            keys.push_back(bare ? word.folded : spelling_key(word.lower));
    }
    bool joined(std::size_t at) const { return at < words.size() && words[at].joined; }
};

using Keys = std::vector<std::string>;

Keys keys_of(std::string_view text, bool bare) {
    Keys keys;
    for (const auto& word : words_in(text)) {
        keys.push_back(bare ? word.folded : spelling_key(word.lower));
    }
    return keys;
}

bool among(const Keys& keys, const std::string& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

struct Phrase {
    PersonMark mark;
    std::string_view text;
    std::string_view unless_next = {};  ///< words after it that make an ordinary word of it
    std::string_view unless_before = {};
    bool bare_too = true;  ///< also looked for where marks are missing
};

using enum PersonMark;

// Whole phrases, as they are used of people; single words that also tell of events are left alone.
constexpr Phrase phrases[] = {
    {named_person, "đối tượng tên"},
    {named_person, "đối tượng là"},
    {named_person, "đối tượng", "chính ưu bồi thụ hưởng được áp bảo yếu dễ 1 2 3 4", "rõ được ra"},
    {named_person, "họ tên"},
    {named_person, "họ và tên"},
    {named_person, "tên thật"},
    {named_person, "người tên"},
    {named_person, "ông tên"},
    {named_person, "bà tên"},
    {named_person, "anh tên"},
    {named_person, "chị tên"},
    {named_person, "em tên"},
    {named_person, "cháu tên"},
    {named_person, "nạn nhân tên"},
    {named_person, "biệt danh"},
    {named_person, "bí danh"},
    {named_person, "hộ khẩu"},
    {named_person, "thường trú"},
    {named_person, "trú tại", {}, "tránh neo cư tạm"},
    {named_person, "quê quán"},
    {named_person, "nguyên quán"},
    {named_person, "nhân thân"},
    {named_person, "lý lịch"},
    {named_person, "tiền án"},
    {named_person, "tiền sự"},
    {named_person, "đặc điểm nhận dạng"},
    {identity_number, "cccd"},
    {identity_number, "cmnd"},
    {identity_number, "số căn cước"},
    {contact, "số điện thoại"},
    {contact, "sđt"},
    {beliefs, "có tư tưởng"},
    {beliefs, "tư tưởng chống"},
    {beliefs, "tư tưởng lệch"},
    {beliefs, "tư tưởng bất"},
    {beliefs, "biểu hiện tư tưởng"},
    {beliefs, "diễn biến tư tưởng"},
    {beliefs, "quan điểm chính trị"},
    {beliefs, "quan điểm sai trái"},
    {beliefs, "lập trường chính trị"},
    {beliefs, "lập trường tư tưởng"},
    {beliefs, "thái độ chính trị"},
    {beliefs, "bất mãn"},
    {beliefs, "chống đối"},
    {beliefs, "chống phá"},
    {beliefs, "phản động"},
    {beliefs, "nói xấu"},
    {beliefs, "xuyên tạc"},
    {beliefs, "tài khoản facebook"},
    {beliefs, "theo đạo", "đức luật"},
    {beliefs, "theo tôn giáo"},
    {beliefs, "theo phật giáo"},
    {beliefs, "theo công giáo"},
    {beliefs, "theo tin lành"},
    {beliefs, "tín đồ", {}, {}, false},
    {beliefs, "giáo dân"},
    {beliefs, "giáo phái"},
    {beliefs, "tà đạo"},
    {beliefs, "truyền đạo"},
    {beliefs, "sinh hoạt tôn giáo"},
    {beliefs, "hoạt động tôn giáo"},
    {beliefs, "tín ngưỡng"},
    {association, "tham gia hội", "nghị thao thi đồng diễn thảo trại chợ ý chẩn đàm"},
    {association, "tham gia nhóm", "cứu chữa xung tìm hộ"},
    {association, "tham gia tổ chức",
     "cứu chữa ứng khắc phòng tìm diễn tuần di sơ hội thực luyện huấn"},
    {association, "tham gia đảng"},
    {association, "gia nhập"},
    {association, "là hội viên"},
    {association, "là đảng viên"},
    {association, "là thành viên nhóm"},
    {association, "là thành viên hội", "đồng"},
    {association, "hội nhóm"},
    {association, "móc nối"},
    {association, "lôi kéo"},
    {association, "cầm đầu"},
    {gathering, "tụ tập"},
    {gathering, "tập trung đông người"},
    {gathering, "biểu tình"},
    {gathering, "đình công"},
    {gathering, "lãn công"},
    {gathering, "tuần hành"},
    {gathering, "khiếu kiện"},
    {gathering, "gây rối"},
    {gathering, "căng băng rôn"},
    {gathering, "kích động"},
};

/// A phrase, ready to be compared.
struct Sought {
    PersonMark mark;
    Keys words, unless_next, unless_before;
};

std::vector<Sought> sought(bool bare) {
    std::vector<Sought> all;
    for (const auto& phrase : phrases) {
        if (bare && !phrase.bare_too) continue;
        all.push_back({phrase.mark, keys_of(phrase.text, bare), keys_of(phrase.unless_next, bare),
                       keys_of(phrase.unless_before, bare)});
    }
    return all;
}

bool stands_at(const Read& read, std::size_t at, const Sought& phrase) {
    const auto count = phrase.words.size();
    if (at + count > read.keys.size()) return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (read.keys[at + i] != phrase.words[i] || (i > 0 && !read.joined(at + i))) return false;
    }
    const auto next = at + count;
    if (read.joined(next) && among(phrase.unless_next, read.keys[next])) return false;
    return !(read.joined(at) && among(phrase.unless_before, read.keys[at - 1]));
}

std::optional<PersonMark> mark_in_phrases(const Read& read) {
    static const auto with_marks = sought(false);
    static const auto without = sought(true);
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        for (const auto& phrase : read.bare ? without : with_marks) {
            if (stands_at(read, at, phrase)) return phrase.mark;
        }
    }
    return std::nullopt;
}

/// Words to look for, in a text with marks and in one without.
struct KeySet {
    Keys marked, bare;
    explicit KeySet(std::string_view words) : KeySet(words, words) {}
    KeySet(std::string_view words, std::string_view without_marks)
        : marked(keys_of(words, false)), bare(keys_of(without_marks, true)) {}
    bool has(const Read& read, std::size_t at) const {
        return at < read.keys.size() && among(read.bare ? bare : marked, read.keys[at]);
    }
};

/// "ông Nguyễn …": how one is called and a family name. A street or a bridge named after somebody
/// ("đường Nguyễn Huệ") has none of these words before it. Without marks most of them are everyday
/// words: "ba ho dan" is three households.
bool names_somebody(const Read& read) {
    static const KeySet called("ông bà anh chị em cháu cụ chú chí nhân can", "ông bà anh chị cháu");
    static const KeySet families(
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai "
        "lương",
        "nguyễn phạm huỳnh");
    for (std::size_t at = 1; at < read.keys.size(); ++at) {
        if (read.joined(at) && called.has(read, at - 1) && families.has(read, at)) return true;
    }
    return false;
}

bool is_number(const std::string& word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
}

bool is_year_of_birth(const std::string& word) {
    return word.size() == 4 && is_number(word) &&
           (word.starts_with("19") || word.starts_with("20"));
}

/// "sinh năm 1980", "ngày sinh: 2/9", "SN 1980"; not "phát sinh ngày 12/3", "học sinh năm học mới".
bool tells_birth(const Read& read) {
    static const KeySet makes_another_word("học vệ phát dân hy hi nảy tái thí ký môi y ôn hóa");
    static const KeySet of_birth("ngày năm nơi");
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        const bool followed = read.joined(at + 1);
        if (read.keys[at] == "sn" && followed && is_year_of_birth(read.keys[at + 1])) return true;
        if (read.keys[at] != "sinh") continue;
        const bool led = at > 0 && read.joined(at);
        if (led && makes_another_word.has(read, at - 1)) continue;
        if (followed && (of_birth.has(read, at + 1) || is_year_of_birth(read.keys[at + 1]))) {
            return true;
        }
        if (led && of_birth.has(read, at - 1) && (!followed || is_number(read.keys[at + 1]))) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<PersonMark> person_mark(std::string_view text) {
    if (auto mark = mark_in_numbers(text)) return mark;
    if (has_mail_address(text)) return PersonMark::contact;
    const Read read(text);
    if (auto mark = mark_in_phrases(read)) return mark;
    if (names_somebody(read)) return PersonMark::named_person;
    if (tells_birth(read)) return PersonMark::birth_date;
    return std::nullopt;
}

}  // namespace gb
