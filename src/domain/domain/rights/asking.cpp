#include <algorithm>

#include "domain/relation/above.hpp"
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

bool leads_down(RelationKind kind) {
    return std::find(downward.begin(), downward.end(), kind) != downward.end();
}

}  // namespace

void need_superiors(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    need_above(unit, seen, wanted,
               [](const Relation& relation) { return leads_down(relation.relation); });
}

bool stands_below(Id<Unit> unit, Id<Unit> above, Date day, const Seen& seen) {
    const auto all = unit_and_above(unit, seen, [day](const Relation& relation) {
        return leads_down(relation.relation) && relation.holds_on(day);
    });
    return std::find(all.begin(), all.end(), above) != all.end();
}

}  // namespace gb
