#pragma once
// Tasks: the giver's side. A task stands in the giver's book with all its owners; what an owner
// answers stands in the owner's book (domain/answer), and task/states.hpp reads the two together.

#include "domain/kit/decision.hpp"
#include "domain/kit/moves.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/people/words.hpp"
#include "domain/task/addressees.hpp"
#include "domain/task/states.hpp"
#include "domain/unit/words.hpp"

namespace gb {

struct Document;
struct Conference;
struct TaskAnswer;

enum class PartClosed { no, confirmed, withdrawn, withdrawn_unanswered };
BOOST_DESCRIBE_ENUM(PartClosed, no, confirmed, withdrawn, withdrawn_unanswered)

/// One owner's part of a task, as the giver keeps it.
struct TaskOwner {
    Id<Unit> unit;
    bool co = false;  ///< helps the owners; completion does not wait for it
    PartClosed closed = PartClosed::no;
    std::int32_t returns = 0;  ///< how often it was sent back
    maybe_words<500> return_reason;
    std::optional<Instant> closed_at;
    bool with_task = false;            ///< a helper's, closed because the owners were done
    std::optional<Id<Unit>> open_for;  ///< the unit while the part is open: what is asked for
};
BOOST_DESCRIBE_STRUCT(TaskOwner, (),
                      (unit, co, closed, returns, return_reason, closed_at, with_task, open_for))

struct Task {
    static constexpr std::string_view kind = "task";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 7> indexed{
        "giver", "open_in", "parent", "document", "conference", "giao_ban_of", "owners.open_for"};
    Id<Task> id;
    Id<Unit> giver;
    RegisterNumber number;  ///< in the giver's register of tasks
    maybe_words<2000> text;
    std::vector<TaskOwner> owners;
    std::optional<Date> due;
    bool standing = false;  ///< thường xuyên: never done, accounted for each period
    Id<Document> document;
    Id<Conference> conference;
    Id<Task> parent;               ///< the task of which this passes a part down
    std::optional<Date> giao_ban;  ///< the daily giao ban of which it is a conclusion
    Id<Unit> giao_ban_of;          ///< whose giao ban; the giver may be its heir by now
    Instant given_at;
    Id<Person> given_by;
    std::optional<Instant> withdrawn_at;
    maybe_words<500> withdraw_reason;
    std::optional<Id<Unit>> open_in;  ///< the giver while any owner's part is open

