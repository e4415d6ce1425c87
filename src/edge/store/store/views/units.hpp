#pragma once
// Units as of a day. The tree of units is open to everyone who may sign in; posts are not.

#include "house/views/units.hpp"
#include "store/reader.hpp"

namespace gb {

/// Every unit that stands on the day, by level and code; the parent is the administrative one, or
/// the military one where there is none.
std::vector<views::UnitLine> units_as_of(Reader& reader, Date day);

/// The units standing on the day that this one has become: itself, or its successors' successors. A
/// unit that ended without a successor of its own leads on through those that stood below it.
std::vector<Id<Unit>> leads_to(Reader& reader, Id<Unit> unit, Date day);

/// Units whose end has come but which are not wound up (their end was signed beforehand). The node
/// gives `unit.wind_up` for each, first thing at start and at the instant.
std::vector<Id<Unit>> units_to_wind_up(Database& database, Date today);

Result<views::Units> units_view(Reader&, const Viewer&, const views::UnitsParams&);
Result<views::Units> unit_search_view(Reader&, const Viewer&, const views::UnitSearchParams&);
Result<views::UnitLife> unit_view(Reader&, const Viewer&, const views::UnitParams&);
Result<views::Marks> unit_marks_view(Reader&, const Viewer&, const views::MarksParams&);

}  // namespace gb
