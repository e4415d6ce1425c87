#pragma once
// The sheet of the daily giao ban (giao ban hằng ngày): everything on it is worked out from the
// books, nothing is stored for it.

#include "house/views/desk.hpp"
#include "house/views/handover.hpp"
#include "house/views/information.hpp"
#include "house/views/task.hpp"

namespace gb::views {

struct TypeCount {
    LogType type = LogType::note;
    std::int64_t count = 0;  ///< rows that stand; struck ones are not counted
};
BOOST_DESCRIBE_STRUCT(TypeCount, (), (type, count))

/// Who handed over to whom; the whole record is the view "handover".
struct ReliefView {
    Id<Handover> id;
    Duty duty = Duty::operations;
    HandoverState state = HandoverState::signed_out;
    std::string outgoing;
    std::optional<std::string> incoming;
    Instant at;  ///< when responsibility passed, or else when the outgoing officer signed
    std::int64_t last_row = 0;
};
BOOST_DESCRIBE_STRUCT(ReliefView, (), (id, duty, state, outgoing, incoming, at, last_row))

/// Where a task comes from, as the books tell.
enum class TaskOrigin {
    unstated,  ///< given by itself, or before giaoban asked of which giao ban it is
    giao_ban,
    directive,    ///< a line of a document that the unit issued
    margin_note,  ///< on a document that it received
    conference,
    passed_down,  ///< a part of another task
    information   ///< the unit's word that it rests on an item
};
BOOST_DESCRIBE_ENUM(TaskOrigin, unstated, giao_ban, directive, margin_note, conference, passed_down,
                    information)

/// A task as one line.
struct TaskLine {
    Id<Task> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef giver;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<Date> due;
    bool standing = false;
    std::int64_t overdue_days = 0;
    std::vector<UnitRef> owners;  ///< of an overdue task: those who are late
    std::int64_t reported = 0;    ///< of the owners; confirmed ones among them
    std::int64_t done = 0;
    std::int64_t total = 0;
    Instant given_at;
    TaskOrigin origin = TaskOrigin::unstated;
};
BOOST_DESCRIBE_STRUCT(TaskLine, (),
                      (id, number, year, giver, text, due, standing, overdue_days, owners, reported,
                       done, total, given_at, origin))

struct InformationLine {
    Id<Information> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef unit;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<std::string> place;
    InformationState state = InformationState::to_verify;
    Instant reported_at;
    bool corrected = false;
};
BOOST_DESCRIBE_STRUCT(InformationLine, (),
                      (id, number, year, unit, text, place, state, reported_at, corrected))

struct DailySheet {
    UnitRef unit;
    Date day;
    Instant from;   ///< the giao ban before
    Instant until;  ///< this one
    Instant at;     ///< as of when it is told what is open, what is late and who is on
    std::vector<WatchView> watches;
    std::vector<ReliefView> reliefs;  ///< since the giao ban before, the latest last
    std::string weather;              ///< as the latest relief states it
    std::vector<LevelLine> levels;    ///< in force at `at`
    std::vector<TypeCount> counts;    ///< most serious type first; types without rows are left out
    std::int64_t late = 0;            ///< of the rows, entered late
    std::vector<LogRow> incidents;    ///< in order of what happened
    std::vector<LogRow> rows;         ///< the other rows, likewise
    std::int64_t left_out = 0;        ///< rows beyond what one sheet tells
    std::vector<HandoverItemView> handed;      ///< by the latest reliefs, as unfinished
    std::vector<InformationLine> information;  ///< told by or to the unit and not closed
    std::vector<TaskLine> overdue;             ///< in the unit and below it
    std::optional<Date> before_day;            ///< the last giao ban that concluded anything
    std::vector<TaskLine> before;              ///< its conclusions: accounted for first
    std::vector<TaskLine> given;               ///< otherwise, since it and until the day is over
    std::vector<TaskLine> today;               ///< concluded by the giao ban of the day
};
BOOST_DESCRIBE_STRUCT(DailySheet, (),
                      (unit, day, from, until, at, watches, reliefs, weather, levels, counts, late,
                       incidents, rows, left_out, handed, information, overdue, before_day, before,
                       given, today))

struct DailyParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;            ///< by default the post's own
    std::optional<Date> day;                 ///< by default today
    std::optional<Number<0, 1'439>> minute;  ///< of the day, at which the giao ban is held
};
BOOST_DESCRIBE_STRUCT(DailyParams, (), (post, unit, day, minute))

}  // namespace gb::views
