#pragma once
// A year of papers: what came in, what the commander wrote in their margins, what was issued.

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"
#include "domain/document/words.hpp"

namespace gb::app {

class DemoTasks;

class DemoPapers {
  public:
    DemoPapers(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast, DemoTasks& tasks);
    DemoPapers(const DemoPapers&) = delete;  // the calendar holds it
    DemoPapers& operator=(const DemoPapers&) = delete;

  private:
    void receive_directive();
    void receive_one();
    void note_in_margin(Id<Document> document);
    void register_below(Id<Document> document);
    void take_in(Id<Document> document, const DemoPerson& reader);
    void issue_one();
    void issue_dispatch(int storm);
    void issue_from_above(int round);

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
    DemoTasks& tasks_;
    int last_symbol_ = 20;
};

}  // namespace gb::app
