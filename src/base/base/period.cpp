#include "base/period.hpp"

namespace gb {

namespace {

constexpr int cut_off_day = 14;

int months_each(PeriodKind kind) {
    return 12 / periods_a_year(kind);
}

/// The first day after the month's window. Month 0 is December of the year before.
Date end_of_month(PeriodScheme scheme, int year, int month) {
    if (scheme == PeriodScheme::admin15_14) {
        const bool before = month == 0;
        return *Date::of(before ? year - 1 : year, before ? 12 : month, cut_off_day + 1);
    }
    const bool over = month == 12;
    return *Date::of(over ? year + 1 : year, over ? 1 : month + 1, 1);
}

}  // namespace

int periods_a_year(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::month:
            return 12;
        case PeriodKind::quarter:
            return 4;
        case PeriodKind::half:
            return 2;
        case PeriodKind::year:
            break;
    }
    return 1;
}

std::optional<DaySpan> window_of(const Period& period) {
    if (period.number < 1 || period.number > periods_a_year(period.kind)) return std::nullopt;
    if (period.year <= first_date.year() || period.year >= last_date.year()) return std::nullopt;
    const int last_month = period.number * months_each(period.kind);
    const int month_before = last_month - months_each(period.kind);
    const Date first = end_of_month(period.scheme, period.year, month_before);
    const Date after = end_of_month(period.scheme, period.year, last_month);
    return DaySpan{first, Date{after.days - 1}};
}

Period period_of(PeriodScheme scheme, PeriodKind kind, Date day) {
    int year = day.year();
    int month = day.month();
    if (scheme == PeriodScheme::admin15_14 && day.day() > cut_off_day && ++month > 12) {
        month = 1;
        ++year;
    }
    return {scheme, kind, year, (month - 1) / months_each(kind) + 1};
}

Period next(Period period) {
    if (++period.number > periods_a_year(period.kind)) {
        period.number = 1;
        ++period.year;
    }
    return period;
}

}  // namespace gb
