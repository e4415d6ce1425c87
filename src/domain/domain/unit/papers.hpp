#pragma once
// Who holds the papers of a unit: the unit while it stands, and after its end whoever took over
// what it had open; where that one has ended too, whoever took over from it.

#include "domain/unit/words.hpp"

namespace gb {

/// How many units may have come one after the other; more is somebody's mistake.
inline constexpr int holders_in_a_row = 8;

void need_holder_of_papers(Id<Unit> unit, const Context& context, const Seen& seen, Needs& wanted);

/// Null: the unit ended and nobody took over, or there is no such unit.
const Unit* holder_of_papers(Id<Unit> unit, const Context& context, const Seen& seen);

/// Whether the actor's unit holds them; of papers that nobody holds an administrator takes care.
bool holds_papers(Id<Unit> unit, const Context& context, const Seen& seen);

}  // namespace gb
