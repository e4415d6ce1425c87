#pragma once
// Answers: the owner's side of a task, in the owner's book. One answer for each task and owner,
// with an id that both sides can derive.

#include "domain/log/words.hpp"
#include "domain/task/words.hpp"

namespace gb {

struct TaskAnswer {
    static constexpr std::string_view kind = "answer";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 4> indexed{"task", "unit", "open_in",
                                                             "stands_in"};
    Id<TaskAnswer> id;
    Id<Task> task;
    Id<Unit> owner;  ///< whom the task names
    Id<Unit> unit;   ///< who answers: the owner, or who took its work over
    OwnerSide state = OwnerSide::silent;
    std::int32_t round = 0;  ///< how many returns of the giver it had seen when it last answered
    Number<0, 100> percent{0};
    maybe_words<2000> text;  ///< the last progress, report or account
    maybe_words<500> decline_reason;
    std::vector<Reference> evidence;
    std::optional<Date> accounted_to;  ///< standing tasks: the last day accounted for
    std::int32_t accounts = 0;
    std::optional<Instant> accepted_at;
    std::optional<Instant> reported_at;
    std::optional<Id<Unit>> open_in;    ///< the unit while it has still to report
    std::optional<Id<Unit>> stands_in;  ///< the unit where it answers for an owner that has ended

    /// Also what the unit has not answered yet: its successor begins the answer.
    static const Movable& movable();
};
BOOST_DESCRIBE_STRUCT(TaskAnswer, (),
                      (id, task, owner, unit, state, round, percent, text, decline_reason, evidence,
                       accounted_to, accounts, accepted_at, reported_at, open_in, stands_in))

void on_taken(TaskAnswer&, const Taken<TaskAnswer>&, const Stamp&);

Id<TaskAnswer> answer_of(Id<Task> task, Id<Unit> unit);

/// A part of a task that a unit answers for, as both books know it.
struct HeldPart {
    const Task* task = nullptr;
    const TaskOwner* part = nullptr;
    const TaskAnswer* answer = nullptr;  ///< null: nothing was answered yet
    Id<TaskAnswer> answer_id;            ///< where the answer stands, or will

    PartState state() const { return state_of(*part, answer); }
    bool is_finished() const { return gb::is_finished(state()); }
};
void need_parts(Id<Task> task, Id<Unit> unit, const Seen& seen, Needs& wanted);
/// The unit's own part first, then those of the owners whose work it took over: a commune made of
/// three may answer for three parts of one task. Empty: the task is not the unit's.
std::vector<HeldPart> find_parts(Id<Task> task, Id<Unit> unit, const Seen& seen);

// Events

struct AnswerAccepted {
    using Entity = TaskAnswer;
    static constexpr std::string_view verb = "accepted";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Task> task;
    Id<Unit> owner;
    Id<Unit> unit;
    std::int32_t round = 0;
};
BOOST_DESCRIBE_STRUCT(AnswerAccepted, (), (task, owner, unit, round))
void evolve(TaskAnswer&, const AnswerAccepted&, const Stamp&);

/// The successor of a unit that ended without a word finds the task among its own.
struct AnswerInherited {
    using Entity = TaskAnswer;
    static constexpr std::string_view verb = "inherited";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Task> task;
    Id<Unit> owner;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(AnswerInherited, (), (task, owner, unit))
void evolve(TaskAnswer&, const AnswerInherited&, const Stamp&);

struct AnswerDeclined {
    using Entity = TaskAnswer;
    static constexpr std::string_view verb = "declined";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Task> task;
    Id<Unit> owner;
    Id<Unit> unit;
    std::int32_t round = 0;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(AnswerDeclined, (), (task, owner, unit, round, reason))
void evolve(TaskAnswer&, const AnswerDeclined&, const Stamp&);

struct AnswerProgressed {
    using Entity = TaskAnswer;
    static constexpr std::string_view verb = "progressed";
    std::int32_t round = 0;
    Number<0, 100> percent{0};
    words<2000> text;
};
BOOST_DESCRIBE_STRUCT(AnswerProgressed, (), (round, percent, text))
void evolve(TaskAnswer&, const AnswerProgressed&, const Stamp&);

struct AnswerReported {
    using Entity = TaskAnswer;
    static constexpr std::string_view verb = "reported";
    std::int32_t round = 0;
    words<2000> text;
    std::vector<Reference> evidence;
};
BOOST_DESCRIBE_STRUCT(AnswerReported, (), (round, text, evidence))
void evolve(TaskAnswer&, const AnswerReported&, const Stamp&);

/// What was done about a standing task in one period, both ends included.
struct AnswerAccounted {
    using Entity = TaskAnswer;
    static constexpr std::string_view verb = "accounted";
    Date period_from;
    Date period_to;
    words<2000> text;
};
BOOST_DESCRIBE_STRUCT(AnswerAccounted, (), (period_from, period_to, text))
void evolve(TaskAnswer&, const AnswerAccounted&, const Stamp&);

// Commands. `owner` says whose part is meant; it may be left out where the unit has one open part.

struct AcceptTask {
    static constexpr std::string_view name = "answer.accept";
    Id<Task> task;
    std::optional<Id<Unit>> owner;
};
BOOST_DESCRIBE_STRUCT(AcceptTask, (), (task, owner))
void needs(const AcceptTask&, const Context&, const Seen&, Needs&);
Decision decide(const AcceptTask&, const Seen&, const Context&);

struct DeclineTask {
    static constexpr std::string_view name = "answer.decline";
    Id<Task> task;
    words<500> reason;
    std::optional<Id<Unit>> owner;
};
BOOST_DESCRIBE_STRUCT(DeclineTask, (), (task, reason, owner))
void needs(const DeclineTask&, const Context&, const Seen&, Needs&);
Decision decide(const DeclineTask&, const Seen&, const Context&);

struct ReportProgress {
    static constexpr std::string_view name = "answer.progress";
    Id<Task> task;
    words<2000> text;
    Number<0, 100> percent{0};
    std::optional<Id<Unit>> owner;
};
BOOST_DESCRIBE_STRUCT(ReportProgress, (), (task, text, percent, owner))
void needs(const ReportProgress&, const Context&, const Seen&, Needs&);
Decision decide(const ReportProgress&, const Seen&, const Context&);

struct ReportDone {
    static constexpr std::string_view name = "answer.done";
    Id<Task> task;
    words<2000> text;
    std::vector<Reference> evidence;
    std::optional<Id<Unit>> owner;
};
BOOST_DESCRIBE_STRUCT(ReportDone, (), (task, text, evidence, owner))
void needs(const ReportDone&, const Context&, const Seen&, Needs&);
Decision decide(const ReportDone&, const Seen&, const Context&);

struct AccountForPeriod {
    static constexpr std::string_view name = "answer.account";
    Id<Task> task;
    Date period_from;
    Date period_to;
    words<2000> text;
    std::optional<Id<Unit>> owner;
};
BOOST_DESCRIBE_STRUCT(AccountForPeriod, (), (task, period_from, period_to, text, owner))
void needs(const AccountForPeriod&, const Context&, const Seen&, Needs&);
Decision decide(const AccountForPeriod&, const Seen&, const Context&);

Noun answer_noun();

}  // namespace gb
