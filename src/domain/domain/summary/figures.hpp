#pragma once
// The figures that a summary can hold. How each is counted is the store's affair; what it is called
// is a text: "figure.NAME" and "figure.NAME.hint". Those counted by month or by unit carry the name
// of what they count, and a suffix: "log_entries_by_month".

#include <span>
#include <string_view>

#include "domain/kit/figure.hpp"

namespace gb {

struct FigureKind {
    FigureForm form;
    std::string_view name;
    bool by_log_type = false;  ///< takes the option "type"
};

/// In the order in which the editor offers them.
std::span<const FigureKind> figure_kinds();

inline constexpr std::string_view by_month = "_by_month";
inline constexpr std::string_view by_unit = "_by_unit";
/// The figure that a table counts by month or by unit; empty: it is another table.
std::string_view counted_by(std::string_view name, std::string_view suffix);

/// Lists, and tables of single meetings, have no counterpart in the year before.
bool has_year_before(const FigureKind& kind);

/// Null: there is no such figure.
const FigureKind* figure_kind(FigureForm form, std::string_view name);

}  // namespace gb
