#include <algorithm>

#include "domain/answer/words.hpp"
#include "domain/log/references.hpp"

namespace gb {

Id<TaskAnswer> answer_of(Id<Task> task, Id<Unit> unit) {
    // The unit's bytes go into the name, so that each pair has an id of its own.
    return Id<TaskAnswer>(derived(task, "answer." + unit.text(), 0));
}

void need_parts(Id<Task> task, Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.one(task);
    wanted.one(answer_of(task, unit));
    wanted.where<TaskAnswer>("stands_in", unit);
    // By id too, so that the entry records which number of the book it relied on.
    for (const auto* answer : seen.peek_where<TaskAnswer>("stands_in", unit)) {
        if (answer->task == task) wanted.one(answer->id);
    }
}

std::vector<HeldPart> find_parts(Id<Task> id, Id<Unit> unit, const Seen& seen) {
    std::vector<HeldPart> held;
    const auto* task = seen.find(id);
    if (!task) return held;
    const auto hold = [&](Id<Unit> owner, Id<TaskAnswer> answer_id, const TaskAnswer* answer) {
        const auto* part = task->part_of(owner);
        if (part) held.push_back({task, part, answer, answer_id});
    };
    const auto own_id = answer_of(id, unit);
    const auto* own = seen.find(own_id);
    // What was handed on to another unit is that unit's to answer.
    if (!own || own->unit == unit) hold(unit, own_id, own);
    for (const auto* answer : seen.where<TaskAnswer>("stands_in", unit)) {
        if (answer->task == id) hold(answer->owner, answer->id, answer);
    }
    // In the order in which the task names them.
    const auto others = held.begin() + (!held.empty() && held.front().part->unit == unit);
    std::sort(others, held.end(),
              [](const HeldPart& one, const HeldPart& other) { return one.part < other.part; });
    return held;
}

namespace {

/// The parts, and the names of their owners for whoever must be asked which one is meant.
void need_answering(Id<Task> task, const Context& context, const Seen& seen, Needs& wanted) {
    const auto unit = context.actor.unit;
    need_parts(task, unit, seen, wanted);
    for (const auto* answer : seen.peek_where<TaskAnswer>("stands_in", unit)) {
        if (answer->task != task) continue;
        wanted.one(answer->owner);
        wanted.one(unit);
    }
}

struct CheckedTask {
    HeldPart held;
    std::optional<Refusal> refusal;
};

/// "which of the two": the owners' names as they last were.
Refusal which_part(const std::vector<HeldPart>& open, const Seen& seen) {
    std::string names;
    for (const auto& held : open) {
        const auto* owner = seen.peek(held.part->unit);
        if (!owner) continue;
        names += (names.empty() ? "" : ", ") + owner->latest().name.value;
    }
    return refuse("answer.which_part",
                  {{"count", static_cast<std::int64_t>(open.size())}, {"owners", std::move(names)}},
                  "/owner");
}

/// The part that is meant: the named owner's, or the only one that is open.
CheckedTask meant_part(Id<Task> task, const std::optional<Id<Unit>>& owner, const Seen& seen,
                       const Context& context) {
    const auto parts = find_parts(task, context.actor.unit, seen);
    if (parts.empty()) return {{}, refuse("task.not_yours", {}, "/task")};
    std::vector<HeldPart> open;
    for (const auto& held : parts) {
        if (owner && held.part->unit == *owner) return {held, std::nullopt};
        if (!held.is_finished()) open.push_back(held);
    }
    if (owner) return {{}, refuse("task.not_yours", {}, "/owner")};
    if (open.size() > 1) return {{}, which_part(open, seen)};
    return {open.empty() ? parts.front() : open.front(), std::nullopt};
}

/// What every answer asks first: the unit has a part in the task, the part is not over, and the
/// answer does not claim to be older than the task.
CheckedTask checked(Id<Task> task, const std::optional<Id<Unit>>& owner, const Seen& seen,
                    const Context& context) {
    auto result = meant_part(task, owner, seen, context);
    if (result.refusal) return result;
    const auto& held = result.held;
    if (held.is_finished()) {
        result.refusal =
            refuse("task.over", {{"state", std::string(name_of(held.state()))}}, "/task");
    } else if (context.happened < held.task->given_at) {
        result.refusal = refuse(
            "time.before_previous",
            {{"stated", context.happened.clock()}, {"previous", held.task->given_at.clock()}},
            "/happened");
    }
    return result;
}

/// The same, for what only an accepted task can have. A returned one was accepted before.
CheckedTask checked_accepted(Id<Task> task, const std::optional<Id<Unit>>& owner, const Seen& seen,
                             const Context& context) {
    auto result = checked(task, owner, seen, context);
    if (result.refusal) return result;
    const auto& held = result.held;
    const auto said = held.answer ? held.answer->state : OwnerSide::silent;
    if (said == OwnerSide::silent || said == OwnerSide::declined) {
        result.refusal = refuse("answer.not_accepted", {}, "/task");
    } else if (held.state() == PartState::reported) {
        result.refusal = refuse("answer.already_reported", {}, "/task");
    }
    return result;
}

bool may_take_a_stand(const HeldPart& held) {
    if (!held.answer || held.answer->state == OwnerSide::silent) return true;
    return held.answer->state == OwnerSide::declined && held.state() == PartState::returned;
}

Refusal already_answered(const HeldPart& held) {
    return refuse("answer.already_answered", {{"state", std::string(name_of(held.state()))}},
                  "/task");
}

}  // namespace

void needs(const AcceptTask& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_answering(command.task, context, seen, wanted);
}

Decision decide(const AcceptTask& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked(command.task, command.owner, seen, context);
    if (refusal) return *refusal;
    // Who declined may think better of it as long as the task stands.
    const bool declined = held.answer && held.answer->state == OwnerSide::declined;
    if (!declined && !may_take_a_stand(held)) return already_answered(held);
    return Decision().record(
        held.answer_id,
        AnswerAccepted{command.task, held.part->unit, context.actor.unit, held.part->returns});
}

void needs(const DeclineTask& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_answering(command.task, context, seen, wanted);
}

Decision decide(const DeclineTask& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked(command.task, command.owner, seen, context);
    if (refusal) return *refusal;
    if (!may_take_a_stand(held)) return already_answered(held);
    return Decision().record(held.answer_id,
                             AnswerDeclined{command.task, held.part->unit, context.actor.unit,
                                            held.part->returns, command.reason});
}

void needs(const ReportProgress& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_answering(command.task, context, seen, wanted);
}

Decision decide(const ReportProgress& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked_accepted(command.task, command.owner, seen, context);
    if (refusal) return *refusal;
    return Decision().record(held.answer_id,
                             AnswerProgressed{held.part->returns, command.percent, command.text});
}

void needs(const ReportDone& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_answering(command.task, context, seen, wanted);
    need_references(command.evidence, context, seen, wanted);
}

Decision decide(const ReportDone& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked_accepted(command.task, command.owner, seen, context);
    if (refusal) return *refusal;
    if (held.task->standing) return refuse("task.standing_never_done", {}, "/task");
    if (auto unknown = unknown_reference(command.evidence, seen, context, "/evidence")) {
        return *unknown;
    }
    return Decision().record(held.answer_id,
                             AnswerReported{held.part->returns, command.text, command.evidence});
}

void needs(const AccountForPeriod& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_answering(command.task, context, seen, wanted);
}

Decision decide(const AccountForPeriod& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked_accepted(command.task, command.owner, seen, context);
    if (refusal) return *refusal;
    if (!held.task->standing) return refuse("answer.not_standing", {}, "/task");
    if (command.period_to < command.period_from) return refuse("span.empty", {}, "/period_to");
    const auto today = context.happened.date();
    if (command.period_to > today) {
        return refuse("answer.period_not_over",
                      {{"to", command.period_to.text()}, {"day", today.text()}}, "/period_to");
    }
    const auto& accounted = held.answer->accounted_to;
    if (accounted && command.period_from <= *accounted) {
        return refuse("answer.period_accounted", {{"to", accounted->text()}}, "/period_from");
    }
    return Decision().record(held.answer_id,
                             AnswerAccounted{command.period_from, command.period_to, command.text});
}

}  // namespace gb
