#pragma once
// A table beside that of the year before: what stood in each cell then, and for whom there is no
// row any more.

#include "store/views/figures.hpp"

namespace gb {

/// The rows of the table with three cells for each number: now, the year before, the difference;
/// empty where there was no such row. What stood then under a unit that has ended stands under its
/// one successor, whose first cell names it ("An Bình|with|Phú Lộc"), else in a row of its own.
std::vector<TableRow> rows_beside_year_before(Database& database, const FigureAsk& ask);

/// Which rows of the year before stand beside this one.
std::vector<std::string> keys_of_year_before(Database& database, const FigureAsk& ask,
                                             std::string_view key);

}  // namespace gb
