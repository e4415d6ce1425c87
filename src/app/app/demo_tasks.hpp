#pragma once
// A year of tasks: given, accepted, reported, sent back, confirmed; some late, a few never answered
// in time, a few called back.

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"

namespace gb::app {

class DemoTasks {
  public:
    DemoTasks(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast);
    DemoTasks(const DemoTasks&) = delete;  // the calendar holds it
    DemoTasks& operator=(const DemoTasks&) = delete;

    /// Lets the owners of a given task answer it in the days that follow, and its giver judge.
    void live(Id<Task> task, const DemoPerson& giver, const DemoPerson& checker);
    /// The same for every task that came of a document.
    void live_all_of(Id<Document> document, const DemoPerson& giver, const DemoPerson& checker);

  private:
    struct Part {
        Id<Task> task;
        Id<Unit> owner;
        DemoPerson answers, giver, checker;
        std::optional<Date> due;
    };
    void give_week(Date monday);
    void give_group(const char* text, int days);
    void give_some(const char* text, int days);
    void give_from_above(int round);
    void pass_down(Id<Task> parent, const char* text, Date due);
    void live_part(const Part& part);
    void work_on(const Part& part);
    void report(const Part& part);
    void judge(const Part& part);
    void account_each_quarter(const Part& part);
    void account(const Part& part, Date from, Date to);
    DemoPerson answering(Id<Unit> unit) const;
    int days_left(const Part& part) const;

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
};

}  // namespace gb::app
