#pragma once
// The papers that conferences ask for, and who may read which: the organiser and the unit that was
// asked the whole paper, who takes part what was accepted.

#include "house/views/desk.hpp"
#include "house/views/paper.hpp"
#include "store/reader.hpp"

namespace gb {

/// In the order in which they were asked for; those that the viewer may know of.
std::vector<views::AskedPaperView> asked_papers_of(Reader&, const Viewer&, const Conference&);

Result<views::PaperPage> paper_view(Reader&, const Viewer&, const views::PaperParams&);

/// Whether the file was handed in as a paper that the viewer may read.
bool paper_shown_to(Reader&, const Viewer&, Id<KeptFile>);

/// Whether the viewer may read what was handed in last.
bool last_version_shown_to(Reader&, const Viewer&, const HandedPaper&);

/// What the viewer's unit still has to hand in, or anew.
std::int64_t papers_to_hand_in(Reader&, const Conference&, Id<Unit>);
/// The same for the duty desk, of all conferences.
std::vector<views::OpenItem> open_papers(Reader&, const Viewer&);

}  // namespace gb
