#pragma once
// The board of contributions to a summary, and what a unit is asked to contribute.

#include "house/views/contributions.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::CallList> contributions_view(Reader&, const Viewer&,
                                           const views::ContributionsParams&);

}  // namespace gb
