#include "house/fold.hpp"

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
    ledger.upsert(*model.entity(read->type->entity), entity,
                  fold_alone(model, ledger.by_entity(entity),
                             [](const Entry&, const Envelope&) { return true; }));
}

void carry_out_erasure(const Model& model, Ledger& ledger, const Entry& entry) {
    const auto read = read_entry(model, entry);
    if (!read) return;
    if (const auto erased = read->type->erases(read->event.get())) {
        erase_words(model, ledger, entry.book, static_cast<std::uint64_t>(*erased));
    }
}

Loaded fold_alone(const Model& model, const std::vector<Entry>& entries,
                  const std::function<bool(const Entry&, const Envelope&)>& keep) {
    Loaded state;
    for (const auto& entry : entries) {
        const auto read = read_entry(model, entry);
        if (!read || !keep(entry, read->envelope)) continue;
        state = folded(model, *read->type, state, read->event.get(),
                       read->envelope.stamp(entry.book, entry.number), read->envelope.entity);
    }
    return state;
}

}  // namespace gb
