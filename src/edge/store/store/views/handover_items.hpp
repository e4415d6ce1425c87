#pragma once
// The items of a handover record, as a page and the paper show them.

#include "house/views/handover.hpp"
#include "store/reader.hpp"

namespace gb {

views::HandoverItemView handover_item(Reader&, const HandoverItem&);
/// What the outgoing officer has to name.
void put_waiting_items(Reader&, Id<Unit> unit, views::HandoverView&);

}  // namespace gb
