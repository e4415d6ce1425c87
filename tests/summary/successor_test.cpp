// A report of a unit that ended, as those see it who took over what the unit had open.

#include <gtest/gtest.h>

#include "store/views/book.hpp"
#include "store/views/contributions.hpp"
#include "store/views/lessons.hpp"
#include "store/views/registers.hpp"
#include "store/views/summaries.hpp"
#include "store/views/summary.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::Person_in_post;
using test::refusal_of;

std::string id_of(const Uuid& id) {
    return "\"" + id.text() + "\"";
}

class A_report_of_a_unit_that_ended : public ::testing::Test {
  protected:
    A_report_of_a_unit_that_ended()
        : province(bench.fixture.unit("Bộ CHQS tỉnh")),
          district(below_the_province("Ban CHQS huyện Thọ Bình")),
          area(below_the_province("Ban CHPT khu vực 3")),
          other(below_the_province("Ban CHPT khu vực 4")),
          chief(bench.fixture.person(district, "Nguyễn Văn An", "commander")),
          successor(bench.fixture.person(area, "Trần Văn Khu", "commander")),
          stranger(bench.fixture.person(other, "Lê Văn Bốn", "commander")),
          above(bench.fixture.person(province, "Phạm Văn Tỉnh", "commander")),
          reader(model(), bench.folder / "books.db"),
          report(give(chief, "summary.open",
                      R"("title":"Tổng kết huyện","period_from":"2025-12-15",)"
                      R"("period_to":"2026-12-14","as_of":"2026-02-02")")) {
        log(chief);
        log(successor);
        give(chief, "summary.write",
             R"("summary":)" + id_of(report) +
                 R"(,"section":4,"text":"Ghi {{figure:log_entries}} dòng.")");
        call = Id<ContributionCall>(
            give(chief, "contribution.call",
                 R"("summary":)" + id_of(report) + R"(,"units":[)" + id_of(area) +
                     R"(],"group":"none","due":"2026-02-09","outline":"Phối hợp tuần tra")"));
        give(successor, "contribution.send",
             R"("call":)" + id_of(call) + R"(,"text":"Tuần tra chung hằng tuần.")");
        issue(chief, report);
        log(chief);
    }

    Id<Unit> below_the_province(const std::string& name) {
        return bench.fixture.unit(name,
                                  R"([{"kind":"military_command","to":)" + id_of(province) + "}]");
    }
    Uuid give(const Person_in_post& who, const std::string& command, const std::string& fields) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(who, command, "{" + fields + "}")).ids.front();
    }
    /// Of what happened before any paper was issued, whenever it is entered.
    void log(const Person_in_post& who) {
        bench.fixture.clock.at.ms += 60'000;
        done_of(bench.fixture.give(
            who, "log.write", R"({"duty":"operations","type":"patrol","text":"Tổ 1"})", {}, begun));
    }
    void issue(const Person_in_post& who, Id<Summary> summary) {
        give(who, "summary.issue",
             R"("summary":)" + id_of(summary) + R"(,"signer_prefix":"none","signer_post":)" +
                 id_of(who.post) + R"(,"recipients":["Như trên"])");
    }
    void end_the_district() {
        bench.fixture.clock.at.ms += milliseconds_a_day;
        bench.fixture.system("unit.dissolve", R"({"unit":)" + id_of(district) + R"(,"on":")" +
                                                  bench.fixture.clock.at.date().text() +
                                                  R"(","basis":"QĐ 1","successor":)" + id_of(area) +
                                                  R"(,"force_reason":""})");
    }
    Id<Summary> reissued() {
        return Id<Summary>(give(successor, "summary.reissue",
                                R"("summary":)" + id_of(report) + R"(,"reason":"Bổ sung")"));
    }
    Viewer viewer(const Person_in_post& who) const {
        return {who.person, who.post, who.unit, Role::commander, bench.fixture.clock.at, "vi"};
    }
    Result<views::SummaryView> seen_by(const Person_in_post& who, Id<Summary> id) {
        return summary_view(reader, viewer(who), {who.post, id});
    }

    test::Bench bench;
    Id<Unit> province, district, area, other;
    Person_in_post chief, successor, stranger, above;
    Instant begun = bench.fixture.clock.at;
    Reader reader;
    Id<Summary> report;
    Id<ContributionCall> call;
};

