#pragma once
// What several commands about a conference ask first.

#include "domain/conference/words.hpp"

namespace gb {

/// Why the conference cannot be changed any more by the actor, if it cannot.
std::optional<Refusal> check_open(const Conference* conference, const Context& context);

/// Why its conclusions cannot become a directive, if they cannot.
std::optional<Refusal> check_instructable(const Conference& conference);

/// The directive as if a clerk had typed it from the conclusions. Lines out of scope stay lines.
IssueDocument directive_of(const InstructConference& command, const Conference& conference);

inline bool lies_ahead(const std::optional<Date>& day, const Context& context) {
    return day && *day > context.now.date();
}

}  // namespace gb
