#include "domain/relation/words.hpp"
#include "domain/unit/words.hpp"

namespace gb {

const UnitVersion* Unit::version_on(Date day) const {
    for (const auto& version : versions) {
        if (version.holds_on(day)) return &version;
    }
    return nullptr;
}

// evolve

namespace {

void add_version(Unit& unit, const UnitVersion& described, const Stamp& stamp) {
    if (!unit.versions.empty()) unit.versions.back().to = described.from;
    unit.versions.push_back(described);
    unit.versions.back().to = unit.ended;
    unit.described_by.push_back({static_cast<std::int64_t>(stamp.act)});
}

}  // namespace

void evolve(Unit& unit, const UnitEstablished& event, const Stamp& stamp) {
    add_version(unit, event.described, stamp);
    unit.from = event.described.from;
}

void evolve(Unit& unit, const UnitRenamed& event, const Stamp& stamp) {
    add_version(unit, event.described, stamp);
}

void evolve(Unit& unit, const UnitSeated& event, const Stamp& stamp) {
    add_version(unit, event.described, stamp);
}

void evolve(Unit& unit, const UnitEnded& event, const Stamp& stamp) {
    unit.ended = event.on;
    unit.ended_by = event.how;
    unit.ended_act = static_cast<std::int64_t>(stamp.act);
    if (!unit.versions.empty()) unit.versions.back().to = event.on;
    unit.heir = event.heir;
    unit.closing_reason = event.closing_reason;
    unit.wound_up = event.nothing_open;
}

void evolve(Unit& unit, const UnitEndCountermanded&, const Stamp&) {
    unit.ended.reset();
    unit.ended_by.reset();
    unit.ended_act = 0;
    if (!unit.versions.empty()) unit.versions.back().to.reset();
    unit.heir = {};
    unit.closing_reason = {};
}

/// It stands on no day, and nothing of it is open.
void evolve(Unit& unit, const UnitWithdrawn&, const Stamp&) {
    unit.withdrawn = true;
    unit.ended = unit.from;
    unit.wound_up = true;
    for (auto& version : unit.versions) version.to = unit.from;
}

void evolve(Unit& unit, const UnitVersionWithdrawn&, const Stamp&) {
    if (unit.versions.size() < 2) return;
    unit.versions.pop_back();
    unit.described_by.pop_back();
    unit.versions.back().to = unit.ended;
}

void evolve(Unit& unit, const UnitWoundUp& event, const Stamp&) {
    unit.wound_up = true;
    unit.heir = event.heir;  // whoever winds up by hand may name another
}

// shared rules

Refusal has_ended(const Unit& unit, const std::vector<const Unit*>& successors, std::string field) {
    Facts facts{{"name", unit.latest().name.value}, {"on", unit.ended.value_or(Date{}).text()}};
    if (successors.empty()) return refuse("unit.ended", std::move(facts), std::move(field));
    std::string names;
    for (const auto* successor : successors) {
        names += (names.empty() ? "" : ", ") + successor->latest().name.value;
    }
    facts.emplace_back("successors", names);
    return refuse("unit.ended_into", std::move(facts), std::move(field));
}

std::optional<Refusal> code_taken(const UnitVersion& version, Id<Unit> own, const Seen& seen,
                                  const std::vector<Id<Unit>>& ending, std::string field) {
    if (version.code.empty()) return std::nullopt;
    for (const auto* other : seen.where<Unit>("versions.code", version.code)) {
        if (other->id == own) continue;
        const bool ends = std::find(ending.begin(), ending.end(), other->id) != ending.end();
        if (other->withdrawn) continue;
        for (const auto& held : other->versions) {
            const bool same = held.code == version.code && held.level == version.level &&
                              held.unit_kind == version.unit_kind;
            const bool before = ends || (held.to && *held.to <= version.from);
            const bool after = version.to && *version.to <= held.from;
            if (same && !before && !after) {
                return refuse("unit.code_taken",
                              {{"code", version.code.value}, {"name", held.name.value}},
                              std::move(field));
            }
        }
    }
    return std::nullopt;
}

std::optional<Refusal> no_new_version(const Unit* unit, Date from, std::string unit_field) {
    if (!unit) return refuse("unit.unknown", {}, std::move(unit_field));
    if (unit->has_ended(from)) return has_ended(*unit, {}, std::move(unit_field));
    if (from <= unit->latest().from) {
        return refuse("unit.later_version",
                      {{"name", unit->latest().name.value}, {"from", unit->latest().from.text()}},
                      "/from");
    }
    if (unit->versions.size() >= list_limit) {
        return refuse("too_many", {{"max", std::int64_t{list_limit}}});
    }
    return std::nullopt;
}

// establish

namespace {

bool set_up_by_decision(UnitKind kind) {
    return kind == UnitKind::council || kind == UnitKind::steering_board;
}

std::optional<Refusal> ill_described(const UnitVersion& described) {
    if (described.to) return refuse("unit.end_is_an_act", {}, "/described/to");
    if (!set_up_by_decision(described.unit_kind)) return std::nullopt;
    if (described.decision_number.empty()) {
        return refuse("unit.decision_missing", {}, "/described/decision_number");
    }
    if (!described.decision_date) {
        return refuse("unit.decision_missing", {}, "/described/decision_date");
    }
    if (described.members.empty()) {
        return refuse("unit.members_missing", {}, "/described/members");
    }
    return std::nullopt;
}

}  // namespace

void needs(const EstablishUnit& command, const Context&, const Seen&, Needs& wanted) {
    for (const auto& relation : command.relations) wanted.one(relation.to);
    if (!command.described.code.empty()) {
        wanted.where<Unit>("versions.code", command.described.code);
    }
}

Decision decide(const EstablishUnit& command, const Seen& seen, const Context& context) {
    const auto& described = command.described;
    const auto id = context.fresh<Unit>();
    if (auto refusal = ill_described(described)) return *refusal;
    if (auto refusal = code_taken(described, id, seen, {}, "/described/code")) return *refusal;
    Unit established;
    established.id = id;
    evolve(established, UnitEstablished{described}, {});
    Decision decision;
    decision.record(id, UnitEstablished{described});
    std::vector<Relation> relations;
    for (std::size_t i = 0; i < command.relations.size(); ++i) {
        const auto& wanted = command.relations[i];
        const auto field = "/relations/" + std::to_string(i) + "/to";
        Relation relation{context.fresh<Relation>(i),
                          wanted.kind,
                          id,
                          wanted.to,
                          described.from,
                          std::nullopt,
                          described.basis};
        const auto* upper = seen.find(wanted.to);
        if (auto refusal = ill_related(relation, &established, upper, {field, field}))
            return *refusal;
        relation.to = upper->ended;
        std::vector<const Relation*> others;
        for (const auto& other : relations) others.push_back(&other);
        if (auto refusal = overlaps(relation, others, {}, field)) return *refusal;
        decision.record(relation.id, opened(relation));
        relations.push_back(relation);
    }
    return decision;
}

// rename, seat

void needs(const RenameUnit& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.unit);
    if (!command.code.empty()) wanted.where<Unit>("versions.code", command.code);
}

