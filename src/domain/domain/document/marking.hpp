#pragma once
// giaoban is connected to a network, so it must not hold classified papers (rule R-60): the three
// grades Mật, Tối mật, Tuyệt mật. A marking is told from the ordinary words "bí mật", "bảo mật".

#include <string_view>

namespace gb {

/// Whether the text bears a secrecy marking: the grade in capitals standing by itself, or at the
/// head of the text, or alone in brackets, or after "độ mật:".
bool marked_secret(std::string_view text);

/// A symbol has no prose in it: there any "mật" standing by itself is the marking.
bool symbol_marked_secret(std::string_view symbol);

}  // namespace gb
