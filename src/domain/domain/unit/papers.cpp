#include "domain/unit/papers.hpp"

namespace gb {

void need_holder_of_papers(Id<Unit> unit, const Context& context, const Seen& seen, Needs& wanted) {
    for (int i = 0; i < holders_in_a_row && !unit.empty(); ++i) {
        wanted.one(unit);
        const auto* held = seen.peek(unit);
        if (!held || !held->has_ended(context.now.date())) return;
        unit = held->heir;
    }
}

const Unit* holder_of_papers(Id<Unit> unit, const Context& context, const Seen& seen) {
    for (int i = 0; i < holders_in_a_row; ++i) {
        const auto* held = seen.find(unit);
        if (!held || !held->has_ended(context.now.date())) return held;
        unit = held->heir;
    }
    return nullptr;
}

bool holds_papers(Id<Unit> unit, const Context& context, const Seen& seen) {
    const auto* holder = holder_of_papers(unit, context, seen);
    if (!holder) return context.actor.role == Role::administrator;
    return holder->id == context.actor.unit;
}

}  // namespace gb
