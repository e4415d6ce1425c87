#include "app/demo_seasons.hpp"

#include <array>

namespace gb::app {

namespace {

/// The first day of the lunar year, as the calendar says it for the years near us.
Date lunar_new_year(int year) {
    constexpr std::array<std::pair<int, int>, 10> days{
        {{1, 29}, {2, 17}, {2, 6}, {1, 26}, {2, 13}, {2, 3}, {1, 23}, {2, 11}, {1, 31}, {2, 19}}};
    const auto [month, day] = days[static_cast<std::size_t>((year - 2025) % 10)];
    return *Date::of(year, month, day);
}

constexpr int days_before_tet = 8;
constexpr int days_of_tet = 7;
constexpr int days_of_storm = 4;

/// A month and a day as one number: 5 March is 305.
int month_and_day(Date day) {
    return day.month() * 100 + day.day();
}

bool between(Date day, int first, int last) {
    const int at = month_and_day(day);
    return first <= last ? at >= first && at <= last : at >= first || at <= last;
}

constexpr std::array<std::pair<int, int>, 3> storm_days{{{7, 21}, {9, 7}, {10, 18}}};

}  // namespace

std::vector<Date> storms_between(Date from, Date to) {
    std::vector<Date> days;
    for (int year = from.year(); year <= to.year(); ++year) {
        for (const auto& [month, day] : storm_days) {
            const auto date = *Date::of(year, month, day);
            if (date >= from && date <= to) days.push_back(date);
        }
    }
    return days;
}

bool in_season(Season season, Date day) {
    switch (season) {
        case Season::always:
            return true;
        case Season::storms:
            return between(day, 701, 1130);
        case Season::storm:
            return !storms_between(Date{day.days - days_of_storm + 1}, day).empty();
        case Season::dry:
            return between(day, 1201, 430);
        case Season::cold:
            return between(day, 1210, 220);
        case Season::tet: {
            const auto tet = lunar_new_year(day.year());
            return day.days >= tet.days - days_before_tet && day.days <= tet.days + days_of_tet;
        }
        case Season::enlistment:
            return between(day, 1101, 310);
        case Season::harvest:
            return between(day, 520, 620) || between(day, 915, 1020);
        case Season::training:
            return between(day, 315, 830);
    }
    return false;
}

std::string filled(DemoArea& area, std::string_view text, const std::string& commune) {
    constexpr std::array<const char*, 10> hamlets{"thôn Bến", "thôn Chợ",    "thôn Đồi", "thôn Hạ",
                                                  "thôn Nội", "thôn Thượng", "thôn 3",   "thôn 5",
                                                  "thôn 7",   "thôn Trại"};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{') {
            out += text[i];
            continue;
        }
        switch (text[i + 1]) {
            case 'c':
                out += commune;
                break;
            case 'h':
                out += area.one_of(hamlets);
                break;
            case 'n':
                out += std::to_string(area.pick(2, 9));
                break;
            default:
                out += std::to_string(area.pick(1, 9) * 10);
        }
        i += 2;
    }
    return out;
}

const LogLine& line_for(DemoArea& area, std::span<const LogLine> lines, Date day) {
    std::vector<const LogLine*> fitting;
    for (const auto& line : lines) {
        if (!in_season(line.season, day)) continue;
        fitting.push_back(&line);
        if (line.season != Season::always) fitting.insert(fitting.end(), 2, &line);
    }
    return *area.one_of(fitting);
}

}  // namespace gb::app
