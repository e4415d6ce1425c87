#pragma once
// All views as of an instant. The tables as they stood are laid into memory over the node's books,
// so that every view asks them with the same SQL as those of today: whatever is untouched since is
// copied, the rest folded anew from its entries (house/as_of.hpp says what counts).

#include <span>

#include "domain/kit/figure.hpp"
#include "house/as_of.hpp"
#include "store/ledger.hpp"

namespace gb {

/// The most entities that one question about the past may have to fold anew.
inline constexpr std::int64_t past_limit = 100'000;

/// A database in which the tables are those of `when`; book, entry and head end where the node's
/// did (*known*), or stand as they are (*happened*). It lasts for one question.
/// @param held for *known*: how far these books reached then, where that is on record; clocks of
///             several books need not agree, numbers do
/// @return or the failure "as_of.too_much", or "as_of.in_future"
Result<std::unique_ptr<Database>> past(const Model& model, const std::filesystem::path& books,
                                       const AsOf& when, Instant now,
                                       std::span<const HeldBook> held = {});

}  // namespace gb
