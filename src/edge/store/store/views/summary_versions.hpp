#pragma once
// What a summary said before: nothing is copied, the words of then are folded from its entries.

#include "house/views/summaries.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::SummaryVersions> summary_versions_view(Reader&, const Viewer&,
                                                     const views::SummaryParams&);
Result<views::VersionText> summary_version_view(Reader&, const Viewer&,
                                                const views::VersionParams&);

}  // namespace gb
