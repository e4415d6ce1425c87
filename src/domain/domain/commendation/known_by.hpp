#pragma once
// By what a recipient and an achievement are found again, however they were typed.

#include <string>
#include <string_view>

namespace gb {

/// The words of a text alone: no marks of tone, no punctuation, one space between.
std::string plain_words(std::string_view text);

/// The same of somebody's name, without what stands before it: "Đ/c", "ông", "Thiếu tá", "hộ".
std::string known_by(std::string_view name);

}  // namespace gb
