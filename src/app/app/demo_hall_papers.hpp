#pragma once
// The papers that units of the demo hand in before its conferences, of which one is late and one
// was returned. Dice of their own, so that the rest of the year stays as it was without them.

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"

namespace gb::app {

/// Of the annual conference, from the invitation of three units to the list that is closed.
void gather_papers(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
                   const std::shared_ptr<Id<Conference>>& conference, Date held);
/// Who of those units came to it.
void tick_readers(DemoArea& area, const DemoCast& cast, Id<Conference> conference);

/// Of the briefing that is still to come: one is in, the other is waited for.
void ask_for_briefing(DemoArea& area, const DemoPerson& staff, const DemoPerson& commune,
                      const DemoPerson& station, Id<Conference> briefing, Date due);

}  // namespace gb::app
