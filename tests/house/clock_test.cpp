// A clock that has leapt is not believed: what is entered meanwhile is marked, and binds nobody.

#include <gtest/gtest.h>

#include <filesystem>

#include "domain/log/words.hpp"
#include "house/as_of.hpp"
#include "house/watched_clock.hpp"
#include "store/ledger.hpp"
#include "support/fixture.hpp"

namespace gb {
namespace {

Times times;
Times read_times() {
    return times;
}
void pass(std::int64_t ms) {
    times.wall += ms;
    times.steady += ms;
}

class Watched : public ::testing::Test {
  protected:
    Watched() { times = {1'770'000'000'000, 5'000}; }
};

TEST_F(Watched, a_clock_that_goes_on_is_believed) {
    WatchedClock clock(read_times);
    clock.follow(Instant{times.wall - 1000});
    for (int hour = 0; hour < 48; ++hour) {
        pass(3'600'000);
        times.wall += 40;  // a common quartz
        EXPECT_FALSE(clock.in_doubt());
    }
    EXPECT_EQ(clock.now().ms, times.wall);
}

TEST_F(Watched, a_leap_is_in_doubt_until_somebody_confirms_the_time) {
    for (const std::int64_t leap : {-120'000, 120'000}) {
        WatchedClock clock(read_times);
        times.wall += leap;
        EXPECT_TRUE(clock.in_doubt()) << leap;
        pass(3'600'000);
        EXPECT_TRUE(clock.in_doubt()) << leap;
        clock.confirm();
        EXPECT_FALSE(clock.in_doubt()) << leap;
    }
}

TEST_F(Watched, a_start_before_the_last_entry_or_long_after_it_is_in_doubt) {
    const std::int64_t day = 24 * 3'600'000;
    for (const auto& [since, doubt] : std::vector<std::pair<std::int64_t, bool>>{
             {-day, true}, {-1000, false}, {0, false}, {30 * day, false}, {91 * day, true}}) {
        WatchedClock clock(read_times);
        clock.follow(Instant{times.wall - since});
        EXPECT_EQ(clock.in_doubt(), doubt) << since;
    }
    WatchedClock clock(read_times);
    clock.follow(std::nullopt);
    EXPECT_FALSE(clock.in_doubt());
}

class In_doubt : public ::testing::Test {
  protected:
    In_doubt()
        : folder(std::filesystem::temp_directory_path() /
                 ("giaoban_doubt_" + std::to_string(::getpid()))),
          ledger(model(), (std::filesystem::remove_all(folder),
                           std::filesystem::create_directories(folder), folder / "books.db")),
          fixture(ledger),
          unit(fixture.unit("Ban Chỉ huy A")),
          officer(fixture.person(unit, "Nguyễn Văn An", "duty_officer")) {}
    ~In_doubt() override { std::filesystem::remove_all(folder); }

    Done write(const std::string& text) {
        return test::done_of(fixture.give(officer, "log.write",
                                          R"({"duty":"operations","type":"note","text":")" + text +
                                              R"(","about":[],"references":[]})"));
    }
    LogEntry row(const Done& done) {
        const auto loaded = ledger.load(*model().entity(LogEntry::kind), done.ids.front());
        return *static_cast<const LogEntry*>(loaded.entity.get());
    }

    std::filesystem::path folder;
    SqliteLedger ledger;
    test::Fixture fixture;
    Id<Unit> unit;
    test::Person_in_post officer;
};

TEST_F(In_doubt, entries_are_marked_and_later_ones_take_the_right_time_again) {
    const auto sure = row(write("Trước khi đồng hồ nhảy"));
    EXPECT_FALSE(sure.doubtful);
    const auto right = fixture.clock.at;
    fixture.clock.at.ms += 365LL * 24 * 3'600'000;  // the battery is empty: a year ahead
    fixture.clock.doubt = true;
    const auto written = write("Đồng hồ đang sai");
    const auto doubtful = row(written);
    EXPECT_TRUE(doubtful.doubtful);
    EXPECT_EQ(doubtful.entered, fixture.clock.at);
    EXPECT_NE(ledger.entry(unit, written.first)->facts->find(R"("doubtful":true)"),
              std::string::npos);
    fixture.clock.at = right;
    fixture.clock.at.ms += 60'000;
    fixture.clock.doubt = false;
    const auto after = row(write("Đã chỉnh giờ"));
    EXPECT_FALSE(after.doubtful);
    EXPECT_EQ(after.entered, fixture.clock.at);
}

TEST_F(In_doubt, an_act_is_not_refused_for_a_time_that_was_wrong) {
    test::done_of(fixture.give(officer, "watch.open", R"({"duty":"operations"})"));
    const auto other = fixture.person(unit, "Trần Bình", "commander");
    const auto right = fixture.clock.at;
    const auto watch = watch_of(unit, Duty::operations);
    const auto take = [&](const test::Person_in_post& incoming) {
        return test::refusal_of(fixture.give(other, "watch.order_takeover",
                                             R"({"watch":")" + watch.text() +
                                                 R"(","incoming_post":")" + incoming.post.text() +
                                                 R"(","reason":"thay người"})"));
    };
    fixture.clock.at.ms += 3'600'000;
    fixture.clock.doubt = true;
    EXPECT_EQ(take(other), "");
    fixture.clock.at = right;
    fixture.clock.doubt = false;
    EXPECT_EQ(take(officer), "");
}

TEST_F(In_doubt, what_was_entered_in_doubt_was_known_when_the_entry_before_it_was) {
    fixture.clock.at.ms += 1000;
    const auto sure = write("Chắc");
    const auto then = fixture.clock.at;
    fixture.clock.at.ms += 365LL * 24 * 3'600'000;
    fixture.clock.doubt = true;
    const auto doubtful = write("Ngờ");
    fixture.clock.at = then;
    fixture.clock.at.ms += 60'000;
    fixture.clock.doubt = false;
    const auto later = write("Sau");
    EXPECT_EQ(head_at(ledger, unit, Instant{then.ms - 1}), sure.first - 1);
    EXPECT_EQ(head_at(ledger, unit, then), doubtful.last);
    EXPECT_EQ(head_at(ledger, unit, fixture.clock.at), later.last);
    const auto& type = *model().entity(LogEntry::kind);
    const AsOf known{AsOf::Sense::known, then};
    EXPECT_TRUE(as_of(model(), ledger, type, doubtful.ids.front(), known));
    EXPECT_FALSE(as_of(model(), ledger, type, later.ids.front(), known));
}

}  // namespace
}  // namespace gb
