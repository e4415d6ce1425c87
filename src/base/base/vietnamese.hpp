// How Vietnamese offices write numbers, dates and hours. Pure text, no locale of the machine asked:
// the same value gives the same words on every node.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace gb::vi {

// ---- numbers ----

/// 1234567 -> "1.234.567"
std::string number(std::int64_t value);
/// A value kept as an integer of 10^-places: decimal(12345678, 1) -> "1.234.567,8"
std::string decimal(std::int64_t scaled, unsigned places);
/// Counts of people, units, turns in official prose: below ten with a leading zero ("04 tập thể").
std::string count(std::int64_t value);
/// "08/8 xã": only the part is padded, the whole is not.
std::string part_of(std::int64_t part, std::int64_t whole);
/// 1..3999 as I, II, ... XIV; anything else as plain digits.
std::string roman(unsigned value);

// ---- dates and hours ----

/// "thứ Hai" ... "thứ Bảy", "Chủ nhật"
std::string_view weekday(Date day);
/// "05/01/2026"
std::string short_date(Date day);
/// "thứ Bảy, 21/11/2026"
std::string weekday_date(Date day);
/// "ngày 05 tháng 02 năm 2026": days below ten and the months January and February take a zero,
/// so that no digit can be written in before them; March to December need none.
std::string official_date(Date day);
/// "Thọ Bình, ngày 21 tháng 11 năm 2026"; without a day the places to fill in by hand stay open.
std::string place_and_date(std::string_view place, std::optional<Date> day);
/// "22:15"
std::string clock(Instant at);
/// "22 giờ 15 phút", on the hour "07 giờ 00 phút": paper leaves no room for a later digit.
std::string spoken_clock(Instant at);
/// "07:30, thứ Bảy, 21/11/2026"
std::string clock_and_date(Instant at);

enum class HalfDay { morning, afternoon, day, evening };
/// "Sáng", "Chiều", "Ngày", "Tối"
std::string_view half_day(HalfDay part);
/// "Chiều 12/01/2023"
std::string half_day_date(HalfDay part, Date day);

// ---- letters ----

/// Capitals with Vietnamese letters: "Đường 9" -> "ĐƯỜNG 9"
std::string upper(std::string_view text);
/// The first letter as a capital, the rest as it is.
std::string sentence(std::string_view text);

}  // namespace gb::vi
