// How figures are counted: which rows, which days, which units; and that each opens to its rows.

#include "domain/summary/figures.hpp"

#include <gtest/gtest.h>

#include "domain/summary/outline.hpp"
#include "house/texts.hpp"
#include "store/views/figures.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;

class Figures : public ::testing::Test {
  protected:
    Figures()
        : district(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          commune(bench.fixture.unit("Ban CHQS xã Hoa Sơn", under(district))),
          here(bench.fixture.person(district, "Nguyễn Văn An", "commander")),
          there(bench.fixture.person(commune, "Trần Văn Bình", "commander")) {}

    static std::string under(Id<Unit> upper) {
        return R"([{"kind":"military_command","to":")" + upper.text() + "\"}]";
    }
    Uuid log(const test::Person_in_post& who, const std::string& text,
             std::optional<Instant> happened = {}) {
        return done_of(bench.fixture.give(
                           who, "log.write",
                           R"({"duty":"operations","type":"note","text":)" + json_text(text) + "}",
                           {}, happened))
            .ids.front();
    }
    FigureAsk ask(std::string name, FigureForm form = FigureForm::figure) const {
        return {form,
                std::move(name),
                "",
                district,
                FigureScope::subtree,
                *Date::of(2026, 1, 1),
                *Date::of(2026, 2, 2)};
    }
    std::int64_t count(const FigureAsk& asked) { return bench.ledger.figure(asked).value; }

    test::Bench bench;
    Id<Unit> district;
    Id<Unit> commune;
    test::Person_in_post here;
    test::Person_in_post there;
};

TEST_F(Figures, cover_the_subtree_or_only_the_unit) {
    log(here, "một");
    log(there, "hai");
    auto asked = ask("log_entries");
    EXPECT_EQ(count(asked), 2);
    asked.scope = FigureScope::unit;
    EXPECT_EQ(count(asked), 1);
    asked.unit = commune;
    EXPECT_EQ(count(asked), 1);
}

TEST_F(Figures, count_days_of_the_office_by_event_time_both_ends_included) {
    bench.fixture.clock.at = start_of(*Date::of(2026, 2, 3));
    log(here, "đầu ngày đầu", start_of(*Date::of(2026, 1, 1)));
    log(here, "trước đó", Instant{start_of(*Date::of(2026, 1, 1)).ms - 1});
    log(here, "cuối ngày cuối", Instant{start_of(*Date::of(2026, 2, 3)).ms - 1});
    log(here, "sau đó", start_of(*Date::of(2026, 2, 3)));
    EXPECT_EQ(count(ask("log_entries")), 2);
}

TEST_F(Figures, leave_out_struck_rows_and_count_what_replaced_them) {
    const auto wrong = log(here, "nhầm");
    log(here, "đúng");
    done_of(bench.fixture.give(
        here, "log.strike",
        R"({"entry":")" + wrong.text() + R"(","reason":"nhầm","replacement":null})"));
    EXPECT_EQ(count(ask("log_entries")), 1);
}

TEST_F(Figures, open_to_the_very_rows_that_they_count) {
    for (int i = 0; i < 5; ++i) log(i % 2 ? here : there, "dòng " + std::to_string(i));
    const auto asked = ask("log_entries");
    const auto rows = evidence_of(bench.ledger.database(), asked, 0);
    ASSERT_EQ(static_cast<std::int64_t>(rows.size()), count(asked));
    EXPECT_EQ(rows[0].kind, "log_entry");
    EXPECT_EQ(rows[0].book, commune);
    EXPECT_EQ(rows[0].unit, "Ban CHQS xã Hoa Sơn");
    EXPECT_EQ(rows[0].text, "dòng 0");
    EXPECT_GT(rows[0].number, 0);
    EXPECT_EQ(evidence_of(bench.ledger.database(), asked, 3).size(), 2u);
}

