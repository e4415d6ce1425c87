#include <map>
#include <tuple>

#include "domain/import/words.hpp"

namespace gb {

Id<UnitImport> import_of(const Uuid& registry, Date on) {
    return Id<UnitImport>(
        derived(registry, UnitImport::kind, static_cast<std::uint64_t>(on.days - first_date.days)));
}

void evolve(UnitImport& import, const UnitsImported& event, const Stamp& stamp) {
    import.on = event.on;
    import.before = event.before;
    import.after = event.after;
    import.succession = event.succession;
    import.units_before = event.units_before;
    import.units_after = event.units_after;
    import.successions = event.successions;
    import.at = stamp.entered;
}

void needs(const ImportUnits& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(import_of(context.book, command.on));
}

Decision decide(const ImportUnits& command, const Seen& seen, const Context& context) {
    const auto id = import_of(context.book, command.on);
    if (const auto* before = seen.find(id)) {
        return refuse("import.done_before",
                      {{"on", command.on.text()}, {"at", before->at.date().text()}}, "/on");
    }
    return Decision().record(
        id, UnitsImported{command.on, command.before, command.after, command.succession,
                          command.units_before, command.units_after, command.successions});
}

// A block

namespace {

std::string at(std::string_view list, std::size_t place, std::string_view member) {
    return "/" + std::string(list) + "/" + std::to_string(place) + std::string(member);
}

/// What stands so far: what the block brought already, or what was needed.
class Block {
  public:
    Block(const ImportBlock& command, const Seen& seen, const Context& context)
        : command_(command), seen_(seen), context_(context) {}

    Decision decide() {
        for (std::size_t i = 0; i < command_.units.size(); ++i) {
            if (auto refusal = add_unit(command_.units[i], i)) return *refusal;
        }
        for (std::size_t i = 0; i < command_.relations.size(); ++i) {
            if (auto refusal = add_relation(command_.relations[i], i)) return *refusal;
        }
        for (std::size_t i = 0; i < command_.successions.size(); ++i) {
            if (auto refusal = add_succession(command_.successions[i], i)) return *refusal;
        }
        if (decision_.events().empty()) return refuse("import.empty_block");
        return std::move(decision_);
    }

  private:
    const Unit* unit(Id<Unit> id) const {
        auto found = added_.find(id);
        return found == added_.end() ? seen_.find(id) : &found->second;
    }

    /// Two of one block may not hold the same code on the same day either.
    std::optional<Refusal> check_code(UnitVersion version, const ImportedUnit& imported,
                                      const std::string& field) {
        if (!version.to) version.to = imported.ends;
        if (version.code.empty()) return std::nullopt;
        if (auto refusal = code_taken(version, imported.id, seen_, {}, field)) return refusal;
        auto& same = codes_[{version.unit_kind, version.level, version.code.value}];
        for (const auto& other : same) {
            const bool before = other.to && *other.to <= version.from;
            const bool after = version.to && *version.to <= other.from;
            if (!before && !after) {
                return refuse("unit.code_taken",
                              {{"code", version.code.value}, {"name", other.name.value}}, field);
            }
        }
        same.push_back(std::move(version));
        return std::nullopt;
    }

    std::optional<Refusal> add_unit(const ImportedUnit& imported, std::size_t i) {
        const auto& described = imported.described;
        if (unit(imported.id)) return refuse("unit.named_twice", {}, at("units", i, "/id"));
        auto first = described;
        if (imported.renamed) first.to = imported.renamed->from;
        if (auto refusal = check_code(first, imported, at("units", i, "/described/code"))) {
            return refusal;
        }
        Unit made;
        made.id = imported.id;
        add(made, UnitEstablished{described});
        if (const auto& renamed = imported.renamed) {
            if (auto refusal = no_new_version(&made, renamed->from, at("units", i, "/id"))) {
                return refusal;
            }
            if (auto refusal = check_code(*renamed, imported, at("units", i, "/renamed/code"))) {
                return refusal;
            }
            add(made, UnitRenamed{*renamed});
        }
        if (imported.ends) {
            if (*imported.ends <= made.latest().from) {
                return refuse("span.empty", {}, at("units", i, "/ends"));
            }
            const bool past = *imported.ends <= context_.now.date();
            add(made, UnitEnded{imported.ended_by, *imported.ends, {}, {}, command_.basis, past});
        }
        added_.emplace(made.id, std::move(made));
        return std::nullopt;
    }

    template <class Event>
    void add(Unit& made, const Event& event) {
        decision_.record(made.id, event);
        evolve(made, event, {});
    }

    /// A higher level above a lower one: so no circle can arise.
    std::optional<Refusal> add_relation(const ImportedRelation& imported, std::size_t i) {
        const auto field = at("relations", i, "/upper");
        const auto* lower = unit(imported.lower);
        const auto* upper = unit(imported.upper);
        const Relation relation{context_.fresh<Relation>(i),
                                RelationKind::administrative,
                                imported.lower,
                                imported.upper,
                                imported.from,
                                imported.to,
                                command_.basis};
        if (auto refusal =
                ill_related(relation, lower, upper, {at("relations", i, "/lower"), field}))
            return refusal;
        for (const auto* either : {lower, upper}) {
            if (either->ended && (!relation.to || *relation.to > *either->ended)) {
                return has_ended(*either, {}, field);
            }
        }
        if (relation.never_held()) return refuse("span.empty", {}, at("relations", i, "/to"));
        if (upper->latest().level >= lower->latest().level) {
            return refuse("relation.circle", {}, field);
        }
        auto others = seen_.where<Relation>("lower", relation.lower);
        auto& here = relations_[relation.lower];
        for (const auto& other : here) others.push_back(&other);
        if (auto refusal = overlaps(relation, others, {}, field)) return refusal;
        here.push_back(relation);
        decision_.record(relation.id, opened(relation));
        return std::nullopt;
    }

    std::optional<Refusal> add_succession(const ImportedSuccession& imported, std::size_t i) {
        if (!unit(imported.old_unit)) {
            return refuse("unit.unknown", {}, at("successions", i, "/old_unit"));
        }
        if (!unit(imported.new_unit)) {
            return refuse("unit.unknown", {}, at("successions", i, "/new_unit"));
        }
        decision_.record(context_.fresh<Succession>(i),
                         SuccessionRecorded{imported.old_unit, imported.new_unit, imported.extent,
                                            command_.on, command_.basis});
        return std::nullopt;
    }

    const ImportBlock& command_;
    const Seen& seen_;
    const Context& context_;
    Decision decision_;
    std::map<Id<Unit>, Unit> added_;
    std::map<std::tuple<UnitKind, Level, std::string>, std::vector<UnitVersion>> codes_;
    std::map<Id<Unit>, std::vector<Relation>> relations_;
};

}  // namespace

void needs(const ImportBlock& command, const Context&, const Seen&, Needs& wanted) {
    for (const auto& unit : command.units) {
        wanted.one(unit.id);
        if (!unit.described.code.empty()) {
            wanted.where<Unit>("versions.code", unit.described.code);
        }
        if (unit.renamed && !unit.renamed->code.empty()) {
            wanted.where<Unit>("versions.code", unit.renamed->code);
        }
    }
    for (const auto& relation : command.relations) {
        wanted.one(relation.lower);
        wanted.one(relation.upper);
        wanted.where<Relation>("lower", relation.lower);
    }
    for (const auto& succession : command.successions) {
        wanted.one(succession.old_unit);
        wanted.one(succession.new_unit);
    }
}

Decision decide(const ImportBlock& command, const Seen& seen, const Context& context) {
    return Block(command, seen, context).decide();
}

}  // namespace gb
