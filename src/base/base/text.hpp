#pragma once
// Text as the office writes it: UTF-8 in NFC, with a limit. A text is either a *fact* (a name of a
// unit, a code, a number of a document: stays for ever) or *words* (free text and names of persons:
// can be erased by law, leaving their hash).

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gb {

enum class Part { facts, words };

/// @tparam Min,Max length in code points, both inclusive
template <Part Of, std::size_t Min, std::size_t Max>
struct Text {
    static constexpr Part part = Of;
    static constexpr std::size_t min = Min;
    static constexpr std::size_t max = Max;

    std::string value;
    bool gone = false;  ///< words only: erased, or withheld from this node

    Text() = default;
    Text(std::string text) : value(std::move(text)) {}
    Text(std::string_view text) : value(text) {}
    Text(const char* text) : value(text) {}
    bool empty() const { return value.empty(); }
    operator std::string_view() const { return value; }
    bool operator==(const Text&) const = default;
};

template <std::size_t Max>
using label = Text<Part::facts, 1, Max>;  ///< a fact, never empty
template <std::size_t Max>
using maybe_label = Text<Part::facts, 0, Max>;
template <std::size_t Max>
using words = Text<Part::words, 1, Max>;
template <std::size_t Max>
using maybe_words = Text<Part::words, 0, Max>;

enum class TextFault { none, not_utf8, not_nfc, control, hidden, blank, too_short, too_long };

/// Whether a character shows nothing, breaks lines or turns the direction of what follows: two
/// texts that look alike would differ by it, or one look other than it reads.
bool hides_or_turns(char32_t character);
/// The text without such characters. Input is UTF-8.
std::string without_hidden(std::string_view text);

/// Line feed is the only control character a text may hold. One that is not empty shows something.
TextFault text_fault(std::string_view text, std::size_t min, std::size_t max);

/// How many characters (code points) strict UTF-8 text has.
std::size_t characters(std::string_view text);

/// Any bytes as UTF-8: what is none becomes U+FFFD.
std::string as_utf8(std::string_view bytes);

/// Whether strict UTF-8 text is in Unicode normal form C.
bool is_nfc(std::string_view text);

/// What search compares: lower case, without tone and vowel marks, đ as d; so that hoà, hòa and hoa
/// meet. Input is UTF-8.
std::string fold(std::string_view text);

/// A word of a text, with what stands before it.
struct WordInText {
    std::string folded;     ///< lower case, without marks: see fold
    std::string lower;      ///< lower case
    bool capitals = false;  ///< every letter is a capital
    bool capital = false;   ///< the first letter is
    bool joined = false;    ///< only spaces stand between it and the word before
    char before = 0;  ///< the last ASCII mark before it ('(', ':', '/', '-' for any dash), or 0
    char after = 0;   ///< the first such mark after it, or 0
};
std::vector<WordInText> words_in(std::string_view text);

/// Equal for two spellings of one name that differ only in case and in the letter of a syllable
/// that carries the tone ("Thanh Hóa", "Thanh Hoá"); another tone or vowel is another name.
std::string spelling_key(std::string_view text);

/// Bytes that sort names of persons as Vietnamese lists do: given name (last word), then family
/// name (first word), then middle names, each in the Vietnamese order of letters and tones. Case,
/// white space and the letter that carries the tone decide only between names otherwise alike.
std::string name_sort_key(std::string_view full_name);

}  // namespace gb
