#pragma once
// Who stands above a unit: the one walk up the relations of a command's needs. Each rule says which
// relations it follows.

#include <functional>

#include "domain/relation/words.hpp"

namespace gb {

using Follows = std::function<bool(const Relation&)>;

/// The unit itself, then those above it, the nearer first and each once, as far as what was seen
/// tells. A circle, which the rules refuse, ends the walk too.
std::vector<Id<Unit>> unit_and_above(Id<Unit> unit, const Seen& seen, const Follows& follows);

/// Asks for the relations of all of them, a level at a time.
void need_above(Id<Unit> unit, const Seen& seen, Needs& wanted, const Follows& follows);

}  // namespace gb
