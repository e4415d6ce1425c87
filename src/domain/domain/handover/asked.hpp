#pragma once
// What others ask of a unit: a document sent here, an invitation, a paper, a contribution, advice.
// The question stands in the other unit's book and the answer in this one's, so that it waits is
// worked out from both.

#include "domain/handover/items.hpp"

namespace gb {

/// How a named item stands for the unit.
struct ItemStanding {
    bool known = false;  ///< the unit has a part in it
    bool over = false;
    std::int64_t number = 0;
};

void need_asked_items(Id<Unit> unit, const Seen& seen, Needs& wanted);
void put_asked_items(Id<Unit> unit, Date today, const Seen& seen, std::vector<WaitingItem>& items);

/// Of one that a record names. The kind must be one of these.
void need_asked_item(const HandoverItem& item, Id<Unit> unit, const Seen& seen, Needs& wanted);
ItemStanding standing_of_asked(const HandoverItem& item, Id<Unit> unit, Date today,
                               const Seen& seen);

}  // namespace gb
