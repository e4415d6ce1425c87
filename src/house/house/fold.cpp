#include "house/fold.hpp"

#include <algorithm>

namespace gb {

std::optional<ReadEntry> read_entry(const Model& model, const Uuid& book, std::uint64_t number,
                                    std::string_view facts, const std::string_view* words) {
    auto read_of_facts = read_facts(facts);
    if (!read_of_facts) return std::nullopt;
    ReadEntry read{book, number, std::move(read_of_facts->envelope), nullptr, nullptr};
    read.type = model.event(read.envelope.kind, read.envelope.version);
    if (!read.type) return std::nullopt;
    std::string_view own_words;
    if (words) {
        const auto found = read_words(*words);
        if (!found) return std::nullopt;
        own_words = *found;
    }
    read.event = read.type->read(read_of_facts->body, words ? &own_words : nullptr);
    return read.event ? std::optional(std::move(read)) : std::nullopt;
}

namespace {

std::optional<ReadEntry> read_entry(const Model& model, const Entry& entry) {
    if (!entry.facts) return std::nullopt;
    const std::string_view words = entry.words ? std::string_view(*entry.words) : "";
    return read_entry(model, entry.book, entry.number, *entry.facts,
                      entry.words ? &words : nullptr);
}

}  // namespace

Meta moved(Meta meta, const EventType& type, const void* event, const Stamp& stamp) {
    if (type.move == Move::offered) meta.offered_to = type.offered_to(event);
    if (type.move == Move::taken) meta.home = stamp.book;
    if (type.move == Move::taken || type.move == Move::declined) meta.offered_to = {};
    meta.last = stamp.number;
    // A time in doubt binds nobody after it.
    if (!stamp.doubtful) meta.changed = std::max(meta.changed, stamp.happened);
    return meta;
}

Loaded folded(const Model& model, const EventType& type, const Loaded& before, const void* event,
              const Stamp& stamp, const Uuid& entity) {
    const auto* entity_type = model.entity(type.entity);
    Loaded after;
    std::shared_ptr<void> state;
    if (before) {
        after.meta = before.meta;
        state = entity_type->copy(before.entity.get());
    } else {
        after.meta.home = stamp.book;
        after.meta.first = stamp.number;
        after.meta.opened = stamp.happened;
        after.meta.changed = stamp.doubtful ? Instant{} : stamp.happened;
        state = entity_type->fresh(entity);
    }
    type.evolve(state.get(), event, stamp);
    after.meta = moved(std::move(after.meta), type, event, stamp);
    after.entity = std::move(state);
    return after;
}

void fold_read(const Model& model, Ledger& ledger, const ReadEntry& read) {
    const auto& type = *model.entity(read.type->entity);
    const auto& id = read.envelope.entity;
    const auto stamp = read.envelope.stamp(read.book, read.number);
    const auto before = ledger.load(type, id);
    ledger.upsert(type, id, folded(model, *read.type, before, read.event.get(), stamp, id));
    if (const auto* number = read.type->number(read.event.get())) {
        ledger.set_last_number(read.book, *number);
    }
}

bool fold_entry(const Model& model, Ledger& ledger, const Entry& entry) {
    const auto read = read_entry(model, entry);
    if (read) fold_read(model, ledger, *read);
    return read.has_value();
}

void erase_words(const Model& model, Ledger& ledger, const Uuid& book, std::uint64_t number) {
    const auto entry = ledger.entry(book, number);
    if (!entry || !entry->facts) return;
    ledger.erase_words(book, number);
    const auto read = read_entry(model, *entry);
    if (!read) return;
    const auto entity = read->envelope.entity;
    // Seen first, so that the ledger knows that a row stands there already.
    ledger.load(*model.entity(read->type->entity), entity);
    const auto state = fold_alone(model, ledger.by_entity(entity),
                                  [](const Entry&, const Envelope&) { return true; });
    if (state) ledger.upsert(*model.entity(read->type->entity), entity, state);
}

void carry_out_erasure(const Model& model, Ledger& ledger, const Entry& entry) {
    const auto read = read_entry(model, entry);
    if (!read) return;
    if (const auto erased = read->type->erases(read->event.get())) {
        erase_words(model, ledger, entry.book, static_cast<std::uint64_t>(*erased));
    }
}

// One entity alone -------------------------------------------------------------------------------

namespace {

struct HeldEntry {
    const Entry* entry;
    ReadEntry read;

    Stamp stamp() const { return read.envelope.stamp(read.book, read.number); }
};

/// Whether an entry goes on from where its entity stands: its home writes, and while an offer is
/// out only whom it was offered to.
bool follows(const ReadEntry& read, const Meta& meta) {
    if (meta.home.empty()) return read.type->opens;
    const auto move = read.type->move;
    if (move == Move::taken || move == Move::declined) return meta.offered_to == read.book;
    return meta.home == read.book && meta.offered_to.empty();
}

/// Through the old book up to the offer, and on in the new one from its taking over, whatever
/// arrived first. What rests on an entry that is not here is left out.
std::vector<HeldEntry> in_home_order(std::vector<HeldEntry> arrived) {
    const bool one_book = std::all_of(arrived.begin(), arrived.end(), [&](const HeldEntry& held) {
        return held.read.book == arrived.front().read.book;
    });
    if (one_book) return arrived;
    std::vector<HeldEntry> ordered;
    for (Meta meta;;) {
        const auto next = std::find_if(arrived.begin(), arrived.end(), [&](const HeldEntry& held) {
            return follows(held.read, meta);
        });
        if (next == arrived.end()) return ordered;
        if (meta.home.empty()) meta.home = next->read.book;
        meta = moved(meta, *next->read.type, next->read.event.get(), next->stamp());
        ordered.push_back(std::move(*next));
        arrived.erase(next);
    }
}

}  // namespace

Loaded fold_alone(const Model& model, const std::vector<Entry>& entries,
                  const std::function<bool(const Entry&, const Envelope&)>& keep) {
    std::vector<HeldEntry> arrived;
    for (const auto& entry : entries) {
        if (auto read = read_entry(model, entry)) arrived.push_back({&entry, std::move(*read)});
    }
    Loaded state;
    for (const auto& held : in_home_order(std::move(arrived))) {
        const auto& read = held.read;
        if (!keep(*held.entry, read.envelope)) continue;
        state =
            folded(model, *read.type, state, read.event.get(), held.stamp(), read.envelope.entity);
    }
    return state;
}

bool fold_received(const Model& model, Ledger& ledger, const Entry& entry) {
    const auto read = read_entry(model, entry);
    if (!read) return false;
    const auto& type = *model.entity(read->type->entity);
    const auto id = read->envelope.entity;
    const auto held = ledger.by_entity(id);
    const bool one_book = std::all_of(held.begin(), held.end(),
                                      [&](const Entry& other) { return other.book == entry.book; });
    // Seen first, so that the ledger knows whether a row stands there already.
    const bool stands = static_cast<bool>(ledger.load(type, id));
    if (one_book && (stands || read->type->opens)) {
        fold_read(model, ledger, *read);
        return true;
    }
    const auto all = [](const Entry&, const Envelope&) { return true; };
    const auto state = one_book ? Loaded{} : fold_alone(model, held, all);
    if (state) ledger.upsert(type, id, state);
    if (const auto* number = read->type->number(read->event.get())) {
        ledger.set_last_number(entry.book, *number);
    }
    return true;
}

}  // namespace gb
