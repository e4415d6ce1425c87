// The state of a paper follows from two books: what the unit handed in, and what the organiser said
// of which version.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "domain/conference/asking.hpp"
#include "domain/conference/before_papers.hpp"
#include "domain/paper/words.hpp"

namespace gb {
namespace {

Conference asking_for_one() {
    Conference conference;
    ConferencePapersAsked asked;
    asked.units = {Id<Unit>(*Uuid::parse("019c2000-0000-7000-8000-000000000001"))};
    asked.topic = "Tuần tra chung";
    asked.due = *Date::of(2026, 12, 16);
    evolve(conference, asked, Stamp());
    return conference;
}

void hand_in(HandedPaper& paper, const std::string& text) {
    PaperHandedIn event;
    event.number = 1;
    event.title = "Kinh nghiệm";
    event.text = text;
    evolve(paper, event, Stamp());
}

RC_GTEST_PROP(Papers_of_units, whatever_order_they_come_in_none_is_lost_and_a_verdict_is_of_one,
              ()) {
    auto conference = asking_for_one();
    HandedPaper paper;
    std::int32_t handed = 0, judged = 0;
    bool accepted = false;
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3));
    for (const auto step : steps) {
        if (step == 0 || handed == 0) {
            hand_in(paper, "Bản " + std::to_string(++handed));
        } else if (step == 1) {
            evolve(conference, ConferencePaperAccepted{1, handed}, Stamp());
            judged = handed;
            accepted = true;
        } else {
            evolve(conference, ConferencePaperReturned{1, handed, "Viết lại"}, Stamp());
            judged = handed;
            accepted = false;
        }
    }
    RC_ASSERT(paper.versions.size() == static_cast<std::size_t>(handed));
    for (std::int32_t i = 0; i < handed; ++i) {
        const auto& version = paper.versions[static_cast<std::size_t>(i)];
        RC_ASSERT(version.text.value == "Bản " + std::to_string(i + 1));
        RC_ASSERT(version.struck == (i + 1 < handed));
    }
    const auto state = paper_state(conference.asked_papers[0], handed ? &paper : nullptr);
    const auto expected = handed == 0                      ? PaperState::waiting
                          : judged < handed || judged == 0 ? PaperState::handed_in
                          : accepted                       ? PaperState::accepted
                                                           : PaperState::returned;
    RC_ASSERT(state == expected);
}

TEST(Papers_of_units, stand_in_the_running_order_once_wherever_they_are_put) {
    auto conference = asking_for_one();
    conference.programme = {{"", "Khai mạc", "", std::nullopt}, {"", "Kết luận", "", std::nullopt}};
    for (const std::int32_t place : {1, 3, 2}) {
        evolve(conference, ConferencePaperScheduled{1, place, "Tuần tra chung", "Xã", std::nullopt},
               Stamp());
        ASSERT_EQ(conference.programme.size(), 3u);
        ASSERT_TRUE(conference.programme[static_cast<std::size_t>(place - 1)].paper);
    }
    EXPECT_TRUE(conference.schedules(1));
    evolve(conference, ConferencePaperUnscheduled{1}, Stamp());
    EXPECT_FALSE(conference.schedules(1));
    EXPECT_EQ(conference.programme.size(), 2u);
}

TEST(Papers_of_units, a_running_order_from_before_there_were_any_knows_none) {
    ConferencePrepared2 before;
    before.begins = "07:30";
    before.programme = {{"", "Khai mạc", "Ban tổ chức", Minutes{15}}};
    before.papers.resize(1);
    before.papers[0].title = "Bốn tại chỗ";
    Conference conference;
    evolve(conference, before, Stamp());
    EXPECT_EQ(conference.begins.value, "07:30");
    ASSERT_EQ(conference.programme.size(), 1u);
    EXPECT_EQ(conference.programme[0].item.value, "Khai mạc");
    EXPECT_EQ(conference.programme[0].minutes->value, 15);
    EXPECT_FALSE(conference.programme[0].paper);
    EXPECT_EQ(conference.papers[0].title.value, "Bốn tại chỗ");
}

}  // namespace
}  // namespace gb
