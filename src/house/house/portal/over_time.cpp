#include "house/portal/over_time.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/vietnamese.hpp"
#include "house/texts.hpp"

namespace gb::portal {

namespace {

using Printed = std::map<Date, const PublishedFigure*, std::greater<>>;

struct FigureRow {
    std::string name;
    Printed values;
};

std::string named(const PublishedFigure& figure) {
    if (figure.measure.empty()) return figure.name.value;
    return figure.name.value + " (" + figure.measure.value + ")";
}

/// In the order in which the newest article that has them gives them.
std::vector<FigureRow> rows_of(const std::vector<const Article*>& statistics) {
    std::vector<FigureRow> rows;
    for (const Article* article : statistics) {
        if (!article->as_of) continue;
        for (const auto& figure : article->figures) {
            const auto name = named(figure);
            auto row = std::find_if(rows.begin(), rows.end(),
                                    [&](const FigureRow& one) { return one.name == name; });
            if (row == rows.end()) row = rows.insert(rows.end(), {name, {}});
            row->values.emplace(*article->as_of, &figure);
        }
    }
    return rows;
}

std::vector<Date> days_of(const std::vector<FigureRow>& rows) {
    Printed all;
    for (const auto& row : rows) all.insert(row.values.begin(), row.values.end());
    std::vector<Date> days;
    for (const auto& [day, figure] : all) {
        if (days.size() < days_side_by_side) days.push_back(day);
    }
    return days;
}

/// @return empty where the row has a value on none of the days
std::vector<paper::Line> cells_of(const FigureRow& row, const std::vector<Date>& days) {
    std::vector<paper::Line> cells{paper::plain(row.name)};
    bool any = false;
    for (const auto day : days) {
        const auto value = row.values.find(day);
        if (value == row.values.end()) {
            cells.push_back(paper::plain("–"));
            continue;
        }
        any = true;
        cells.push_back(
            paper::plain(value->second->value.value + (value->second->estimate ? " *" : "")));
    }
    return any ? cells : std::vector<paper::Line>{};
}

bool estimated_on(const FigureRow& row, const std::vector<Date>& days) {
    return std::any_of(days.begin(), days.end(), [&](Date day) {
        const auto value = row.values.find(day);
        return value != row.values.end() && value->second->estimate;
    });
}

}  // namespace

std::optional<paper::Table> figures_over_time(const std::vector<const Article*>& statistics) {
    const auto rows = rows_of(statistics);
    const auto days = days_of(rows);
    if (days.empty()) return std::nullopt;
    paper::Table table;
    table.caption = say("vi", "page.figures_over_time");
    table.columns = {{say("vi", "page.figure"), paper::Align::left, 6}};
    for (const auto day : days) {
        table.columns.push_back({vi::short_date(day), paper::Align::right, 2});
    }
    for (const auto& row : rows) {
        auto cells = cells_of(row, days);
        if (!cells.empty()) table.rows.push_back(std::move(cells));
        if (estimated_on(row, days)) table.note = say("vi", "page.estimate");
    }
    return table;
}

}  // namespace gb::portal
