#pragma once
// The seasons of an office's year, and texts that are written in them.

#include "app/demo_cast.hpp"

namespace gb::app {

enum class Season {
    always,
    storms,  ///< months of storms and floods
    storm,   ///< the days of one of the year's storms
    dry,     ///< months in which forests burn
    cold,
    tet,  ///< the days about the lunar new year
    enlistment,
    harvest,
    training
};

bool in_season(Season season, Date day);
/// First days of the year's storms.
std::vector<Date> storms_between(Date from, Date to);

/// Fills a text's marks: {c} a commune, {h} a hamlet, {n} a small number, {d} a number of tens.
std::string filled(DemoArea& area, std::string_view text, const std::string& commune);

/// A row of a log, and the hours in which such rows are written; past 24 in the night after.
struct LogLine {
    LogType type;
    Season season;
    int from, to;
    const char* text;
};
std::span<const LogLine> area_lines();
std::span<const LogLine> province_lines();
std::span<const LogLine> commune_lines();
std::span<const LogLine> stationed_lines();

/// One of those that fit the day; what belongs to the season comes more often.
const LogLine& line_for(DemoArea& area, std::span<const LogLine> lines, Date day);

}  // namespace gb::app
