// How information is counted: exchanged, verified, untrue, told twice.

#include <gtest/gtest.h>

#include "domain/summary/figures.hpp"
#include "store/views/figures.hpp"
#include "store/views/summary.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;

class Information_figures : public ::testing::Test {
  protected:
    Information_figures()
        : area(bench.fixture.unit("Ban CHPT khu vực 3")),
          commune(
              bench.fixture.unit("Ban CHQS xã Hoa Sơn",
                                 R"([{"kind":"military_command","to":")" + area.text() + "\"}]")),
          here(bench.fixture.person(area, "Nguyễn Văn An", "commander")),
          there(bench.fixture.person(commune, "Trần Văn Bình", "commander")) {}

    Uuid report(const char* event_class = "fire") {
        pass();
        return done_of(bench.fixture.give(
                           there, "information.report",
                           std::string(R"({"event_class":")") + event_class +
                               R"(","text":"Cháy kho","place":"Kho xã","source":"press",)"
                               R"("reliability":"unknown","group":"none","addressees":[")" +
                               area.text() + "\"]}"))
            .ids.front();
    }
    void verify(const Uuid& item, const std::string& finding, const std::string& more = "") {
        pass();
        done_of(bench.fixture.give(here, "reply.verify",
                                   R"({"information":")" + item.text() + R"(","finding":")" +
                                       finding + R"(","text":"Đã xem")" + more + "}"));
    }
    void close(const Uuid& item, const std::string& finding) {
        pass();
        done_of(bench.fixture.give(
            there, "information.close",
            R"({"information":")" + item.text() + R"(","finding":")" + finding + "\"}"));
    }
    void correct(const Uuid& item, const std::string& event_class, const std::string& place) {
        pass();
        done_of(bench.fixture.give(
            there, "information.correct",
            R"({"information":")" + item.text() + R"(","event_class":")" + event_class +
                R"(","text":"Cháy kho","place":")" + place +
                R"(","source":"press","reliability":"unknown","reason":"Nghe nhầm"})"));
    }
    void strike(const Uuid& item) {
        pass();
        done_of(bench.fixture.give(
            there, "information.strike",
            R"({"information":")" + item.text() + R"(","reason":"Ghi hai lần"})"));
    }
    void pass() { bench.fixture.clock.at.ms += 60'000; }

    FigureAsk ask(std::string name, FigureForm form = FigureForm::figure) {
        const auto today = bench.fixture.clock.at.date();
        return {form, std::move(name), "", area, FigureScope::subtree, today, today};
    }
    std::int64_t count(const std::string& name) {
        return bench.ledger.figure(ask("information_" + name)).value;
    }

    test::Bench bench;
    Id<Unit> area, commune;
    test::Person_in_post here, there;
};

TEST_F(Information_figures, count_what_was_exchanged_and_what_was_verified) {
    report();
    verify(report(), "confirmed");
    verify(report(), "unverifiable");
    EXPECT_EQ(count("exchanged"), 3);
    EXPECT_EQ(count("verified"), 2);
    EXPECT_EQ(count("untrue"), 0);
}

TEST_F(Information_figures, count_the_untrue_by_what_stands_now) {
    const auto item = report();
    verify(item, "untrue");
    EXPECT_EQ(count("untrue"), 1);
    verify(item, "confirmed");
    EXPECT_EQ(count("untrue"), 0);
    close(item, "confirmed");
    const auto other = report();
    verify(other, "untrue");
    close(other, "untrue");
    EXPECT_EQ(count("untrue"), 1);
    EXPECT_EQ(count("verified"), 2);
}

TEST_F(Information_figures, count_what_was_told_twice) {
    const auto first = report();
    verify(report(), "duplicate", R"(,"duplicate_of":")" + first.text() + "\"");
    EXPECT_EQ(count("duplicate"), 1);
    EXPECT_EQ(count("exchanged"), 2);
}

