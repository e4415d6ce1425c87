#pragma once
// What giaoban makes no work of, by decision: watching what people think, say or join, crowds,
// weapons. Papers from outside do speak of it; such a line is kept as text, out of scope, and
// becomes no task. What may not be asked for may not be answered either: every text of every
// command is looked through, but for those that not_looked_through() names with its reason.
// See docs/adr/0062-what-may-not-be-asked-or-answered.md.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/fields.hpp"
#include "domain/kit/types.hpp"

namespace gb {

/// Why a line can be no task; also the last part of the refusal's code.
enum class ScopeMark {
    thoughts,  ///< what people think, say, believe or join: political protection and the like
    crowds,    ///< demonstrations, petitions by many, unrest and their suppression
    watching,  ///< a person or household watched, suspicion, criminal record, who visits whom
    weapons,   ///< weapons, ammunition, passwords of the day
    persons    ///< a number or a date of birth by which somebody is told apart
};
BOOST_DESCRIBE_ENUM(ScopeMark, thoughts, crowds, watching, weapons, persons)

/// Of a line that is to become a task.
std::optional<ScopeMark> scope_mark(std::string_view text);

/// The same, refused: "task.scope_thoughts" and so on, with what to do instead.
std::optional<Refusal> refuse_out_of_scope(std::string_view text, const std::string& field);

/// Of any text: only what it says of people (thoughts, crowds, watching).
std::optional<ScopeMark> people_mark(std::string_view text);

/// Texts of commands that are not looked through.
struct NotLookedThrough {
    std::string_view command;
    std::string_view field;  ///< what it begins with
    std::string_view why;
};
std::span<const NotLookedThrough> not_looked_through();

/// Refuses a command in which any other text watches people: "scope.thoughts" and so on; names the
/// field, and nothing of what stands in it. The one place where all of them are (house/desk.cpp).
std::optional<Refusal> refuse_watching(const CommandType& type, const void* command);

}  // namespace gb
