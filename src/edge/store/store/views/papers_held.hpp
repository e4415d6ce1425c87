#pragma once
// Papers outlive the unit that issued them: they are read by whoever may read the unit that holds
// them now. The rule stands in domain/unit/papers.hpp.

#include "store/reader.hpp"

namespace gb {

/// Nothing: the unit ended and nobody took over.
std::optional<Id<Unit>> holder_of_papers(Reader&, Id<Unit> unit, Date day);

bool may_read_papers(Reader&, const Viewer&, Id<Unit> unit);

/// The units whose papers the unit ?1 holds on the day ?2, itself among them.
const std::string& units_of_held_papers();

/// The units of all papers that a viewer of the unit ?1 may read on the day ?2.
const std::string& units_of_readable_papers();

}  // namespace gb
