#pragma once
// A figure beside that of the year before: counted from the books in the same days of that year, or
// cited from a paper where one was stated for it. Whole numbers only.

#include "domain/stated/words.hpp"

namespace gb {

struct Comparison {
    std::int64_t before = 0;
    std::int64_t difference = 0;
    std::optional<std::int64_t> permille;  ///< absent: there was nothing before
    bool cited = false;
};

Comparison compared(std::int64_t now, std::int64_t before, bool cited);

/// The same question about the year before.
FigureAsk ask_before(const FigureAsk& ask);

/// What a paper said of it: the newest one stated for the live figure that is a whole number.
std::optional<std::int64_t> cited_for(const FigureToken& token,
                                      const std::vector<const StatedFigure*>& stated);

/// Puts the comparison behind the figure as its one row, raw: before, difference, permille or
/// nothing, "cited" or "books".
void put_comparison(FigureFound& found, const Comparison& comparison);

}  // namespace gb
