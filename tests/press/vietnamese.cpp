#include "base/vietnamese.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace gb {
namespace {

Date on(int y, int m, int d) {
    return Date::of(y, m, d).value();
}

TEST(Vietnamese, NumbersHavePointsBetweenThousands) {
    EXPECT_EQ(vi::number(0), "0");
    EXPECT_EQ(vi::number(999), "999");
    EXPECT_EQ(vi::number(70660), "70.660");
    EXPECT_EQ(vi::number(1234567), "1.234.567");
    EXPECT_EQ(vi::number(-1234), "-1.234");
    EXPECT_EQ(vi::number(std::numeric_limits<std::int64_t>::min()), "-9.223.372.036.854.775.808");
    EXPECT_EQ(vi::decimal(12345678, 1), "1.234.567,8");
    EXPECT_EQ(vi::decimal(1005, 2), "10,05");
    EXPECT_EQ(vi::decimal(-5, 1), "-0,5");
}

TEST(Vietnamese, SmallCountsAreWrittenWithAZero) {
    EXPECT_EQ(vi::count(4) + " tập thể", "04 tập thể");
    EXPECT_EQ(vi::count(10), "10");
    EXPECT_EQ(vi::count(0), "0");
    EXPECT_EQ(vi::count(2772), "2.772");
    EXPECT_EQ(vi::part_of(8, 8), "08/8");
}

TEST(Vietnamese, RomanNumerals) {
    EXPECT_EQ(vi::roman(1), "I");
    EXPECT_EQ(vi::roman(4), "IV");
    EXPECT_EQ(vi::roman(14), "XIV");
    EXPECT_EQ(vi::roman(1998), "MCMXCVIII");
    EXPECT_EQ(vi::roman(0), "0");
    EXPECT_EQ(vi::roman(4000), "4000");
}

TEST(Vietnamese, OfficialDatesLeaveNoRoomForAnotherDigit) {
    EXPECT_EQ(vi::official_date(on(2026, 11, 21)), "ngày 21 tháng 11 năm 2026");
    EXPECT_EQ(vi::official_date(on(2026, 2, 5)), "ngày 05 tháng 02 năm 2026");
    EXPECT_EQ(vi::official_date(on(2026, 3, 9)), "ngày 09 tháng 3 năm 2026");
    EXPECT_EQ(vi::place_and_date("Thọ Bình", on(2026, 11, 21)),
              "Thọ Bình, ngày 21 tháng 11 năm 2026");
    EXPECT_EQ(vi::place_and_date("Thọ Bình", std::nullopt), "Thọ Bình, ngày …… tháng …… năm ………");
}

TEST(Vietnamese, WeekdaysAndHalfDays) {
    EXPECT_EQ(vi::weekday_date(on(2023, 1, 12)), "thứ Năm, 12/01/2023");
    EXPECT_EQ(vi::weekday_date(on(2026, 11, 21)), "thứ Bảy, 21/11/2026");
    EXPECT_EQ(vi::weekday_date(on(2026, 11, 22)), "Chủ nhật, 22/11/2026");
    EXPECT_EQ(vi::half_day_date(vi::HalfDay::afternoon, on(2023, 1, 12)), "Chiều 12/01/2023");
    EXPECT_EQ(vi::half_day(vi::HalfDay::morning), "Sáng");
}

TEST(Vietnamese, HoursAreThoseOfTheOffice) {
    const Instant late{start_of(on(2023, 1, 13)).ms + (22 * 60 + 15) * 60'000LL};
    EXPECT_EQ(vi::clock(late), "22:15");
    EXPECT_EQ(vi::spoken_clock(late), "22 giờ 15 phút");
    EXPECT_EQ(vi::clock_and_date(late), "22:15, thứ Sáu, 13/01/2023");
    EXPECT_EQ(vi::spoken_clock(start_of(on(2023, 1, 13))), "00 giờ 00 phút");
}

TEST(Vietnamese, Capitals) {
    EXPECT_EQ(vi::upper("Đường số 9, thị trấn Thọ Bình"), "ĐƯỜNG SỐ 9, THỊ TRẤN THỌ BÌNH");
    EXPECT_EQ(vi::sentence("ước cả năm"), "Ước cả năm");
    EXPECT_EQ(vi::sentence(""), "");
}

RC_GTEST_PROP(Vietnamese, NumbersReadBack, (std::int64_t value)) {
    std::string digits;
    for (const char c : vi::number(value)) {
        if (c != '.') digits += c;
    }
    RC_ASSERT(std::stoll(digits) == value);
}

}  // namespace
}  // namespace gb
