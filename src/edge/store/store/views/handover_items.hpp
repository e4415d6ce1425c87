#pragma once
// The items of a handover record, as a page and the paper show them.

#include "house/views/desk.hpp"
#include "house/views/handover.hpp"
#include "store/reader.hpp"

namespace gb {

/// @param day  on which the record was signed, or is being written
views::HandoverItemView handover_item(Reader&, const HandoverItem&, Id<Unit> unit, Date day);
/// What the outgoing officer has to name.
void put_waiting_items(Reader&, Id<Unit> unit, Date today, views::HandoverView&);
/// What keeps a signed record from its second signature.
void put_items_since(Reader&, const Handover&, Date today, views::HandoverView&);

/// For the duty desk: documents sent here, advice, contributions, and what waits in the office.
std::vector<views::OpenItem> open_office_items(Reader&, const Viewer&);

}  // namespace gb
