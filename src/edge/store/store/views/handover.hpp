#pragma once

#include "house/views/handover.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::HandoverView> handover_view(Reader&, const Viewer&, const views::HandoverParams&);
Result<views::HandoverView> handover_draft_view(Reader&, const Viewer&,
                                                const views::HandoverDraftParams&);
/// The record of the unit that waits for its second signature, if any.
std::optional<Uuid> open_handover(Reader&, Id<Unit> unit);

}  // namespace gb
