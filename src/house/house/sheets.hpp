#pragma once
// Lists for a spreadsheet, in the reader's language.

#include "house/sheet.hpp"
#include "house/views/commendation.hpp"
#include "house/views/conference.hpp"
#include "house/views/desk.hpp"
#include "house/views/document.hpp"
#include "house/views/summary.hpp"
#include "house/views/task.hpp"

namespace gb::sheets {

/// Whom a decision awards: a row for each.
sheet::Workbook awarded(const views::AwardView& award, std::string_view language);

/// A register of documents in or out, by number, with those that were annulled.
sheet::Workbook registered(const std::vector<views::RegisterLine>& lines, Direction direction,
                           const std::string& unit, std::string_view language);

/// A row for each task and each of those who answer for it.
sheet::Workbook tasks(const views::Tasks& tasks, std::string_view language);

/// Who is invited, and who came.
sheet::Workbook participants(const views::ConferenceView& conference, std::string_view language);

/// The plain figures in one sheet; each table or list in a sheet of its own.
sheet::Workbook figures(const views::SummaryView& summary, std::string_view language);

/// The duty log, struck rows among them, with the reason.
sheet::Workbook log(const std::vector<views::LogRow>& rows, const std::string& unit,
                    std::string_view language);

}  // namespace gb::sheets
