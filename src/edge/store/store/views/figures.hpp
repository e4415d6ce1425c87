#pragma once
// How every figure is counted. Each has one query for its evidence: the rows that it counts, with
// book and number; the figure is the sum over that query, so that it always opens to its events.

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

/// A page of at most figure_rows_limit rows, after the first `skip` in this order.
std::vector<EvidenceRow> evidence_of(
    Database& database, const FigureAsk& ask, std::int64_t skip,
    views::EvidenceOrder order = views::EvidenceOrder::oldest_first);

/// All rows of these entities, however many stand behind the figure.
/// @param hex_ids a JSON list of ids as upper-case hex digits
std::vector<EvidenceRow> evidence_among(Database& database, const FigureAsk& ask,
                                        std::string_view hex_ids);

}  // namespace gb
