#pragma once
// The list of summaries, and the issued ones that would say something else today.

#include "house/views/desk.hpp"
#include "house/views/summaries.hpp"
#include "store/reader.hpp"

namespace gb {

/// How many summaries, the newest first, are counted anew to see whether anything changed.
inline constexpr std::int64_t recounted_summaries = 6;

Result<views::SummaryList> summaries_view(Reader&, const Viewer&, const views::SummariesParams&);
/// Those that wait for the viewer's signature.
std::vector<views::OpenItem> summaries_to_sign(Reader&, const Viewer&);
Result<views::ChangedSummaries> changed_summaries_view(Reader&, const Viewer&,
                                                       const views::SummariesParams&);

}  // namespace gb
