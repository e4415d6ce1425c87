#pragma once
// The demo's daily duty reports, and what was found wanting and accounted for.

#include "app/demo_area.hpp"

namespace gb::app {

/// Who reports the strength of the day, and to whom.
struct DutyReportCast {
    DemoPerson commander, officer;
    std::vector<DemoPerson> chiefs;  ///< of the communes
    Id<Unit> province;
};
void report_duty(DemoArea& area, const DutyReportCast& cast, Date day, int days_ago);
/// Shortcomings and lessons that were found or accounted for on that day.
void find_lessons(DemoArea& area, const DemoPerson& staff, Id<Unit> owner, int days_ago);

}  // namespace gb::app
