#include "domain/information/persons.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "base/digits.hpp"
#include "base/text.hpp"
#include "domain/information/person_phrases.hpp"

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

Phrases phrases_where(bool (*taken)(PersonMark)) {
    std::vector<SoughtPhrase> sought;
    for (const auto& phrase : person_phrases) {
        if (taken(phrase.mark)) sought.push_back(phrase.sought);
    }
    return Phrases(sought);
}

std::optional<PersonMark> mark_in_phrases(const ReadWords& read) {
    static const Phrases all = phrases_where([](PersonMark) { return true; });
    const auto found = all.first_in(read);
    if (found == all.size()) return std::nullopt;
    return person_phrases[found].mark;
}

/// "đ/c" is two words with a stroke between.
bool is_comrade(const ReadWords& read, std::size_t at) {
    return at > 0 && read.keys[at] == "c" && read.words[at].before == '/' &&
           read.words[at - 1].folded == "d";
}

/// "ông Nguyễn …": how one is called and a family name. A street or a bridge named after somebody
/// ("đường Nguyễn Huệ") has none of these words before it. Without marks most of them are everyday
/// words: "ba ho dan" is three households.
bool names_somebody(const ReadWords& read) {
    static const KeySet called("ông bà anh chị em cháu cụ chú chí đc nhân can tá úy hộ",
                               "ông bà anh chị cháu đc");
    static const KeySet families(
        "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai "
        "lương",
        "nguyễn phạm huỳnh");
    static const KeySet rescuing("cứu"), to_the_rescue("hộ");  // "cứu hộ Hồ Đá Bàn"
    for (std::size_t at = 1; at < read.keys.size(); ++at) {
        if (!read.joined(at) || !families.has(read, at)) continue;
        if (to_the_rescue.has(read, at - 1) && at > 1 && rescuing.has(read, at - 2)) continue;
        if (called.has(read, at - 1) || is_comrade(read, at - 1)) return true;
    }
    return false;
}

/// "ông Tám", "nhà bà Hoa", within a sentence: whoever is called so is a person. "Cầu ông Lãnh" is
/// a bridge, "bà Chủ tịch" an office.
bool calls_somebody(const ReadWords& read) {
    static const KeySet called("ông bà anh chị cụ chí đc", "ông đc");
    static const KeySet places(
        "đường phố ngõ hẻm cầu chợ trường khu viện sông núi đồi hồ xã thôn đền chùa miếu rạch kênh "
        "đập suối dốc đèo bến mũi hòn lăng xóm ấp");
    static const KeySet offices(
        "chủ phó bí giám trưởng đội hội ban bộ công ủy đại chỉ chính trực tham thiếu trung thượng "
        "y "
        "sĩ bác quân dân");
    for (std::size_t at = 1; at < read.keys.size(); ++at) {
        const auto before = at - 1;
        if (!read.joined(at) || (!called.has(read, before) && !is_comrade(read, before))) continue;
        if (read.words[before].capital) continue;
        if (!read.words[at].capital || offices.has(read, at)) continue;
        if (before > 0 && read.joined(before) && places.has(read, before - 1)) continue;
        return true;
    }
    return false;
}

/// "Anh Tuấn thôn 3", "bà Hoa ở xóm chợ", "Trần Văn Tuấn ở thôn 3": somebody told apart by where
/// they live or by what they use to do. "Hồ Tân Lập ở thôn 3" is a lake, "Anh Sơn" a district.
bool tells_one_apart(const ReadWords& read) {
    static const KeySet called("ông bà anh chị em cháu cụ chú", "");
    static const KeySet middle("văn thị", "văn thị");
    static const KeySet follows("ở thôn xóm tổ bản ấp thường hay cần", "ở thôn xóm");
    static const KeySet places("đường phố ngõ hẻm cầu chợ trường khu viện sông núi đồi hồ xã");
    const auto named_place = [&](std::size_t family) {
        for (std::size_t back = 1; back <= 3 && back <= family; ++back) {
            if (places.has(read, family - back)) return true;
        }
        return false;
    };
    for (std::size_t at = 1; at + 1 < read.keys.size(); ++at) {
        if (!read.joined(at) || !read.joined(at + 1) || !follows.has(read, at + 1)) continue;
        if (!read.words[at].capital) continue;
        if (called.has(read, at - 1)) return true;
        if (at > 1 && read.joined(at - 1) && middle.has(read, at - 1) &&
            read.words[at - 1].capital && read.words[at - 2].capital && !named_place(at - 2)) {
            return true;
        }
    }
    return false;
}

