#pragma once
// "Số liệu thống kê" at one look: the figures of all statistics side by side, day by day.

#include <optional>
#include <vector>

#include "domain/article/words.hpp"
#include "house/paper.hpp"

namespace gb::portal {

/// How many days stand side by side; older ones are read in their own articles.
constexpr std::size_t days_side_by_side = 4;

/// A row for each figure (its name and measure), a column for each day to which figures were
/// counted, the latest first: on a phone it is what one sees without moving the table. Values stand
/// as they were printed; where two articles count to the same day, the one published later counts.
/// @param statistics published articles, the newest first
/// @return nothing: none of them has figures
std::optional<paper::Table> figures_over_time(const std::vector<const Article*>& statistics);

}  // namespace gb::portal