TEST_F(Information_figures, count_a_verification_on_its_own_day) {
    const auto item = report();
    const auto day = ask("information_verified");
    bench.fixture.clock.at.ms += 2 * milliseconds_a_day;
    verify(item, "confirmed");
    EXPECT_EQ(bench.ledger.figure(day).value, 0);
    EXPECT_EQ(count("verified"), 1);
    EXPECT_EQ(count("exchanged"), 0);
}

TEST_F(Information_figures, open_to_the_items_that_they_count) {
    const auto item = report();
    verify(item, "untrue");
    for (const auto* name : {"exchanged", "verified", "untrue"}) {
        const auto rows =
            evidence_of(bench.ledger.database(), ask(std::string("information_") + name), 0);
        ASSERT_EQ(rows.size(), 1u) << name;
        EXPECT_EQ(rows[0].kind, "information");
        EXPECT_EQ(rows[0].id, item);
        EXPECT_EQ(rows[0].text, "Cháy kho");
    }
}

TEST_F(Information_figures, leave_out_what_is_struck) {
    const auto closed = report();
    verify(closed, "untrue");
    close(closed, "untrue");
    const auto doubled = report();
    verify(doubled, "duplicate", R"(,"duplicate_of":")" + closed.text() + "\"");
    strike(closed);
    strike(doubled);
    for (const auto* name : {"exchanged", "verified", "untrue", "duplicate"}) {
        EXPECT_EQ(count(name), 0) << name;
    }
    EXPECT_TRUE(bench.ledger.figure(ask("information_by_class", FigureForm::table)).rows.empty());
}

TEST_F(Information_figures, count_a_corrected_item_as_it_reads_now) {
    const auto item = report();
    verify(item, "untrue");
    correct(item, "rescue", "Kho xã");
    EXPECT_EQ(count("exchanged"), 1);
    EXPECT_EQ(count("verified"), 0);
    EXPECT_EQ(count("untrue"), 0);
    EXPECT_EQ(bench.ledger.figure(ask("information_by_class", FigureForm::table)).rows,
              (std::vector<std::vector<std::string>>{{"rescue", "1", "0", "0"}}));
    verify(item, "confirmed");
    EXPECT_EQ(count("verified"), 1);
}

TEST_F(Information_figures, of_an_issued_summary_are_flagged_when_an_item_is_struck) {
    const auto item = report();
    report();
    const auto give = [&](const std::string& command, const std::string& fields) {
        pass();
        return done_of(bench.fixture.give(here, command, "{" + fields + "}")).ids.front();
    };
    const Id<Summary> summary(
        give("summary.open", R"("title":"Tổng kết","period_from":"2025-12-15",)"
                             R"("period_to":"2026-12-14","as_of":")" +
                                 bench.fixture.clock.at.date().text() + "\""));
    give(
        "summary.write",
        R"("summary":")" + summary.text() +
            R"(","section":4,"text":"Trao đổi {{figure:information_exchanged;scope=subtree}} tin.")");
    give("summary.issue", R"("summary":")" + summary.text() +
                              R"(","signer_prefix":"none","signer_post":")" + here.post.text() +
                              R"(","recipients":["Như trên"])");
    Reader reader(model(), bench.folder / "books.db");
    const auto flagged = [&] {
        const Viewer viewer{here.person, here.post, area, Role::commander, bench.fixture.clock.at,
                            "vi"};
        return summary_view(reader, viewer, {here.post, summary})->figures.at(0).changed;
    };
    EXPECT_FALSE(flagged());
    strike(item);
    EXPECT_TRUE(flagged());
}

TEST_F(Information_figures, make_a_table_by_class) {
    verify(report("rescue"), "confirmed");
    const auto untrue = report();
    verify(untrue, "untrue");
    close(untrue, "untrue");
    report();
    const auto table = bench.ledger.figure(ask("information_by_class", FigureForm::table));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0], (std::vector<std::string>{"fire", "2", "1", "1"}));
    EXPECT_EQ(table.rows[1], (std::vector<std::string>{"rescue", "1", "1", "0"}));
}

}  // namespace
}  // namespace gb
