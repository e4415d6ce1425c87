// Reporting windows: the cut-off on the 14th and the calendar of statistics.

#include "base/period.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

using enum PeriodKind;
using enum PeriodScheme;

std::string shown(const Period& period) {
    const auto window = window_of(period);
    return window ? window->first.text() + ".." + window->last.text() : "none";
}
int days(const Period& period) {
    return window_of(period)->days();
}

TEST(Administrative_periods, run_from_the_15th_to_the_14th) {
    EXPECT_EQ(shown({admin15_14, month, 2024, 3}), "2024-02-15..2024-03-14");
    EXPECT_EQ(days({admin15_14, month, 2024, 3}), 29);
    EXPECT_EQ(days({admin15_14, month, 2023, 3}), 28);
    EXPECT_EQ(shown({admin15_14, month, 2024, 1}), "2023-12-15..2024-01-14");
    EXPECT_EQ(shown({admin15_14, quarter, 2024, 1}), "2023-12-15..2024-03-14");
    EXPECT_EQ(days({admin15_14, quarter, 2024, 1}), 91);
    EXPECT_EQ(shown({admin15_14, half, 2024, 1}), "2023-12-15..2024-06-14");
    EXPECT_EQ(shown({admin15_14, half, 2024, 2}), "2024-06-15..2024-12-14");
    EXPECT_EQ(days({admin15_14, half, 2024, 1}), 183);
    EXPECT_EQ(days({admin15_14, half, 2024, 2}), 183);
    EXPECT_EQ(days({admin15_14, year, 2024, 1}), 366);
}

TEST(Calendar_periods, run_from_the_first_to_the_last_day) {
    EXPECT_EQ(shown({calendar, month, 2024, 2}), "2024-02-01..2024-02-29");
    EXPECT_EQ(shown({calendar, half, 2025, 2}), "2025-07-01..2025-12-31");
    EXPECT_EQ(shown({calendar, year, 2025, 1}), "2025-01-01..2025-12-31");
}

TEST(Periods, a_number_that_is_none_of_its_kind_has_no_window) {
    EXPECT_EQ(shown({admin15_14, month, 2024, 13}), "none");
    EXPECT_EQ(shown({admin15_14, quarter, 2024, 0}), "none");
    EXPECT_EQ(shown({calendar, year, 1899, 1}), "none");
    EXPECT_EQ(shown({calendar, year, 2199, 1}), "none");
}

TEST(Periods, a_day_in_the_middle_of_december_belongs_to_the_next_year) {
    const auto day = *Date::of(2023, 12, 15);
    EXPECT_EQ(period_of(admin15_14, month, day), (Period{admin15_14, month, 2024, 1}));
    EXPECT_EQ(period_of(admin15_14, quarter, day), (Period{admin15_14, quarter, 2024, 1}));
    EXPECT_EQ(period_of(admin15_14, half, day), (Period{admin15_14, half, 2024, 1}));
    EXPECT_EQ(period_of(admin15_14, year, day), (Period{admin15_14, year, 2024, 1}));
    EXPECT_EQ(period_of(calendar, year, day), (Period{calendar, year, 2023, 1}));
}

TEST(Periods, follow_each_other_without_gap_or_overlap_and_fill_their_year) {
    for (const auto scheme : {admin15_14, calendar}) {
        for (const auto kind : {month, quarter, half, year}) {
            Period at{scheme, kind, 1999, 1};
            for (int i = 0; i < 110 * periods_a_year(kind); ++i) {
                const auto window = *window_of(at);
                EXPECT_EQ(period_of(scheme, kind, window.first), at);
                EXPECT_EQ(period_of(scheme, kind, window.last), at);
                const auto whole = *window_of({scheme, year, at.year, 1});
                EXPECT_TRUE(whole.holds(window.first) && whole.holds(window.last));
                at = next(at);
                EXPECT_EQ(window_of(at)->first.days, window.last.days + 1);
            }
        }
    }
}

}  // namespace
}  // namespace gb
