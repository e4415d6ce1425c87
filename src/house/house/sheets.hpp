#pragma once
// Lists for a spreadsheet, in the reader's language.

#include "house/sheet.hpp"
#include "house/views/book.hpp"
#include "house/views/commendation.hpp"
#include "house/views/conference.hpp"
#include "house/views/desk.hpp"
#include "house/views/document.hpp"
#include "house/views/duty_report.hpp"
#include "house/views/information.hpp"
#include "house/views/lesson.hpp"
#include "house/views/matter.hpp"
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

/// Information as the board shows it, the newest first.
sheet::Workbook information(const std::vector<views::InformationView>& items,
                            std::string_view language);

/// Matters from below, never who brought them.
sheet::Workbook matters(const std::vector<views::MatterView>& matters, std::string_view language);

/// Shortcomings and lessons, each with the last account of it.
sheet::Workbook lessons(const std::vector<views::LessonView>& lessons, std::string_view language);

/// The board of one day: a row for the unit and each below it; the sums by category in a sheet of
/// their own.
sheet::Workbook duty_reports(const views::DutyReportBoard& board, std::string_view language);

/// The staff of a unit: a row for each post, and for whoever holds none.
sheet::Workbook people(const std::vector<views::PersonView>& people, const std::string& unit,
                       std::string_view language);

/// Proposals of commendation: how many are named, never who.
sheet::Workbook commendations(const std::vector<views::CommendationView>& proposals,
                              std::string_view language);

}  // namespace gb::sheets
