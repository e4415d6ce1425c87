#pragma once
// Papers for the door of a conference: who is invited, and the roll on which the secretary ticks
// who came – on paper, since phones stay outside the room.

#include "house/papers/conference_papers.hpp"

namespace gb::papers {

/// @return failure paper.nobody_on_the_roll
Result<paper::Paper> roll_paper(const views::ConferenceView& conference,
                                const ConferenceOffice& office);

/// What one invited unit is asked.
paper::Paper invitation_paper(const views::ConferenceView& conference,
                              const ConferenceOffice& office,
                              const views::InvitationView& invitation);

}  // namespace gb::papers
