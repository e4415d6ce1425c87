#pragma once
// What the rules of reforms ask of a unit's book (domain/reform/acts_after.hpp).

#include "house/doors.hpp"

namespace gb {

/// Of what the unit's own posts wrote in its book, the act that happened last within the days asked
/// for: one row with its day and its number, which is the value too; none, where there is no such.
FigureFound find_acts_after(Ledger& ledger, const FigureAsk& ask);

}  // namespace gb
