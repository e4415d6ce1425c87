#pragma once
// The demo's briefings: units invited, the roll ticked, what was said, conclusions followed up from
// one briefing to the next; and one that is still to come.

#include "app/demo_area.hpp"

namespace gb::app {

struct BriefingCast {
    DemoPerson commander, staff;
    std::vector<DemoPerson> chiefs;
    std::vector<DemoPerson> stationed;
};

/// What is due on that day; most days it is nothing.
void hold_briefings(DemoArea& area, const BriefingCast& cast, Date day, int days_ago);

}  // namespace gb::app