    const TaskOwner* part_of(Id<Unit> unit) const;
};
BOOST_DESCRIBE_STRUCT(Task, (),
                      (id, giver, number, text, owners, due, standing, document, conference, parent,
                       giao_ban, giao_ban_of, given_at, given_by, withdrawn_at, withdraw_reason,
                       open_in))

/// The successor is the giver from then on; without one the task is withdrawn.
void on_taken(Task&, const Taken<Task>&, const Stamp&);
void on_force_closed(Task&, const ForceClosed<Task>&, const Stamp&);

/// So long after a daily giao ban its conclusions may still be entered, and the next one looks back
/// for them: over holidays on which none was held.
inline constexpr std::int32_t giao_ban_days = 7;

/// How the giver's book sees one part, given the round that the owner last answered in.
GiverSide giver_side(const TaskOwner& part, std::int32_t answered_round);
/// The answer may be null: the owner is silent.
PartState state_of(const TaskOwner& part, const TaskAnswer* answer);

inline constexpr std::string_view task_register = "task";

// Events

struct TaskPart {
    Id<Unit> unit;
    bool co = false;
};
BOOST_DESCRIBE_STRUCT(TaskPart, (), (unit, co))

struct TaskGiven {
    using Entity = Task;
    static constexpr std::string_view verb = "given";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    Id<Unit> giver;
    RegisterNumber number;
    words<2000> text;
    std::vector<TaskPart> owners;  ///< groups are expanded: the units of that day
    AddresseeGroup group = AddresseeGroup::none;
    std::optional<Date> due;
    bool standing = false;
    Id<Document> document;
    Id<Conference> conference;
    Id<Task> parent;
    std::optional<Date> giao_ban;  ///< of the giver
};
BOOST_DESCRIBE_STRUCT(TaskGiven, (),
                      (giver, number, text, owners, group, due, standing, document, conference,
                       parent, giao_ban))
void evolve(Task&, const TaskGiven&, const Stamp&);

struct TaskConfirmed {
    using Entity = Task;
    static constexpr std::string_view verb = "confirmed";
    Id<Unit> owner;
};
BOOST_DESCRIBE_STRUCT(TaskConfirmed, (), (owner))
void evolve(Task&, const TaskConfirmed&, const Stamp&);

/// The giver takes its confirmation back: the part waits for its word again, as reported.
struct TaskReopened {
    using Entity = Task;
    static constexpr std::string_view verb = "reopened";
    Id<Unit> owner;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(TaskReopened, (), (owner, reason))
void evolve(Task&, const TaskReopened&, const Stamp&);

struct TaskReturned {
    using Entity = Task;
    static constexpr std::string_view verb = "returned";
    Id<Unit> owner;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(TaskReturned, (), (owner, reason))
void evolve(Task&, const TaskReturned&, const Stamp&);

struct TaskWithdrawn {
    using Entity = Task;
    static constexpr std::string_view verb = "withdrawn";
    words<500> reason;
    std::vector<Id<Unit>> answered;  ///< owners whose acceptance had arrived by then
};
BOOST_DESCRIBE_STRUCT(TaskWithdrawn, (), (reason, answered))
void evolve(Task&, const TaskWithdrawn&, const Stamp&);

// Commands

struct GiveTask {
    static constexpr std::string_view name = "task.give";
    words<2000> text;
    std::vector<Id<Unit>> owners;
    AddresseeGroup group = AddresseeGroup::none;
    std::vector<Id<Unit>> co_owners;
    std::optional<Date> due;
    bool standing = false;
    std::optional<Id<Document>> document;
    std::optional<Id<Conference>> conference;
    std::optional<Id<Task>> parent;
    std::optional<Date> giao_ban;  ///< the day of one's own daily giao ban that concluded it
};
BOOST_DESCRIBE_STRUCT(GiveTask, (),
                      (text, owners, group, co_owners, due, standing, document, conference, parent,
                       giao_ban))
void needs(const GiveTask&, const Context&, const Seen&, Needs&);
Decision decide(const GiveTask&, const Seen&, const Context&);

struct WithdrawTask {
    static constexpr std::string_view name = "task.withdraw";
    Id<Task> task;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawTask, (), (task, reason))
void needs(const WithdrawTask&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawTask&, const Seen&, const Context&);

struct ConfirmTask {
    static constexpr std::string_view name = "task.confirm";
    Id<Task> task;
    Id<Unit> owner;
};
BOOST_DESCRIBE_STRUCT(ConfirmTask, (), (task, owner))
void needs(const ConfirmTask&, const Context&, const Seen&, Needs&);
Decision decide(const ConfirmTask&, const Seen&, const Context&);

/// Against a confirmation given by mistake; the confirmation stays in the book.
struct ReopenTask {
    static constexpr std::string_view name = "task.reopen";
    Id<Task> task;
    Id<Unit> owner;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ReopenTask, (), (task, owner, reason))
void needs(const ReopenTask&, const Context&, const Seen&, Needs&);
Decision decide(const ReopenTask&, const Seen&, const Context&);

struct ReturnTask {
    static constexpr std::string_view name = "task.return";
    Id<Task> task;
    Id<Unit> owner;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ReturnTask, (), (task, owner, reason))
void needs(const ReturnTask&, const Context&, const Seen&, Needs&);
Decision decide(const ReturnTask&, const Seen&, const Context&);

Noun task_noun();

}  // namespace gb
