#include "house/acts_after.hpp"

#include "house/entry.hpp"

namespace gb {

FigureFound find_acts_after(Ledger& ledger, const FigureAsk& ask) {
    FigureFound found;
    const Instant since = start_of(ask.from);
    Instant latest{since.ms - 1};
    // Nothing happens after it is entered: what was entered before the day need not be looked at.
    for (auto number = ledger.head(ask.unit).number; number > 0; --number) {
        const auto entry = ledger.entry(ask.unit, number);
        const auto facts = entry && entry->facts ? read_facts(*entry->facts)
                                                 : Result<ReadFacts>(Failure{"", "", {}});
        if (!facts) continue;
        const auto& envelope = facts->envelope;
        if (!envelope.doubtful && envelope.entered < since) break;
        const bool own = envelope.unit == ask.unit && !envelope.author.empty();
        if (!own || envelope.happened <= latest) continue;
        latest = envelope.happened;
        found.value = static_cast<std::int64_t>(number);
        found.rows = {{latest.date().text(), std::to_string(number)}};
    }
    return found;
}

}  // namespace gb
