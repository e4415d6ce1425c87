#pragma once
// What giaoban makes no work of, by decision: watching what people think, say or join, crowds,
// weapons. Papers from outside do speak of it; such a line is kept as text, out of scope, and
// becomes no task. See docs/adr/0013-information-without-people.md.

#include <optional>
#include <string>
#include <string_view>

#include "base/fields.hpp"
#include "domain/kit/decision.hpp"

namespace gb {

/// Why a line can be no task; also the last part of the refusal's code.
enum class ScopeMark {
    thoughts,  ///< what people think, say, believe or join: political protection and the like
    crowds,    ///< demonstrations, unrest and their suppression
    weapons,   ///< weapons, ammunition, passwords of the day
    persons    ///< a number or a date of birth by which somebody is told apart
};
BOOST_DESCRIBE_ENUM(ScopeMark, thoughts, crowds, weapons, persons)

std::optional<ScopeMark> scope_mark(std::string_view text);

/// Of a line that is to become a task: "task.scope_thoughts" and so on, with what to do instead.
std::optional<Refusal> refuse_out_of_scope(std::string_view text, const std::string& field);

}  // namespace gb
