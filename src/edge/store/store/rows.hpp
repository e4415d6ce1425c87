#pragma once
// Entities as rows: written into the mirror tables and read back, several with one statement.

#include <span>

#include "store/tables.hpp"

namespace gb {

struct RowToWrite {
    Uuid id;
    const Loaded* loaded;
    bool replaces = false;  ///< a row may stand there already
};
/// Fastest in order of id.
void write_rows(Database& database, const TableSql& sql, std::span<const RowToWrite> rows);
Loaded read_row(Database& database, const TableSql& sql, const Uuid& id);
/// The next rows of a select over `select_list`, up to rows_at_once; none when it has ended.
std::vector<Loaded> read_rows(Database& database, const TableSql& sql, Statement& rows);
/// All the rows that are left.
std::vector<Loaded> read_all(Database& database, const TableSql& sql, Statement& rows);

}  // namespace gb
