#pragma once
// What a conference gathers before and while it is held, as its pages show it.

#include "house/views/conference.hpp"
#include "house/views/desk.hpp"
#include "store/reader.hpp"

namespace gb {

std::vector<views::InvitationView> invitations_of(Reader&, const Conference&, Date today);
/// Every post of every participating unit, in the order of the participants.
std::vector<views::Seat> roll_of(const Conference&, const std::vector<views::InvitationView>&);

/// How far the conclusions have come, as accounted for in `after`.
views::Followup followup_of(Reader&, const Conference&, const Conference* after, Date today);
/// What this conference has to say, or said, of lines that stayed unaccounted for in those before.
std::vector<views::Followup> carried_to(Reader&, const Conference&, const Conference* before,
                                        Date today);
/// The board of its own conclusions, with the last word on each line.
views::Followup own_followup(Reader&, const Conference&, Date today);
/// The last conference of this kind that the unit concluded before this one; null: none.
std::shared_ptr<const Conference> conference_before(Reader&, const Conference&);

/// Places in the conclusions, from 1, of what is said to that unit.
std::vector<std::int64_t> groups_to(Reader&, const Conference&, Id<Unit>);

/// To which the viewer's unit is invited.
std::vector<std::shared_ptr<const Conference>> invited_to(Reader&, Id<Unit>, std::int64_t most);
InvitationState reply_state(Reader&, const Conference&, Id<Unit>);

/// Invitations that wait for an answer, for the duty desk.
std::vector<views::OpenItem> open_invitations(Reader&, const Viewer&);

}  // namespace gb
