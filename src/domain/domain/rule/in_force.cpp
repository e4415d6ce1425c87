#include "domain/rule/in_force.hpp"

#include <algorithm>
#include <set>

#include "domain/relation/above.hpp"

namespace gb {

namespace {

bool hands_down(RelationKind kind) {
    return kind == RelationKind::military_command || kind == RelationKind::administrative;
}

std::optional<Id<Unit>> superior_on(Id<Unit> unit, Date day, const Seen& seen) {
    std::optional<Id<Unit>> administrative;
    for (const auto* relation : seen.peek_where<Relation>("lower", unit)) {
        if (!relation->holds_on(day)) continue;
        if (relation->relation == RelationKind::military_command) return relation->upper;
        if (relation->relation == RelationKind::administrative) administrative = relation->upper;
    }
    return administrative;
}

/// The unit and all who ever stood above it in a relation that hands rules down.
std::vector<Id<Unit>> unit_and_superiors(Id<Unit> unit, const Seen& seen) {
    return unit_and_above(unit, seen, [](const Relation& relation) {
        return hands_down(relation.relation) && !relation.never_held();
    });
}

/// On which a setting begins, or a superior comes or goes.
std::set<Date> days_of_change(Id<Unit> unit, Rule rule, const Seen& seen) {
    std::set<Date> days;
    for (const auto& one : unit_and_superiors(unit, seen)) {
        for (const auto* setting : seen.peek_where<RuleSetting>("unit", one)) {
            if (setting->rule == rule) days.insert(setting->from);
        }
        for (const auto* relation : seen.peek_where<Relation>("lower", one)) {
            if (!hands_down(relation->relation)) continue;
            days.insert(relation->from);
            if (relation->to) days.insert(*relation->to);
        }
    }
    return days;
}

}  // namespace

void need_rules(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    for (const auto& one : unit_and_superiors(unit, seen)) {
        wanted.where<RuleSetting>("unit", one);
        wanted.where<Relation>("lower", one);
    }
}

const RuleSetting* rule_in_force(Id<Unit> unit, Rule rule, Date day, const Seen& seen) {
    std::optional<Id<Unit>> at = unit;
    for (int depth = 0; depth <= levels_up && at; ++depth) {
        const auto settings = seen.peek_where<RuleSetting>("unit", *at);
        if (const auto* own = own_rule(settings, rule, day)) return own;
        at = superior_on(*at, day, seen);
    }
    return nullptr;
}

std::int64_t rule_value(Id<Unit> unit, Rule rule, Date day, const Seen& seen) {
    const auto* set = rule_in_force(unit, rule, day, seen);
    return set ? set->value.value : rule_default(rule).usual;
}

std::vector<RuleToCome> rules_to_come(Id<Unit> unit, Rule rule, Date today, const Seen& seen) {
    std::vector<RuleToCome> changes;
    const auto* before = rule_in_force(unit, rule, today, seen);
    for (const auto& day : days_of_change(unit, rule, seen)) {
        if (day <= today) continue;
        const auto* then = rule_in_force(unit, rule, day, seen);
        if (then != before) changes.push_back({day, then});
        before = then;
    }
    return changes;
}

}  // namespace gb
