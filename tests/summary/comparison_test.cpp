// Figures by month and by unit, drawn as bars, and beside those of the year before.

#include <gtest/gtest.h>

#include "domain/stated/compare.hpp"
#include "house/papers/summary.hpp"
#include "store/views/summary.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;

class Last_year : public ::testing::Test {
  protected:
    Last_year()
        : unit(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          reader(model(), bench.folder / "books.db"),
          summary(give("summary.open", R"("title":"Tổng kết","period_from":"2025-12-15",)"
                                       R"("period_to":"2026-12-14","as_of":"2026-02-02")")) {}

    Uuid give(const std::string& command, const std::string& fields,
              std::optional<Instant> happened = {}) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(commander, command, "{" + fields + "}", {}, happened))
            .ids.front();
    }
    void log_on(const char* day) {
        give("log.write", R"("duty":"operations","type":"patrol","text":"Tổ 1 đi tuần")",
             start_of(*Date::parse(day)));
    }
    views::SummaryView shown(const std::string& text) {
        give("summary.write",
             R"("summary":")" + summary.text() + R"(","section":4,"text":)" + json_text(text));
        return shown();
    }
    views::SummaryView shown() {
        const Viewer viewer{commander.person, commander.post,         unit,
                            Role::commander,  bench.fixture.clock.at, "vi"};
        return *summary_view(reader, viewer, {commander.post, summary});
    }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post commander;
    Reader reader;
    Id<Summary> summary;
};

TEST(A_comparison, is_of_whole_numbers) {
    EXPECT_EQ(compared(46, 41, false).difference, 5);
    EXPECT_EQ(compared(46, 41, false).permille, 122);
    EXPECT_EQ(compared(36, 41, false).permille, -122);
    EXPECT_EQ(compared(5, 0, false).permille, std::nullopt);
    FigureAsk leap;
    leap.from = *Date::parse("2024-02-29");
    leap.to = *Date::parse("2024-12-14");
    EXPECT_EQ(ask_before(leap).from.text(), "2023-02-28");
    EXPECT_EQ(ask_before(leap).to.text(), "2023-12-14");
}

TEST_F(Last_year, is_counted_in_the_same_days_of_that_year) {
    for (const char* day : {"2025-02-02", "2025-02-02", "2025-06-01", "2026-01-10"}) log_on(day);
    const auto view = shown("{{figure:log_entries;compare=1}}");
    EXPECT_EQ(view.figures[0].value, "01");
    EXPECT_EQ(view.figures[0].comparison, "cùng kỳ năm trước 02, giảm 01 (50,0%)");
}

TEST_F(Last_year, is_what_a_paper_said_where_one_is_cited_and_freezes_with_the_figure) {
    log_on("2026-01-10");
    give("summary.state",
         R"("summary":")" + summary.text() +
             R"(","origin":"cited","source":"Báo cáo năm trước","document":"52/BC-BCH",)"
             R"("issued_on":"2025-12-05","figures":[{"counts":"Dòng sổ trực","value":"4",)"
             R"("figure":"log_entries"}])");
    const std::string said = "năm trước 04 theo văn bản, giảm 03 (75,0%)";
    EXPECT_EQ(shown("{{figure:log_entries;compare=1}}").figures[0].comparison, said);
    give("summary.issue", R"("summary":")" + summary.text() +
                              R"(","signer_prefix":"none","signer_post":")" +
                              commander.post.text() + R"(","recipients":["Như trên"])");
    EXPECT_FALSE(shown().figures[0].changed);
    log_on("2026-01-11");
    const auto after = shown();
    EXPECT_TRUE(after.figures[0].changed);
    EXPECT_EQ(after.figures[0].comparison, said);
    const auto paper = papers::summary_paper(after, nullptr);
    const auto* line = std::get_if<paper::Paragraph>(&paper.body.back());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(paper::text_of(line->line), "01 (" + said + ")");
}

TEST_F(Last_year, stands_month_by_month_with_those_that_had_nothing) {
    log_on("2025-12-20");
    log_on("2026-02-01");
    const auto view = shown("{{table:log_entries_by_month;chart=1}}{{table:log_entries_by_unit}}");
    using Rows = std::vector<std::vector<std::string>>;
    EXPECT_EQ(view.figures[0].rows, (Rows{{"12/2025", "1"}, {"01/2026", "0"}, {"02/2026", "1"}}));
    EXPECT_EQ(view.figures[0].label, "Số lượt ghi sổ trực, theo tháng");
    EXPECT_EQ(view.figures[1].rows, (Rows{{"Ban CHQS huyện Thọ Bình", "2"}}));
    const auto paper = papers::summary_paper(view, nullptr);
    const auto* chart = std::get_if<paper::Table>(&paper.body[3]);
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->columns.size(), 3u);
    EXPECT_EQ(chart->caption, "Số lượt ghi sổ trực, theo tháng (tính đến 02/02/2026)");
    ASSERT_TRUE(chart->bars.has_value());
    EXPECT_EQ(chart->columns[chart->bars->column].title, "Biểu đồ");
    ASSERT_EQ(chart->bars->of_rows.size(), chart->rows.size());
    EXPECT_EQ(chart->bars->of_rows[0].permille, 1000u);
    EXPECT_EQ(chart->bars->of_rows[1].permille, 0u);
}

}  // namespace
}  // namespace gb
