#include "domain/unit/words.hpp"

namespace gb {

const UnitVersion* Unit::version_on(Date day) const {
    for (const auto& version : versions) {
        if (version.from <= day && (!version.to || day < *version.to)) return &version;
    }
    return nullptr;
}

void evolve(Unit& unit, const UnitEstablished& event, const Stamp&) {
    unit.versions.push_back(event.described);
    unit.members = event.members;
    unit.from = event.described.from;
    unit.open_code = event.described.code;
}

void evolve(Relation& relation, const RelationOpened& event, const Stamp&) {
    relation.relation = event.relation;
    relation.lower = event.lower;
    relation.upper = event.upper;
    relation.from = event.from;
    relation.basis = event.basis;
}

void needs(const EstablishUnit& command, const Context&, const Seen&, Needs& wanted) {
    for (const auto& relation : command.relations) wanted.one(relation.to);
    if (!command.described.code.empty()) wanted.where<Unit>("open_code", command.described.code);
}

Decision decide(const EstablishUnit& command, const Seen& seen, const Context& context) {
    if (!command.described.code.empty() &&
        !seen.where<Unit>("open_code", command.described.code).empty()) {
        return refuse("unit.code_taken", {{"code", command.described.code.value}},
                      "/described/code");
    }
    const auto unit = context.fresh<Unit>();
    Decision decision;
    decision.record(unit, UnitEstablished{command.described, command.members});
    for (std::size_t i = 0; i < command.relations.size(); ++i) {
        const auto& relation = command.relations[i];
        const auto* upper = seen.find(relation.to);
        const auto field = "/relations/" + std::to_string(i) + "/to";
        if (!upper) return refuse("unit.unknown", {}, field);
        if (!upper->stands_on(command.described.from)) {
            return refuse("unit.not_standing", {{"name", upper->latest().name.value}}, field);
        }
        decision.record(context.fresh<Relation>(i),
                        RelationOpened{relation.kind, unit, relation.to, command.described.from,
                                       command.described.basis});
    }
    return decision;
}

}  // namespace gb
