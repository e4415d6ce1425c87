// What the workspace shows: stages and what they miss, figures live and frozen, the rows behind.

#include <gtest/gtest.h>

#include "store/views/conference.hpp"
#include "store/views/summaries.hpp"
#include "store/views/summary.hpp"
#include "store/views/summary_changes.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;
using views::ConferenceStage;

class The_workspace : public ::testing::Test {
  protected:
    The_workspace()
        : region(bench.fixture.unit("Bộ CHQS tỉnh An Lạc")),
          unit(
              bench.fixture.unit("Ban CHQS huyện Thọ Bình",
                                 R"([{"kind":"military_command","to":")" + region.text() + "\"}]")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          reader(model(), bench.folder / "books.db") {}

    Uuid give(const std::string& command, const std::string& body) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(commander, command, body)).ids.front();
    }
    Viewer viewer(Id<Unit> of) const {
        return {commander.person, commander.post,         of,
                Role::commander,  bench.fixture.clock.at, "vi"};
    }
    void log(const std::string& type) {
        give("log.write",
             R"({"duty":"operations","type":")" + type + R"(","text":"Tổ 1 đi tuần"})");
    }
    /// Entered now of what happened before everything else here.
    void log_late(const std::string& type) {
        bench.fixture.clock.at.ms += 60'000;
        done_of(bench.fixture.give(
            commander, "log.write",
            R"({"duty":"operations","type":")" + type + R"(","text":"Tổ 1 đi tuần"})", {}, first));
    }
    Id<Summary> summary_with(const std::string& text, const std::string& conference = "null") {
        const auto id = give(
            "summary.open",
            R"({"conference":)" + conference +
                R"(,"title":"Tổng kết","period_from":"2025-12-15","period_to":"2026-12-14","as_of":"2026-02-02"})");
        give("summary.write",
             R"({"summary":")" + id.text() + R"(","section":4,"text":)" + json_text(text) + "}");
        return Id<Summary>(id);
    }
    void issue(Id<Summary> summary) {
        give("summary.issue", R"({"summary":")" + summary.text() +
                                  R"(","signer_prefix":"none","signer_post":")" +
                                  commander.post.text() + R"(","recipients":["Như trên"]})");
    }
    views::SummaryView shown(Id<Summary> id) {
        return *summary_view(reader, viewer(unit), {commander.post, id});
    }
    ConferenceStage stage_of(Id<Conference> id) {
        return conference_view(reader, viewer(unit), {commander.post, id})->stage;
    }

    test::Bench bench;
    Id<Unit> region;
    Id<Unit> unit;
    test::Person_in_post commander;
    Reader reader;
    Instant first = bench.fixture.clock.at;
};

TEST_F(The_workspace, puts_a_summary_on_its_signers_desk_until_it_is_confirmed) {
    const auto summary = summary_with("Duy trì nghiêm chế độ trực.");
    const auto staff = bench.fixture.person(unit, "Vũ Minh Khoa", "staff");
    done_of(bench.fixture.give(
        staff, "summary.put_to_sign",
        R"({"summary":")" + summary.text() + R"(","signer":")" + commander.post.text() + "\"}"));
    const auto waiting = summaries_to_sign(reader, viewer(unit));
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting.front().id, summary);
    auto other = viewer(unit);
    other.post = staff.post;
    EXPECT_TRUE(summaries_to_sign(reader, other).empty());
    ASSERT_TRUE(shown(summary).signing);
    EXPECT_EQ(shown(summary).signing->asked_by, "Vũ Minh Khoa");
    give("summary.confirm", R"({"summary":")" + summary.text() +
                                R"(","signer_prefix":"none","over":)" +
                                std::to_string(shown(summary).last) + "}");
    EXPECT_TRUE(summaries_to_sign(reader, viewer(unit)).empty());
    EXPECT_TRUE(shown(summary).signing->confirmed_at);
}

TEST_F(The_workspace, names_each_figure_that_is_another_since_the_signer_confirmed) {
    const auto summary = summary_with("Đã ghi {{figure:log_entries}} dòng.");
    give("summary.put_to_sign",
         R"({"summary":")" + summary.text() + R"(","signer":")" + commander.post.text() + "\"}");
    give("summary.confirm", R"({"summary":")" + summary.text() + R"(","signer_prefix":"none"})");
    const auto as_confirmed = shown(summary).figures.at(0);
    EXPECT_FALSE(as_confirmed.confirmed);
    log("note");
    const auto now = shown(summary).figures.at(0);
    EXPECT_EQ(now.confirmed, as_confirmed.value);
    EXPECT_EQ(now.number, as_confirmed.number + 1);
    EXPECT_FALSE(now.changed) << "nothing was issued yet";
}

