#pragma once

#include "house/views/rights.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::RightsTable> rights_view(Reader& reader, const Viewer& viewer,
                                       const views::RightsParams& params);
/// Of everybody for whoever has the right to read them; everybody else sees their own.
Result<views::Refusals> refusals_view(Reader& reader, const Viewer& viewer,
                                      const views::RefusalsParams& params);

}  // namespace gb
