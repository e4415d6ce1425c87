#include <algorithm>

#include "domain/reform/acts_after.hpp"
#include "domain/relation/above.hpp"
#include "domain/relation/words.hpp"

namespace gb {

bool one_upper(RelationKind kind) {
    return kind == RelationKind::administrative || kind == RelationKind::military_command;
}

// evolve

void evolve(Relation& relation, const RelationOpened& event, const Stamp& stamp) {
    relation.relation = event.relation;
    relation.lower = event.lower;
    relation.upper = event.upper;
    relation.from = event.from;
    relation.to = event.to;
    relation.basis = event.basis;
    relation.opened_act = static_cast<std::int64_t>(stamp.act);
}

void evolve(Relation& relation, const RelationClosed& event, const Stamp& stamp) {
    relation.to_before = relation.to;
    relation.to = event.to;
    relation.closed_act = static_cast<std::int64_t>(stamp.act);
}

void evolve(Relation& relation, const RelationReopened& event, const Stamp&) {
    relation.to = event.to;
    relation.to_before.reset();
    relation.closed_act = 0;
}

// shared rules

RelationOpened opened(const Relation& r) {
    return {r.relation, r.lower, r.upper, r.from, r.to, r.basis};
}

namespace {

std::optional<Date> earlier(const std::optional<Date>& a, const std::optional<Date>& b) {
    if (!a) return b;
    return b ? std::min(*a, *b) : *a;
}

std::optional<Refusal> not_standing(const Unit* unit, Date day, const std::string& field) {
    if (!unit) return refuse("unit.unknown", {}, field);
    if (unit->has_ended(day)) return has_ended(*unit, {}, field);
    if (!unit->stands_on(day)) {
        return refuse("unit.not_standing", {{"name", unit->latest().name.value}}, field);
    }
    return std::nullopt;
}

bool share_a_day(const Relation& a, const Relation& b) {
    const bool before = a.to && *a.to <= b.from;
    const bool after = b.to && *b.to <= a.from;
    return !before && !after && !a.never_held() && !b.never_held();
}

}  // namespace

std::optional<Refusal> ill_related(const Relation& relation, const Unit* lower, const Unit* upper,
                                   const RelatedFields& fields) {
    if (relation.lower == relation.upper) return refuse("relation.to_itself", {}, fields.upper);
    if (auto refusal = not_standing(upper, relation.from, fields.upper)) return refusal;
    return not_standing(lower, relation.from, fields.lower);
}

std::optional<Refusal> overlaps(const Relation& relation,
                                const std::vector<const Relation*>& of_lower,
                                const std::vector<Id<Relation>>& closed, const std::string& field) {
    for (const auto* other : of_lower) {
        if (other->relation != relation.relation) continue;
        if (other->upper != relation.upper && !one_upper(relation.relation)) continue;
        auto standing = *other;
        if (std::find(closed.begin(), closed.end(), other->id) != closed.end()) {
            standing.to = relation.from;
        }
        if (share_a_day(relation, standing)) {
            return refuse(
                "relation.overlaps",
                {{"kind", std::string(name_of(relation.relation))}, {"from", other->from.text()}},
                field);
        }
    }
    return std::nullopt;
}

void need_chain(RelationKind kind, Id<Unit> upper, const Seen& seen, Needs& wanted) {
    need_above(upper, seen, wanted,
               [kind](const Relation& relation) { return relation.relation == kind; });
}

std::optional<Refusal> circle(const Relation& relation, const Seen& seen,
                              const std::string& field) {
    if (!one_upper(relation.relation)) return std::nullopt;
    const auto above = unit_and_above(relation.upper, seen, [&](const Relation& other) {
        return other.relation == relation.relation && share_a_day(other, relation);
    });
    const bool round = std::find(above.begin(), above.end(), relation.lower) != above.end();
    return round ? std::optional(refuse("relation.circle", {}, field)) : std::nullopt;
}

// relate

void needs(const RelateUnits& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.from_unit);
    wanted.one(command.to_unit);
    wanted.where<Relation>("lower", command.from_unit);
    need_chain(command.kind, command.to_unit, seen, wanted);
}

Decision decide(const RelateUnits& command, const Seen& seen, const Context& context) {
    const auto* lower = seen.find(command.from_unit);
    const auto* upper = seen.find(command.to_unit);
    Relation relation{context.fresh<Relation>(),
                      command.kind,
                      command.from_unit,
                      command.to_unit,
                      command.from,
                      std::nullopt,
                      command.basis};
    if (!lower) return refuse("unit.unknown", {}, "/from_unit");
    if (auto refusal = ill_related(relation, lower, upper, {"/from_unit", "/to_unit"}))
        return *refusal;
    relation.to = earlier(lower->ended, upper->ended);
    if (auto refusal =
            overlaps(relation, seen.where<Relation>("lower", relation.lower), {}, "/to_unit")) {
        return *refusal;
    }
    if (auto refusal = circle(relation, seen, "/to_unit")) return *refusal;
    return Decision().record(relation.id, opened(relation));
}

// unrelate

void needs(const UnrelateUnits& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.relation);
}

Decision decide(const UnrelateUnits& command, const Seen& seen, const Context&) {
    const auto* relation = seen.find(command.relation);
    if (!relation) return refuse("relation.unknown", {}, "/relation");
    if (command.to < relation->from) return refuse("span.empty", {}, "/to");
    if (relation->to && *relation->to <= command.to) {
        return refuse("relation.already_closed", {{"to", relation->to->text()}}, "/to");
    }
    return Decision().record(command.relation, RelationClosed{command.to, command.basis});
}

// transfer

void needs(const TransferUnit& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.unit);
    need_acts_after(command.unit, command.on, context, wanted);
    wanted.one(command.to_unit);
    wanted.where<Relation>("lower", command.unit);
    need_chain(command.kind, command.to_unit, seen, wanted);
}

Decision decide(const TransferUnit& command, const Seen& seen, const Context& context) {
    const auto* lower = seen.find(command.unit);
    const auto* upper = seen.find(command.to_unit);
    if (!lower) return refuse("unit.unknown", {}, "/unit");
    const Relation* current = nullptr;
    const auto of_lower = seen.where<Relation>("lower", command.unit);
    for (const auto* relation : of_lower) {
        if (relation->relation != command.kind || !relation->holds_on(command.on)) continue;
        if (current) return refuse("relation.several_to_transfer", {}, "/kind");
        current = relation;
    }
    if (!current) return refuse("relation.none_to_transfer", {}, "/kind");
    if (current->upper == command.to_unit) return refuse("relation.already_there", {}, "/to_unit");
    if (auto refusal = acted_after(*lower, command.on, seen, context, "relation.acted_after")) {
        return *refusal;
    }
    Relation relation{context.fresh<Relation>(),
                      command.kind,
                      command.unit,
                      command.to_unit,
                      command.on,
                      std::nullopt,
                      command.basis};
    if (auto refusal = ill_related(relation, lower, upper, {"/unit", "/to_unit"})) return *refusal;
    relation.to = earlier(lower->ended, upper->ended);
    if (auto refusal = overlaps(relation, of_lower, {current->id}, "/to_unit")) return *refusal;
    if (auto refusal = circle(relation, seen, "/to_unit")) return *refusal;
    return Decision()
        .record(current->id, RelationClosed{command.on, command.basis})
        .record(relation.id, opened(relation));
}

}  // namespace gb
