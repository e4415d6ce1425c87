#include "domain/information/watched.hpp"

namespace gb {

namespace {

// By these somebody is watched; "kiểm tra", "xác minh", "giúp" are done to houses after a storm.
constexpr SoughtPhrase watching_phrases[] = {
    {"theo dõi"},           {"giám sát"}, {"quản lý"},    {"nắm", {}, {}, false},
    {"bám", {}, {}, false}, {"để mắt"},   {"canh chừng"},
};

/// Words that may stand between: "theo dõi chặt chẽ hoạt động của".
bool leads_on(const ReadWords& read, std::size_t at) {
    static const KeySet words(
        "chặt chẽ sát kỹ thường xuyên tình hình hoạt động của sinh đi lại di chuyển quan hệ nhà số "
        "từng các biểu hiện hành vi nhóm đến đối với tượng");
    return words.has(read, at);
}

/// "ông Tám", "bà Lan"; in a text without marks only with a capital: "ba ho dan" are households.
bool is_somebody(const ReadWords& read, std::size_t at) {
    static const KeySet called("ông bà anh chị cụ chú cô", "ong ba anh chi co");
    static const KeySet other_word("con em mẹ già ý thể lập cậu nuôi", "");
    if (!called.has(read, at) || !read.joined(at + 1) || other_word.has(read, at + 1)) return false;
    return !read.bare || read.words[at + 1].capital;
}

/// "hộ Lê Văn B", "gia đình Lan"; not "hộ nghèo", "hộ tịch".
bool is_household(const ReadWords& read, std::size_t at) {
    static const KeySet household("hộ", "ho");
    static const KeySet first("gia", "gia");
    static const KeySet second("đình", "dinh");
    auto next = at + 1;
    if (first.has(read, at) && read.joined(next) && second.has(read, next)) {
        ++next;
    } else if (!household.has(read, at)) {
        return false;
    }
    if (!read.joined(next)) return false;
    return is_somebody(read, next) || (read.words[next].capital && !read.words[at].capital);
}

}  // namespace

bool has_somebody_watched(const ReadWords& read) {
    static const Phrases watching(watching_phrases);
    for (std::size_t at = 0; at < read.keys.size(); ++at) {
        const auto found = watching.standing_at(read, at);
        if (found == watching.size()) continue;
        for (auto next = at + watching.words_of(found); read.joined(next); ++next) {
            if (is_somebody(read, next) || is_household(read, next)) return true;
            if (!leads_on(read, next)) break;
        }
    }
    return false;
}

}  // namespace gb
