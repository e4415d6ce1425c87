#pragma once

#include "house/views/draft.hpp"
#include "store/reader.hpp"

namespace gb {

/// Those of the viewer's unit.
Result<views::DraftList> drafts_view(Reader&, const Viewer&, const views::DraftsParams&);
/// One of them as it stands in a list. Nothing: there is none.
std::optional<views::DraftLine> draft_line(Reader&, const Viewer&, Id<DocumentDraft>);
Result<views::DraftPage> draft_view(Reader&, const Viewer&, const views::DraftParams&);

}  // namespace gb
