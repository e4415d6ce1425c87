#include "domain/answer/words.hpp"

namespace gb {

Id<TaskAnswer> answer_of(Id<Task> task, Id<Unit> unit) {
    // The unit's bytes go into the name, so that each pair has an id of its own.
    return Id<TaskAnswer>(derived(task, "answer." + unit.text(), 0));
}

void need_part(Id<Task> task, Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.one(task);
    wanted.one(answer_of(task, unit));
    const auto* found = seen.peek(task);
    if (!found || found->part_of(unit)) return;
    // Not named itself: it may have taken the work of a unit that was.
    wanted.where<TaskAnswer>("task", task);
    for (const auto* answer : seen.peek_where<TaskAnswer>("task", task)) {
        if (answer->unit == unit) wanted.one(answer->id);
    }
}

HeldPart find_part(Id<Task> task, Id<Unit> unit, const Seen& seen) {
    HeldPart held;
    held.task = seen.find(task);
    if (!held.task) return held;
    held.part = held.task->part_of(unit);
    held.answer_id = answer_of(task, unit);
    if (held.part) {
        held.answer = seen.find(held.answer_id);
        // What was handed on to another unit is that unit's to answer.
        if (held.answer && held.answer->unit != unit) held.part = nullptr;
        return held;
    }
    for (const auto* answer : seen.where<TaskAnswer>("task", task)) {
        if (answer->unit != unit) continue;
        held.part = held.task->part_of(answer->owner);
        held.answer = answer;
        held.answer_id = answer->id;
    }
    return held;
}

namespace {

struct CheckedTask {
    HeldPart held;
    std::optional<Refusal> refusal;
};

/// What every answer asks first: the unit has a part in the task, the part is not over, and the
/// answer does not claim to be older than the task.
CheckedTask checked(Id<Task> task, const Seen& seen, const Context& context) {
    CheckedTask result{find_part(task, context.actor.unit, seen), std::nullopt};
    const auto& held = result.held;
    if (!held.part) {
        result.refusal = refuse("task.not_yours", {}, "/task");
    } else if (is_finished(held.state())) {
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
CheckedTask checked_accepted(Id<Task> task, const Seen& seen, const Context& context) {
    auto result = checked(task, seen, context);
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
    need_part(command.task, context.actor.unit, seen, wanted);
}

Decision decide(const AcceptTask& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked(command.task, seen, context);
    if (refusal) return *refusal;
    // Who declined may think better of it as long as the task stands.
    const bool declined = held.answer && held.answer->state == OwnerSide::declined;
    if (!declined && !may_take_a_stand(held)) return already_answered(held);
    return Decision().record(
        held.answer_id,
        AnswerAccepted{command.task, held.part->unit, context.actor.unit, held.part->returns});
}

void needs(const DeclineTask& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_part(command.task, context.actor.unit, seen, wanted);
}

Decision decide(const DeclineTask& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked(command.task, seen, context);
    if (refusal) return *refusal;
    if (!may_take_a_stand(held)) return already_answered(held);
    return Decision().record(held.answer_id,
                             AnswerDeclined{command.task, held.part->unit, context.actor.unit,
                                            held.part->returns, command.reason});
}

void needs(const ReportProgress& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_part(command.task, context.actor.unit, seen, wanted);
}

Decision decide(const ReportProgress& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked_accepted(command.task, seen, context);
    if (refusal) return *refusal;
    return Decision().record(held.answer_id,
                             AnswerProgressed{held.part->returns, command.percent, command.text});
}

void needs(const ReportDone& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_part(command.task, context.actor.unit, seen, wanted);
}

Decision decide(const ReportDone& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked_accepted(command.task, seen, context);
    if (refusal) return *refusal;
    if (held.task->standing) return refuse("task.standing_never_done", {}, "/task");
    return Decision().record(held.answer_id,
                             AnswerReported{held.part->returns, command.text, command.evidence});
}

void needs(const AccountForPeriod& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_part(command.task, context.actor.unit, seen, wanted);
}

Decision decide(const AccountForPeriod& command, const Seen& seen, const Context& context) {
    const auto [held, refusal] = checked_accepted(command.task, seen, context);
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
