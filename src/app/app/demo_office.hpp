#pragma once
// The demo's documents office besides the papers of the year: drafts on their way to a signature, a
// number that was annulled, a directive that the communes make known to their people.

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"
#include "domain/document/words.hpp"

namespace gb::app {

class DemoDesk {
  public:
    DemoDesk(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast);
    DemoDesk(const DemoDesk&) = delete;  // the calendar holds it
    DemoDesk& operator=(const DemoDesk&) = delete;

  private:
    void draft(std::size_t place);
    void annul_one();
    void hold_sessions();

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
    Id<Document> directive_;
};

}  // namespace gb::app
