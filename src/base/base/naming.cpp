#include "base/naming.hpp"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"

namespace gb {

namespace {

std::vector<icu::UnicodeString> words_of(std::string_view text) {
    const auto all =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::vector<icu::UnicodeString> result(1);
    for (std::int32_t i = 0; i < all.length(); ++i) {
        const auto c = all[i];
        if (u_isalnum(c)) {
            result.back().append(c);
        } else if (!result.back().isEmpty()) {
            result.emplace_back();
        }
    }
    if (result.back().isEmpty()) result.pop_back();
    return result;
}

bool capitals(const icu::UnicodeString& word) {
    auto upper = word;
    upper.toUpper(icu::Locale::getRoot());
    return word.length() > 1 && upper == word;
}

/// Words after which an office's name goes on with the place it serves.
bool begins_place(const icu::UnicodeString& word) {
    static const std::array<icu::UnicodeString, 6> kinds{
        icu::UnicodeString::fromUTF8("tỉnh"),  icu::UnicodeString::fromUTF8("huyện"),
        icu::UnicodeString::fromUTF8("xã"),    icu::UnicodeString::fromUTF8("phường"),
        icu::UnicodeString::fromUTF8("thành"), icu::UnicodeString::fromUTF8("thị")};
    return std::find(kinds.begin(), kinds.end(), word) != kinds.end();
}

}  // namespace

std::string slug_of(std::string_view title, std::size_t limit) {
    std::string slug;
    std::string word;
    const auto take_word = [&] {
        if (word.empty()) return true;
        if (slug.size() + word.size() + 1 > limit && !slug.empty()) return false;
        slug += (slug.empty() ? "" : "-") + word.substr(0, limit);
        word.clear();
        return true;
    };
    for (const char c : fold(title)) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept) {
            word += c;
        } else if (!take_word()) {
            return slug;
        }
    }
    take_word();
    return slug;
}

std::string abbreviation_of(std::string_view office) {
    icu::UnicodeString letters;
    for (const auto& word : words_of(office)) {
        if (!letters.isEmpty() && begins_place(word)) break;
        if (capitals(word) || u_isdigit(word[0])) {
            letters.append(word);
        } else {
            letters.append(icu::UnicodeString(word, 0, 1).toUpper(icu::Locale("vi")));
        }
    }
    std::string result;
    letters.toUTF8String(result);
    return result;
}

std::string letters_of(std::string_view name, std::string_view short_name) {
    return abbreviation_of(short_name.empty() ? name : short_name);
}

std::string commune_of(std::string_view office) {
    constexpr std::pair<std::string_view, std::string_view> kinds[] = {
        {"xã ", "Xã "}, {"phường ", "Phường "}, {"đặc khu ", "Đặc khu "}};
    for (const auto& [kind, capital] : kinds) {
        const bool first = office.starts_with(capital);
        const auto at = first ? 0 : office.find(" " + std::string(kind));
        if (at == std::string_view::npos) continue;
        const auto name = office.substr(first ? capital.size() : at + 1 + kind.size());
        const bool number = !name.empty() && name.front() >= '0' && name.front() <= '9';
        return (number ? std::string(capital) : std::string()) + std::string(name);
    }
    return {};
}

}  // namespace gb
