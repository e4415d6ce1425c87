#pragma once
// Shortcomings and lessons (hạn chế, bài học kinh nghiệm): what was found wanting in a period, why,
// what is done about it, and which unit and post sees to it. It stays open until it is accounted
// for as remedied, and in every conference of a later period it is accounted for first.

#include "domain/log/words.hpp"

namespace gb {

struct Conference;
struct Summary;

enum class LessonKind { shortcoming, lesson };
BOOST_DESCRIBE_ENUM(LessonKind, shortcoming, lesson)

enum class LessonOutcome {
    remedied,      ///< of a lesson: it is applied. Nothing is left to account for
    improving,     ///< under way
    persists,      ///< as it was
    not_accounted  ///< nothing can be said of it this time; the text says why
};
BOOST_DESCRIBE_ENUM(LessonOutcome, remedied, improving, persists, not_accounted)

/// What is stated when it is recorded.
struct LessonBody {
    LessonKind lesson_kind = LessonKind::shortcoming;
    words<2000> text;
    maybe_words<2000> cause;
    maybe_words<2000> measure;
    Id<Unit> owner;               ///< who sees to it
    maybe_label<200> owner_post;  ///< by post, never by name: posts outlast who holds them
    Date period_to;               ///< last day of the period in which it was found
    std::optional<Date> due;
    std::optional<Reference> source;  ///< a conference, a summary, a row of the log, information
};
BOOST_DESCRIBE_STRUCT(LessonBody, (),
                      (lesson_kind, text, cause, measure, owner, owner_post, period_to, due,
                       source))

/// How it was accounted for, once.
struct LessonAccount {
    LessonOutcome outcome = LessonOutcome::improving;
    maybe_words<2000> text;
    Id<Conference> conference;  ///< empty: between conferences
    Instant at;
    Id<Person> by;
};
BOOST_DESCRIBE_STRUCT(LessonAccount, (), (outcome, text, conference, at, by))

struct Lesson;
struct LessonIdentity {
    Id<Lesson> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(LessonIdentity, (), (id, unit))

struct Lesson : LessonIdentity, LessonBody {
    static constexpr std::string_view kind = "lesson";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 2> indexed{"unit", "open_in"};
    RegisterNumber number;
    Instant recorded_at;
    Id<Person> recorded_by;
    std::vector<LessonAccount> accounts;
    std::optional<Instant> remedied_at;
    maybe_words<500> strike_reason;
    std::optional<Instant> struck_at;
    maybe_label<500> closed_reason;   ///< why it ended with its unit
    std::optional<Id<Unit>> open_in;  ///< the unit until it is remedied or struck
};
BOOST_DESCRIBE_STRUCT(Lesson, (LessonIdentity, LessonBody),
                      (number, recorded_at, recorded_by, accounts, remedied_at, strike_reason,
                       struck_at, closed_reason, open_in))
void on_taken(Lesson&, const Taken<Lesson>&, const Stamp&);
void on_force_closed(Lesson&, const ForceClosed<Lesson>&, const Stamp&);

inline constexpr std::string_view lesson_register = "lesson";

// Events

struct LessonRecorded : LessonBody {
    using Entity = Lesson;
    static constexpr std::string_view verb = "recorded";
    static constexpr bool opens = true;
    Id<Unit> unit;
    RegisterNumber number;
};
BOOST_DESCRIBE_STRUCT(LessonRecorded, (LessonBody), (unit, number))
void evolve(Lesson&, const LessonRecorded&, const Stamp&);

struct LessonAccounted {
    using Entity = Lesson;
    static constexpr std::string_view verb = "accounted";
    LessonOutcome outcome = LessonOutcome::improving;
    words<2000> text;
    Id<Conference> conference;
};
BOOST_DESCRIBE_STRUCT(LessonAccounted, (), (outcome, text, conference))
void evolve(Lesson&, const LessonAccounted&, const Stamp&);

struct LessonStruck {
    using Entity = Lesson;
    static constexpr std::string_view verb = "struck";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(LessonStruck, (), (reason))
void evolve(Lesson&, const LessonStruck&, const Stamp&);

// Commands

struct RecordLesson : LessonBody {
    static constexpr std::string_view name = "lesson.record";
};
BOOST_DESCRIBE_STRUCT(RecordLesson, (LessonBody), ())
void needs(const RecordLesson&, const Context&, const Seen&, Needs&);
Decision decide(const RecordLesson&, const Seen&, const Context&);

struct AccountLesson {
    static constexpr std::string_view name = "lesson.account";
    Id<Lesson> lesson;
    LessonOutcome outcome = LessonOutcome::improving;
    words<2000> text;
    std::optional<Id<Conference>> conference;
};
BOOST_DESCRIBE_STRUCT(AccountLesson, (), (lesson, outcome, text, conference))
void needs(const AccountLesson&, const Context&, const Seen&, Needs&);
Decision decide(const AccountLesson&, const Seen&, const Context&);

struct StrikeLesson {
    static constexpr std::string_view name = "lesson.strike";
    Id<Lesson> lesson;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(StrikeLesson, (), (lesson, reason))
void needs(const StrikeLesson&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeLesson&, const Seen&, const Context&);

Noun lesson_noun();

}  // namespace gb
