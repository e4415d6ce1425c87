#pragma once

#include "house/views/desk.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Desk> desk_view(Reader&, const Viewer&, const views::DeskParams&);
Result<views::LogPage> log_view(Reader&, const Viewer&, const views::LogParams&);

/// Rows of the log as pages show them.
std::vector<views::LogRow> log_rows(Reader&, const LogEntries& entries);
/// Who is on in a unit, by kind of duty.
std::vector<views::WatchView> watches_of(Reader&, Id<Unit> unit);

views::UnitRef unit_ref(Reader&, Id<Unit> unit, Date day);

}  // namespace gb
