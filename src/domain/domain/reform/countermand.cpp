#include <algorithm>

#include "domain/reform/words.hpp"

namespace gb {

std::optional<ActAhead> act_ahead(const Unit& unit, const std::vector<const Succession*>& parting,
                                  Date today) {
    std::optional<ActAhead> latest;
    const auto offer = [&](std::int64_t act, ReformKind what, Date on) {
        if (on > today && act > 0 && (!latest || act > latest->act)) latest = {act, what, on};
    };
    if (unit.withdrawn || unit.described_by.empty()) return std::nullopt;
    if (unit.ended && unit.ended_by && !unit.wound_up) {
        offer(unit.ended_act, static_cast<ReformKind>(*unit.ended_by), *unit.ended);
    }
    const bool first = unit.versions.size() == 1;
    offer(unit.described_by.back().act, first ? ReformKind::establishment : ReformKind::description,
          unit.latest().from);
    if (!first) {
        offer(unit.described_by.front().act, ReformKind::establishment, unit.versions.front().from);
    }
    for (const auto* one : parting) {
        if (one->withdrawn || one->act == unit.ended_act) continue;
        offer(one->act, ReformKind::splitting_off, one->on);
    }
    return latest;
}

namespace {

/// The same places in both lists: what ended a unit is told as what the act does.
static_assert(static_cast<int>(ReformKind::split) == static_cast<int>(EndedBy::split));

bool described_by(const Unit& unit, std::size_t version, std::int64_t act) {
    return version < unit.described_by.size() && unit.described_by[version].act == act;
}

/// All that one act wrote in the registry, found by its number.
struct Act {
    std::vector<const Unit*> ended;
    std::vector<const Unit*> established;
    std::vector<const Unit*> described;  ///< named or seated anew
    std::vector<const Relation*> opened;
    std::vector<const Relation*> closed;
    std::vector<const Succession*> successions;

    Act(std::int64_t act, const Seen& seen)
        : ended(seen.peek_where<Unit>("ended_act", act)),
          opened(seen.peek_where<Relation>("opened_act", act)),
          closed(seen.peek_where<Relation>("closed_act", act)),
          successions(seen.peek_where<Succession>("act", act)) {
        for (const auto* unit : seen.peek_where<Unit>("described_by.act", act)) {
            (described_by(*unit, 0, act) ? established : described).push_back(unit);
        }
    }
    static void need(std::int64_t act, Needs& wanted) {
        wanted.where<Unit>("ended_act", act);
        wanted.where<Unit>("described_by.act", act);
        wanted.where<Relation>("opened_act", act);
        wanted.where<Relation>("closed_act", act);
        wanted.where<Succession>("act", act);
    }
};

std::optional<ActAhead> act_of(Id<Unit> id, const Seen& seen, Date today) {
    const auto* unit = seen.peek(id);
    if (!unit) return std::nullopt;
    return act_ahead(*unit, seen.peek_where<Succession>("old_unit", id), today);
}

Refusal rests(const Unit& other, Date on) {
    return refuse("unit.later_act_rests_on_it",
                  {{"name", other.latest().name.value}, {"on", on.text()}}, "/unit");
}

Refusal end_rests(const Unit& other) {
    return refuse("unit.later_end_rests_on_it",
                  {{"name", other.latest().name.value}, {"on", other.ended->text()}}, "/unit");
}

/// Takes one act back. Every step says no where something that came later rests on it.
class Undoing {
  public:
    Undoing(const CountermandAct& command, const ActAhead& ahead, const Seen& seen)
        : command_(command), ahead_(ahead), seen_(seen), act_(ahead.act, seen) {}

    std::optional<Refusal> all(Decision& decision) {
        for (const auto* unit : act_.ended) {
            if (auto refusal = stand_on(*unit, decision)) return refusal;
        }
        for (const auto* unit : act_.established) {
            if (auto refusal = never_begin(*unit, decision)) return refusal;
        }
        for (const auto* unit : act_.described) {
            if (auto refusal = call_as_before(*unit, decision)) return refusal;
        }
        for (const auto* relation : act_.opened) {
            if (auto refusal = never_hold(*relation, decision)) return refusal;
        }
        for (const auto* relation : act_.closed) {
            if (auto refusal = reopen(*relation, decision)) return refusal;
        }
        for (const auto* one : act_.successions) {
            if (!one->withdrawn) decision.record(one->id, SuccessionWithdrawn{command_.reason});
        }
        return std::nullopt;
    }

  private:
    bool later(std::int64_t act) const { return act > ahead_.act; }

    std::optional<Refusal> stand_on(const Unit& unit, Decision& decision) const {
        auto version = unit.latest();
        version.to.reset();
        if (auto refusal = code_taken(version, unit.id, seen_, never(), "/unit")) return refusal;
        decision.record(unit.id, UnitEndCountermanded{command_.basis, command_.reason});
        return std::nullopt;
    }

    std::optional<Refusal> never_begin(const Unit& unit, Decision& decision) const {
        if (auto refusal = relied_on(unit)) return refusal;
        decision.record(unit.id, UnitWithdrawn{command_.basis, command_.reason});
        return std::nullopt;
    }

