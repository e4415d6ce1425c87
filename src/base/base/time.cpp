#include "base/time.hpp"

#include <fmt/format.h>

#include <chrono>

namespace gb {

namespace {

std::chrono::year_month_day civil(Date date) {
    return std::chrono::sys_days{std::chrono::days{date.days}};
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

}  // namespace

int Date::year() const {
    return static_cast<int>(civil(*this).year());
}
int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}
int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}
int Date::weekday() const {
    return static_cast<int>(((days % 7) + 7 + 4) % 7);
}

std::string Date::text() const {
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return of(*year, *month, *day);
}

std::optional<Date> Date::of(int year, int month, int day) {
    const std::chrono::year_month_day ymd{std::chrono::year{year},
                                          std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
    if (!ymd.ok()) return std::nullopt;
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count())};
}

Date Instant::date() const {
    return Date{static_cast<std::int32_t>(floor_div(ms + office_offset, milliseconds_a_day))};
}

std::int32_t Instant::minute_of_day() const {
    const std::int64_t local = ms + office_offset;
    const std::int64_t of_day = local - floor_div(local, milliseconds_a_day) * milliseconds_a_day;
    return static_cast<std::int32_t>(of_day / 60'000);
}

std::string Instant::clock() const {
    const auto minute = minute_of_day();
    return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

Instant start_of(Date day) {
    return Instant{day.days * milliseconds_a_day - office_offset};
}

}  // namespace gb
