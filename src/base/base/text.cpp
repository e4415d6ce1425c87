#include "base/text.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

#include "base/check.hpp"

namespace gb {

namespace {

const icu::Normalizer2& nfc() {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
    GB_CHECK(U_SUCCESS(status), "ICU has the NFC data");
    return *normalizer;
}

bool all_ascii(std::string_view text) {
    for (char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

std::unique_ptr<icu::Collator> collator(icu::Collator::ECollationStrength strength) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("vi"), status));
    GB_CHECK(U_SUCCESS(status), "ICU has the Vietnamese collation");
    made->setStrength(strength);
    return made;
}

/// Ends with a zero, and has none before.
std::string sort_key(const icu::Collator& by, std::string_view text) {
    const auto unicode =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    std::string key(static_cast<std::size_t>(by.getSortKey(unicode, nullptr, 0)), '\0');
    by.getSortKey(unicode, reinterpret_cast<std::uint8_t*>(key.data()),
                  static_cast<std::int32_t>(key.size()));
    return key;
}

/// What stands between white space, of whatever kind.
std::vector<std::string> words_apart(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        const auto from = at;
        UChar32 c = 0;
        U8_NEXT(text.data(), at, length, c);
        if (c >= 0 && u_isUWhiteSpace(c)) {
            inside = false;
            continue;
        }
        if (!inside) words.emplace_back();
        inside = true;
        words.back().append(
            text.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from)));
    }
    return words;
}

}  // namespace

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string as_utf8(std::string_view bytes) {
    std::string text;
    icu::UnicodeString::fromUTF8({bytes.data(), static_cast<std::int32_t>(bytes.size())})
        .toUTF8String(text);
    return text;
}

bool hides_or_turns(char32_t c) {
    return c == 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

std::string without_hidden(std::string_view text) {
    std::string shown;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        const auto from = static_cast<std::size_t>(at);
        UChar32 c;
        U8_NEXT(bytes, at, size, c);
        if (c >= 0 && hides_or_turns(static_cast<char32_t>(c))) continue;
        shown.append(text.substr(from, static_cast<std::size_t>(at) - from));
    }
    return shown;
}

TextFault text_fault(std::string_view text, std::size_t min, std::size_t max) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    std::size_t length = 0;
    bool hidden = false;
    bool shows = false;
    for (std::int32_t at = 0; at < size; ++length) {
        UChar32 c;
        U8_NEXT(bytes, at, size, c);
        if (c < 0) return TextFault::not_utf8;
        if ((c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0)) return TextFault::control;
        // No XML may hold these two, and texts go into feeds and papers.
        if (c == 0xfffe || c == 0xffff) return TextFault::control;
        hidden = hidden || hides_or_turns(static_cast<char32_t>(c));
        shows = shows ||
                !(u_isUWhiteSpace(c) || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT));
    }
    if (hidden) return TextFault::hidden;
    if (length > 0 && !shows) return TextFault::blank;
    if (length < min) return TextFault::too_short;
    if (length > max) return TextFault::too_long;
    return is_nfc(text) ? TextFault::none : TextFault::not_nfc;
}

bool is_nfc(std::string_view text) {
    if (all_ascii(text)) return true;
    UErrorCode status = U_ZERO_ERROR;
    const bool normal =
        nfc().isNormalizedUTF8({text.data(), static_cast<std::int32_t>(text.size())}, status);
    return normal && U_SUCCESS(status);
}

std::string fold(std::string_view text) {
    // ICU's transliterators are not safe to share between threads; one per thread is.
    thread_local const std::unique_ptr<icu::Transliterator> folding = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "NFD; [:Nonspacing Mark:] Remove; NFC; [đĐ] Latin-ASCII; Lower", UTRANS_FORWARD, where,
            status));
        GB_CHECK(U_SUCCESS(status), "ICU knows the folding rule");
        return made;
    }();
    auto unicode =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    folding->transliterate(unicode);
    std::string folded;
    unicode.toUTF8String(folded);
    return folded;
}

std::vector<WordInText> words_in(std::string_view text) {
    std::vector<WordInText> found;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    bool joined = false;
    char mark = 0;
    for (std::int32_t at = 0; at < size;) {
        const auto begin = at;
        UChar32 c;
        U8_NEXT(bytes, at, size, c);
        if (!u_isalnum(c)) {
            if (u_charType(c) == U_SPACE_SEPARATOR) continue;
            joined = false;
            if (u_charType(c) == U_DASH_PUNCTUATION) c = '-';
            mark = c > 0 && c < 0x80 ? static_cast<char>(c) : mark;
            if (!found.empty() && found.back().after == 0 && c > 0 && c < 0x80) {
                found.back().after = static_cast<char>(c);
            }
            continue;
        }
        const bool capital = u_isupper(c);
        bool small = false;
        bool letter = false;
        auto end = at;
        for (auto next = begin; next < size;) {
            U8_NEXT(bytes, next, size, c);
            if (!u_isalnum(c) && (u_getCombiningClass(c) == 0)) break;
            small = small || u_islower(c);
            letter = letter || u_isalpha(c);
            end = next;
        }
        at = end;
        auto word = icu::UnicodeString::fromUTF8(
            {text.data() + begin, static_cast<std::int32_t>(end - begin)});
        WordInText& added = found.emplace_back();
        word.toLower(icu::Locale("vi")).toUTF8String(added.lower);
        added.folded = fold(added.lower);
        added.capitals = letter && !small;
        added.capital = capital;
        added.joined = joined;
        added.before = mark;
        joined = true;
        mark = 0;
    }
    return found;
}

std::string spelling_key(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfd = icu::Normalizer2::getNFDInstance(status);
    GB_CHECK(U_SUCCESS(status), "ICU has the NFD data");
    const auto given =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    const auto apart = nfd->normalize(given, status).foldCase();
    GB_CHECK(U_SUCCESS(status), "what is UTF-8 can be decomposed");
    const std::u16string_view tones = u"\u0300\u0301\u0303\u0309\u0323";
    icu::UnicodeString key, tone;
    for (std::int32_t i = 0; i < apart.length(); ++i) {
        const char16_t c = apart[i];
        if (tones.find(c) != tones.npos) {
            tone += c;
            continue;
        }
        if (!u_isalpha(static_cast<UChar32>(c)) &&
            u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK) {
            key += tone;  // the syllable ends
            tone.remove();
        }
        key += c;
    }
    key += tone;
    std::string utf8;
    key.toUTF8String(utf8);
    return utf8;
}

std::string name_sort_key(std::string_view full_name) {
    // Word by word: whoever is called Hạ stands behind every Hà, whatever the family name.
    static const auto by_letters_and_tones = collator(icu::Collator::SECONDARY);
    static const auto by_case_too = collator(icu::Collator::TERTIARY);
    auto words = words_apart(full_name);
    if (words.empty()) return {};
    std::string whole;
    for (const auto& word : words) whole += word + ' ';
    std::rotate(words.begin(), words.end() - 1, words.end());
    std::string key;
    for (const auto& word : words) key += sort_key(*by_letters_and_tones, spelling_key(word));
    return key + '\0' + sort_key(*by_case_too, whole);
}

}  // namespace gb
