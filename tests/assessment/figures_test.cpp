// How a report quotes assessments: those of periods that end within its own, line by line.

#include "store/views/figures.hpp"

#include <gtest/gtest.h>

#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;

class Assessment_figures : public ::testing::Test {
  protected:
    Assessment_figures()
        : unit(bench.fixture.unit("Bộ CHQS tỉnh")),
          other(bench.fixture.unit("Tiểu đoàn 27")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")) {}

    Uuid write(const std::string& first, const std::string& last, const std::string& situation) {
        return give("assessment.write",
                    R"({"period_from":")" + first + R"(","period_to":")" + last +
                        R"(","situation":")" + situation +
                        R"(","hazards":[{"event_class":"forest_fire","location":"Đồi Mỏ",)"
                        R"("text":"Cháy lan"},{"event_class":"fire","text":"Cháy chợ"}],)"
                        R"("measures":[{"text":"Dọn băng cản lửa"}],"addressees":[")" +
                        other.text() + R"("],"group":"none"})");
    }
    Uuid give(const char* command, const std::string& body) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(commander, command, body)).ids.front();
    }
    std::vector<std::string> quoted(const std::string& name) {
        const FigureAsk ask{FigureForm::list, name, "", unit, FigureScope::subtree, from, to};
        std::vector<std::string> texts;
        for (const auto& row : bench.ledger.figure(ask).rows) texts.push_back(row[2]);
        return texts;
    }
    std::int64_t written() {
        return bench.ledger
            .figure({FigureForm::figure, "assessments_written", "", unit, FigureScope::subtree,
                     from, to})
            .value;
    }

    test::Bench bench;
    Id<Unit> unit, other;
    test::Person_in_post commander;
    const Date from = *Date::of(2025, 12, 15);
    const Date to = *Date::of(2026, 1, 31);
};

using Texts = std::vector<std::string>;
/// The one unit that was asked and said nothing.
constexpr const char* silent = "stance|silent|Tiểu đoàn 27|";

TEST_F(Assessment_figures, quote_situation_hazards_and_measures_in_their_order) {
    write("2026-01-01", "2026-01-31", "Hai đợt mưa lớn");
    EXPECT_EQ(written(), 1);
    EXPECT_EQ(quoted("assessments"), (Texts{"Hai đợt mưa lớn", silent}));
    EXPECT_EQ(quoted("assessed_hazards"), (Texts{"Đồi Mỏ: Cháy lan", "Cháy chợ", silent}));
    EXPECT_EQ(quoted("assessed_measures"), (Texts{"Dọn băng cản lửa", silent}));
}

TEST_F(Assessment_figures, quote_those_whose_period_ends_within_the_reported_one) {
    write("2025-11-15", "2025-12-14", "Kỳ trước");
    write("2025-12-14", "2025-12-15", "Ngày đầu");
    write("2026-01-02", "2026-02-01", "Kỳ sau");
    EXPECT_EQ(quoted("assessments"), (Texts{"Ngày đầu", silent}));
}

TEST_F(Assessment_figures, quote_what_was_written_last_and_nothing_withdrawn) {
    const auto id = write("2026-01-01", "2026-01-31", "Hai đợt mưa lớn");
    give("assessment.revise", R"({"assessment":")" + id.text() +
                                  R"(","situation":"Ba đợt","hazards":[],"measures":[]})");
    EXPECT_EQ(quoted("assessments"), (Texts{"Ba đợt", silent}));
    EXPECT_TRUE(quoted("assessed_hazards").empty());
    give("assessment.withdraw", R"({"assessment":")" + id.text() + R"(","reason":"Nhầm kỳ"})");
    EXPECT_TRUE(quoted("assessments").empty());
    EXPECT_EQ(written(), 0);
}

}  // namespace
}  // namespace gb
