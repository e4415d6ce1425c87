// What an item and its replies mean together.

#include "domain/information/states.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

using enum StanceState;

TEST(An_item, is_to_verify_until_somebody_has) {
    EXPECT_EQ(information_state(HolderSide::open, false), InformationState::to_verify);
    EXPECT_EQ(information_state(HolderSide::open, true), InformationState::in_assessment);
}

TEST(An_item, is_in_assessment_also_where_the_verification_is_still_on_its_way) {
    EXPECT_EQ(information_state(HolderSide::assessed, false), InformationState::in_assessment);
    EXPECT_EQ(information_state(HolderSide::assessed, true), InformationState::in_assessment);
}

TEST(An_item, is_closed_when_its_holder_says_so) {
    EXPECT_EQ(information_state(HolderSide::closed, false), InformationState::closed);
    EXPECT_EQ(information_state(HolderSide::closed, true), InformationState::closed);
}

TEST(A_stance, counts_for_the_text_it_spoke_of) {
    EXPECT_EQ(stance_state(0, Stance::silent, 0), not_asked);
    EXPECT_EQ(stance_state(1, Stance::silent, 0), waiting);
    EXPECT_EQ(stance_state(1, Stance::endorsed, 1), endorsed);
    EXPECT_EQ(stance_state(1, Stance::dissented, 1), dissented);
    EXPECT_EQ(stance_state(2, Stance::endorsed, 1), endorsed_earlier);
    EXPECT_EQ(stance_state(2, Stance::dissented, 1), dissented_earlier);
}

TEST(An_item, is_struck_whatever_was_said_of_it) {
    EXPECT_EQ(information_state(HolderSide::struck, false), InformationState::struck);
    EXPECT_EQ(information_state(HolderSide::struck, true), InformationState::struck);
}

TEST(A_stance, of_an_assessment_of_another_text_is_an_earlier_one_and_nobody_is_asked) {
    constexpr bool outdated = true;
    EXPECT_EQ(stance_state(1, Stance::endorsed, 1, outdated), endorsed_earlier);
    EXPECT_EQ(stance_state(1, Stance::dissented, 1, outdated), dissented_earlier);
    EXPECT_EQ(stance_state(1, Stance::silent, 0, outdated), not_asked);
}

TEST(A_stance, of_an_assessment_still_on_its_way_stands) {
    EXPECT_EQ(stance_state(0, Stance::dissented, 1), dissented);
}

}  // namespace
}  // namespace gb
