#pragma once
// The state as of an instant, folded from the books. *Known*: what this node's books held then.
// *Happened*: what is known today to have happened by then. Validity (from, to) is plain data and
// no part of this. What was erased stays erased, whatever the instant.

#include "domain/model.hpp"
#include "house/doors.hpp"

namespace gb {

struct AsOf {
    enum class Sense { known, happened };
    Sense sense = Sense::known;
    Instant at;
};

/// Number of the last entry of a book that was entered by that instant; 0: none.
std::uint64_t head_at(Ledger& ledger, const Uuid& book, Instant at);

/// One entity as of an instant; empty when there was none. A row struck within the books asked
/// about shows as struck: for *known* those of then, for *happened* those of today.
Loaded as_of(const Model& model, Ledger& ledger, const EntityType& type, const Uuid& id,
             const AsOf& when);

}  // namespace gb
