#pragma once

#include "house/views/dissemination.hpp"
#include "store/reader.hpp"

namespace gb {

/// Directives that a session was asked for or held on: given by the viewer's unit, or to it.
Result<views::DisseminationList> disseminations_view(Reader&, const Viewer&,
                                                     const views::DisseminationsParams&);
Result<views::DisseminationBoard> dissemination_view(Reader&, const Viewer&,
                                                     const views::DisseminationParams&);

}  // namespace gb
