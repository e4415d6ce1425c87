#pragma once
// What came into the books after a summary was issued and would change its figures.

#include "house/views/summary.hpp"
#include "store/reader.hpp"

namespace gb {

/// The entries shown for one figure at most.
inline constexpr std::size_t later_entries_limit = 100;
/// The rows behind one figure that are read on each side, the oldest first. Where there are more,
/// of the time after that only what entries touched since the issue is compared.
inline constexpr std::size_t compared_rows_limit = 5'000;

/// Entities touched since an issue; where there are more, they are not compared so.
inline constexpr std::size_t touched_limit = 20'000;

Result<views::SummaryChanges> summary_changes_view(Reader&, const Viewer&,
                                                   const views::SummaryParams&);

/// The same with another limit, in rows; whole pages of figure_rows_limit are read.
Result<views::SummaryChanges> summary_changes(Reader&, const Viewer&, const views::SummaryParams&,
                                              std::size_t most);

}  // namespace gb