/// "con trai trưởng thôn 4", "vợ chủ tịch": whoever holds an office has one family.
bool tells_of_relatives(const ReadWords& read) {
    static const KeySet sons("con em anh chị", "con em anh chi");
    static const KeySet of_a_son("trai gái", "trai gai");
    static const KeySet spouse("vợ chồng", "");
    static const KeySet whose("trưởng phó bí ông bà anh chị", "truong");
    static const KeySet head("chủ", "chu");
    static const KeySet of_a_committee("tịch", "tich");
    const auto is_child = [&](std::size_t at) {
        return at > 0 && read.joined(at) && sons.has(read, at - 1) && of_a_son.has(read, at);
    };
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        if (!is_child(at) && !spouse.has(read, at)) continue;
        if (!read.joined(at + 1)) continue;
        if (whose.has(read, at + 1)) return true;
        if (head.has(read, at + 1) && of_a_committee.has(read, at + 2)) return true;
    }
    return false;
}

/// Whether a word follows another with no sentence or part of one ending between: a quotation mark
/// or a colon may stand there.
bool follows_on(const ReadWords& read, std::size_t at) {
    if (at >= read.words.size()) return false;
    return std::string_view(".,;!?/-\n").find(read.words[at].before) == std::string_view::npos;
}

/// "Facebook Tuan Nguyen", "Facebook của “Tâm Trần”": a name after the name of a network; not
/// "Facebook UBND xã".
bool names_a_profile(const ReadWords& read) {
    static const KeySet networks("facebook fb zalo tiktok youtube nick");
    static const KeySet between("của tên là có mang cá nhân");
    static const KeySet offices(
        "công ủy ubnd trang xã phường huyện tỉnh ban bộ đài báo phòng sở trường",
        "cong uy ubnd trang xa phuong huyen tinh ban bo dai bao phong so truong");
    for (std::size_t at = 0; at + 1 < read.keys.size(); ++at) {
        if (!networks.has(read, at)) continue;
        auto name = at + 1;
        while (name < read.keys.size() && read.joined(name) && between.has(read, name)) ++name;
        if (!follows_on(read, name) || !read.words[name].capital) continue;
        if (!offices.has(read, name)) return true;
    }
    return false;
}

