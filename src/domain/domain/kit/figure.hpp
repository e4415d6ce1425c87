#pragma once
// A figure is counted by the ledger from its tables, never typed by hand: what is asked, and what
// was found. A command that freezes figures needs them as it needs entities.

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"

namespace gb {

enum class FigureForm { figure, table, list };
BOOST_DESCRIBE_ENUM(FigureForm, figure, table, list)

enum class FigureScope {
    unit,    ///< only the unit itself
    subtree  ///< the unit, and each event of those that stood below it when it happened
};
BOOST_DESCRIBE_ENUM(FigureScope, unit, subtree)

struct FigureAsk {
    FigureForm form = FigureForm::figure;
    std::string name;
    std::string type;  ///< of log entry; empty: all
    Uuid unit;
    FigureScope scope = FigureScope::subtree;
    Date from;  ///< days by event time, both ends included
    Date to;
    /// Only what happened before: a paper issued on its as-of day knew nothing of that evening.
    std::optional<Instant> before = {};
    bool compare = false;  ///< a table: each cell beside that of the year before

    auto operator<=>(const FigureAsk&) const = default;
};

/// How far a book reached when a figure was counted from it.
struct HeldBook {
    Uuid book;
    std::int64_t number = 0;

    auto operator<=>(const HeldBook&) const = default;
};
BOOST_DESCRIBE_STRUCT(HeldBook, (), (book, number))

struct FigureFound {
    std::int64_t value = 0;  ///< of a table or list: its number of rows
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> keys;  ///< of a table: what each row is of, a unit, a month, a choice
    std::vector<HeldBook> held;

    bool operator==(const FigureFound&) const = default;
};

/// The most rows that a table or list brings into a paper.
inline constexpr std::size_t figure_rows_limit = 200;

}  // namespace gb
