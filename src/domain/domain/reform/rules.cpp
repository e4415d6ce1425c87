#include <set>

#include "domain/reform/ending.hpp"
#include "domain/reform/words.hpp"

namespace gb {

// evolve

void evolve(Succession& succession, const SuccessionRecorded& event, const Stamp& stamp) {
    succession.old_unit = event.old_unit;
    succession.new_unit = event.new_unit;
    succession.extent = event.extent;
    succession.on = event.on;
    succession.basis = event.basis;
    succession.act = static_cast<std::int64_t>(stamp.act);
}

void evolve(Succession& succession, const SuccessionWithdrawn&, const Stamp&) {
    succession.withdrawn = true;
}

void evolve(Closing& closing, const BookClosed& event, const Stamp&) {
    closing.unit = event.unit;
    closing.ended = event.ended;
    closing.heir = event.heir;
    closing.late_reason = event.late_reason;
}

void evolve(Closing& closing, const BookClosed1& event, const Stamp& stamp) {
    evolve(closing, BookClosed{event.unit, event.ended, event.heir, {}}, stamp);
}

// what merger and split share

namespace {

std::string at(std::string_view list, std::size_t place, std::string_view member = {}) {
    return "/" + std::string(list) + "/" + std::to_string(place) + std::string(member);
}

std::optional<Refusal> into_or_new(const std::optional<Id<Unit>>& into,
                                   const maybe_label<200>& new_name, const std::string& field) {
    if (into.has_value() == !new_name.empty()) return refuse("unit.into_or_new", {}, field);
    return std::nullopt;
}

/// A unit in the place of another: its kind and level, and below the same superiors.
UnitVersion in_place_of(const Unit& old, const maybe_label<200>& new_name,
                        const maybe_label<20>& new_code, Date on, const maybe_label<200>& basis) {
    UnitVersion version;
    version.name = new_name.value;
    version.code = new_code;
    version.unit_kind = old.latest().unit_kind;
    version.level = old.latest().level;
    version.from = on;
    version.basis = basis;
    return version;
}

/// The superiors in whose place a new unit stands: those of the units it comes from, but none that
/// ends by the same act or hangs below one that does.
class Places {
  public:
    Places(Date on, const std::vector<Id<Unit>>& ending, const Seen& seen)
        : on_(on), ending_(ending), seen_(seen) {}

    static void need(Id<Unit> unit, const Seen& seen, Needs& wanted) {
        need_chain(RelationKind::administrative, unit, seen, wanted);
        need_chain(RelationKind::military_command, unit, seen, wanted);
    }

    std::vector<const Relation*> of(const std::vector<Id<Unit>>& units) const {
        std::vector<const Relation*> places;
        for (const auto& unit : units) {
            for (const auto* relation : seen_.where<Relation>("lower", unit)) {
                if (relation->relation == RelationKind::coordinates_with) continue;
                if (!relation->holds_on(on_) || falls(relation->upper, relation->relation))
                    continue;
                const bool taken =
                    std::any_of(places.begin(), places.end(), [&](const Relation* place) {
                        return place->relation == relation->relation &&
                               (one_upper(place->relation) || place->upper == relation->upper);
                    });
                if (!taken) places.push_back(relation);
            }
        }
        return places;
    }

  private:
    bool falls(Id<Unit> upper, RelationKind kind) const {
        std::vector<Id<Unit>> level{upper};
        std::set<Id<Unit>> known;
        while (!level.empty()) {
            const auto at = level.back();
            level.pop_back();
            if (std::find(ending_.begin(), ending_.end(), at) != ending_.end()) return true;
            if (!one_upper(kind) || !known.insert(at).second) continue;
            for (const auto* above : seen_.peek_where<Relation>("lower", at)) {
                if (above->relation == kind && above->holds_on(on_)) level.push_back(above->upper);
            }
        }
        return false;
    }

