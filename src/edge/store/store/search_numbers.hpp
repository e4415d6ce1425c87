#pragma once
// Numbers as they are looked for: "12/QĐ-UBND", "Số 29/2026", "05/BC". One word of the index for
// each, so that what bears a number is told from what only speaks of it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gb {

/// "12/2026": the number of a register's year.
std::string number_of_year(std::int64_t number, std::int32_t year);

/// The words that find what bears this number. None: it is no number with letters or a year.
std::vector<std::string> number_words(std::string_view number);

/// What somebody typed, if a number stands in it.
struct AskedNumber {
    std::string begins;               ///< the word that it begins: see number_words
    std::vector<std::string> digits;  ///< the number with zeros before it and without
    std::size_t at = 0;               ///< which of the typed words it is
    bool said = false;                ///< the word before it is "số" and says nothing more
};
/// A number with letters counts wherever it stands, one with a year only after "số" or alone: a
/// month is written like it. A number without either counts if "số" and it are all that was typed.
std::optional<AskedNumber> asked_number(std::string_view typed);

}  // namespace gb
