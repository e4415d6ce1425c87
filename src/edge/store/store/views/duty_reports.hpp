#pragma once

#include "house/views/duty_report.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::DutyReportView> duty_report_view(Reader&, const Viewer&,
                                               const views::DutyReportParams&);
Result<views::DutyReportDraft> duty_report_draft_view(Reader&, const Viewer&,
                                                      const views::DutyReportDraftParams&);
Result<views::DutyReportBoard> duty_reports_view(Reader&, const Viewer&,
                                                 const views::DutyReportBoardParams&);

}  // namespace gb
