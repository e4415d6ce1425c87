#pragma once
// Papers outlive the unit that issued them: who holds them now. The rule stands in
// domain/unit/papers.hpp; who reads them, in store/who_reads.hpp.

#include "store/reader.hpp"

namespace gb {

/// Nothing: the unit ended and nobody took over.
std::optional<Id<Unit>> holder_of_papers(Reader&, Id<Unit> unit, Date day);

/// The units whose papers the unit ?1 holds on the day ?2, itself among them, as an SQL subquery.
const std::string& units_of_held_papers();

}  // namespace gb
