// How announced levels are counted: the spells of each grade, and the days of the period that they
// cover.

#include <gtest/gtest.h>

#include "domain/summary/figures.hpp"
#include "house/figures.hpp"
#include "store/views/figures.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using Rows = std::vector<std::vector<std::string>>;

class Levels_figures : public ::testing::Test {
  protected:
    Levels_figures()
        : unit(bench.fixture.unit("Ban CHPT khu vực 3")),
          officer(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          began(bench.fixture.clock.at.date()) {}

    Uuid give(const std::string& command, const std::string& fields) {
        bench.fixture.clock.at.ms += 60'000;
        const auto day = bench.fixture.clock.at.date().text();
        return done_of(
                   bench.fixture.give(officer, command,
                                      R"({"issuer":"Đài KTTV","document":"Bản tin","issued_on":")" +
                                          day + "\"," + fields + "}"))
            .ids.front();
    }
    static std::string rain(const std::string& level, const std::string& raise = "") {
        return R"("disaster_risk":{"hazard":"heavy_rain","base":")" + level + "\"" + raise + "}";
    }
    void days_pass(int days) { bench.fixture.clock.at.ms += days * milliseconds_a_day; }
    FigureAsk ask(FigureForm form, std::string name, int from, int to) {
        return {form,
                std::move(name),
                "",
                unit,
                FigureScope::unit,
                Date{began.days + from},
                Date{began.days + to}};
    }
    Rows days(int from, int to) {
        return bench.ledger.figure(ask(FigureForm::table, "level_days", from, to)).rows;
    }
    std::int64_t spells(int from, int to) {
        return bench.ledger.figure(ask(FigureForm::figure, "levels_in_force", from, to)).value;
    }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post officer;
    Date began;
};

TEST_F(Levels_figures, count_each_grade_with_the_days_of_the_period_that_it_covers) {
    const auto level = give("level.announce", rain("level_2"));
    days_pass(3);
    give("level.change", rain("level_3") + R"(,"level":")" + level.text() + "\"");
    days_pass(2);
    give("level.lift", R"("level":")" + level.text() + "\"");
    EXPECT_EQ(spells(0, 10), 2);
    EXPECT_EQ(days(0, 10), (Rows{{"heavy_rain", "disaster_risk_level.level_2", "1", "4"},
                                 {"heavy_rain", "disaster_risk_level.level_3", "1", "3"}}));
    EXPECT_EQ(days(4, 4), (Rows{{"heavy_rain", "disaster_risk_level.level_3", "1", "1"}}));
    EXPECT_EQ(spells(6, 10), 0) << "lifted by then";
}

TEST_F(Levels_figures, tell_the_scales_apart_and_a_raised_risk_by_what_counts) {
    give("level.announce", R"("civil_defence":"level_1")");
    give("level.announce", R"("forest_fire":"level_iv")");
    give("level.announce", rain("level_4", R"(,"raise":"grave_loss","reason":"Nguy cơ vỡ đê")"));
    EXPECT_EQ(days(0, 1), (Rows{{"civil_defence", "civil_defence_level.level_1", "1", "2"},
                                {"forest_fire", "forest_fire_level.level_iv", "1", "2"},
                                {"heavy_rain", "disaster_risk_level.level_5", "1", "2"}}));
    const auto cells = figure_cells("vi", FigureForm::table, "level_days", days(0, 1).front());
    EXPECT_EQ(cells.at(0), "Phòng thủ dân sự");
    EXPECT_EQ(cells.at(3), "2");
}

TEST_F(Levels_figures, leave_out_what_was_struck_and_open_to_the_act_in_its_book) {
    const auto level = give("level.announce", rain("level_2"));
    days_pass(1);
    give("level.change", rain("level_4") + R"(,"level":")" + level.text() + "\"");
    bench.fixture.clock.at.ms += 60'000;
    done_of(bench.fixture.give(
        officer, "level.strike",
        R"({"level":")" + level.text() + R"(","notice":2,"reason":"Bản tin của tỉnh bên"})"));
    EXPECT_EQ(days(0, 2), (Rows{{"heavy_rain", "disaster_risk_level.level_2", "1", "3"}}));
    const auto rows =
        evidence_of(bench.ledger.database(), ask(FigureForm::list, "levels_in_force", 0, 2), 0);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].kind, "level");
    EXPECT_EQ(rows[0].id, level);
    EXPECT_EQ(rows[0].text, "Bản tin – Đài KTTV");
    EXPECT_GT(rows[0].number, 0);
}

}  // namespace
}  // namespace gb
