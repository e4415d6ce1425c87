#pragma once
// The demo's matters from below: taken in by communes, answered by the area command and others,
// some of them late, one by a body that keeps no book.

#include "app/demo_area.hpp"

namespace gb::app {

struct MatterCast {
    DemoPerson commander, staff;
    std::vector<DemoPerson> chiefs;
};

/// What happens to matters on that day; most days it is nothing.
void settle_matters(DemoArea& area, const MatterCast& cast, Date day, int days_ago);

}  // namespace gb::app
