#include "house/receive.hpp"

#include "domain/book/words.hpp"
#include "house/fold.hpp"

namespace gb {

namespace {

Failure fault(std::string code, const Entry& entry) {
    return {std::move(code), "", {{"number", static_cast<std::int64_t>(entry.number)}}};
}

bool parts_match(const Entry& entry) {
    return (!entry.facts || sha256(*entry.facts) == entry.facts_hash) &&
           (!entry.words || sha256(*entry.words) == entry.words_hash);
}

/// The key of a new volume, when the entry opens one.
std::optional<Hash> volume_key(const Model& model, const ReadFacts& facts) {
    const auto* type = model.event(facts.envelope.kind, facts.envelope.version);
    if (!type || type->type != typeid(VolumeOpened)) return std::nullopt;
    const auto event = type->read(facts.body, nullptr);
    if (!event) return std::nullopt;
    return static_cast<const VolumeOpened*>(event.get())->key;
}

}  // namespace

Result<void> receive(const Model& model, Ledger& ledger, const Entry& entry) {
    auto head = ledger.head(entry.book);
    if (entry.number <= head.number) {
        const auto held = ledger.entry(entry.book, entry.number);
        if (held && held->hash == entry.hash) return {};
        return fault("book.forked", entry);
    }
    if (entry.number != head.number + 1) return fault("book.gap", entry);
    const auto hash = entry_hash(entry.book, entry.volume, entry.number, head.hash,
                                 entry.facts_hash, entry.words_hash);
    if (hash != entry.hash || !parts_match(entry)) return fault("book.broken_chain", entry);

    Envelope envelope;
    if (entry.facts) {
        auto facts = read_facts(*entry.facts);
        if (!facts) return facts.error();
        envelope = facts->envelope;
        if (auto key = volume_key(model, *facts)) head.key = *key;
        if (!envelope.doubtful) head.entered = std::max(head.entered, envelope.entered);
    }
    ledger.append(entry, envelope);
    head.volume = entry.volume;
    head.number = entry.number;
    head.hash = entry.hash;
    ledger.set_head(entry.book, head);
    if (fold_received(model, ledger, entry)) carry_out_erasure(model, ledger, entry);
    return {};
}

}  // namespace gb
