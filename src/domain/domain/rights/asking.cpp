#include <algorithm>

#include "domain/rights/table.hpp"

namespace gb {

std::optional<Scope> scope_of(std::string_view command, Role role) {
    std::optional<Scope> widest;
    for (const auto& right : rights_table()) {
        if (right.command != command || !right.roles.has(role)) continue;
        if (!widest || right.scope > *widest) widest = right.scope;
    }
    return widest;
}

namespace {

constexpr int levels_up = 8;  ///< no tree of units is deeper

bool leads_down(RelationKind kind) {
    return std::find(downward.begin(), downward.end(), kind) != downward.end();
}

}  // namespace

void need_superiors(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    std::vector<Id<Unit>> level{unit};
    for (int depth = 0; depth < levels_up && !level.empty(); ++depth) {
        std::vector<Id<Unit>> next;
        for (const auto& lower : level) {
            wanted.where<Relation>("lower", lower);
            for (const auto* relation : seen.peek_where<Relation>("lower", lower)) {
                if (leads_down(relation->relation)) next.push_back(relation->upper);
            }
        }
        level = std::move(next);
    }
}

bool stands_below(Id<Unit> unit, Id<Unit> above, Date day, const Seen& seen) {
    std::vector<Id<Unit>> level{unit};
    for (int depth = 0; depth < levels_up && !level.empty(); ++depth) {
        std::vector<Id<Unit>> next;
        for (const auto& lower : level) {
            if (lower == above) return true;
            for (const auto* relation : seen.peek_where<Relation>("lower", lower)) {
                if (leads_down(relation->relation) && relation->holds_on(day)) {
                    next.push_back(relation->upper);
                }
            }
        }
        level = std::move(next);
    }
    return false;
}

}  // namespace gb
