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
    explicit Last_year(std::optional<Date> begins = {})
        : unit(from(begins).unit("Ban CHQS huyện Thọ Bình")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          reader(model(), bench.folder / "books.db"),
          summary(give("summary.open", R"("title":"Tổng kết","period_from":"2025-12-15",)"
                                       R"("period_to":"2026-12-14","as_of":"2026-02-02")")) {}

    test::Fixture& from(std::optional<Date> day) {
        if (day) bench.fixture.clock.at = start_of(*day);
        return bench.fixture;
    }
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

using Rows = std::vector<std::vector<std::string>>;

/// Both years are lived through, with books from the first.
class Both_years : public Last_year {
  protected:
    Both_years() : Last_year(Date::of(2024, 12, 1)) {}
    /// Written down on that day.
    void patrol_on(const char* day) {
        from(Date::parse(day));
        log_on(day);
    }
};

TEST_F(Both_years, stand_side_by_side_in_each_row_of_a_table) {
    for (const char* day : {"2025-01-10", "2025-01-11", "2025-06-01", "2026-01-10"}) patrol_on(day);
    const auto view =
        shown("{{table:log_by_type;compare=1}}{{table:log_entries_by_month;compare=1;chart=1}}");
    EXPECT_EQ(view.figures[0].heads,
              (std::vector<std::string>{"Loại", "Số lượt", "Cùng kỳ năm trước", "Tăng, giảm"}));
    EXPECT_EQ(view.figures[0].rows, (Rows{{"Tuần tra", "1", "2", "giảm 01 (50,0%)"}}));
    EXPECT_EQ(view.figures[0].comparison, "");
    EXPECT_EQ(view.figures[1].rows, (Rows{{"12/2025", "0", "0", "không tăng giảm"},
                                          {"01/2026", "1", "2", "giảm 01 (50,0%)"},
                                          {"02/2026", "0", "0", "không tăng giảm"}}));
}

TEST_F(Both_years, name_a_type_of_which_there_is_nothing_any_more) {
    patrol_on("2025-01-10");
    from(Date::parse("2026-01-10"));
    give("log.write", R"("duty":"operations","type":"incident","text":"Cháy nhỏ")",
         start_of(*Date::parse("2026-01-10")));
    EXPECT_EQ(shown("{{table:log_by_type;compare=1}}").figures[0].rows,
              (Rows{{"Vụ việc", "1", "0", "tăng 01"}, {"Tuần tra", "0", "1", "giảm 01 (100,0%)"}}));
}

/// Three communes of a district of 2025: two became one, one was parted among two; one is new.
class Units_of_last_year : public Both_years {
  protected:
    Units_of_last_year() {
        const auto first = below("Ban CHQS xã Một");
        const auto second = below("Ban CHQS xã Hai");
        const auto third = below("Ban CHQS xã Ba");
        from(Date::parse("2025-01-10"));
        for (const auto& [unit_of, times] :
             {std::pair(first, 2), std::pair(second, 1), std::pair(third, 4)}) {
            const auto officer = bench.fixture.person(unit_of, "Trần Văn Trực", "duty_officer");
            for (int i = 0; i < times; ++i) log_of(officer, "2025-01-10");
        }
        from(Date::parse("2025-07-01"));
        merged = reform("unit.merge", R"("units":[")" + first.text() + R"(",")" + second.text() +
                                          R"("],"into":null,"new_name":"Ban CHQS xã Chung",)"
                                          R"("new_code":"","on":"2025-07-01","basis":"NQ 1656")");
        reform("unit.split",
               R"("unit":")" + third.text() +
                   R"(","parts":[{"into":null,"new_name":"Ban CHQS xã Trên","new_code":""},)"
                   R"({"into":null,"new_name":"Ban CHQS xã Dưới","new_code":""}],)"
                   R"("lives_on":false,"heir":0,"on":"2025-07-01","basis":"NQ 1656")");
        from(Date::parse("2026-01-10"));
        const auto officer = bench.fixture.person(merged, "Lê Văn Mới", "duty_officer");
        for (int i = 0; i < 5; ++i) log_of(officer, "2026-01-10");
    }

    Id<Unit> below(const std::string& name) {
        return bench.fixture.unit(name,
                                  R"([{"kind":"military_command","to":")" + unit.text() + R"("}])");
    }
    Id<Unit> reform(const char* command, const std::string& fields) {
        return Id<Unit>(bench.fixture.system(command, "{" + fields + "}"));
    }
    void log_of(const test::Person_in_post& who, const char* day) {
        bench.fixture.clock.at.ms += 60'000;
        done_of(bench.fixture.give(who, "log.write",
                                   R"({"duty":"operations","type":"patrol","text":"Tổ 1 đi tuần"})",
                                   {}, start_of(*Date::parse(day))));
    }

    Id<Unit> merged;
};

