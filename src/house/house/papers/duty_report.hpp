#pragma once
// The daily duty report on paper (báo ban), as it was signed off.

#include "house/paper.hpp"
#include "house/views/duty_report.hpp"

namespace gb::papers {

/// One that is not signed off yet, or was struck, says so.
paper::Paper duty_report_paper(const views::DutyReportView& report, const std::string& superior);

}  // namespace gb::papers
