// Lists as .xlsx: a header row that stays in view and on each printed page, days and numbers as
// such.
#pragma once

#include "base/result.hpp"
#include "house/sheet.hpp"

namespace gb::press {

inline constexpr std::string_view xlsx_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The bytes of the file: the same lists, the same bytes.
/// @return failures sheet.too_long (more rows than a sheet holds), sheet.not_made
Result<std::string> xlsx(const sheet::Workbook& workbook);

}  // namespace gb::press
