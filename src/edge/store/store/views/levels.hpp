#pragma once

#include "house/views/level.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Levels> levels_view(Reader&, const Viewer&, const views::LevelsParams&);

/// What is in force for a unit at an instant: what stands in its own book, and in those of its
/// superiors and of whoever serves the ground that it serves or is stationed on, where the area
/// covers it. With `known` as it had been entered by then.
std::vector<views::LevelLine> levels_in_force(Reader&, Id<Unit> unit, Instant at,
                                              std::optional<Instant> known = {});

}  // namespace gb
