#pragma once
// Which units a figure covers, found by walking over what is in memory day by day.

#include <map>

#include "domain/unit/words.hpp"
#include "support/memory_ledger.hpp"

namespace gb::test {

class FigureScopeWalk {
  public:
    FigureScopeWalk(MemoryLedger& ledger, const FigureAsk& ask) : ledger_(ledger), ask_(ask) {}

    const FigureAsk& ask() const { return ask_; }
    MemoryLedger& ledger() const { return ledger_; }
    Instant begin() const { return start_of(ask_.from); }
    Instant end() const;  ///< the first instant that counts no more

    /// The unit, and where the subtree is asked for what stands below it on that day.
    const std::set<Uuid>& on(Date day);
    /// Whether what happened to this unit then is counted.
    bool counts(const Uuid& unit, Instant at);
    /// Those that stood below at some time of the period: only where a relation begins can one
    /// more.
    const std::set<Uuid>& held();

    /// Whether the unit was one for some time of the period.
    bool stood(const Uuid& unit);
    const Unit& unit(const Uuid& id);
    /// As the last day counted names it.
    std::string name(const Uuid& id);
    /// And where it did not stand below to the end, until when, and its heir.
    std::string title(const Uuid& id);

  private:
    /// The first day on which it stood below no more; nothing: it did to the end.
    std::optional<Date> left(const Uuid& id);

    MemoryLedger& ledger_;
    FigureAsk ask_;
    std::map<Date, std::set<Uuid>> days_;
    std::optional<std::set<Uuid>> held_;
};

}  // namespace gb::test
