#pragma once
// How every figure is counted. Each has one query for its evidence: the rows that it counts, with
// book and number; the figure is the sum over that query, so that it always opens to its events.

#include <set>

#include "domain/kit/figure.hpp"
#include "house/views/summary.hpp"
#include "store/sqlite.hpp"

namespace gb {

struct EvidenceRow {
    std::string kind;
    Uuid id;
    Uuid book;
    std::string unit;  ///< its name on the day asked about
    std::int64_t number = 0;
    Instant at;
    std::optional<std::string> text;  ///< absent: erased
};

/// Rows not struck, by event time, of the unit or of what stood below it at that time.
FigureFound count_figure(Database& database, const FigureAsk& ask);

/// A row of a table: what it is of (a unit's id in hex, a month, a choice), and its cells.
struct TableRow {
    std::string key;
    std::vector<std::string> cells;
};
/// All of them, or so many.
std::vector<TableRow> table_rows(Database& database, const FigureAsk& ask,
                                 std::optional<std::size_t> most);

/// A cell of a table, or one that counts what stood in several rows.
struct FigureCell {
    std::vector<std::string> keys;  ///< of its rows
    std::size_t column = 0;         ///< among those with numbers
};
bool has_cell(const FigureAsk& ask, const FigureCell& cell);

/// A page of at most figure_rows_limit rows, after the first `skip` in this order.
/// @param cell only what stands behind that cell; null: behind the whole
std::vector<EvidenceRow> evidence_of(
    Database& database, const FigureAsk& ask, std::int64_t skip,
    views::EvidenceOrder order = views::EvidenceOrder::oldest_first,
    const FigureCell* cell = nullptr);

/// All rows of these entities, however many stand behind the figure.
/// @param hex_ids a JSON list of ids as upper-case hex digits
std::vector<EvidenceRow> evidence_among(Database& database, const FigureAsk& ask,
                                        std::string_view hex_ids);

/// How a question over `asked`, `scope`, `named` and `titled` begins
/// (store/views/figures_scope.hpp), and its parameters, before all others.
std::string asked_sql();
void bind_asked(Statement& statement, const FigureAsk& ask);

}  // namespace gb