TEST_F(Figures, open_to_the_newest_first_where_that_is_asked_the_same_rows_backwards) {
    for (int i = 0; i < 5; ++i) log(i % 2 ? here : there, "dòng " + std::to_string(i));
    const auto rows = [&](std::int64_t skip, views::EvidenceOrder order) {
        std::vector<std::string> texts;
        for (const auto& row :
             evidence_of(bench.ledger.database(), ask("log_entries"), skip, order)) {
            texts.push_back(row.text.value_or(""));
        }
        return texts;
    };
    const auto forwards = rows(0, views::EvidenceOrder::oldest_first);
    ASSERT_EQ(forwards.size(), 5u);
    const std::vector<std::string> backwards(forwards.rbegin(), forwards.rend());
    EXPECT_EQ(rows(0, views::EvidenceOrder::newest_first), backwards);
    EXPECT_EQ(rows(3, views::EvidenceOrder::newest_first),
              std::vector<std::string>(backwards.begin() + 3, backwards.end()));
}

TEST_F(Figures, say_how_far_the_books_reached) {
    log(here, "một");
    const auto found = bench.ledger.figure(ask("log_entries"));
    ASSERT_EQ(found.held.size(), 2u);
    for (const auto& held : found.held) {
        EXPECT_EQ(static_cast<std::uint64_t>(held.number), bench.ledger.head(held.book).number);
    }
}

TEST_F(Figures, count_who_was_invited_and_who_came) {
    done_of(bench.fixture.give(
        here, "conference.prepare",
        R"({"conference_kind":"giao_ban","title":"Giao ban tháng 1","held_on":"2026-01-30","participants":[)"
        R"({"label":"10 xã, thị trấn","invited":30,"attended":28},{"label":"Các phòng, ban","invited":5}]})"));
    done_of(bench.fixture.give(
        here, "conference.prepare",
        R"({"conference_kind":"giao_ban","title":"Giao ban cũ","held_on":"2025-12-31"})"));
    EXPECT_EQ(count(ask("conferences_held")), 1);
    EXPECT_EQ(count(ask("invited")), 35);
    EXPECT_EQ(count(ask("attended")), 28);
    const auto table = bench.ledger.figure(ask("attendance", FigureForm::table));
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0],
              (std::vector<std::string>{"2026-01-30", "Giao ban tháng 1", "35", "28"}));
}

TEST_F(Figures, make_a_table_with_a_row_for_every_unit) {
    log(there, "một");
    const auto table = bench.ledger.figure(ask("log_by_unit", FigureForm::table));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0][0], "Ban CHQS huyện Thọ Bình");
    EXPECT_EQ(table.rows[0][1], "0");
    EXPECT_EQ(table.rows[1][1], "1");
}

TEST_F(Figures, that_can_be_asked_for_all_have_their_query) {
    for (const auto& kind : figure_kinds()) {
        EXPECT_NO_THROW(bench.ledger.figure(ask(std::string(kind.name), kind.form))) << kind.name;
        EXPECT_NO_THROW(
            evidence_of(bench.ledger.database(), ask(std::string(kind.name), kind.form), 0));
    }
}

TEST(Texts, name_every_figure_and_every_section) {
    const auto named = [](const std::string& key) {
        for (const auto* language : {"vi", "en"}) {
            EXPECT_TRUE(has_text(language, key)) << language << " " << key;
            EXPECT_TRUE(has_text(language, key + ".hint")) << language << " " << key;
        }
    };
    for (const auto& kind : figure_kinds()) {
        auto counted = counted_by(kind.name, by_month);
        if (counted.empty()) counted = counted_by(kind.name, by_unit);
        named("figure." + std::string(counted.empty() ? kind.name : counted));
    }
    for (const auto* language : {"vi", "en"}) {
        EXPECT_TRUE(has_text(language, "figure" + std::string(by_month)));
        EXPECT_TRUE(has_text(language, "figure" + std::string(by_unit)));
    }
    for (const auto outline : {Outline::annual, Outline::half_year}) {
        for (const auto& item : items_of(outline)) named("outline." + std::string(item.key));
    }
}

}  // namespace
}  // namespace gb
