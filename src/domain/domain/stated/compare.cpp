#include "domain/stated/compare.hpp"

#include <algorithm>
#include <cstdlib>

namespace gb {

Comparison compared(std::int64_t now, std::int64_t before, bool cited) {
    Comparison result{before, now - before, std::nullopt, cited};
    if (before > 0) {
        const auto size = std::abs(result.difference);
        const auto rounded = (size * 2000 / before + 1) / 2;
        result.permille = result.difference < 0 ? -rounded : rounded;
    }
    return result;
}

namespace {

Date year_before(Date day) {
    if (const auto same = Date::of(day.year() - 1, day.month(), day.day())) return *same;
    return *Date::of(day.year() - 1, 2, 28);  // of 29 February
}

}  // namespace

FigureAsk ask_before(const FigureAsk& ask) {
    auto before = ask;
    before.from = year_before(ask.from);
    before.to = year_before(ask.to);
    before.compare = false;
    return before;
}

std::optional<std::int64_t> cited_for(const FigureToken& token,
                                      const std::vector<const StatedFigure*>& stated) {
    // A paper speaks of the whole: not of one unit, and not of one type of rows.
    if (token.unit || !token.type.empty() || token.scope != FigureScope::subtree) return {};
    std::optional<std::int64_t> found;
    for (const auto* figure : stated) {
        const bool said = !figure->struck && figure->origin == StatedOrigin::cited &&
                          figure->figure.value == token.name;
        if (!said) continue;
        if (const auto value = whole_number(figure->value)) found = value;
    }
    return found;
}

void put_comparison(FigureFound& found, const Comparison& comparison) {
    found.rows = {{std::to_string(comparison.before), std::to_string(comparison.difference),
                   comparison.permille ? std::to_string(*comparison.permille) : std::string(),
                   comparison.cited ? "cited" : "books"}};
}

}  // namespace gb
