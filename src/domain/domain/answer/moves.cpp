#include <map>

#include "domain/answer/words.hpp"

namespace gb {

namespace {

void need_open_answers(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.where<TaskAnswer>("open_in", unit);
    wanted.where<TaskAnswer>("stands_in", unit);
    wanted.where<Task>("owners.open_for", unit);
    for (const auto* task : seen.peek_where<Task>("owners.open_for", unit)) {
        wanted.one(answer_of(task->id, unit));
    }
    for (const auto* answer : seen.peek_where<TaskAnswer>("stands_in", unit)) {
        wanted.one(answer->id);
        wanted.one(answer->task);
    }
}

/// The giver may still ask for more.
bool may_come_back(const TaskOwner* part, const TaskAnswer* answer) {
    if (!part || part->closed != PartClosed::no) return false;
    return state_of(*part, answer) != PartState::declined;
}

/// What it has still to report, and what its giver still waits for: an answer reported but not yet
/// confirmed may come back, and one never given is still owed.
std::map<Uuid, Id<Task>> open_tasks_of(Id<Unit> unit, const Seen& seen) {
    std::map<Uuid, Id<Task>> open;
    for (const auto* answer : seen.where<TaskAnswer>("open_in", unit)) {
        open.emplace(answer->id, answer->task);
    }
    for (const auto* task : seen.where<Task>("owners.open_for", unit)) {
        const auto id = answer_of(task->id, unit);
        const auto* answer = seen.find(id);
        const bool elsewhere = answer && answer->unit != unit;
        if (!elsewhere && may_come_back(task->part_of(unit), answer)) open.emplace(id, task->id);
    }
    for (const auto* answer : seen.where<TaskAnswer>("stands_in", unit)) {
        const auto* task = seen.find(answer->task);
        const auto* part = task ? task->part_of(answer->owner) : nullptr;
        if (may_come_back(part, answer)) open.emplace(answer->id, answer->task);
    }
    return open;
}

std::vector<Uuid> open_answers(Id<Unit> unit, const Seen& seen) {
    std::vector<Uuid> ids;
    for (const auto& [answer, task] : open_tasks_of(unit, seen)) ids.push_back(answer);
    return ids;
}

bool wind_up_answer(Decision& decision, const Uuid& entity, const WindingUp& end,
                    const Seen& seen) {
    const Id<TaskAnswer> id(entity);
    const auto begun = open_tasks_of(end.unit, seen);
    bool exists = false;
    for (const auto* answer : seen.where<TaskAnswer>("open_in", end.unit)) {
        exists = exists || answer->id == id;
    }
    exists = exists || seen.peek(id) != nullptr;
    if (end.heir.empty()) {
        if (exists) {
            decision.record_in(end.unit, id, ForceClosed<TaskAnswer>{end.unit, end.reason});
        }
        return false;
    }
    if (exists) {
        move_home(decision, id, end.unit, end.heir);
    } else {
        decision.record_in(end.heir, id, AnswerInherited{begun.at(entity), end.unit, end.heir});
    }
    return true;
}

}  // namespace

const Movable& TaskAnswer::movable() {
    static constexpr Movable its{TaskAnswer::kind, need_open_answers, open_answers, wind_up_answer};
    return its;
}

}  // namespace gb
