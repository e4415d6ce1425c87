#pragma once
// Instants and days. The office keeps one clock: +07:00, without summer time, all year.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gb {

inline constexpr std::int64_t milliseconds_a_day = 86'400'000;
inline constexpr std::int64_t office_offset = 7 * 3'600'000;  ///< ms east of UTC

/// A day of the office calendar, counted from 1970-01-01. Valid input: 1900-01-01 .. 2199-12-31.
struct Date {
    std::int32_t days = 0;

    auto operator<=>(const Date&) const = default;
    std::string text() const;  ///< "2025-07-01"
    int year() const;
    int month() const;
    int day() const;
    int weekday() const;  ///< 0 = Sunday
    static std::optional<Date> parse(std::string_view text);
    static std::optional<Date> of(int year, int month, int day);
};

inline constexpr Date first_date{-25567};  ///< 1900-01-01
inline constexpr Date last_date{84005};    ///< 2199-12-31

/// Milliseconds since 1970-01-01T00:00Z.
struct Instant {
    std::int64_t ms = 0;

    auto operator<=>(const Instant&) const = default;
    Date date() const;                   ///< the office's day
    std::int32_t minute_of_day() const;  ///< 0..1439, office clock
    std::string clock() const;           ///< "02:10"
};

Instant start_of(Date day);  ///< 00:00 +07:00

}  // namespace gb
