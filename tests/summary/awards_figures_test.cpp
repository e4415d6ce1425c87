// How commendations are counted: decisions in force, whom they name, and by which form.

#include <gtest/gtest.h>

#include "store/views/figures.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;

class Award_figures : public ::testing::Test {
  protected:
    Award_figures()
        : unit(bench.fixture.unit("Bộ CHQS tỉnh")),
          commander(bench.fixture.person(unit, "Nguyễn Văn An", "commander")),
          staff(bench.fixture.person(unit, "Trần Văn Bình", "staff")) {}

    /// A collective and a person, proposed, agreed to and awarded.
    Uuid award(const std::string& achievement, bool publicly) {
        const auto proposal = give(
            staff, "commendation.propose",
            R"({"decider":")" + unit.text() + R"(","form":"giay_khen","achievement":")" +
                achievement +
                R"(","recipients":[{"recipient_kind":"collective","name":"Thôn 4"},)"
                R"({"recipient_kind":"individual","name":"Lê Văn Tám","position":"Thôn 3"}]})");
        give(commander, "commendation.agree", R"({"commendation":")" + proposal.text() + "\"}");
        const auto chosen = [&](const char* line) {
            return R"({"commendation":")" + proposal.text() + R"(","line":)" + line + "}";
        };
        return give(commander, "award.decide",
                    R"({"form":"giay_khen","achievement":")" + achievement + R"(","recipients":[)" +
                        chosen("0") + "," + chosen("1") +
                        R"(],"signer_prefix":"none","authority":"Quy chế","signer_post":")" +
                        commander.post.text() + R"(","named_publicly":)" +
                        (publicly ? "true" : "false") + "}");
    }
    Uuid give(const test::Person_in_post& who, const char* command, const std::string& body) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(who, command, body)).ids.front();
    }
    FigureAsk ask(std::string name, FigureForm form = FigureForm::figure) {
        const auto today = bench.fixture.clock.at.date();
        return {form, std::move(name), "", unit, FigureScope::subtree, today, today};
    }
    std::int64_t count(const std::string& name) { return bench.ledger.figure(ask(name)).value; }

    test::Bench bench;
    Id<Unit> unit;
    test::Person_in_post commander, staff;
};

TEST_F(Award_figures, count_decisions_in_force_and_whom_they_name) {
    award("Đắp đê", true);
    const auto revoked = award("Chữa cháy", true);
    EXPECT_EQ(count("awards_decided"), 2);
    EXPECT_EQ(count("awards_individuals"), 2);
    EXPECT_EQ(count("awards_collectives"), 2);
    give(commander, "award.revoke",
         R"({"award":")" + revoked.text() + R"(","reason":"Ghi sai tên"})");
    EXPECT_EQ(count("awards_decided"), 1);
    EXPECT_EQ(count("awards_individuals"), 1);
    const auto table = bench.ledger.figure(ask("awards_by_form", FigureForm::table));
    const std::vector<std::vector<std::string>> rows{{"giay_khen", "1", "1", "1", "0"}};
    EXPECT_EQ(table.rows, rows);
}

TEST_F(Award_figures, name_those_awarded_only_where_the_decision_is_public) {
    award("Đắp đê", true);
    award("Chữa cháy", false);
    const auto list = bench.ledger.figure(ask("awards_given", FigureForm::list));
    ASSERT_EQ(list.rows.size(), 4U);
    std::size_t named = 0;
    for (const auto& row : list.rows) {
        const auto& text = row[2];  // after the day and the unit
        named += text.ends_with(": Thôn 4") || text.ends_with(": Lê Văn Tám, Thôn 3");
        EXPECT_TRUE(text.starts_with("01/") || text.find("Tám") == text.npos) << text;
    }
    EXPECT_EQ(named, 2U);
}

}  // namespace
}  // namespace gb
