#pragma once
// What of an announced level is in force at an instant.

#include "domain/level/words.hpp"

namespace gb {

/// The notice that says the level in force; null: none is. Of the acts that stand and have begun
/// the latest counts. With `known` only what had been entered by then is looked at, and what was
/// struck later still stands.
const LevelNotice* level_in_force(const AnnouncedLevel& level, Instant at,
                                  std::optional<Instant> known = {});

/// The one that stands and begins only later; null: none.
const LevelNotice* level_to_come(const AnnouncedLevel& level, Instant at);

}  // namespace gb