/// "hay chê Đảng", "phê phán xã", "chỉ trích gay gắt chính quyền": what somebody says against those
/// who govern.
bool tells_of_criticism(const ReadWords& read) {
    static const Phrases verbs = [] {
        static constexpr SoughtPhrase list[] = {{"chê", {}, {}, false},
                                                {"chửi", {}, {}, false},
                                                {"chửi bới"},
                                                {"phê phán"},
                                                {"lên án", {}, {}, false},
                                                {"công kích"},
                                                {"bôi nhọ"},
                                                {"mỉa mai"},
                                                {"xúc phạm"},
                                                {"lăng mạ"},
                                                {"chế giễu"},
                                                {"kêu ca", {}, {}, false},
                                                {"phàn nàn"},
                                                {"than phiền"},
                                                {"tố cáo", {}, {}, false},
                                                {"căm ghét"},
                                                {"thù ghét"},
                                                {"thù hằn"},
                                                {"oán", {}, {}, false},
                                                {"oán hận"},
                                                {"bài xích"}};
        return Phrases(list);
    }();
    static const Phrases governing = [] {
        static constexpr SoughtPhrase list[] = {{"đảng", {}, {}, false},
                                                {"xã", "hội", {}, false},
                                                {"huyện", {}, {}, false},
                                                {"tỉnh", {}, {}, false},
                                                {"phường", {}, {}, false},
                                                {"chính quyền"},
                                                {"nhà nước"},
                                                {"chế độ"},
                                                {"cán bộ"},
                                                {"lãnh đạo"},
                                                {"chủ trương"},
                                                {"chính sách"},
                                                {"đường lối"},
                                                {"ủy ban"},
                                                {"ubnd"},
                                                {"công an"},
                                                {"quân đội"},
                                                {"bộ đội"},
                                                {"trung ương"},
                                                {"chủ tịch"},
                                                {"bí thư"},
                                                {"cách mạng"}};
        return Phrases(list);
    }();
    constexpr std::size_t reach = 4;  // words from the verb on, among them its own second one
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        if (verbs.standing_at(read, at) == verbs.size()) continue;
        for (auto next = at + 1; next <= at + reach && read.joined(next); ++next) {
            if (governing.standing_at(read, next) < governing.size()) return true;
        }
    }
    return false;
}

/// "29B1-12345", "30A 123.45": whose vehicle it is can be looked up.
bool has_plate(std::string_view text) {
    const auto digit = [&](std::size_t at) { return at < text.size() && is_digit(text[at]); };
    const auto capital = [&](std::size_t at) {
        return at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
    };
    const auto letter = [&](std::size_t at) {
        return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
    };
    for (std::size_t at = 0; at + 7 < text.size(); ++at) {
        if (!digit(at) || !digit(at + 1) || !capital(at + 2) || (at > 0 && letter(at - 1)))
            continue;
        auto next = at + 3;
        if (capital(next) || (digit(next) && !digit(next + 1))) ++next;
        if (next >= text.size() || (text[next] != '-' && text[next] != ' ')) continue;
        std::size_t digits = 0;
        for (++next; digit(next) || (digits == 3 && next < text.size() && text[next] == '.');
             ++next) {
            if (digit(next)) ++digits;
        }
        if (digits == 4 || digits == 5) return true;
    }
    return false;
}

bool all_digits(const std::string& word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
}

bool is_year_of_birth(const std::string& word) {
    return word.size() == 4 && all_digits(word) &&
           (word.starts_with("19") || word.starts_with("20"));
}

/// "sinh năm 1980", "ngày sinh: 2/9", "SN 1980"; not "phát sinh ngày 12/3", "học sinh năm học mới".
bool tells_birth(const ReadWords& read) {
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
        if (led && of_birth.has(read, at - 1) && (!followed || all_digits(read.keys[at + 1]))) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<PersonMark> person_mark(std::string_view written) {
    const auto text = plain_digits(written);
    if (auto mark = mark_in_numbers(text)) return mark;
    if (has_mail_address(text)) return PersonMark::contact;
    if (has_plate(text)) return PersonMark::identity_number;
    const ReadWords read(text);
    if (auto mark = mark_in_phrases(read)) return mark;
    if (tells_of_criticism(read)) return PersonMark::beliefs;
    if (names_somebody(read) || calls_somebody(read) || tells_one_apart(read) ||
        tells_of_relatives(read) || names_a_profile(read)) {
        return PersonMark::named_person;
    }
    if (tells_birth(read)) return PersonMark::birth_date;
    return std::nullopt;
}

bool tells_of_thoughts(std::string_view written) {
    static const Phrases thoughts = phrases_where([](PersonMark mark) {
        return mark == PersonMark::beliefs || mark == PersonMark::association;
    });
    const ReadWords read(written);
    return thoughts.first_in(read) < thoughts.size() || tells_of_criticism(read);
}

bool names_person(std::string_view written) {
    const ReadWords read(written);
    return names_somebody(read) || calls_somebody(read) || tells_one_apart(read);
}

}  // namespace gb
