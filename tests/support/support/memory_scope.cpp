#include "support/memory_scope.hpp"

#include <algorithm>

#include "domain/relation/words.hpp"

namespace gb::test {

namespace {

/// The last day of a relation counts no more where its lower unit ended by it: whom that unit stood
/// below at its end goes on counting it. And what is older than its unit, since that took it over,
/// counts for whom the unit stood below first.
bool holds_for_figures(const Relation& relation, const Unit& lower, Date day) {
    if (relation.never_held()) return false;
    if (day < relation.from) return relation.from <= lower.from;
    return !relation.to || day < *relation.to || (lower.ended && *lower.ended <= *relation.to);
}

const Relation& relation_in(const Loaded& loaded) {
    return *static_cast<const Relation*>(loaded.entity.get());
}

bool leads_down(const Relation& relation) {
    return std::ranges::find(downward, relation.relation) != downward.end();
}

}  // namespace

Instant FigureScopeWalk::end() const {
    const auto over = start_of(Date{ask_.to.days + 1});
    return ask_.before ? std::min(over, *ask_.before) : over;
}

const Unit& FigureScopeWalk::unit(const Uuid& id) {
    return *static_cast<const Unit*>(ledger_.load(*model().entity(Unit::kind), id).entity.get());
}

const std::set<Uuid>& FigureScopeWalk::on(Date day) {
    const auto [known, is_new] = days_.try_emplace(day, std::set<Uuid>{ask_.unit});
    auto& scope = known->second;
    if (!is_new || ask_.scope == FigureScope::unit) return scope;
    const auto relations = ledger_.all(Relation::kind);
    std::set<Uuid> level = scope;
    for (int depth = 0; depth < levels_up && !level.empty(); ++depth) {
        std::set<Uuid> next;
        for (const auto& loaded : relations) {
            const auto& relation = relation_in(loaded);
            const bool below = leads_down(relation) && level.contains(relation.upper) &&
                               holds_for_figures(relation, unit(relation.lower), day);
            if (below && scope.insert(relation.lower).second) next.insert(relation.lower);
        }
        level = std::move(next);
    }
    return scope;
}

bool FigureScopeWalk::counts(const Uuid& unit, Instant at) {
    return at >= begin() && at < end() && on(at.date()).contains(unit);
}

const std::set<Uuid>& FigureScopeWalk::held() {
    if (held_) return *held_;
    held_ = on(ask_.from);
    for (const auto& loaded : ledger_.all(Relation::kind)) {
        const auto from = relation_in(loaded).from;
        if (from <= ask_.from || from > ask_.to) continue;
        const auto& then = on(from);
        held_->insert(then.begin(), then.end());
    }
    return *held_;
}

bool FigureScopeWalk::stood(const Uuid& id) {
    const auto& it = unit(id);
    return it.from <= ask_.to && (!it.ended || *it.ended > ask_.from);
}

std::string FigureScopeWalk::name(const Uuid& id) {
    const auto& versions = unit(id).versions;
    const UnitVersion* best = nullptr;
    for (const auto& version : versions) {
        if (version.from <= ask_.to || !best) best = &version;
    }
    if (versions.front().from > ask_.to) best = &versions.back();
    return best->short_name.empty() ? best->name.value : best->short_name.value;
}

std::optional<Date> FigureScopeWalk::left(const Uuid& id) {
    if (!held().contains(id) || on(ask_.to).contains(id)) return std::nullopt;
    for (auto day = ask_.to; day >= ask_.from; --day.days) {
        if (on(day).contains(id)) return Date{day.days + 1};
    }
    return std::nullopt;
}

std::string FigureScopeWalk::title(const Uuid& id) {
    const auto& it = unit(id);
    if (it.has_ended(ask_.to)) {
        const auto heir = it.heir.empty() ? std::string() : name(it.heir);
        return name(id) + "|" + it.ended->text() + "|" + heir;
    }
    if (const auto day = left(id)) return name(id) + "|" + day->text() + "|";
    return name(id);
}

}  // namespace gb::test
