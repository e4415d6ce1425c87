#pragma once

#include "house/views/matter.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::MatterList> matters_view(Reader&, const Viewer&, const views::MattersParams&);
Result<views::MatterPage> matter_view(Reader&, const Viewer&, const views::MatterParams&);
/// The same list up to any length.
views::MatterList matters_up_to(Reader&, const Viewer&, const views::MattersParams&,
                                std::int64_t most);
/// Only for the unit that took the matter in.
Result<views::SubmitterView> submitter_view(Reader&, const Viewer&, const views::MatterParams&);

}  // namespace gb
