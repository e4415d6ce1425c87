#pragma once
// Which units read a conference, for commands that point at one: what a unit may not read is for it
// as if it were not there.

#include "domain/conference/words.hpp"

namespace gb {

void need_conference_read(Id<Conference> id, const Context& context, const Seen& seen,
                          Needs& wanted);

/// The organiser and those above it, who takes part, and who is told its conclusions.
bool reads_conference(Id<Conference> id, const Seen& seen, const Context& context);

}  // namespace gb
