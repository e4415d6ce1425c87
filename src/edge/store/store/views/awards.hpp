#pragma once

#include "house/views/commendation.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Awards> awards_view(Reader&, const Viewer&, const views::AwardsParams&);
Result<views::AwardView> award_view(Reader&, const Viewer&, const views::AwardParams&);

}  // namespace gb
