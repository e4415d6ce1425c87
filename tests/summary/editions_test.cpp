// An issued summary that is issued anew: which figures are still flagged, and how both are found.

#include <gtest/gtest.h>

#include "store/views/conference.hpp"
#include "store/views/summaries.hpp"
#include "store/views/summary.hpp"
#include "store/views/summary_versions.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;
using test::json_text;

class A_new_edition : public ::testing::Test {
  protected:
    A_new_edition()
        : unit(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          reader(model(), bench.folder / "books.db"),
          first(give("summary.open", R"("title":"Tổng kết","period_from":"2025-12-15",)"
                                     R"("period_to":"2026-12-14","as_of":"2026-02-02")")) {
        log("patrol");
        log("visit");
        write(first,
              "Tuần tra {{figure:log_entries;type=patrol}}, khách "
              "{{figure:log_entries;type=visit}}.");
        issue(first);
    }

    Uuid give(const std::string& command, const std::string& fields) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(commander, command, "{" + fields + "}")).ids.front();
    }
    /// Of what happened before any paper was issued, whenever it is entered.
    void log(const std::string& type) {
        bench.fixture.clock.at.ms += 60'000;
        done_of(bench.fixture.give(
            commander, "log.write",
            R"({"duty":"operations","type":")" + type + R"(","text":"Tổ 1"})", {}, begun));
    }
    void write(Id<Summary> id, const std::string& text) {
        give("summary.write",
             R"("summary":")" + id.text() + R"(","section":4,"text":)" + json_text(text));
    }
    void issue(Id<Summary> id) {
        give("summary.issue", R"("summary":")" + id.text() +
                                  R"(","signer_prefix":"none","signer_post":")" +
                                  commander.post.text() + R"(","recipients":["Như trên"])");
    }
    Id<Summary> reissued(Id<Summary> id) {
        return Id<Summary>(
            give("summary.reissue", R"("summary":")" + id.text() + R"(","reason":"Bổ sung")"));
    }
    Viewer viewer() const {
        return {commander.person, commander.post,         unit,
                Role::commander,  bench.fixture.clock.at, "vi"};
    }
    views::SummaryView shown(Id<Summary> id) {
        return *summary_view(reader, viewer(), {commander.post, id});
    }
    /// The tokens of the figures that are flagged.
    std::vector<std::string> flagged(Id<Summary> id) {
        std::vector<std::string> tokens;
        for (const auto& figure : shown(id).figures) {
            if (figure.changed) tokens.push_back(figure.token);
        }
        return tokens;
    }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post commander;
    Reader reader;
    Instant begun = bench.fixture.clock.at;
    Id<Summary> first;
};

using Tokens = std::vector<std::string>;
const std::string patrols = "figure:log_entries;type=patrol";
const std::string visits = "figure:log_entries;type=visit";

TEST_F(A_new_edition, takes_the_flag_only_from_what_it_says_anew) {
    log("patrol");
    log("visit");
    EXPECT_EQ(flagged(first), (Tokens{patrols, visits}));
    const auto second = reissued(first);
    EXPECT_EQ(flagged(first), (Tokens{patrols, visits}));  // nothing is said anew yet
    write(second, "Tuần tra {{" + patrols + "}}.");
    issue(second);
    EXPECT_EQ(flagged(first), Tokens{visits});
    EXPECT_EQ(flagged(second), Tokens{});
    log("patrol");
    EXPECT_EQ(flagged(first), Tokens{visits});
    EXPECT_EQ(flagged(second), Tokens{patrols});
    const auto changed = *changed_summaries_view(reader, viewer(), {commander.post});
    ASSERT_EQ(changed.summaries.size(), 2u);
    EXPECT_EQ(changed.summaries[0].figures.at(0).was, "02");
    EXPECT_EQ(changed.summaries[0].figures.at(0).now, "03");
}

TEST_F(A_new_edition, leaves_the_flag_where_it_counts_fewer_days) {
    log("patrol");
    const auto second = reissued(first);
    give("summary.amend", R"("summary":")" + second.text() +
                              R"(","title":"Tổng kết","period_from":"2026-02-02",)"
                              R"("period_to":"2026-12-14","as_of":"2026-02-02")");
    issue(second);
    EXPECT_EQ(flagged(first), Tokens{patrols});
}

TEST_F(A_new_edition, is_found_from_the_one_before_and_leads_back_to_it) {
    const auto second = reissued(first);
    EXPECT_EQ(shown(first).editions.in_work, second);
    EXPECT_FALSE(shown(first).editions.replaced_by.has_value());
    issue(second);
    const auto before = shown(first);
    EXPECT_FALSE(before.editions.in_work.has_value());
    EXPECT_EQ(before.editions.replaced_by->symbol, "02/BC-BCHQS");
    EXPECT_EQ(before.symbol, "01/BC-BCHQS");
    EXPECT_EQ(before.figures[0].frozen->value, "01");
    const auto after = shown(second);
    EXPECT_EQ(after.editions.edition, 2);
    EXPECT_EQ(after.editions.replaces->id, first);
    EXPECT_EQ(after.editions.replaces->symbol, "01/BC-BCHQS");
    EXPECT_EQ(after.editions.reason, "Bổ sung");
    const auto list = *summaries_view(reader, viewer(), {commander.post});
    ASSERT_EQ(list.summaries.size(), 2u);
    EXPECT_FALSE(list.summaries[0].replaced_by.has_value());
    EXPECT_EQ(list.summaries[0].replaces->id, first);
    EXPECT_EQ(list.summaries[1].replaced_by->id, second);
}

TEST_F(A_new_edition, is_compared_with_what_was_issued_before) {
    const auto second = reissued(first);
    write(second, "Viết lại.");
    const auto versions = *summary_versions_view(reader, viewer(), {commander.post, second});
    ASSERT_EQ(versions.versions.size(), 1u);
    const auto& issued = versions.versions[0];
    EXPECT_EQ(issued.what, "summary.issued");
    const auto text = *summary_version_view(
        reader, viewer(), {commander.post, second, Id<Unit>(issued.book), issued.number});
    EXPECT_TRUE(text.sections.at(4).text->starts_with("Tuần tra {{figure"))
        << *text.sections[4].text;
}

TEST_F(A_new_edition, leaves_the_published_page_as_it_is_and_tells_its_editor) {
    const auto article = give("article.draft", R"("summary":")" + first.text() +
                                                   R"(","title":"Tổng kết","body":"Đi 1 lượt.")");
    give("article.submit", R"("article":")" + article.text() + "\"");
    give("article.publish", R"("article":")" + article.text() + "\"");
    const auto page = [&] {
        return articles_view(reader, viewer(), {commander.post})->articles.at(0);
    };
    EXPECT_FALSE(page().summary_replaced_by.has_value());
    issue(reissued(first));
    EXPECT_EQ(page().summary_replaced_by->symbol, "02/BC-BCHQS");
    EXPECT_EQ(page().body.body.value, "Đi 1 lượt.");
    EXPECT_FALSE(page().updated_at.has_value());
}

}  // namespace
}  // namespace gb
