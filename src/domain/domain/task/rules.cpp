#include <algorithm>

#include "domain/answer/words.hpp"
#include "domain/conference/readers.hpp"
#include "domain/document/words.hpp"
#include "domain/reform/standing.hpp"
#include "domain/task/giving.hpp"

namespace gb {

GiverSide giver_side(const TaskOwner& part, std::int32_t answered_round) {
    switch (part.closed) {
        case PartClosed::confirmed:
            return GiverSide::confirmed;
        case PartClosed::withdrawn:
            return GiverSide::withdrawn;
        case PartClosed::withdrawn_unanswered:
            return GiverSide::withdrawn_unanswered;
        case PartClosed::no:
            break;
    }
    return part.returns > answered_round ? GiverSide::returned : GiverSide::open;
}

PartState state_of(const TaskOwner& part, const TaskAnswer* answer) {
    if (!answer) return part_state(giver_side(part, 0), OwnerSide::silent);
    return part_state(giver_side(part, answer->round), answer->state);
}

// give ------------------------------------------------------------------------------------------

namespace {

std::vector<Giving> giving_of(const GiveTask& command) {
    Giving giving;
    giving.text = command.text.value;
    giving.owners = command.owners;
    giving.group = command.group;
    giving.co_owners = command.co_owners;
    giving.due = command.due;
    giving.standing = command.standing;
    giving.document = command.document.value_or(Id<Document>{});
    giving.conference = command.conference.value_or(Id<Conference>{});
    giving.parent = command.parent.value_or(Id<Task>{});
    giving.giao_ban = command.giao_ban;
    return {giving};
}

}  // namespace

void needs(const GiveTask& command, const Context& context, const Seen& seen, Needs& wanted) {
    if (command.document) wanted.one(*command.document);
    if (command.conference) need_conference_read(*command.conference, context, seen, wanted);
    need_giving(giving_of(command), context, seen, wanted);
}

Decision decide(const GiveTask& command, const Seen& seen, const Context& context) {
    if (command.document) {
        const auto* document = seen.find(*command.document);
        if (!document || document->unit != context.actor.unit) {
            return refuse("document.unknown", {}, "/document");
        }
    }
    if (command.conference && !reads_conference(*command.conference, seen, context)) {
        return refuse("conference.unknown", {}, "/conference");
    }
    Decision decision;
    if (auto refusal = give_tasks(giving_of(command), context, seen, decision)) return *refusal;
    return decision;
}

// withdraw, confirm, return: by the giver only ----------------------------------------------------

namespace {

void need_answers(Id<Task> task, const Seen& seen, Needs& wanted) {
    wanted.one(task);
    wanted.where<TaskAnswer>("task", task);
    // By id too, so that the entry records which number of each owner's book it relied on.
    for (const auto* answer : seen.peek_where<TaskAnswer>("task", task)) wanted.one(answer->id);
}

struct GivenTask {
    const Task* task = nullptr;
    std::optional<Refusal> refusal;
};

GivenTask own_task(Id<Task> id, const Seen& seen, const Context& context) {
    const auto* task = seen.find(id);
    if (!task || task->giver != context.actor.unit) {
        return {nullptr, refuse("task.unknown", {}, "/task")};
    }
    if (task->withdrawn_at) return {task, refuse("task.already_withdrawn", {}, "/task")};
    return {task, std::nullopt};
}

/// The owner's answer; after a change of hands the latest one given in the owner's name.
const TaskAnswer* answer_for(Id<Task> task, Id<Unit> owner, const Seen& seen) {
    const TaskAnswer* latest = nullptr;
    for (const auto* answer : seen.where<TaskAnswer>("task", task)) {
        if (answer->owner == owner && (!latest || latest->accepted_at <= answer->accepted_at)) {
            latest = answer;
        }
    }
    return latest;
}

/// One owner's part, refused unless it stands in one of the given states.
std::optional<Refusal> part_refusal(const Task& task, Id<Unit> owner, const Seen& seen,
                                    std::initializer_list<PartState> allowed) {
    const auto* part = task.part_of(owner);
    if (!part) return refuse("task.not_an_owner", {}, "/owner");
    const auto state = state_of(*part, answer_for(task.id, owner, seen));
    if (std::find(allowed.begin(), allowed.end(), state) != allowed.end()) return std::nullopt;
    return refuse("task.not_reported", {{"state", std::string(name_of(state))}}, "/owner");
}

}  // namespace

void needs(const WithdrawTask& command, const Context&, const Seen& seen, Needs& wanted) {
    need_answers(command.task, seen, wanted);
}

Decision decide(const WithdrawTask& command, const Seen& seen, const Context& context) {
    const auto given = own_task(command.task, seen, context);
    if (given.refusal) return *given.refusal;
    if (!given.task->open_in) return refuse("task.over", {{"state", "confirmed"}}, "/task");
    std::vector<Id<Unit>> answered;
    for (const auto& part : given.task->owners) {
        const auto* answer = answer_for(command.task, part.unit, seen);
        if (answer && answer->accepted_at) answered.push_back(part.unit);
    }
    return Decision().record(command.task, TaskWithdrawn{command.reason, std::move(answered)});
}

void needs(const ConfirmTask& command, const Context&, const Seen& seen, Needs& wanted) {
    need_answers(command.task, seen, wanted);
}

Decision decide(const ConfirmTask& command, const Seen& seen, const Context& context) {
    const auto given = own_task(command.task, seen, context);
    if (given.refusal) return *given.refusal;
    if (given.task->standing) return refuse("task.standing_never_done", {}, "/task");
    if (auto refusal = part_refusal(*given.task, command.owner, seen, {PartState::reported})) {
        return *refusal;
    }
    return Decision().record(command.task, TaskConfirmed{command.owner});
}

void needs(const ReopenTask& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_answers(command.task, seen, wanted);
    for (const auto* answer : seen.peek_where<TaskAnswer>("task", command.task)) {
        if (answer->owner == command.owner) need_standing(answer->unit, context, seen, wanted);
    }
}

Decision decide(const ReopenTask& command, const Seen& seen, const Context& context) {
    const auto given = own_task(command.task, seen, context);
    if (given.refusal) return *given.refusal;
    const auto* part = given.task->part_of(command.owner);
    if (!part) return refuse("task.not_an_owner", {}, "/owner");
    const auto* answer = answer_for(command.task, command.owner, seen);
    if (part->closed != PartClosed::confirmed) {
        const auto state = state_of(*part, answer);
        return refuse("task.not_confirmed", {{"state", std::string(name_of(state))}}, "/owner");
    }
    // A helper does not keep a task open: what the owners have done is reopened first.
    if (part->co && !given.task->open_in) {
        return refuse("task.over", {{"state", "confirmed"}}, "/owner");
    }
    // Nobody could do anything about it any more.
    if (answer) {
        const auto today = context.now.date();
        if (auto refusal = not_standing(answer->unit, today, seen, "/owner")) return *refusal;
    }
    return Decision().record(command.task, TaskReopened{command.owner, command.reason});
}

void needs(const ReturnTask& command, const Context&, const Seen& seen, Needs& wanted) {
    need_answers(command.task, seen, wanted);
}

Decision decide(const ReturnTask& command, const Seen& seen, const Context& context) {
    const auto given = own_task(command.task, seen, context);
    if (given.refusal) return *given.refusal;
    if (auto refusal = part_refusal(*given.task, command.owner, seen,
                                    {PartState::reported, PartState::declined})) {
        return *refusal;
    }
    return Decision().record(command.task, TaskReturned{command.owner, command.reason});
}

}  // namespace gb
