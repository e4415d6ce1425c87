#pragma once
// Who may be named today: a unit that stands. Whoever names one that has ended is told who carries
// on, since after a merger that is whom they mean.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/unit/words.hpp"

namespace gb {

/// Asks for the unit and, where it has ended, for those that carry on.
void need_standing(Id<Unit> unit, const Context& context, const Seen& seen, Needs& wanted);

/// @return "unit.unknown", "unit.ended", "unit.ended_into", or "unit.not_standing": it begins later
std::optional<Refusal> not_standing(Id<Unit> unit, Date day, const Seen& seen, std::string field);

/// The same of each of a list; blames "/LIST/PLACE".
void need_all_standing(const std::vector<Id<Unit>>& units, const Context& context, const Seen& seen,
                       Needs& wanted);
std::optional<Refusal> any_not_standing(const std::vector<Id<Unit>>& units, Date day,
                                        const Seen& seen, std::string_view list);

}  // namespace gb
