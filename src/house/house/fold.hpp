#pragma once
// Folding an entry into the tables: the one way by which state comes to be, whether the entry was
// just written, rebuilt from the books, or folded alone for an as-of question.

#include "domain/model.hpp"
#include "house/doors.hpp"

namespace gb {

/// What an event does to where its entity stands.
Meta moved(Meta meta, const EventType& type, const void* event, const Stamp& stamp);

/// Applies one event to an entity in memory. @return the entity as it is after
Loaded folded(const Model& model, const EventType& type, const Loaded& before, const void* event,
              const Stamp& stamp, const Uuid& entity);

/// An entry read: what folding it takes, and no more of its bytes.
struct ReadEntry {
    Uuid book;
    std::uint64_t number = 0;
    Envelope envelope;
    const EventType* type = nullptr;
    std::shared_ptr<const void> event;
};
/// @param words null: erased or withheld
/// @return nothing when no event known here can be read from the bytes
std::optional<ReadEntry> read_entry(const Model& model, const Uuid& book, std::uint64_t number,
                                    std::string_view facts, const std::string_view* words);
void fold_read(const Model& model, Ledger& ledger, const ReadEntry& read);

/// Reads an entry and folds it into the ledger's tables. An event of a kind or version not known
/// here is kept and proved but not folded. @return false in that case
bool fold_entry(const Model& model, Ledger& ledger, const Entry& entry);
/// The same for an entry that was written elsewhere and is appended already: the books through
/// which an entity moved may arrive in any order, and what cannot follow yet waits.
bool fold_received(const Model& model, Ledger& ledger, const Entry& entry);

/// Destroys the words of one entry and folds its entity anew.
void erase_words(const Model& model, Ledger& ledger, const Uuid& book, std::uint64_t number);
/// The same, when the entry is a lawful erasure. For entries that were written elsewhere.
void carry_out_erasure(const Model& model, Ledger& ledger, const Entry& entry);

/// Folds one entity alone from given entries (those of each book in order), as far as `keep` says.
/// A row struck within the entries shows as struck; an entity with no kept entry comes back empty.
Loaded fold_alone(const Model& model, const std::vector<Entry>& entries,
                  const std::function<bool(const Entry&, const Envelope&)>& keep);

}  // namespace gb
