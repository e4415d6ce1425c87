// The running order: when each item begins.

#include "domain/conference/running.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

ProgrammeItem item(const char* time, std::optional<Minutes> minutes) {
    return {time, "Nội dung", "", minutes};
}

ConferenceBody body(const char* begins, std::vector<ProgrammeItem> programme) {
    ConferenceBody made;
    made.begins = begins;
    made.programme = std::move(programme);
    return made;
}

using Starts = std::vector<std::string>;

TEST(Running_order, follows_from_the_beginning_and_the_lengths) {
    const auto given =
        body("07:30", {item("", 30), item("", 15), item("08:30", 45), item("", {}), item("", 5)});
    EXPECT_EQ(starts_of(given), (Starts{"07:30", "08:00", "08:30", "09:15", ""}));
}

TEST(Running_order, stays_open_where_it_cannot_be_worked_out) {
    EXPECT_EQ(starts_of(body("", {item("", 30), item("14h", 90), item("", {})})),
              (Starts{"", "14h", "15:30"}));
    EXPECT_EQ(starts_of(body("07:30", {item("sau giải lao", 10), item("", {})})),
              (Starts{"sau giải lao", ""}));
    EXPECT_EQ(starts_of(body("23:30", {item("", 60), item("", {})})), (Starts{"23:30", ""}))
        << "a conference ends on its day";
}

TEST(Running_order, does_not_go_back) {
    EXPECT_FALSE(out_of_order(body("07:30", {item("", 30), item("08:00", {})})));
    EXPECT_EQ(out_of_order(body("07:30", {item("", 30), item("07:45", {}), item("07:40", {})})), 2u)
        << "an item may begin while the one before it goes on, but not before it began";
    EXPECT_EQ(out_of_order(body("08:00", {item("07:00", {})})), std::nullopt)
        << "guests are received before the beginning";
}

TEST(Clock, is_read_in_the_ways_that_offices_write_it) {
    EXPECT_EQ(minute_of_day("07:30"), 450);
    EXPECT_EQ(minute_of_day("7h30"), 450);
    EXPECT_EQ(minute_of_day("14h"), 840);
    for (const auto* wrong :
         {"", "24:00", "7:60", "7:", ":30", "7g30", "7.30", "123:00", "-1:00", "sáng"}) {
        EXPECT_EQ(minute_of_day(wrong), std::nullopt) << wrong;
    }
}

}  // namespace
}  // namespace gb