    /// What there is of a unit that was to begin: its end, another name, a book, units with it.
    std::optional<Refusal> relied_on(const Unit& unit) const {
        if (later(unit.ended_act)) return end_rests(unit);
        if (unit.versions.size() > 1) return rests(unit, unit.latest().from);
        if (const auto head = seen_.head(unit.id); head > 0) {
            return refuse(
                "unit.has_a_book",
                {{"name", unit.latest().name.value}, {"entries", static_cast<std::int64_t>(head)}},
                "/unit");
        }
        for (const auto* other : seen_.where<Unit>("heir", unit.id)) {
            if (later(other->ended_act)) return end_rests(*other);
        }
        for (const auto* column : {"lower", "upper"}) {
            for (const auto* relation : seen_.where<Relation>(column, unit.id)) {
                if (!later(relation->opened_act) || relation->never_held()) continue;
                const bool lower = relation->lower == unit.id;
                const auto* other = seen_.find(lower ? relation->upper : relation->lower);
                if (other) return rests(*other, relation->from);
            }
        }
        for (const auto* column : {"old_unit", "new_unit"}) {
            for (const auto* one : seen_.where<Succession>(column, unit.id)) {
                if (!one->withdrawn && later(one->act)) return rests(unit, one->on);
            }
        }
        return std::nullopt;
    }

    std::optional<Refusal> call_as_before(const Unit& unit, Decision& decision) const {
        const auto last = unit.versions.size() - 1;
        if (last == 0 || !described_by(unit, last, ahead_.act)) {
            return rests(unit, unit.latest().from);
        }
        auto version = unit.versions[last - 1];
        version.to = unit.ended;
        if (auto refusal = code_taken(version, unit.id, seen_, never(), "/unit")) return refusal;
        decision.record(unit.id, UnitVersionWithdrawn{command_.basis, command_.reason});
        return std::nullopt;
    }

    std::optional<Refusal> never_hold(const Relation& relation, Decision& decision) {
        if (relation.never_held()) return std::nullopt;
        const auto* upper = seen_.find(relation.upper);
        if (upper && later(upper->ended_act) && relation.closed_act == upper->ended_act) {
            return end_rests(*upper);
        }
        decision.record(relation.id, RelationClosed{relation.from, command_.basis});
        undone_.push_back(relation.id);
        return std::nullopt;
    }

    std::optional<Refusal> reopen(const Relation& closed, Decision& decision) const {
        for (const auto id : {closed.lower, closed.upper}) {
            const auto* unit = seen_.find(id);  // its end took this relation for closed
            if (unit && later(unit->ended_act)) return end_rests(*unit);
        }
        auto relation = closed;
        relation.to = closed.to_before;
        auto others = seen_.where<Relation>("lower", closed.lower);
        std::erase_if(others, [&](const Relation* other) { return other->id == closed.id; });
        if (auto refusal = overlaps(relation, others, undone_, "/unit")) return refusal;
        if (auto refusal = circle(relation, seen_, "/unit")) return refusal;
        decision.record(closed.id, RelationReopened{relation.to});
        return std::nullopt;
    }

    /// Whose codes are free again by this.
    std::vector<Id<Unit>> never() const {
        std::vector<Id<Unit>> units;
        for (const auto* unit : act_.established) units.push_back(unit->id);
        return units;
    }

    const CountermandAct& command_;
    const ActAhead& ahead_;
    const Seen& seen_;
    Act act_;
    std::vector<Id<Relation>> undone_;
};

void need_codes(const Unit& unit, Needs& wanted) {
    for (const auto& version : unit.versions) {
        if (!version.code.empty()) wanted.where<Unit>("versions.code", version.code);
    }
}

void need_reliance(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.head(unit);
    wanted.where<Unit>("heir", unit);
    for (const auto* column : {"old_unit", "new_unit"}) wanted.where<Succession>(column, unit);
    for (const auto* column : {"lower", "upper"}) {
        wanted.where<Relation>(column, unit);
        for (const auto* relation : seen.peek_where<Relation>(column, unit)) {
            wanted.one(relation->lower);
            wanted.one(relation->upper);
        }
    }
}

}  // namespace

void needs(const CountermandAct& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.unit);
    wanted.where<Succession>("old_unit", command.unit);
    const auto ahead = act_of(command.unit, seen, context.now.date());
    if (!ahead) return;
    Act::need(ahead->act, wanted);
    const Act act(ahead->act, seen);
    for (const auto* unit : act.ended) need_codes(*unit, wanted);
    for (const auto* unit : act.described) need_codes(*unit, wanted);
    for (const auto* unit : act.established) need_reliance(unit->id, seen, wanted);
    for (const auto* relation : act.opened) wanted.one(relation->upper);
    for (const auto* relation : act.closed) {
        wanted.one(relation->lower);
        wanted.one(relation->upper);
        wanted.where<Relation>("lower", relation->lower);
        need_chain(relation->relation, relation->upper, seen, wanted);
    }
}

Decision decide(const CountermandAct& command, const Seen& seen, const Context& context) {
    const auto* unit = seen.find(command.unit);
    if (!unit) return refuse("unit.unknown", {}, "/unit");
    const auto ahead = act_of(command.unit, seen, context.now.date());
    if (!ahead) {
        const Facts name{{"name", unit->latest().name.value}};
        if (!unit->ended || unit->withdrawn) return refuse("unit.nothing_ahead", name, "/unit");
        return refuse("unit.end_has_come",
                      {{"name", unit->latest().name.value}, {"on", unit->ended->text()}}, "/unit");
    }
    Decision decision;
    if (auto refusal = Undoing(command, *ahead, seen).all(decision)) return *refusal;
    return decision;
}

}  // namespace gb
