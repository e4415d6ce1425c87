#pragma once
// A copy of one night out of a book. The copy still has every number and proves the whole chain;
// what lies outside the night is there as hashes only (docs/formats/book.md §5).

#include <set>

#include "house/entry.hpp"

namespace gb {

/// From `from` on, before `to`.
struct TimeRange {
    Instant from;
    Instant to;
};

/// Told of the entries of a book in their order, says which of them to withhold. Kept is what was
/// entered or happened in the range, and what was done to it later: a row struck, words erased.
class WithholdOutside {
  public:
    explicit WithholdOutside(TimeRange range) : range_(range) {}
    bool operator()(const Entry& entry);

  private:
    bool inside(Instant at) const { return range_.from <= at && at < range_.to; }
    bool concerns_kept(const ReadFacts& facts) const;

    TimeRange range_;
    std::set<std::uint64_t> kept_;
    std::set<Uuid> rows_;  ///< log rows that are kept
};

}  // namespace gb
