// Digits of other widths and scripts: "１２０" counts what "120" does.
#pragma once

#include <string>
#include <string_view>

namespace gb {

/// The text with every decimal digit as one of 0 to 9; each character stays one character. Input is
/// UTF-8.
std::string plain_digits(std::string_view text);

}  // namespace gb