Decision decide(const RenameUnit& command, const Seen& seen, const Context&) {
    const auto* unit = seen.find(command.unit);
    if (auto refusal = no_new_version(unit, command.from, "/unit")) return *refusal;
    auto version = unit->latest();
    version.name = command.new_name;
    version.name_en = command.name_en;  // empty: the new name has none yet
    if (!command.short_name.empty()) version.short_name = command.short_name;
    if (!command.code.empty()) version.code = command.code;
    version.from = command.from;
    version.to = unit->ended;
    version.basis = command.basis;
    if (!command.code.empty()) {
        if (auto refusal = code_taken(version, unit->id, seen, {}, "/code")) return *refusal;
    }
    return Decision().record(command.unit, UnitRenamed{version});
}

void needs(const SeatUnit& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.unit);
}

Decision decide(const SeatUnit& command, const Seen& seen, const Context&) {
    const auto* unit = seen.find(command.unit);
    if (auto refusal = no_new_version(unit, command.from, "/unit")) return *refusal;
    if (!set_up_by_decision(unit->latest().unit_kind)) {
        return refuse("unit.not_set_up_by_decision", {{"name", unit->latest().name.value}},
                      "/unit");
    }
    if (command.members.empty()) return refuse("unit.members_missing", {}, "/members");
    auto version = unit->latest();
    version.members = command.members;
    version.decision_number = command.decision_number.value;
    version.decision_date = command.decision_date;
    version.from = command.from;
    version.to = unit->ended;
    return Decision().record(command.unit, UnitSeated{version});
}

}  // namespace gb