TEST_F(The_workspace, shows_how_far_a_conference_has_come_and_what_is_missing) {
    const Id<Conference> id(give(
        "conference.prepare",
        R"({"conference_kind":"giao_ban","title":"Giao ban","held_on":"2026-02-02","chairs":[{"name":"An","titles":[],"opened":true,"directed":true}]})"));
    EXPECT_EQ(stage_of(id), ConferenceStage::prepared);  // its day alone says nothing
    const auto view = *conference_view(reader, viewer(unit), {commander.post, id});
    EXPECT_EQ(view.missing.front(), "conference.missing.topics");
    EXPECT_EQ(std::count(view.missing.begin(), view.missing.end(), "conference.missing.chair"), 0);
    give("conference.conclude",
         R"({"conference":")" + id.text() +
             R"(","groups":[{"addressee":"Đơn vị","group":"none","owners":[")" + unit.text() +
             R"("],"bullets":[{"text":"Trực nghiêm","kind":"task","standing":true}]}]})");
    EXPECT_EQ(stage_of(id), ConferenceStage::concluded);
    const auto summary = summary_with("", "\"" + id.text() + "\"");
    issue(summary);
    EXPECT_EQ(stage_of(id), ConferenceStage::summarised);
    const auto article = give("article.draft", R"({"conference":")" + id.text() +
                                                   R"(","title":"Giao ban","body":"Nội dung"})");
    give("article.submit", R"({"article":")" + article.text() + "\"}");
    give("article.publish", R"({"article":")" + article.text() + "\"}");
    EXPECT_EQ(stage_of(id), ConferenceStage::published);
    const auto list = *conferences_view(reader, viewer(unit), {commander.post, {}});
    ASSERT_EQ(list.conferences.size(), 1u);
    EXPECT_EQ(list.conferences[0].stage, ConferenceStage::published);
    const auto articles = *articles_view(reader, viewer(unit), {commander.post});
    ASSERT_EQ(articles.articles.size(), 1u);
    EXPECT_TRUE(published_article(reader, articles.articles[0].slug));
}

TEST_F(The_workspace, shows_a_figure_as_it_is_now_and_as_it_was_issued) {
    log("patrol");
    const auto id = summary_with("{{figure:log_entries;type=patrol}} {{table:log_by_type}}");
    ASSERT_EQ(shown(id).figures.size(), 2u);
    EXPECT_EQ(shown(id).figures[0].value, "01");
    EXPECT_FALSE(shown(id).figures[0].frozen.has_value());
    issue(id);
    EXPECT_FALSE(shown(id).figures[0].changed);
    log_late("patrol");
    const auto after = shown(id);
    EXPECT_EQ(after.symbol, "01/BC-BCHQS");
    EXPECT_EQ(after.superior, "Bộ CHQS tỉnh An Lạc");
    EXPECT_EQ(after.figures[0].value, "02");
    EXPECT_EQ(after.figures[0].frozen->value, "01");
    EXPECT_TRUE(after.figures[0].changed);
    EXPECT_TRUE(after.figures[1].changed);
    EXPECT_EQ(after.figures[1].rows[0], (std::vector<std::string>{"Tuần tra", "2"}));
    EXPECT_EQ(after.figures[1].frozen->rows[0], (std::vector<std::string>{"Tuần tra", "1"}));
    ASSERT_TRUE(after.code.has_value());
    EXPECT_EQ(after.code->substr(0, after.code->find('-')),
              std::to_string(bench.load<Summary>(id)->issued_entry));
}

TEST_F(The_workspace, names_the_later_entries_that_would_change_an_issued_figure) {
    log("patrol");
    const Uuid struck = give(
        "log.write", R"({"duty":"operations","type":"visit","text":"Đoàn kiểm tra của quân khu"})");
    const auto id = summary_with(
        "{{figure:log_entries;type=patrol}} {{figure:log_entries;type=visit}}"
        " {{figure:handovers}}");
    issue(id);
    const auto changes = [&] {
        return *summary_changes_view(reader, viewer(unit), {commander.post, id});
    };
    EXPECT_TRUE(changes().figures.empty());
    log("patrol");  // of that evening: the paper of that day could not tell it
    EXPECT_TRUE(changes().figures.empty());

    log_late("patrol");
    give("log.strike",
         R"({"entry":")" + struck.text() + R"(","reason":"ghi nhầm ca","replacement":null})");
    const auto after = changes();
    ASSERT_EQ(after.figures.size(), 2u);
    EXPECT_EQ(after.figures[0].token, "figure:log_entries;type=patrol");
    EXPECT_EQ(after.figures[0].was, "01");
    EXPECT_EQ(after.figures[0].now, "02");
    ASSERT_EQ(after.figures[0].entries.size(), 1u);
    const auto& added = after.figures[0].entries[0];
    EXPECT_EQ(added.effect, views::FigureEffect::counted);
    EXPECT_EQ(added.book, unit);
    EXPECT_GT(added.number, bench.load<Summary>(id)->issued_entry);
    EXPECT_GT(added.entered, bench.load<Summary>(id)->issued);
    ASSERT_EQ(after.figures[1].entries.size(), 1u);
    EXPECT_EQ(after.figures[1].entries[0].effect, views::FigureEffect::no_longer_counted);
    EXPECT_EQ(after.figures[1].entries[0].id, struck);
}

