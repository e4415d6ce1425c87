// Figures counted by walking over what is in memory. One is enough for the rules of summaries, and
// it shares nothing with the store's SQL.

#include <algorithm>

#include "domain/log/words.hpp"
#include "domain/relation/words.hpp"
#include "support/memory_ledger.hpp"

namespace gb::test {

namespace {

/// The unit, and where the subtree is asked for what stands below it on the last day counted.
std::set<Uuid> units_counted(const MemoryLedger& ledger, const FigureAsk& ask) {
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
                relation.holds_on(ask.to) && level.contains(relation.upper);
            if (below && scope.insert(relation.lower).second) next.insert(relation.lower);
        }
        level = std::move(next);
    }
    return scope;
}

bool counted(const LogEntry& row, const FigureAsk& ask) {
    return !row.struck && (ask.type.empty() || name_of(row.type) == ask.type) &&
           row.happened >= start_of(ask.from) && row.happened < start_of(Date{ask.to.days + 1});
}

}  // namespace

FigureFound MemoryLedger::figure(const FigureAsk& ask) {
    if (ask.form != FigureForm::figure || ask.name != "log_entries") return Ledger::figure(ask);
    const auto scope = units_counted(*this, ask);
    FigureFound found;
    for (const auto& loaded : all(LogEntry::kind)) {
        const auto& row = *static_cast<const LogEntry*>(loaded.entity.get());
        if (scope.contains(loaded.meta.home) && counted(row, ask)) ++found.value;
    }
    for (const auto& unit : scope) {
        const auto number = static_cast<std::int64_t>(head(unit).number);
        if (number > 0) found.held.push_back({unit, number});
    }
    return found;
}

}  // namespace gb::test