TEST_F(Units_of_last_year, stand_under_their_one_successor_or_under_their_own_name) {
    const auto view = shown(
        "{{table:log_entries_by_unit;compare=1}}{{figure:log_entries;compare=1}}"
        "{{table:log_by_unit;compare=1}}");
    EXPECT_EQ(view.figures[0].heads[2], "Cùng kỳ năm trước");
    EXPECT_EQ(
        view.figures[0].rows,
        (Rows{{"Ban CHQS huyện Thọ Bình", "0", "0", "không tăng giảm"},
              {"Ban CHQS xã Chung (cùng kỳ gồm cả Ban CHQS xã Hai, Ban CHQS xã Một)", "5", "3",
               "tăng 02 (66,7%)"},
              {"Ban CHQS xã Dưới", "0", "—", "—"},
              {"Ban CHQS xã Trên", "0", "—", "—"},
              {"Ban CHQS xã Ba (đến 01/07/2025; nay thuộc Ban CHQS xã Trên)", "—", "4", "—"}}));
    // What stood then adds up to what the figure says.
    EXPECT_EQ(view.figures[1].comparison, "cùng kỳ năm trước 07, giảm 02 (28,6%)");
    EXPECT_EQ(view.figures[2].heads[5], "Sự cố, cùng kỳ năm trước");
    EXPECT_EQ(view.figures[2].rows[1],
              (std::vector<std::string>{view.figures[0].rows[1][0], "5", "3", "+2", "0", "0", "0",
                                        "5", "3", "+2", "0", "0", "0"}));
}

TEST_F(Units_of_last_year, open_cell_by_cell_to_what_was_counted_for_them) {
    const auto view = shown("{{table:log_by_unit;compare=1}}").figures[0];
    const auto behind = [&](std::size_t row, std::int64_t column, std::int64_t year_before) {
        views::FigureParams params;
        params.post = commander.post;
        params.id = summary;
        params.figure = "log_by_unit";
        params.compare = 1;
        params.row = view.keys.at(row);
        params.column = column;
        params.year_before = year_before;
        const Viewer viewer{commander.person, commander.post,         unit,
                            Role::commander,  bench.fixture.clock.at, "vi"};
        return figure_view(reader, viewer, params);
    };
    EXPECT_EQ(behind(1, 0, 0)->evidence.size(), 5u);
    EXPECT_EQ(behind(1, 1, 0)->evidence.size(), 0u);  // no incident
    EXPECT_EQ(behind(1, 2, 0)->evidence.size(), 5u);
    const auto before = behind(1, 0, 1);
    ASSERT_EQ(before->evidence.size(), 3u);  // of both communes that it became of
    EXPECT_EQ(before->from.text(), "2024-12-15");
    EXPECT_EQ(before->as_of.text(), "2025-02-02");
    EXPECT_EQ(before->evidence.front().at.date().text(), "2025-01-10");
    EXPECT_EQ(behind(4, 2, 1)->evidence.size(), 4u);  // the one that was parted
    EXPECT_EQ(behind(4, 2, 0)->evidence.size(), 0u);
    EXPECT_EQ(behind(1, 4, 0).error().code, "view.not_found");
}

TEST_F(Units_of_last_year, are_frozen_with_the_table_when_it_is_issued) {
    from(Date::parse("2026-02-02"));
    const auto before = shown("{{table:log_by_unit;compare=1}}").figures[0].rows;
    give("summary.issue", R"("summary":")" + summary.text() +
                              R"(","signer_prefix":"none","signer_post":")" +
                              commander.post.text() + R"(","recipients":["Như trên"])");
    ASSERT_TRUE(shown().figures[0].frozen.has_value());
    EXPECT_EQ(shown().figures[0].frozen->rows, before);
    EXPECT_FALSE(shown().figures[0].changed);
    log_on("2025-02-02");  // of last year, written down now
    const auto after = shown();
    EXPECT_TRUE(after.figures[0].changed);
    EXPECT_EQ(after.figures[0].frozen->rows, before);
    const auto paper = papers::summary_paper(after, nullptr);
    const auto* table = std::get_if<paper::Table>(&paper.body.back());
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->columns.size(), 5u);
    EXPECT_EQ(paper::text_of(table->rows[1][1]), "5 / 3 / +2");
}

}  // namespace
}  // namespace gb
