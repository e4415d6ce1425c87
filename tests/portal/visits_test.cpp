// Visits are counted without knowing who: the spans always lie in each other, and nothing of a
// reader is kept.

#include "store/visits.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <random>

namespace gb {
namespace {

using portal::VisitCounter;
using portal::VisitCounts;

struct Seeded final : Dice {
    std::mt19937_64 engine{7};
    void fill(std::span<std::uint8_t> bytes) override {
        for (auto& byte : bytes) byte = static_cast<std::uint8_t>(engine());
    }
};

constexpr std::int64_t minute = 60'000;
const Instant noon{start_of(*Date::of(2026, 11, 22)).ms + 12 * 60 * minute};

Instant after(std::int64_t minutes) {
    return {noon.ms + minutes * minute};
}

Id<Article> article(std::uint8_t number) {
    Id<Article> id;
    id.bytes[15] = number;
    return id;
}

void merge(VisitCounts& kept, const VisitCounts& changes) {
    for (const auto& [day, count] : changes.days) kept.days[day] = count;
    for (const auto& [one, count] : changes.views) kept.views[one] = count;
}

/// Readers come, hours and days pass, the clock goes back, the server starts anew: whatever
/// happens, each span lies in the next.
RC_GTEST_PROP(Visits, online_today_week_month_total_never_decrease, ()) {
    Seeded dice;
    VisitCounts kept;
    auto counter = std::make_unique<VisitCounter>(kept, dice);
    auto now = noon;
    const auto steps = *rc::gen::inRange(1, 120);
    for (int step = 0; step < steps; ++step) {
        switch (*rc::gen::inRange(0, 5)) {
            case 0:
                now.ms += *rc::gen::inRange<std::int64_t>(0, 10 * minute);
                break;
            case 1:
                now.ms += *rc::gen::inRange<std::int64_t>(-3 * milliseconds_a_day,
                                                          20 * milliseconds_a_day);
                break;
            case 2:
                merge(kept, counter->take_changes());
                counter = std::make_unique<VisitCounter>(kept, dice);
                break;
            default:
                counter->count("10.0.0." + std::to_string(*rc::gen::inRange(0, 9)),
                               article(static_cast<std::uint8_t>(*rc::gen::inRange(1, 4))), now);
        }
        const auto visits = counter->visits(now);
        RC_ASSERT(0 <= visits.online);
        RC_ASSERT(visits.online <= visits.today);
        RC_ASSERT(visits.today <= visits.week);
        RC_ASSERT(visits.week <= visits.month);
        RC_ASSERT(visits.month <= visits.total);
    }
}

TEST(Visits, count_a_reader_once_a_day) {
    Seeded dice;
    VisitCounter counter({}, dice);
    for (int i = 0; i < 5; ++i) counter.count("10.0.0.1", {}, after(i));
    counter.count("10.0.0.2", {}, after(5));
    EXPECT_EQ(counter.visits(after(5)).today, 2);
    EXPECT_EQ(counter.visits(after(5)).online, 2);
    EXPECT_EQ(counter.visits(after(9)).online, 1);
    EXPECT_EQ(counter.visits(after(60)).online, 0);
    counter.count("10.0.0.1", {}, after(24 * 60));
    const auto visits = counter.visits(after(24 * 60));
    EXPECT_EQ(visits.today, 1);
    EXPECT_EQ(visits.week, 3);
    EXPECT_EQ(visits.total, 3);
}

TEST(Visits, nobody_is_online_of_the_day_before) {
    Seeded dice;
    VisitCounter counter({}, dice);
    const Instant late{start_of(*Date::of(2026, 11, 23)).ms - minute};
    counter.count("10.0.0.1", {}, late);
    const auto visits = counter.visits({late.ms + 2 * minute});
    EXPECT_EQ(visits.online, 0);
    EXPECT_EQ(visits.today, 0);
    EXPECT_EQ(visits.week, 1);
}

TEST(Visits, count_an_article_once_a_day_for_each_reader) {
    Seeded dice;
    VisitCounter counter({}, dice);
    for (int i = 0; i < 3; ++i) counter.count("10.0.0.1", article(1), noon);
    counter.count("10.0.0.2", article(1), noon);
    counter.count("10.0.0.2", article(2), noon);
    EXPECT_EQ(counter.views(article(1)), 2);
    EXPECT_EQ(counter.views(article(2)), 1);
    EXPECT_EQ(counter.views(article(3)), 0);
}

TEST(Visits, go_on_after_a_restart_and_what_could_not_be_kept_is_not_lost) {
    const auto folder =
        std::filesystem::temp_directory_path() / ("giaoban_visits_" + std::to_string(::getpid()));
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto file = folder / "node.db";
    Seeded dice;
    {
        VisitStore store(file);
        VisitCounter counter(store.load(), dice);
        counter.count("203.0.113.77", article(1), noon);
        const auto changes = counter.take_changes();
        counter.give_back(changes);
        counter.count("203.0.113.78", article(1), noon);
        store.keep(counter.take_changes());
        EXPECT_TRUE(counter.take_changes().days.empty());
    }
    VisitStore store(file);
    VisitCounter counter(store.load(), dice);
    EXPECT_EQ(counter.visits(noon).total, 2);
    EXPECT_EQ(counter.views(article(1)), 2);
    for (const auto& one : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(one.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        EXPECT_EQ(bytes.find("203.0.113"), std::string::npos) << one.path();
    }
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace gb
