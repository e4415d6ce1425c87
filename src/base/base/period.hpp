#pragma once
// Reporting periods. Two calendars live side by side and must never meet in one table: the one of
// administrative reports closes on the 14th, the one of state statistics at the end of the month.

#include <optional>
#include <string_view>

#include "base/time.hpp"

namespace gb {

enum class PeriodScheme {
    admin15_14,  ///< month M runs from the 15th of M-1 to the 14th of M
    calendar     ///< the 1st to the last day
};
enum class PeriodKind { month, quarter, half, year };

/// Days, both ends included, as offices state them.
struct DaySpan {
    Date first;
    Date last;

    auto operator<=>(const DaySpan&) const = default;
    bool holds(Date day) const { return first <= day && day <= last; }
    int days() const { return last.days - first.days + 1; }
};

struct Period {
    PeriodScheme scheme = PeriodScheme::admin15_14;
    PeriodKind kind = PeriodKind::year;
    int year = 0;
    int number = 1;  ///< month 1..12, quarter 1..4, half 1..2, year 1

    auto operator<=>(const Period&) const = default;
};

/// How many periods of the kind make a year.
int periods_a_year(PeriodKind kind);

/// Empty when the number is none of its kind or the days leave the office calendar.
std::optional<DaySpan> window_of(const Period& period);

/// The one period of the kind that holds the day: 15/12/2023 is in month 1 of 2024.
Period period_of(PeriodScheme scheme, PeriodKind kind, Date day);

Period next(Period period);

}  // namespace gb
