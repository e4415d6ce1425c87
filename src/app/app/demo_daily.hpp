#pragma once
// The demo's daily duty reports, and what was found wanting and accounted for.

#include <span>

#include "app/demo_area.hpp"
#include "domain/lesson/words.hpp"

namespace gb::app {

/// Who reports the strength of the day, and to whom.
struct DutyReportCast {
    DemoPerson commander, officer;
    std::vector<DemoPerson> chiefs;  ///< of the communes
    Id<Unit> province;
};
void report_duty(DemoArea& area, const DutyReportCast& cast, Date day, int days_ago);

/// What was found wanting, or learnt, and what became of it.
struct DemoLesson {
    int days_ago;
    LessonKind kind;
    const char* text;
    const char* cause;
    const char* measure;
    int accounted_after;  ///< days; 0: not yet
    LessonOutcome outcome;
    const char* account;
};
/// Those of the last weeks.
std::span<const DemoLesson> lessons_of_late();
/// Shortcomings and lessons that were found or accounted for on that day.
void find_lessons(DemoArea& area, const DemoPerson& staff, Id<Unit> owner,
                  std::span<const DemoLesson> lessons, int days_ago);

}  // namespace gb::app
