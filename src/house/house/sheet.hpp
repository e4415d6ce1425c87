// A list as a spreadsheet knows it: values, not their writing, so that an office can sort and add
// them up. The press edge makes it an .xlsx.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"

namespace gb::sheet {

/// Nothing, a text, a number, a day, an instant on the office's clock.
using Cell = std::variant<std::monostate, std::string, std::int64_t, Date, Instant>;

struct Column {
    std::string title;
    unsigned width = 12;   ///< in letters
    bool amounts = false;  ///< its numbers are amounts, with a mark between thousands
};

struct Sheet {
    std::string name;   ///< on its tab
    std::string title;  ///< at the head of each printed page
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::string as_of = {};  ///< above the columns: as of which instant it is
};

using Workbook = std::vector<Sheet>;

}  // namespace gb::sheet
