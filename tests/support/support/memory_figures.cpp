// Figures counted by walking over what is in memory. One is enough for the rules of summaries, and
// it shares nothing with the store's SQL.

#include <algorithm>

#include "domain/log/words.hpp"
#include "domain/relation/words.hpp"
#include "support/memory_ledger.hpp"

namespace gb::test {

namespace {

/// The last day of a relation counts no more where its lower unit ended by it: whom that unit stood
/// below at its end goes on counting it.
bool holds_for_figures(MemoryLedger& ledger, const Relation& relation, Date day) {
    if (relation.holds_on(day)) return true;
    if (relation.never_held() || day < relation.from) return false;
    const auto lower = ledger.load(*model().entity(Unit::kind), relation.lower);
    const auto* unit = static_cast<const Unit*>(lower.entity.get());
    return unit && unit->ended && *unit->ended <= *relation.to;
}

/// The unit, and where the subtree is asked for what stands below it on that day.
std::set<Uuid> units_counted(MemoryLedger& ledger, const FigureAsk& ask, Date day) {
    std::set<Uuid> scope{ask.unit};
    if (ask.scope == FigureScope::unit) return scope;
    const auto relations = ledger.all(Relation::kind);
    std::set<Uuid> level = scope;
    for (int depth = 0; depth < levels_up && !level.empty(); ++depth) {
        std::set<Uuid> next;
        for (const auto& loaded : relations) {
            const auto& relation = *static_cast<const Relation*>(loaded.entity.get());
            const bool below =
                std::find(downward.begin(), downward.end(), relation.relation) != downward.end() &&
                holds_for_figures(ledger, relation, day) && level.contains(relation.upper);
            if (below && scope.insert(relation.lower).second) next.insert(relation.lower);
        }
        level = std::move(next);
    }
    return scope;
}

/// Those that stood below at some time of the period: only where a relation begins can one more.
std::set<Uuid> units_held(MemoryLedger& ledger, const FigureAsk& ask) {
    auto all = units_counted(ledger, ask, ask.from);
    for (const auto& loaded : ledger.all(Relation::kind)) {
        const auto from = static_cast<const Relation*>(loaded.entity.get())->from;
        if (ask.from < from && from <= ask.to) all.merge(units_counted(ledger, ask, from));
    }
    return all;
}

bool counted(const LogEntry& row, const FigureAsk& ask) {
    return !row.struck && (ask.type.empty() || name_of(row.type) == ask.type) &&
           row.happened >= start_of(ask.from) && row.happened < start_of(Date{ask.to.days + 1});
}

}  // namespace

FigureFound MemoryLedger::figure(const FigureAsk& ask) {
    if (ask.form != FigureForm::figure || ask.name != "log_entries") return Ledger::figure(ask);
    FigureFound found;
    for (const auto& loaded : all(LogEntry::kind)) {
        const auto& row = *static_cast<const LogEntry*>(loaded.entity.get());
        if (!counted(row, ask)) continue;
        found.value += units_counted(*this, ask, row.happened.date()).contains(loaded.meta.home);
    }
    for (const auto& unit : units_held(*this, ask)) {
        const auto number = static_cast<std::int64_t>(head(unit).number);
        if (number > 0) found.held.push_back({unit, number});
    }
    return found;
}

}  // namespace gb::test
