#pragma once

#include "house/views/summary.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::SummaryView> summary_view(Reader&, const Viewer&, const views::SummaryParams&);
Result<views::FigureView> figure_view(Reader&, const Viewer&, const views::FigureParams&);
Result<std::vector<views::FigureKindView>> figure_kinds_view(Reader&, const Viewer&,
                                                             const views::FigureKindsParams&);

/// The command above, whose name stands at the head of papers; "" when there is none.
std::string superior_name(Reader&, Id<Unit> unit, Date day);

}  // namespace gb
