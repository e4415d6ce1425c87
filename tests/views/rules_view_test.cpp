// Whose figure a unit works by: its own, its superior's, or the default; from when, and what comes.

#include "domain/relation/words.hpp"
#include "house/views/daily.hpp"
#include "house/views/rule.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::RuleLine;

class Rules_in_force : public Pages {
  protected:
    Rules_in_force() { at("2026-02-10", 9); }

    void set(const Person_in_post& who, Id<Unit> unit, int value, const std::string& from) {
        minutes_pass(1);
        done_of(give(who, "rule.set",
                     R"({"unit":)" + quoted(unit) + R"(,"rule":"daily_minute","value":)" +
                         std::to_string(value) + R"(,"from":")" + from + R"(","basis":""})"));
    }
    void follow(const Person_in_post& who, Id<Unit> unit, const std::string& from) {
        minutes_pass(1);
        done_of(give(who, "rule.follow",
                     R"({"unit":)" + quoted(unit) + R"(,"rule":"daily_minute","from":")" + from +
                         R"(","basis":""})"));
    }
    RuleLine line(const Person_in_post& who, Query query = {}) {
        return page<views::RuleProfile>(who, "rules", std::move(query)).rules.at(0);
    }
    /// "2026-02-12 420 Ban CHQS xã Một", one for each change to come.
    static std::vector<std::string> coming(const RuleLine& line) {
        std::vector<std::string> all;
        for (const auto& change : line.to_come) {
            all.push_back(change.from.text() + " " + std::to_string(change.value) + " " +
                          (change.of ? change.of->name : "default"));
        }
        return all;
    }
    using Coming = std::vector<std::string>;
};

TEST_F(Rules_in_force, the_sheet_of_a_unit_that_set_nothing_ends_when_its_superior_says) {
    const auto ends_at = [&](const std::string& day) {
        return page<views::DailySheet>(one, "daily", {{"day", day}}).until.minute_of_day();
    };
    set(chief, province, 420, "2026-02-11");
    at("2026-02-12", 9);
    EXPECT_EQ(ends_at("2026-02-10"), 450);
    EXPECT_EQ(ends_at("2026-02-11"), 420);
    set(one, first, 435, "2026-02-12");
    EXPECT_EQ(ends_at("2026-02-11"), 420);
    EXPECT_EQ(ends_at("2026-02-12"), 435);
}

TEST_F(Rules_in_force, a_line_says_whose_figure_it_is_and_since_when) {
    EXPECT_FALSE(line(one).in_force);
    set(chief, province, 420, "2026-02-10");
    const auto followed = line(one);
    EXPECT_EQ(followed.value, 420);
    ASSERT_TRUE(followed.in_force);
    EXPECT_EQ(followed.in_force->of.id, province);
    EXPECT_EQ(followed.in_force->set_by, "Trần Chỉ Huy");
    EXPECT_EQ(followed.in_force->from.text(), "2026-02-10");
    EXPECT_TRUE(followed.before.empty()) << "it never set one itself";
    set(one, first, 435, "2026-02-10");
    EXPECT_EQ(line(one).in_force->of.id, first);
    EXPECT_EQ(line(two).in_force->of.id, province);
}

TEST_F(Rules_in_force, what_comes_is_told_whoever_sets_it) {
    set(chief, province, 420, "2026-02-12");
    set(one, first, 435, "2026-02-14");
    follow(one, first, "2026-02-20");
    EXPECT_EQ(coming(line(one)),
              (Coming{"2026-02-12 420 Bộ Chỉ huy tỉnh", "2026-02-14 435 Ban CHQS xã Một",
                      "2026-02-20 420 Bộ Chỉ huy tỉnh"}));
    set(chief, province, 425, "2026-02-16");
    EXPECT_EQ(coming(line(one)).size(), 3u) << "what its own overrides changes nothing for it";
    EXPECT_EQ(coming(line(one)).back(), "2026-02-20 425 Bộ Chỉ huy tỉnh");
}

TEST_F(Rules_in_force, a_unit_that_stands_alone_from_a_day_goes_back_to_the_default) {
    set(chief, province, 420, "2026-02-10");
    const auto ties = ledger.where(*model().entity(Relation::kind), "lower", Cell::of(first), 10);
    const auto relation = static_cast<const Relation*>(ties.at(0).entity.get())->id;
    fixture.system("unit.unrelate",
                   R"({"relation":)" + quoted(relation) + R"(,"to":"2026-02-15","basis":""})");
    EXPECT_EQ(coming(line(one)), Coming{"2026-02-15 450 default"});
}

TEST_F(Rules_in_force, once_set_and_left_again_stands_among_what_was_before) {
    set(one, first, 435, "2026-02-10");
    follow(one, first, "2026-02-10");
    const auto told = line(one);
    EXPECT_EQ(told.value, 450);
    EXPECT_FALSE(told.in_force);
    ASSERT_EQ(told.before.size(), 2u);
    EXPECT_TRUE(told.before[0].follows);
    EXPECT_EQ(told.before[1].value, 435);
}

TEST_F(Rules_in_force, they_are_asked_as_of_a_day) {
    set(one, first, 435, "2026-02-12");
    EXPECT_EQ(line(one, {{"day", "2026-02-11"}}).value, 450);
    EXPECT_EQ(line(one, {{"day", "2026-02-12"}}).value, 435);
    EXPECT_EQ(line(chief, {{"unit", first.text()}, {"day", "2026-02-12"}}).value, 435);
    EXPECT_EQ(failure(two, "rules", {{"unit", first.text()}}), "rights.not_yours_to_read");
}

}  // namespace
}  // namespace gb::test
