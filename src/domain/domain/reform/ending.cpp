#include "domain/reform/ending.hpp"

#include "domain/kit/moves.hpp"
#include "domain/reform/acts_after.hpp"

namespace gb {

namespace {

bool still_holds(const Relation& relation, Date on) {
    return !relation.never_held() && (!relation.to || *relation.to > on);
}

/// With which what nobody takes over is closed for ever.
maybe_label<500> closing_words(const Ending& ending) {
    if (!ending.reason.empty()) return ending.reason;
    return maybe_label<500>{ending.basis.value};
}

const std::string& of_heir(const Ending& ending) {
    return ending.heir_field.empty() ? ending.field : ending.heir_field;
}

Refusal no_basis(const Ending& ending) {
    return refuse("unit.closes_without_basis", {}, ending.words_field);
}

/// Who worked with the old unit works with its heir, unless it was a matter between those two.
bool passes_on(RelationKind kind) {
    return kind != RelationKind::coordinates_with;
}

}  // namespace

void need_ending(const Ending& ending, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(ending.unit);
    wanted.one(ending.heir);
    wanted.where<Relation>("lower", ending.unit);
    wanted.where<Relation>("upper", ending.unit);
    wanted.where<Succession>("new_unit", ending.unit);
    for (const auto* relation : seen.peek_where<Relation>("upper", ending.unit)) {
        wanted.one(relation->lower);
        wanted.where<Relation>("lower", relation->lower);
        if (!ending.heir.empty()) need_chain(relation->relation, ending.heir, seen, wanted);
    }
    need_winding_up(ending.unit, context, seen, wanted);
    need_acts_after(ending.unit, ending.on, context, wanted);
}

void Endings::open(RelationKind kind, Id<Unit> lower, Id<Unit> upper, Date from,
                   const maybe_label<200>& basis, std::optional<Date> to) {
    const Relation relation{
        context_.fresh<Relation>(opened_.size()), kind, lower, upper, from, to, basis};
    decision_.record(relation.id, opened(relation));
    opened_.push_back(relation);
}

void Endings::succeed(Id<Unit> old_unit, Id<Unit> new_unit, Extent extent, Date on,
                      const maybe_label<200>& basis) {
    decision_.record(context_.fresh<Succession>(successions_++),
                     SuccessionRecorded{old_unit, new_unit, extent, on, basis});
}

bool Endings::ends_too(Id<Unit> unit) const {
    return std::find(units_.begin(), units_.end(), unit) != units_.end();
}

std::optional<Refusal> Endings::may_end(const Ending& ending, const Unit* unit) const {
    if (!unit) return refuse("unit.unknown", {}, ending.field);
    if (unit->ended) return has_ended(*unit, {}, ending.field);
    if (ending.on <= unit->latest().from) {
        return refuse("unit.later_version",
                      {{"name", unit->latest().name.value}, {"from", unit->latest().from.text()}},
                      "/on");
    }
    if (ending.late_reason.empty()) {
        if (auto refusal = acted_after(*unit, ending.on, seen_, context_, "unit.acted_after")) {
            return refusal;
        }
    }
    for (const auto* awaited : seen_.where<Succession>("new_unit", ending.unit)) {
        // Somebody is to be succeeded by it on a day when it would be no more.
        if (awaited->withdrawn) continue;
        if (awaited->on >= ending.on && !ends_too(awaited->old_unit)) {
            return refuse("unit.succeeds_later",
                          {{"name", unit->latest().name.value}, {"on", awaited->on.text()}}, "/on");
        }
    }
    if (ending.heir.empty() || ending.heir_is_new) return std::nullopt;
    const auto* heir = seen_.find(ending.heir);
    if (!heir) return refuse("unit.unknown", {}, of_heir(ending));
    if (ending.heir == ending.unit || ends_too(ending.heir)) {
        return refuse("unit.succeeds_itself", {{"name", heir->latest().name.value}},
                      of_heir(ending));
    }
    if (heir->has_ended(ending.on)) return has_ended(*heir, {}, of_heir(ending));
    if (!heir->stands_on(ending.on)) {
        return refuse("unit.not_standing", {{"name", heir->latest().name.value}}, of_heir(ending));
    }
    return std::nullopt;
}

void Endings::close(const Relation& relation, const Ending& ending) {
    // One that would begin only later never holds at all.
    decision_.record(relation.id, RelationClosed{std::max(relation.from, ending.on), ending.basis});
    closed_.push_back(relation.id);
}

void Endings::close_relations_up(const Ending& ending) {
    for (const auto* relation : seen_.where<Relation>("lower", ending.unit)) {
        if (still_holds(*relation, ending.on)) close(*relation, ending);
    }
}

/// What stood below the unit stands below its heir from that day; without an heir only a stated
/// reason leaves it without a superior.
std::optional<Refusal> Endings::hand_over_lower(const Ending& ending) {
    for (const auto* relation : seen_.where<Relation>("upper", ending.unit)) {
        if (!still_holds(*relation, ending.on) || ends_too(relation->lower)) continue;
        const auto* lower = seen_.find(relation->lower);
        if (ending.heir.empty() && ending.reason.empty() && one_upper(relation->relation)) {
            return refuse("unit.has_lower", {{"name", lower ? lower->latest().name.value : ""}},
                          ending.field);
        }
        close(*relation, ending);
        if (ending.heir.empty() || !passes_on(relation->relation)) continue;
        if (relation->lower == ending.heir || !lower) continue;
        if (auto refusal = hand_over(*relation, ending)) return refusal;
    }
    return std::nullopt;
}

std::optional<Refusal> Endings::hand_over(const Relation& relation, const Ending& ending) {
    auto next = relation;
    next.upper = ending.heir;
    next.from = std::max(relation.from, ending.on);
    next.basis = ending.basis;
    const auto* heir = ending.heir_is_new ? nullptr : seen_.find(ending.heir);
    if (heir && heir->ended && (!next.to || *heir->ended < *next.to)) next.to = heir->ended;
    if (next.never_held() || (heir && heir->from > next.from)) return std::nullopt;
    auto others = seen_.where<Relation>("lower", relation.lower);
    for (const auto& opened_before : opened_) {
        if (opened_before.lower == relation.lower) others.push_back(&opened_before);
    }
    // Where the lower unit has its place already (by a relation signed beforehand), it stays.
    if (overlaps(next, others, closed_, ending.field)) return std::nullopt;
    if (auto refusal = circle(next, seen_, of_heir(ending))) return refusal;
    open(next.relation, next.lower, next.upper, next.from, next.basis, next.to);
    return std::nullopt;
}

std::optional<Refusal> Endings::end(const Ending& ending) {
    if (auto refusal = may_end(ending, seen_.find(ending.unit))) return refusal;
    const bool ahead = ending.on > context_.now.date();
    // What will be open on that day is not known yet, so the words for its closing are asked now.
    if (ahead && !ending.heir.empty() && closing_words(ending).empty()) return no_basis(ending);
    decision_.record(ending.unit,
                     UnitEnded{ending.how, ending.on, ending.heir,
                               ending.heir.empty() ? ending.reason : closing_words(ending),
                               ending.basis, false});
    close_relations_up(ending);
    if (auto refusal = hand_over_lower(ending)) return refusal;
    if (ahead) return std::nullopt;
    const auto place = static_cast<std::uint64_t>(
        std::find(units_.begin(), units_.end(), ending.unit) - units_.begin());
    return wind_up(decision_, ending, seen_, context_, place);
}

void need_winding_up(Id<Unit> unit, const Context& context, const Seen& seen, Needs& wanted) {
    for (const auto* movable : context.movables) movable->need_open(unit, seen, wanted);
    wanted.head(unit);
}

namespace {

/// "task 3, watch 1"
std::string counts(const std::vector<std::pair<std::string_view, std::size_t>>& open) {
    std::string text;
    for (const auto& [kind, count] : open) {
        text += (text.empty() ? "" : ", ") + std::string(kind) + " " + std::to_string(count);
    }
    return text;
}

}  // namespace

std::optional<Refusal> wind_up(Decision& decision, const Ending& ending, const Seen& seen,
                               const Context& context, std::uint64_t place) {
    std::vector<std::pair<const Movable*, Uuid>> open;
    std::vector<std::pair<std::string_view, std::size_t>> kinds;
    for (const auto* movable : context.movables) {
        const auto of_kind = movable->open(ending.unit, seen);
        if (of_kind.empty()) continue;
        kinds.emplace_back(movable->kind, of_kind.size());
        for (const auto& entity : of_kind) open.emplace_back(movable, entity);
    }
    if (!open.empty() && ending.heir.empty() && ending.reason.empty()) {
        return refuse("unit.has_open",
                      {{"count", static_cast<std::int64_t>(open.size())}, {"kinds", counts(kinds)}},
                      ending.field);
    }
    const WindingUp end{ending.unit, ending.heir, closing_words(ending)};
    Decision of_matters;
    UnitWoundUp wound_up{ending.heir, 0, 0};
    for (const auto& [movable, entity] : open) {
        const bool taken = movable->wind_up(of_matters, entity, end, seen);
        if (!taken && end.reason.empty()) return no_basis(ending);
        ++(taken ? wound_up.taken_over : wound_up.force_closed);
    }
    decision.record(ending.unit, wound_up);
    decision.append(std::move(of_matters));
    if (seen.head(ending.unit) > 0) {
        decision.record_in(ending.unit, context.fresh<Closing>(place),
                           BookClosed{ending.unit, ending.on, ending.heir, ending.late_reason});
    }
    return std::nullopt;
}

}  // namespace gb
