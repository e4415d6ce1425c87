#pragma once
// A year of duty: watches that are handed over, and what is written in the logs meanwhile.

#include <deque>

#include "app/demo_calendar.hpp"
#include "app/demo_cast.hpp"

namespace gb::app {

struct LogLine;

/// The watch of one office and who stands it, from relief to relief.
class DemoWatch {
  public:
    struct Plan {
        Duty duty = Duty::operations;
        std::vector<DemoPerson> turns;  ///< the first of them has it today
        int every_days = 1;
        int hour = 7, minute = 25;  ///< the outgoing one signs; the other five minutes later
    };
    DemoWatch(DemoArea& area, DemoCalendar& calendar, Id<Unit> unit, Plan plan);
    DemoWatch(const DemoWatch&) = delete;  // the calendar holds it
    DemoWatch& operator=(const DemoWatch&) = delete;

    const DemoPerson& on() const { return plan_.turns[turn_]; }

  private:
    void relieve();
    void sign();
    void take_over();
    void refuse_once();

    DemoArea& area_;
    DemoCalendar& calendar_;
    Id<Unit> unit_;
    Plan plan_;
    std::size_t turn_ = 0;
    Id<Handover> signed_;
    std::vector<WaitingItem> named_;  ///< what waited as it was signed
};

/// Rows of an office's log, written by whoever is on watch.
class DemoLog {
  public:
    struct Plan {
        std::span<const LogLine> lines;
        int least = 0, most = 2;  ///< rows a day
    };
    DemoLog(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast, const DemoOffice& office,
            const DemoWatch& watch, Plan plan);
    DemoLog(const DemoLog&) = delete;
    DemoLog& operator=(const DemoLog&) = delete;

  private:
    void plan_day(Date day);
    const LogLine& fresh_line(Date day);
    void write(const LogLine& line);
    void note_incident(Id<LogEntry> row, Instant happened, const std::string& text);
    void strike(Id<LogEntry> row, const WriteLog& written);

    DemoArea& area_;
    DemoCalendar& calendar_;
    const DemoCast& cast_;
    const DemoOffice& office_;
    const DemoWatch& watch_;
    Plan plan_;
    std::deque<const LogLine*> lately_;  ///< not to write the same thing over and over
};

}  // namespace gb::app
