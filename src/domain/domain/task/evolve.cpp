#include "domain/kit/copy_words.hpp"
#include "domain/task/before_giao_ban.hpp"

namespace gb {

namespace {

void close_part(TaskOwner& part, PartClosed how, const Stamp& stamp) {
    part.closed = how;
    part.closed_at = stamp.happened;
    part.open_for.reset();
}

/// A task is over when every owner's part is; helpers do not keep it open.
void close_when_over(Task& task, const Stamp& stamp) {
    for (const auto& part : task.owners) {
        if (!part.co && part.closed == PartClosed::no) return;
    }
    for (auto& part : task.owners) {
        if (part.closed != PartClosed::no) continue;
        close_part(part, PartClosed::confirmed, stamp);
        part.with_task = true;
    }
    task.open_in.reset();
}

void reopen_part(TaskOwner& part) {
    part.closed = PartClosed::no;
    part.closed_at.reset();
    part.with_task = false;
    part.open_for = part.unit;
}

TaskOwner* part_in(Task& task, Id<Unit> unit) {
    for (auto& part : task.owners) {
        if (part.unit == unit) return &part;
    }
    return nullptr;
}

}  // namespace

const TaskOwner* Task::part_of(Id<Unit> unit) const {
    for (const auto& part : owners) {
        if (part.unit == unit) return &part;
    }
    return nullptr;
}

void evolve(Task& task, const TaskGiven& event, const Stamp& stamp) {
    task.giver = event.giver;
    task.number = event.number;
    copy_words(task.text, event.text);
    for (const auto& named : event.owners) {
        TaskOwner part;
        part.unit = named.unit;
        part.co = named.co;
        part.open_for = named.unit;
        task.owners.push_back(part);
    }
    task.due = event.due;
    task.standing = event.standing;
    task.document = event.document;
    task.conference = event.conference;
    task.parent = event.parent;
    task.giao_ban = event.giao_ban;
    if (event.giao_ban) task.giao_ban_of = event.giver;
    task.given_at = stamp.happened;
    task.given_by = stamp.author;
    task.open_in = event.giver;
}

void evolve(Task& task, const TaskGiven1& event, const Stamp& stamp) {
    evolve(task,
           TaskGiven{event.giver,
                     event.number,
                     event.text,
                     event.owners,
                     event.group,
                     event.due,
                     event.standing,
                     event.document,
                     event.conference,
                     event.parent,
                     {}},
           stamp);
}

void evolve(Task& task, const TaskConfirmed& event, const Stamp& stamp) {
    if (auto* part = part_in(task, event.owner)) close_part(*part, PartClosed::confirmed, stamp);
    close_when_over(task, stamp);
}

void evolve(Task& task, const TaskReopened& event, const Stamp&) {
    auto* part = part_in(task, event.owner);
    if (!part) return;
    reopen_part(*part);
    for (auto& helper : task.owners) {
        if (helper.with_task) reopen_part(helper);
    }
    task.open_in = task.giver;
}

void evolve(Task& task, const TaskReturned& event, const Stamp&) {
    auto* part = part_in(task, event.owner);
    if (!part) return;
    ++part->returns;
    copy_words(part->return_reason, event.reason);
}

void evolve(Task& task, const TaskWithdrawn& event, const Stamp& stamp) {
    const std::set<Id<Unit>> answered(event.answered.begin(), event.answered.end());
    for (auto& part : task.owners) {
        if (part.closed != PartClosed::no) continue;
        close_part(
            part,
            answered.contains(part.unit) ? PartClosed::withdrawn : PartClosed::withdrawn_unanswered,
            stamp);
    }
    task.withdrawn_at = stamp.happened;
    copy_words(task.withdraw_reason, event.reason);
    task.open_in.reset();
}

void on_taken(Task& task, const Taken<Task>& event, const Stamp&) {
    task.giver = event.to;
}

void on_force_closed(Task& task, const ForceClosed<Task>& event, const Stamp& stamp) {
    for (auto& part : task.owners) {
        if (part.closed == PartClosed::no) close_part(part, PartClosed::withdrawn, stamp);
    }
    task.withdrawn_at = stamp.happened;
    task.withdraw_reason.value = event.reason.value;
}

}  // namespace gb
