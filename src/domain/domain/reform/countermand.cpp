#include <algorithm>

#include "domain/reform/words.hpp"

namespace gb {

namespace {

/// What a dissolution did, found by its entries: they stand behind that of the unit's end.
class Dissolution {
  public:
    Dissolution(const Unit& unit, const Seen& seen) : unit_(unit), seen_(seen) {}

    /// The relations of the unit that it closed.
    std::vector<const Relation*> closed() const {
        std::vector<const Relation*> found;
        for (const auto* column : {"lower", "upper"}) {
            for (const auto* relation : seen_.peek_where<Relation>(column, unit_.id)) {
                const bool on_that_day = relation->to == std::max(relation->from, *unit_.ended);
                if (on_that_day && relation->closed_in > unit_.ended_in) found.push_back(relation);
            }
        }
        return found;
    }

    /// What stood below the unit and would have come below its heir by it.
    const Relation* handed_over(const Relation& closed) const {
        if (closed.upper != unit_.id || unit_.heir.empty()) return nullptr;
        for (const auto* relation : seen_.peek_where<Relation>("lower", closed.lower)) {
            const bool same = relation->relation == closed.relation &&
                              relation->upper == unit_.heir && !relation->never_held() &&
                              relation->from == std::max(closed.from, *unit_.ended);
            if (same && relation->opened_in > unit_.ended_in) return relation;
        }
        return nullptr;
    }

    std::vector<const Succession*> successions() const {
        std::vector<const Succession*> found;
        for (const auto* one : seen_.peek_where<Succession>("old_unit", unit_.id)) {
            if (!one->withdrawn && one->on == *unit_.ended && one->new_unit == unit_.heir) {
                found.push_back(one);
            }
        }
        return found;
    }

  private:
    const Unit& unit_;
    const Seen& seen_;
};

std::optional<Refusal> may_countermand(const Unit* unit, Date today) {
    if (!unit) return refuse("unit.unknown", {}, "/unit");
    const auto name = unit->latest().name.value;
    if (!unit->ended) return refuse("unit.no_end_signed", {{"name", name}}, "/unit");
    if (*unit->ended <= today || unit->wound_up) {
        return refuse("unit.end_has_come", {{"name", name}, {"on", unit->ended->text()}}, "/unit");
    }
    if (unit->ended_by != EndedBy::dissolution) {
        return refuse("unit.only_dissolution", {{"name", name}}, "/unit");
    }
    return std::nullopt;
}

/// An end that was signed later took this one for granted.
std::optional<Refusal> rests_on_it(const Relation& relation, const Unit& unit, const Seen& seen) {
    const auto* other = seen.find(relation.lower == unit.id ? relation.upper : relation.lower);
    if (!other || !other->ended || other->ended_in < unit.ended_in) return std::nullopt;
    return refuse("unit.later_end_rests_on_it",
                  {{"name", other->latest().name.value}, {"on", other->ended->text()}}, "/unit");
}

std::optional<Refusal> reopen(const Relation& closed, const std::vector<Id<Relation>>& undone,
                              const Seen& seen, Decision& decision) {
    auto relation = closed;
    relation.to = closed.to_before;
    auto others = seen.where<Relation>("lower", closed.lower);
    std::erase_if(others, [&](const Relation* other) { return other->id == closed.id; });
    if (auto refusal = overlaps(relation, others, undone, "/unit")) return refusal;
    if (auto refusal = circle(relation, seen, "/unit")) return refusal;
    decision.record(closed.id, RelationReopened{relation.to});
    return std::nullopt;
}

}  // namespace

void needs(const CountermandDissolution& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.unit);
    wanted.where<Relation>("lower", command.unit);
    wanted.where<Relation>("upper", command.unit);
    wanted.where<Succession>("old_unit", command.unit);
    const auto* unit = seen.peek(command.unit);
    if (!unit || !unit->ended) return;
    const auto& code = unit->latest().code;
    if (!code.empty()) wanted.where<Unit>("versions.code", code);
    for (const auto* relation : Dissolution(*unit, seen).closed()) {
        wanted.one(relation->lower);
        wanted.one(relation->upper);
        wanted.where<Relation>("lower", relation->lower);
        need_chain(relation->relation, relation->upper, seen, wanted);
    }
}

Decision decide(const CountermandDissolution& command, const Seen& seen, const Context& context) {
    const auto* unit = seen.find(command.unit);
    if (auto refusal = may_countermand(unit, context.now.date())) return *refusal;
    auto version = unit->latest();
    version.to.reset();
    if (auto refusal = code_taken(version, unit->id, seen, {}, "/unit")) return *refusal;
    const Dissolution done(*unit, seen);
    Decision decision;
    decision.record(command.unit, UnitEndCountermanded{command.basis, command.reason});
    const auto closed = done.closed();
    std::vector<Id<Relation>> undone;
    for (const auto* relation : closed) {
        if (auto refusal = rests_on_it(*relation, *unit, seen)) return *refusal;
        const auto* handed = done.handed_over(*relation);
        if (!handed) continue;
        decision.record(handed->id, RelationClosed{handed->from, command.basis});
        undone.push_back(handed->id);
    }
    for (const auto* relation : closed) {
        if (auto refusal = reopen(*relation, undone, seen, decision)) return *refusal;
    }
    for (const auto* succession : done.successions()) {
        decision.record(succession->id, SuccessionWithdrawn{command.reason});
    }
    return decision;
}

}  // namespace gb
