#pragma once

#include "house/views/daily.hpp"
#include "store/reader.hpp"

namespace gb {

/// Of a day gone by: as it was known at its giao ban, with what the day then brought of tasks.
Result<views::DailySheet> daily_view(Reader&, const Viewer&, const views::DailyParams&);

/// The rows of a unit's log that were entered after `from` and not after `until`, oldest first; a
/// row told late stands in the sheet after its entry, so that each stands in one.
std::vector<std::shared_ptr<const LogEntry>> rows_entered(Reader&, Id<Unit> unit, Instant from,
                                                          Instant until);

}  // namespace gb
