#pragma once
// What several commands about a conference ask first.

#include "domain/conference/words.hpp"

namespace gb {

/// Why the conference cannot be changed any more by the actor, if it cannot.
std::optional<Refusal> check_open(const Conference* conference, const Context& context);

inline bool lies_ahead(const std::optional<Date>& day, const Context& context) {
    return day && *day > context.now.date();
}

}  // namespace gb
