#pragma once
// Taking in entries that another node wrote: what a copy of a book is, when it travels. A book is
// taken in number order up to its first gap; the order in which books arrive does not matter.

#include "domain/model.hpp"
#include "house/doors.hpp"

namespace gb {

/// Proves that the entry continues its book here, appends it and folds it, within the caller's
/// transaction. An entry that is held already is left as it is.
/// @return failures: book.gap, book.broken_chain, book.forked, book.unreadable
Result<void> receive(const Model& model, Ledger& ledger, const Entry& entry);

}  // namespace gb
