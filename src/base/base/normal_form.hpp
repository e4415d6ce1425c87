#pragma once
// Unicode normal form C of what people type where nobody normalised it for them.

#include <optional>
#include <string>
#include <string_view>

namespace gb {

/// @return nothing where it is no UTF-8
std::optional<std::string> to_nfc(std::string_view text);

}  // namespace gb