TEST_F(A_report_of_a_unit_that_ended, is_read_by_its_successor_and_those_above_and_nobody_else) {
    EXPECT_FALSE(seen_by(successor, report));
    end_the_district();
    ASSERT_TRUE(seen_by(successor, report));
    ASSERT_TRUE(seen_by(above, report));
    EXPECT_EQ(seen_by(stranger, report).error().code, "rights.not_yours_to_read");
    EXPECT_EQ(seen_by(successor, report)->unit.name, "Ban CHQS huyện Thọ Bình");
    EXPECT_EQ(seen_by(successor, report)->editions.holder->id, area);
    EXPECT_EQ(seen_by(above, report)->editions.holder->id, area);
    EXPECT_TRUE(book_view(reader, viewer(successor), {successor.post, district, {}, {}}));
    EXPECT_FALSE(book_view(reader, viewer(stranger), {stranger.post, district, {}, {}}));
    EXPECT_TRUE(lessons_view(reader, viewer(successor), {successor.post, {}, report, {}}));
    const auto listed = [&](const Person_in_post& who) {
        return summaries_view(reader, viewer(who), {who.post})->summaries.size();
    };
    EXPECT_EQ(listed(successor), 1u);
    EXPECT_EQ(listed(above), 1u);
    EXPECT_EQ(listed(stranger), 0u);
}

TEST_F(A_report_of_a_unit_that_ended, is_flagged_at_its_successors_desk) {
    const auto flagged = [&](const Person_in_post& who) {
        return changed_summaries_view(reader, viewer(who), {who.post})->summaries;
    };
    EXPECT_TRUE(flagged(successor).empty());
    end_the_district();
    ASSERT_EQ(flagged(successor).size(), 1u);
    EXPECT_EQ(flagged(successor)[0].figures.at(0).was, "01");
    EXPECT_EQ(flagged(successor)[0].figures.at(0).now, "02");
    EXPECT_TRUE(flagged(above).empty());
    issue(successor, reissued());
    EXPECT_TRUE(flagged(successor).empty());
}

TEST_F(A_report_of_a_unit_that_ended, counts_on_and_says_what_the_paper_before_said) {
    end_the_district();
    const auto edition = reissued();
    const auto draft = *seen_by(successor, edition);
    ASSERT_EQ(draft.figures.size(), 1u);
    EXPECT_EQ(draft.figures[0].value, "02");
    EXPECT_EQ(draft.figures[0].before, "01");
    EXPECT_EQ(draft.editions.reports_on->id, district);
    issue(successor, edition);
    log(successor);  // its own book is not what the paper tells of
    const auto issued = *seen_by(successor, edition);
    EXPECT_EQ(issued.unit.id, area);
    EXPECT_EQ(issued.figures[0].frozen->value, "02");
    EXPECT_EQ(issued.figures[0].before, "01");
    EXPECT_FALSE(issued.figures[0].changed);
    EXPECT_EQ(issued.editions.replaces->symbol, "01/BC-BCHQS");
    EXPECT_EQ(issued.editions.replaces->unit, "Ban CHQS huyện Thọ Bình");
    const auto old = *seen_by(successor, report);
    EXPECT_EQ(old.figures[0].frozen->value, "01");
    EXPECT_FALSE(old.figures[0].before.has_value());
    EXPECT_EQ(old.editions.replaced_by->unit, "Ban CHPT khu vực 3");
}

TEST_F(A_report_of_a_unit_that_ended, brings_its_contributions_along_as_they_were_sent) {
    end_the_district();
    const auto edition = reissued();
    const auto calls =
        contributions_view(reader, viewer(successor), {successor.post, edition})->calls;
    ASSERT_EQ(calls.size(), 1u);
    EXPECT_EQ(calls[0].issued_with->symbol, "01/BC-BCHQS");
    EXPECT_EQ(calls[0].contributions.at(0).text, "Tuần tra chung hằng tuần.");
    EXPECT_EQ(refusal_of(bench.fixture.give(successor, "contribution.send",
                                            R"({"call":)" + id_of(call) + R"(,"text":"Khác"})")),
              "contribution.summary_issued");
    const auto before =
        contributions_view(reader, viewer(successor), {successor.post, report})->calls;
    ASSERT_EQ(before.size(), 1u);
    EXPECT_FALSE(before[0].issued_with.has_value());
}

TEST_F(A_report_of_a_unit_that_ended, stands_in_the_register_as_what_was_replaced) {
    const auto lines_of = [&](const Person_in_post& who) {
        return register_view(reader, viewer(who), {who.post, Direction::issued, {}, {}, {}})->lines;
    };
    EXPECT_FALSE(lines_of(chief).at(0).replaced_by.has_value());
    end_the_district();
    issue(successor, reissued());
    const auto lines = lines_of(successor);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].symbol, "01/BC-BCHPTKV3");
    EXPECT_EQ(lines[0].replaces->id, report);
    EXPECT_EQ(lines[0].replaces->unit, "Ban CHQS huyện Thọ Bình");
    EXPECT_FALSE(lines[0].replaced_by.has_value());
    EXPECT_EQ(lines_of(chief).at(0).replaced_by->symbol, "01/BC-BCHPTKV3");
}

}  // namespace
}  // namespace gb