TEST_F(The_workspace, names_the_late_entry_of_a_figure_with_more_rows_than_are_compared) {
    const auto first = bench.fixture.clock.at;
    for (std::size_t i = 0; i < figure_rows_limit + 20; ++i) log("patrol");
    const auto id = summary_with("{{figure:log_entries;type=patrol}}");
    issue(id);
    bench.fixture.clock.at.ms += 60'000;
    done_of(bench.fixture.give(
        commander, "log.write", R"({"duty":"operations","type":"patrol","text":"Tổ 9"})", {},
        Instant{bench.load<Summary>(id)->issued->ms - 1'000}));  // beyond the rows that are read
    bench.fixture.clock.at.ms += 60'000;
    done_of(bench.fixture.give(commander, "log.write",
                               R"({"duty":"operations","type":"patrol","text":"Nhớ ra sau"})", {},
                               first));  // before all of them: each moves on by one place
    const auto changes =
        *summary_changes(reader, viewer(unit), {commander.post, id}, figure_rows_limit);
    ASSERT_EQ(changes.figures.size(), 1u);
    EXPECT_FALSE(changes.figures[0].more);
    ASSERT_EQ(changes.figures[0].entries.size(), 2u);
    EXPECT_EQ(changes.figures[0].entries[0].effect, views::FigureEffect::counted);
    EXPECT_EQ(changes.figures[0].entries[0].text, "Nhớ ra sau");
    EXPECT_EQ(changes.figures[0].entries[1].text, "Tổ 9");
}

TEST_F(The_workspace, names_a_later_entry_of_a_unit_below_whose_clock_is_behind) {
    const auto below = bench.fixture.unit(
        "Ban CHQS xã Hoa Sơn", R"([{"kind":"military_command","to":")" + unit.text() + "\"}]");
    const auto officer = bench.fixture.person(below, "Lê Văn Bình", "duty_officer");
    const auto write_below = [&] {
        done_of(bench.fixture.give(officer, "log.write",
                                   R"({"duty":"operations","type":"patrol","text":"Tổ 2"})"));
    };
    write_below();
    const auto id = summary_with("{{figure:log_entries;type=patrol}}");
    issue(id);
    bench.fixture.clock.at.ms -= 30'000;  // before the issue, by the clock alone
    write_below();
    bench.fixture.clock.at.ms += 90'000;
    const auto changes = *summary_changes_view(reader, viewer(unit), {commander.post, id});
    ASSERT_EQ(changes.figures.size(), 1u);
    ASSERT_EQ(changes.figures[0].entries.size(), 1u);
    EXPECT_EQ(changes.figures[0].entries[0].book, below);
}

TEST_F(The_workspace, opens_a_figure_to_its_rows) {
    log("patrol");
    log("visit");
    const auto id = summary_with("{{figure:log_entries;estimate=0;type=patrol}}");
    views::FigureParams params;
    params.post = commander.post;
    params.id = id;
    params.figure = "log_entries";
    params.type = "patrol";
    params.estimate = 0;
    const auto figure = *figure_view(reader, viewer(unit), params);
    EXPECT_EQ(figure.token, "figure:log_entries;estimate=0;type=patrol");
    EXPECT_TRUE(figure.label.ends_with(": Tuần tra")) << figure.label;
    ASSERT_EQ(figure.evidence.size(), 1u);
    EXPECT_EQ(figure.evidence[0].book, unit);
    EXPECT_FALSE(figure.more.has_value());
    log("patrol");
    params.order = views::EvidenceOrder::newest_first;
    const auto backwards = *figure_view(reader, viewer(unit), params);
    ASSERT_EQ(backwards.evidence.size(), 2u);
    EXPECT_EQ(backwards.evidence[1].number, figure.evidence[0].number);
    params.figure = "nothing";
    EXPECT_EQ(figure_view(reader, viewer(unit), params).error().code, "view.not_found");
}

TEST_F(The_workspace, counts_rows_of_its_period_without_reading_those_of_all_years) {
    auto plan = reader.prepare(
        "explain query plan select count(*) from log_entry"
        " where home = ? and happened >= ? and happened < ?");
    ASSERT_TRUE(plan.step());
    EXPECT_NE(plan.text(3).find("log_entry_happened (home=? AND happened>? AND happened<?)"),
              std::string_view::npos)
        << plan.text(3);
}

TEST_F(The_workspace, is_for_the_unit_and_those_above_it) {
    const auto id = summary_with("");
    EXPECT_TRUE(summary_view(reader, viewer(region), {commander.post, id}).has_value());
    const auto other = bench.fixture.unit("Ban CHQS huyện khác");
    EXPECT_EQ(summary_view(reader, viewer(other), {commander.post, id}).error().code,
              "rights.not_yours_to_read");
}

TEST_F(The_workspace, offers_every_figure_with_its_name) {
    const auto kinds = *figure_kinds_view(reader, viewer(unit), {commander.post});
    ASSERT_EQ(kinds.size(), figure_kinds().size());
    for (const auto& kind : kinds) EXPECT_EQ(kind.label.find("figure."), std::string::npos);
}

}  // namespace
}  // namespace gb
