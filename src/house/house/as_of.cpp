#include "house/as_of.hpp"

#include "house/fold.hpp"

namespace gb {

namespace {

/// A strike says that a row was wrong, not that something happened: it counts wherever it is known.
bool is_strike(const Envelope& envelope) {
    return envelope.kind.ends_with(".struck");
}

/// A time in doubt says nothing: such an entry was known when the entry before it was.
bool known_by(Ledger& ledger, const Entry& entry, const Envelope& envelope, Instant at) {
    if (!envelope.doubtful) return envelope.entered <= at;
    return entry.number <= head_at(ledger, entry.book, at);
}

Loaded folded_as_of(const Model& model, Ledger& ledger, const Uuid& id, const AsOf& when) {
    bool began = false;
    return fold_alone(
        model, ledger.by_entity(id), [&](const Entry& entry, const Envelope& envelope) {
            const bool keep = when.sense == AsOf::Sense::known
                                  ? known_by(ledger, entry, envelope, when.at)
                                  : envelope.happened <= when.at || (began && is_strike(envelope));
            began = began || keep;
            return keep;
        });
}

Envelope envelope_of(Ledger& ledger, const Uuid& book, std::uint64_t number) {
    const auto entry = ledger.entry(book, number);
    const auto facts =
        entry && entry->facts ? read_facts(*entry->facts) : Result<ReadFacts>(Failure{});
    GB_CHECK(facts.has_value(), "a book kept here has its facts");
    return facts->envelope;
}

}  // namespace

std::uint64_t head_at(Ledger& ledger, const Uuid& book, Instant at) {
    std::uint64_t low = 0;  // entered by then
    std::uint64_t high = ledger.head(book).number + 1;
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        auto sure = middle;  // the last entry up to the middle whose time is not in doubt
        Envelope envelope;
        for (; sure > low; --sure) {
            envelope = envelope_of(ledger, book, sure);
            if (!envelope.doubtful) break;
        }
        if (sure == low || envelope.entered <= at) {
            low = middle;
        } else {
            high = sure;
        }
    }
    return low;
}

Loaded as_of(const Model& model, Ledger& ledger, const EntityType& type, const Uuid& id,
             const AsOf& when) {
    if (!ledger.load(type, id)) return {};
    return folded_as_of(model, ledger, id, when);
}

}  // namespace gb
