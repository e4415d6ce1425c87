#pragma once

#include "house/views/desk.hpp"
#include "house/views/information.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::InformationList> information_list_view(Reader&, const Viewer&,
                                                     const views::InformationListParams&);
Result<views::InformationView> information_view(Reader&, const Viewer&,
                                                const views::InformationParams&);

/// What was told by the viewer's unit or to it and nobody has verified yet, for the duty desk.
std::vector<views::OpenItem> unverified_items(Reader&, const Viewer&);

}  // namespace gb
