// The summary: outline, sections with live figures, and the issue that gives a number and freezes.

#include <gtest/gtest.h>

#include "domain/summary/words.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;
using test::refusal_of;

class A_summary : public ::testing::Test {
  protected:
    A_summary()
        : unit(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          staff(bench.fixture.person(unit, "Lê Văn Cẩn", "staff")) {}

    static std::string body(const std::string& to = "2026-12-14",
                            const std::string& as_of = "2026-02-01") {
        return R"("title":"Tổng kết năm","period_from":"2025-12-15","period_to":")" + to +
               R"(","as_of":")" + as_of + "\"";
    }
    Answer open(const std::string& fields) {
        return bench.fixture.give(staff, "summary.open", "{" + fields + "}");
    }
    Answer write(const Uuid& summary, int section, const std::string& text) {
        return bench.fixture.give(staff, "summary.write",
                                  R"({"summary":")" + summary.text() + R"(","section":)" +
                                      std::to_string(section) + R"(,"text":)" + json_text(text) +
                                      "}");
    }
    Answer issue(const Uuid& summary, const std::string& more = "") {
        return bench.fixture.give(
            commander, "summary.issue",
            R"({"summary":")" + summary.text() + R"(","signer_prefix":"none","signer_post":")" +
                commander.post.text() + R"(","place":"Thọ Bình","recipients":["Như trên"])" + more +
                "}");
    }
    void log(const std::string& type, const std::string& text, std::int64_t minutes_late = 0) {
        bench.fixture.clock.at.ms += 60'000;
        done_of(bench.fixture.give(
            commander, "log.write",
            R"({"duty":"operations","type":")" + type + R"(","text":)" + json_text(text) + "}", {},
            Instant{bench.fixture.clock.at.ms - minutes_late * 60'000}));
    }
    std::shared_ptr<const Summary> load(const Uuid& id) { return bench.load<Summary>(id); }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post commander;
    test::Person_in_post staff;
};

TEST_F(A_summary, of_a_year_has_the_long_outline_and_of_a_half_year_the_short_one) {
    const auto year = load(done_of(open(body())).ids.front());
    EXPECT_EQ(year->sections.size(), items_of(Outline::annual).size());
    EXPECT_EQ(year->sections[1].key.value, "situation");
    EXPECT_EQ(year->sections[1].number.value, "I");
    const auto half = load(done_of(open(body("2026-06-14"))).ids.front());
    EXPECT_EQ(half->sections.size(), items_of(Outline::half_year).size());
}

TEST_F(A_summary, keeps_its_days_in_order) {
    EXPECT_EQ(refusal_of(open(body("2025-12-14"))), "summary.period_reversed");
    EXPECT_EQ(refusal_of(open(body("2026-12-14", "2025-12-14"))), "summary.as_of_before_period");
    EXPECT_EQ(refusal_of(open(body() + R"(,"next_from":"2026-12-15")")), "summary.period_open");
    EXPECT_EQ(refusal_of(open(body() + R"(,"next_from":"2025-12-15","next_to":"2026-12-14")")),
              "summary.next_not_after");
}

TEST_F(A_summary, refuses_a_figure_that_it_does_not_understand_and_says_where) {
    const auto id = done_of(open(body())).ids.front();
    const auto answer = write(id, 3, "Đã tuần tra {{figure:turns}} lượt");
    const auto* refusal = std::get_if<Refusal>(&answer);
    ASSERT_NE(refusal, nullptr);
    EXPECT_EQ(refusal->code, "summary.token_unknown_figure");
    EXPECT_EQ(refusal->field, "/text");
    EXPECT_EQ(refusal->facts, (Facts{{"section", std::int64_t{4}},
                                     {"position", std::int64_t{22}},
                                     {"what", "figure:turns"}}));
    EXPECT_EQ(refusal_of(write(id, 99, "x")), "summary.no_such_section");
}

TEST_F(A_summary, counts_only_its_own_unit_and_those_below) {
    const auto id = done_of(open(body())).ids.front();
    const auto below = bench.fixture.unit(
        "Ban CHQS xã A", R"([{"kind":"military_command","to":")" + unit.text() + "\"}]");
    const auto beside = bench.fixture.unit("Ban CHQS huyện khác");
    const auto token = [](Id<Unit> whose) {
        return "{{figure:log_entries;unit=" + whose.text() + "}}";
    };
    EXPECT_EQ(refusal_of(write(id, 4, token(below))), "");
    EXPECT_EQ(refusal_of(write(id, 4, token(beside))), "summary.figure_not_below");
}

TEST_F(A_summary, gets_number_and_symbol_when_issued_and_freezes_its_figures) {
    log("patrol", "Tổ 1 đi tuần");
    log("patrol", "Tổ 2 đi tuần");
    log("visit", "Đoàn kiểm tra", 30);
    const auto id = done_of(open(body("2026-12-14", "2026-02-02"))).ids.front();
    done_of(
        write(id, 4,
              "Tuần tra {{figure:log_entries;type=patrol}} lượt, ghi muộn "
              "{{figure:late_entries}}; {{table:log_by_type}} {{list:log_entries;type=visit}}"));
    done_of(issue(id));
    const auto summary = load(id);
    ASSERT_TRUE(summary->issue.has_value());
    EXPECT_EQ(summary->issue->number.number, 1);
    EXPECT_EQ(summary->issue->symbol.value, "BC-BCHQS");
    EXPECT_EQ(summary->issue->signer, commander.person);
    ASSERT_EQ(summary->figures.size(), 4u);
    EXPECT_EQ(summary->figures[0].value, 2);
    EXPECT_EQ(summary->figures[0].from.text(), "2025-12-15");
    EXPECT_EQ(summary->figures[0].to.text(), "2026-02-02");
    EXPECT_EQ(summary->figures[1].value, 1);
    ASSERT_EQ(summary->figures[2].rows.size(), 2u);
    EXPECT_EQ(summary->figures[2].rows[0].cells[0].value, "patrol");
    EXPECT_EQ(summary->figures[2].rows[0].cells[1].value, "2");
    ASSERT_EQ(summary->figures[3].rows.size(), 1u);
    EXPECT_EQ(summary->figures[3].rows[0].cells[2].value, "Đoàn kiểm tra");
    ASSERT_EQ(summary->held.size(), 1u);
    EXPECT_EQ(summary->held[0].book, unit);
    EXPECT_EQ(refusal_of(write(id, 4, "sửa")), "summary.already_issued");
    EXPECT_EQ(refusal_of(issue(id)), "summary.already_issued");
}

TEST_F(A_summary, is_rebuilt_with_its_frozen_figures_as_they_were) {
    log("patrol", "Tổ 1 đi tuần");
    const auto id = done_of(open(body("2026-12-14", "2026-02-02"))).ids.front();
    done_of(write(id, 4, "{{figure:log_entries}}"));
    done_of(issue(id));
    log("patrol", "Tổ 2 đi tuần");
    bench.ledger.rebuild([](std::int64_t, std::int64_t) {});
    EXPECT_EQ(load(id)->figures[0].value, 1);
}

TEST_F(A_summary, numbers_run_on_within_the_year_and_a_given_organisation_stands_in_the_symbol) {
    for (int number = 1; number <= 2; ++number) {
        const auto id = done_of(open(body())).ids.front();
        done_of(issue(id, R"(,"organisation":"BCH")"));
        EXPECT_EQ(load(id)->issue->number.number, number);
        EXPECT_EQ(load(id)->issue->number.year, 2026);
        EXPECT_EQ(load(id)->issue->symbol.value, "BC-BCH");
    }
}

TEST_F(A_summary, is_not_issued_before_its_figures_are_complete) {
    const auto id = done_of(open(body("2026-12-14", "2026-11-15"))).ids.front();
    EXPECT_EQ(refusal_of(issue(id)), "summary.as_of_ahead");
}

TEST_F(A_summary, is_signed_by_a_post_of_the_unit) {
    const auto id = done_of(open(body())).ids.front();
    const auto other = bench.fixture.unit("Ban CHQS huyện khác");
    const auto acting = commander;
    commander = bench.fixture.person(other, "Người khác", "commander");
    const auto elsewhere = bench.fixture.give(
        acting, "summary.issue",
        R"({"summary":")" + id.text() + R"(","signer_prefix":"none","signer_post":")" +
            commander.post.text() + R"(","place":"","recipients":[]})");
    EXPECT_EQ(refusal_of(elsewhere), "post.unknown");
}

TEST_F(A_summary, says_when_an_estimate_stands_in_a_period_that_is_over) {
    const auto open_year = done_of(open(body("2026-12-14", "2026-02-01"))).ids.front();
    done_of(write(open_year, 4, "{{figure:log_entries;estimate=1}}"));
    EXPECT_FALSE(estimates_in_final(*load(open_year)));
    const auto over = done_of(open(body("2026-01-31", "2026-02-01"))).ids.front();
    done_of(write(over, 4, "{{figure:log_entries}}"));
    EXPECT_FALSE(estimates_in_final(*load(over)));
    done_of(write(over, 4, "{{figure:log_entries;estimate=1}}"));
    EXPECT_TRUE(estimates_in_final(*load(over)));
}

}  // namespace
}  // namespace gb
