// What the lists and pages of assessments show, and to whom.

#include "house/views/assessment.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::Assessments;
using views::AssessmentState;
using views::AssessmentView;

class Assessment_pages : public Pages {
  protected:
    /// Of the province, sent to the first of the units below it.
    Uuid write(const std::string& situation, const char* from = "2026-01-01") {
        minutes_pass(1);
        return done_of(give(chief, "assessment.write",
                            R"({"period_from":")" + std::string(from) +
                                R"(","period_to":"2026-01-31","situation":")" + situation +
                                R"(","hazards":[{"event_class":"forest_fire","area":)" +
                                quoted(one.unit) +
                                R"(,"location":"Đồi Mỏ","text":"Cháy lan"}],"measures":)"
                                R"([{"text":"Dọn băng cản lửa"}],"addressees":[)" +
                                quoted(one.unit) + R"(],"group":"none"})"))
            .ids.front();
    }
    void say(const Person_in_post& who, const std::string& command, const Uuid& id,
             const std::string& more = "") {
        minutes_pass(1);
        done_of(give(who, command, R"({"assessment":)" + quoted(id) + more + "}"));
    }
    Assessments box(const Person_in_post& who, const std::string& name) {
        return page<Assessments>(who, "assessments", {{"box", name}});
    }
    AssessmentView one_for(const Person_in_post& who, const Uuid& id) {
        return page<AssessmentView>(who, "assessment", {{"id", id.text()}});
    }
};

using Acts = std::vector<std::string>;

TEST_F(Assessment_pages, what_waits_for_a_unit_is_counted_until_it_speaks) {
    const auto id = write("Hai đợt mưa lớn");
    EXPECT_EQ(box(one, "received").waiting, 1);
    EXPECT_TRUE(box(one, "received").items.front().waits);
    EXPECT_EQ(box(chief, "ours").waiting, 0);
    EXPECT_TRUE(box(one, "ours").items.empty());
    say(one, "assessment.endorse", id);
    EXPECT_EQ(box(one, "all").waiting, 0);
    EXPECT_EQ(box(chief, "ours").items.front().endorsed, 1);
    say(chief, "assessment.revise", id, R"(,"situation":"Ba đợt","hazards":[],"measures":[])");
    EXPECT_EQ(box(one, "all").waiting, 1);
    EXPECT_EQ(box(chief, "ours").items.front().endorsed, 0);
    say(chief, "assessment.settle", id);
    EXPECT_EQ(box(one, "all").waiting, 0);
    EXPECT_EQ(box(one, "all").items.front().state, AssessmentState::settled);
}

TEST_F(Assessment_pages, one_shows_what_it_says_and_who_stands_how_to_it) {
    const auto id = write("Hai đợt mưa lớn");
    EXPECT_EQ(one_for(one, id).can, (Acts{"assessment.endorse", "assessment.dissent"}));
    say(one, "assessment.dissent", id, R"(,"reason":"Ba đợt")");
    const auto view = one_for(chief, id);
    EXPECT_EQ(view.situation, "Hai đợt mưa lớn");
    ASSERT_EQ(view.hazards.size(), 1U);
    EXPECT_EQ(view.hazards[0].location, "Đồi Mỏ");
    EXPECT_EQ(view.hazards[0].area->id, one.unit);
    EXPECT_EQ(view.measures, (std::vector<std::string>{"Dọn băng cản lửa"}));
    ASSERT_EQ(view.parties.size(), 1U);
    EXPECT_EQ(view.parties[0].stance, StanceState::dissented);
    EXPECT_EQ(view.parties[0].dissent, "Ba đợt");
    ASSERT_EQ(view.story.size(), 2U);
    EXPECT_EQ(view.story[1].what, "assessment_reply.dissented");
    EXPECT_EQ(view.can, (Acts{"assessment.settle", "assessment.revise", "assessment.send",
                              "assessment.withdraw"}));
}

TEST_F(Assessment_pages, it_is_for_its_unit_what_stands_above_and_whom_it_was_sent_to) {
    const auto id = write("Hai đợt mưa lớn");
    EXPECT_EQ(failure(two, "assessment", {{"id", id.text()}}), "rights.not_yours_to_read");
    EXPECT_TRUE(box(two, "all").items.empty());
    say(chief, "assessment.send", id, R"(,"addressees":[)" + quoted(two.unit) + "]");
    EXPECT_EQ(one_for(two, id).number, 1);
    EXPECT_EQ(box(two, "received").items.size(), 1U);
}

TEST_F(Assessment_pages, a_withdrawn_one_says_why_and_lets_nobody_act) {
    const auto id = write("Hai đợt mưa lớn");
    say(chief, "assessment.withdraw", id, R"(,"reason":"Nhầm kỳ")");
    const auto view = one_for(one, id);
    EXPECT_EQ(view.state, AssessmentState::withdrawn);
    EXPECT_EQ(view.withdraw_reason, "Nhầm kỳ");
    EXPECT_TRUE(view.can.empty());
    EXPECT_TRUE(one_for(chief, id).can.empty());
}

}  // namespace
}  // namespace gb::test
