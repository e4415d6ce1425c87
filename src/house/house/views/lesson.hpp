#pragma once
// Shortcomings and lessons: those of a unit, and those that a conference or a summary accounts for
// first.

#include "domain/lesson/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct LessonAccountView {
    LessonOutcome outcome = LessonOutcome::improving;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<Id<Conference>> conference;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(LessonAccountView, (), (outcome, text, conference, at, by))

struct LessonView {
    Id<Lesson> id;
    std::int64_t number = 0;
    std::int32_t year = 0;
    UnitRef unit;
    LessonKind lesson_kind = LessonKind::shortcoming;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<std::string> cause;
    std::optional<std::string> measure;
    UnitRef owner;
    std::string owner_post;
    Date period_to;
    std::optional<Date> due;
    std::int64_t overdue_days = 0;
    std::optional<Reference> source;
    Instant recorded_at;
    std::string recorded_by;
    std::vector<LessonAccountView> accounts;  ///< in order of time
    bool open = false;
    std::optional<std::string> struck;  ///< the reason
    bool waits = false;  ///< not accounted for yet in the conference or period asked about
};
BOOST_DESCRIBE_STRUCT(LessonView, (),
                      (id, number, year, unit, lesson_kind, text, cause, measure, owner, owner_post,
                       period_to, due, overdue_days, source, recorded_at, recorded_by, accounts,
                       open, struck, waits))

struct Lessons {
    std::vector<LessonView> lessons;  ///< what is open first, the oldest of it first
    std::int64_t waiting = 0;
};
BOOST_DESCRIBE_STRUCT(Lessons, (), (lessons, waiting))

struct LessonsParams {
    Id<Post> post;
    std::optional<Id<Conference>> conference;  ///< only what it has to account for
    std::optional<Id<Summary>> summary;        ///< likewise
    std::optional<Id<Unit>> unit;              ///< by default the post's own
};
BOOST_DESCRIBE_STRUCT(LessonsParams, (), (post, conference, summary, unit))

}  // namespace gb::views
