#pragma once
// The demo's annual conference, from its programme to the published page.

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"

namespace gb::app {

class DemoTasks;

void hold_conference(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast, DemoTasks& tasks,
                     Date held);

}  // namespace gb::app
