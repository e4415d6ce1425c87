#include "support/memory_counted.hpp"

#include <algorithm>

#include "domain/answer/words.hpp"
#include "domain/conference/words.hpp"
#include "domain/handover/words.hpp"
#include "domain/log/words.hpp"
#include "domain/task/words.hpp"

namespace gb::test {

namespace {

template <class E>
std::vector<std::pair<Meta, const E*>> all_of(FigureScopeWalk& scope) {
    std::vector<std::pair<Meta, const E*>> found;
    for (const auto& loaded : scope.ledger().all(E::kind)) {
        found.emplace_back(loaded.meta, static_cast<const E*>(loaded.entity.get()));
    }
    return found;
}

using Rows = std::vector<CountedRow>;

void put(FigureScopeWalk& scope, Rows& rows, const Uuid& unit, Instant at,
         std::int64_t amount = 1) {
    if (scope.counts(unit, at)) rows.push_back({unit, at, amount});
}

Rows log_rows(FigureScopeWalk& scope, bool late_only) {
    Rows rows;
    const auto& type = scope.ask().type;
    for (const auto& [meta, row] : all_of<LogEntry>(scope)) {
        const bool of_type = type.empty() || name_of(row->type) == type;
        if (row->struck || !of_type || (late_only && !row->late)) continue;
        put(scope, rows, meta.home, row->happened);
    }
    return rows;
}

Rows handovers(FigureScopeWalk& scope) {
    Rows rows;
    for (const auto& [meta, handover] : all_of<Handover>(scope)) {
        if (handover->state != HandoverState::countersigned) continue;
        put(scope, rows, handover->unit, *handover->countersigned_at);
    }
    return rows;
}

/// Each shift has its holder by a handover, the first one of a desk without.
Rows duties(FigureScopeWalk& scope) {
    auto rows = handovers(scope);
    for (const auto& [meta, watch] : all_of<Watch>(scope)) {
        put(scope, rows, watch->unit, meta.opened);
    }
    return rows;
}

Instant day_of(const Conference& conference) {
    return conference.held_on ? start_of(*conference.held_on) : *conference.concluded;
}

bool was_held(const Conference& conference) {
    return !conference.cancelled && (conference.held_on || conference.concluded);
}

Rows conferences(FigureScopeWalk& scope) {
    Rows rows;
    for (const auto& [meta, conference] : all_of<Conference>(scope)) {
        if (was_held(*conference)) put(scope, rows, conference->unit, day_of(*conference));
    }
    return rows;
}

Rows people_at_conferences(FigureScopeWalk& scope, std::optional<Headcount> Participant::* said) {
    Rows rows;
    for (const auto& [meta, conference] : all_of<Conference>(scope)) {
        if (!was_held(*conference)) continue;
        for (const auto& who : conference->participants) {
            if (!(who.*said)) continue;
            put(scope, rows, conference->unit, day_of(*conference), (who.*said)->value);
        }
    }
    return rows;
}

/// Every part of a task that was given within the scope: for each owner one, not for helpers.
struct Part {
    const Task* task;
    const TaskOwner* owner;
};

bool called_back(const TaskOwner& owner) {
    return owner.closed == PartClosed::withdrawn ||
           owner.closed == PartClosed::withdrawn_unanswered;
}

/// What is passed down of a task that was itself given within the scope is no task more.
bool passed_down_within(FigureScopeWalk& scope, const Task& task) {
    if (task.parent.empty()) return false;
    const auto parent = scope.ledger().load(*model().entity(Task::kind), task.parent);
    return parent && scope.held().contains(static_cast<const Task*>(parent.entity.get())->giver);
}

std::vector<Part> parts_of_tasks(FigureScopeWalk& scope) {
    std::vector<Part> parts;
    for (const auto& [meta, task] : all_of<Task>(scope)) {
        if (passed_down_within(scope, *task)) continue;
        for (const auto& owner : task->owners) {
            if (!owner.co && !called_back(owner)) parts.push_back({task, &owner});
        }
    }
    return parts;
}

Rows tasks_given(FigureScopeWalk& scope) {
    Rows rows;
    for (const auto& [task, owner] : parts_of_tasks(scope)) {
        if (scope.counts(task->giver, task->given_at))
            rows.push_back({owner->unit, task->given_at});
    }
    return rows;
}

Rows tasks_done(FigureScopeWalk& scope) {
    Rows rows;
    for (const auto& [task, owner] : parts_of_tasks(scope)) {
        const bool done =
            owner->closed == PartClosed::confirmed && scope.counts(task->giver, *owner->closed_at);
        if (done) rows.push_back({owner->unit, *owner->closed_at});
    }
    return rows;
}

bool reported_by(FigureScopeWalk& scope, const Part& part, Instant end) {
    return std::ranges::any_of(all_of<TaskAnswer>(scope), [&](const auto& known) {
        const auto& answer = *known.second;
        return answer.task == part.task->id && answer.owner == part.owner->unit &&
               answer.state == OwnerSide::reported && answer.round == part.owner->returns &&
               answer.reported_at && *answer.reported_at < end;
    });
}

/// On the last day: past its day, and neither confirmed nor reported.
Rows tasks_overdue(FigureScopeWalk& scope) {
    Rows rows;
    const auto end = scope.end();
    const auto last = Instant{end.ms - 1}.date();
    for (const auto& part : parts_of_tasks(scope)) {
        const auto& task = *part.task;
        const auto& closed = part.owner->closed_at;
        const bool overdue = task.given_at < end && task.due && *task.due < scope.ask().to &&
                             (!closed || *closed >= end) && !reported_by(scope, part, end);
        if (overdue && scope.on(last).contains(task.giver)) {
            rows.push_back({part.owner->unit, task.given_at});
        }
    }
    return rows;
}

struct Figure {
    std::string_view name;
    Rows (*rows)(FigureScopeWalk&);
};
constexpr Figure figures[] = {
    {"log_entries", [](FigureScopeWalk& scope) { return log_rows(scope, false); }},
    {"late_entries", [](FigureScopeWalk& scope) { return log_rows(scope, true); }},
    {"handovers", handovers},
    {"duties", duties},
    {"tasks_given", tasks_given},
    {"tasks_done", tasks_done},
    {"tasks_overdue", tasks_overdue},
    {"conferences_held", conferences},
    {"invited",
     [](FigureScopeWalk& scope) { return people_at_conferences(scope, &Participant::invited); }},
    {"attended",
     [](FigureScopeWalk& scope) { return people_at_conferences(scope, &Participant::attended); }},
};

}  // namespace

bool counted_in_memory(std::string_view figure) {
    return std::ranges::find(figures, figure, &Figure::name) != std::end(figures);
}

std::vector<CountedRow> rows_counted(FigureScopeWalk& scope, std::string_view figure) {
    return std::ranges::find(figures, figure, &Figure::name)->rows(scope);
}

}  // namespace gb::test
