#pragma once
// Which place stands before the date on a unit's papers (NĐ 30/2020, phụ lục I, mục II.4).

#include "store/reader.hpp"

namespace gb {

/// "Hoa Sơn": as the unit itself wrote it on the report or award decision that it signed last by
/// that day, else first after it; else the commune of a unit at that level. Empty: nobody knows,
/// and the paper has its date alone.
std::string paper_place(Reader&, Id<Unit> unit, Date day);

}  // namespace gb
