#pragma once
// giaoban is connected to a network, so it must not hold classified papers (rule R-60): the three
// grades Mật, Tối mật, Tuyệt mật. A marking is told from the ordinary words "bí mật", "bảo mật".

#include <string_view>

#include "domain/kit/types.hpp"

namespace gb {

/// The grade with which the text is marked: "Tối mật" or "Tuyệt mật" wherever it stands, in any
/// case; "Mật" where it labels the text: alone, between marks ("Mật: …", "… - Mật", "(Mật)"), after
/// "độ mật:", or in capitals standing by itself. In capitals ("TỐI MẬT"); empty: none.
std::string_view secrecy_mark(std::string_view text);
bool marked_secret(std::string_view text);

/// The same for a page whose lines were laid out by a machine, where a sentence may break anywhere
/// and columns stand side by side, two spaces or more apart: only a grade with a line or a column
/// to itself, in capitals or brackets, or one after "độ mật:". Grades side by side are the head of
/// a table.
std::string_view secrecy_mark_on_page(std::string_view page);

/// Refuses a command in which any text bears a marking; names the field, and nothing of what stands
/// in it. The one place where what is typed is looked through (house/desk.cpp).
std::optional<Refusal> refuse_marked(const CommandType& type, const void* command);

/// A symbol has no prose in it: there any "mật" standing by itself is the marking.
bool symbol_marked_secret(std::string_view symbol);

}  // namespace gb
