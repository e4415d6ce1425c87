#pragma once
// The relations by which one unit stands below another, for queries.

#include <string>

namespace gb {

/// "('administrative', 'military_command', …)", of the list in domain/relation/words.hpp.
const std::string& downward_relations();

/// A query in brackets: the unit ?1 and what stands below it on the day ?2.
const std::string& units_below();

}  // namespace gb