    Date on_;
    const std::vector<Id<Unit>>& ending_;
    const Seen& seen_;
};

struct NewPart {
    std::uint64_t place;
    UnitVersion version;
    std::string code_field;
};

std::optional<Refusal> establish(const NewPart& part, const std::vector<Id<Unit>>& from,
                                 const std::vector<Id<Unit>>& ending, Decision& decision,
                                 Endings& endings, const Seen& seen, const Context& context) {
    const auto id = context.fresh<Unit>(part.place);
    if (auto refusal = code_taken(part.version, id, seen, ending, part.code_field)) return refusal;
    decision.record(id, UnitEstablished{part.version});
    for (const auto* place : Places(part.version.from, ending, seen).of(from)) {
        endings.open(place->relation, id, place->upper, part.version.from, part.version.basis,
                     place->to);
    }
    return std::nullopt;
}

}  // namespace

// merge

namespace {

Ending merged(const MergeUnits& command, std::size_t i, const Context& context) {
    Ending ending;
    ending.unit = command.units[i];
    ending.how = EndedBy::merger;
    ending.on = command.on;
    ending.heir = command.into.value_or(context.fresh<Unit>());
    ending.heir_is_new = !command.into;
    ending.basis = command.basis;
    ending.late_reason = command.late_reason;
    ending.field = at("units", i);
    return ending;
}

}  // namespace

void needs(const MergeUnits& command, const Context& context, const Seen& seen, Needs& wanted) {
    for (std::size_t i = 0; i < command.units.size(); ++i) {
        need_ending(merged(command, i, context), context, seen, wanted);
        Places::need(command.units[i], seen, wanted);
    }
    if (!command.new_code.empty()) wanted.where<Unit>("versions.code", command.new_code);
}

Decision decide(const MergeUnits& command, const Seen& seen, const Context& context) {
    if (command.units.empty()) return refuse("unit.nothing_to_merge", {}, "/units");
    if (auto refusal = into_or_new(command.into, command.new_name, "/into")) return *refusal;
    for (std::size_t i = 0; i < command.units.size(); ++i) {
        if (!seen.find(command.units[i])) return refuse("unit.unknown", {}, at("units", i));
        const auto begin = command.units.begin();
        if (std::find(begin, begin + static_cast<std::ptrdiff_t>(i), command.units[i]) !=
            begin + static_cast<std::ptrdiff_t>(i)) {
            return refuse("unit.named_twice", {}, at("units", i));
        }
    }
    Decision decision;
    Endings endings(decision, seen, context, command.units);
    if (!command.into) {
        const auto& first = command.units.front();
        const NewPart part{0,
                           in_place_of(*seen.find(first), command.new_name, command.new_code,
                                       command.on, command.basis),
                           "/new_code"};
        if (auto refusal =
                establish(part, command.units, command.units, decision, endings, seen, context)) {
            return *refusal;
        }
    }
    for (std::size_t i = 0; i < command.units.size(); ++i) {
        const auto ending = merged(command, i, context);
        endings.succeed(ending.unit, ending.heir, Extent::full, ending.on, ending.basis);
        if (auto refusal = endings.end(ending)) return *refusal;
    }
    return decision;
}

// split

namespace {

Id<Unit> part_id(const SplitUnit& command, std::size_t i, const Context& context) {
    return command.parts[i].into.value_or(context.fresh<Unit>(i));
}

Ending split(const SplitUnit& command, const Context& context) {
    Ending ending;
    ending.unit = command.unit;
    ending.how = EndedBy::split;
    ending.on = command.on;
    if (command.heir && static_cast<std::size_t>(*command.heir) < command.parts.size()) {
        const auto i = static_cast<std::size_t>(*command.heir);
        ending.heir = part_id(command, i, context);
        ending.heir_is_new = !command.parts[i].into;
    }
    ending.reason = command.force_reason;
    ending.basis = command.basis;
    ending.late_reason = command.late_reason;
    ending.field = "/unit";
    return ending;
}

std::optional<Refusal> ill_split(const SplitUnit& command, const Seen& seen) {
    const auto* unit = seen.find(command.unit);
    if (!unit) return refuse("unit.unknown", {}, "/unit");
    if (unit->has_ended(command.on)) return has_ended(*unit, {}, "/unit");
    if (!unit->stands_on(command.on)) {
        return refuse("unit.not_standing", {{"name", unit->latest().name.value}}, "/unit");
    }
    if (command.parts.size() < (command.lives_on ? 1u : 2u)) {
        return refuse("unit.too_few_parts", {}, "/parts");
    }
    if (command.heir && static_cast<std::size_t>(*command.heir) >= command.parts.size()) {
        return refuse("unit.no_such_part", {}, "/heir");
    }
    for (std::size_t i = 0; i < command.parts.size(); ++i) {
        const auto& part = command.parts[i];
        if (auto refusal = into_or_new(part.into, part.new_name, at("parts", i, "/into"))) {
            return refusal;
        }
        if (!part.into) continue;
        for (std::size_t j = 0; j < i; ++j) {
            if (command.parts[j].into == part.into) {
                return refuse("unit.named_twice", {}, at("parts", i, "/into"));
            }
        }
        if (*part.into == command.unit) {
            return refuse("unit.succeeds_itself", {{"name", unit->latest().name.value}},
                          at("parts", i, "/into"));
        }
        const auto* into = seen.find(*part.into);
        if (!into) return refuse("unit.unknown", {}, at("parts", i, "/into"));
        if (into->has_ended(command.on)) return has_ended(*into, {}, at("parts", i, "/into"));
        if (!into->stands_on(command.on)) {
            return refuse("unit.not_standing", {{"name", into->latest().name.value}},
                          at("parts", i, "/into"));
        }
    }
    return std::nullopt;
}

}  // namespace

void needs(const SplitUnit& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_ending(split(command, context), context, seen, wanted);
    Places::need(command.unit, seen, wanted);
    for (const auto& part : command.parts) {
        if (part.into) wanted.one(*part.into);
        if (!part.new_code.empty()) wanted.where<Unit>("versions.code", part.new_code);
    }
}

Decision decide(const SplitUnit& command, const Seen& seen, const Context& context) {
    if (auto refusal = ill_split(command, seen)) return *refusal;
    const auto& old = *seen.find(command.unit);
    std::vector<Id<Unit>> ending;
    if (!command.lives_on) ending.push_back(command.unit);
    Decision decision;
    Endings endings(decision, seen, context, ending);
    std::set<std::string> codes;
    for (std::size_t i = 0; i < command.parts.size(); ++i) {
        const auto& part = command.parts[i];
        if (part.into) continue;
        const NewPart made{
            i, in_place_of(old, part.new_name, part.new_code, command.on, command.basis),
            at("parts", i, "/new_code")};
        if (!part.new_code.empty() && !codes.insert(part.new_code.value).second) {
            return refuse("unit.code_taken",
                          {{"code", part.new_code.value}, {"name", part.new_name.value}},
                          made.code_field);
        }
        if (auto refusal =
                establish(made, {command.unit}, ending, decision, endings, seen, context)) {
            return *refusal;
        }
    }
    for (std::size_t i = 0; i < command.parts.size(); ++i) {
        endings.succeed(command.unit, part_id(command, i, context), Extent::partial, command.on,
                        command.basis);
    }
    if (command.lives_on) return decision;
    if (auto refusal = endings.end(split(command, context))) return *refusal;
    return decision;
}

// dissolve

namespace {

Ending dissolved(const DissolveUnit& command) {
    Ending ending;
    ending.unit = command.unit;
    ending.on = command.on;
    ending.heir = command.successor.value_or(Id<Unit>{});
    ending.reason = command.force_reason;
    ending.basis = command.basis;
    ending.late_reason = command.late_reason;
    ending.field = "/unit";
    ending.heir_field = "/successor";
    return ending;
}

}  // namespace

void needs(const DissolveUnit& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_ending(dissolved(command), context, seen, wanted);
}

Decision decide(const DissolveUnit& command, const Seen& seen, const Context& context) {
    const auto ending = dissolved(command);
    Decision decision;
    Endings endings(decision, seen, context, {command.unit});
    if (auto refusal = endings.end(ending)) return *refusal;
    if (!ending.heir.empty()) {
        endings.succeed(ending.unit, ending.heir, Extent::full, ending.on, ending.basis);
    }
    return decision;
}

// wind up

namespace {

Ending of_the_day(const WindUpUnit& command, const Unit& unit) {
    Ending ending;
    ending.unit = command.unit;
    ending.on = unit.ended.value_or(Date{});
    ending.heir = command.heir.value_or(unit.heir);
    ending.reason = command.force_reason.empty() ? unit.closing_reason : command.force_reason;
    ending.field = "/unit";
    ending.words_field = "/force_reason";
    return ending;
}

}  // namespace

void needs(const WindUpUnit& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.unit);
    if (command.heir) wanted.one(*command.heir);
    if (const auto* unit = seen.peek(command.unit)) wanted.one(unit->heir);
    need_winding_up(command.unit, context, seen, wanted);
}

Decision decide(const WindUpUnit& command, const Seen& seen, const Context& context) {
    const auto* unit = seen.find(command.unit);
    const auto today = context.now.date();
    if (!unit) return refuse("unit.unknown", {}, "/unit");
    if (!unit->has_ended(today)) {
        return refuse("unit.still_stands", {{"name", unit->latest().name.value}}, "/unit");
    }
    if (unit->wound_up) {
        return refuse("unit.already_wound_up", {{"name", unit->latest().name.value}}, "/unit");
    }
    const auto ending = of_the_day(command, *unit);
    if (!ending.heir.empty()) {
        const auto* heir = seen.find(ending.heir);
        if (!heir) return refuse("unit.unknown", {}, "/heir");
        if (heir->has_ended(today)) return has_ended(*heir, {}, "/heir");
    }
    Decision decision;
    if (auto refusal = wind_up(decision, ending, seen, context, 0)) return *refusal;
    return decision;
}

}  // namespace gb
