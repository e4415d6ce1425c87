#pragma once
// What the last conference of a kind concluded is accounted for first: until each of its tasks is,
// or it stands written why not, the next one is not concluded and its summary not issued.

#include "domain/conference/holding.hpp"

namespace gb {

/// Whether its conclusions give somebody something to do, and no later conference has said what
/// became of it.
bool asks_for_account(const Conference& conference);

/// The conferences of the unit whose conclusions wait to be accounted for.
void need_waiting(Id<Unit> unit, Needs& wanted);

/// Of those that wait, the one that this conference is to account for: the last of its kind that
/// was concluded before it. Null: there is none, or it has been done.
const Conference* to_account_for(const Conference& conference,
                                 const std::vector<const Conference*>& waiting);

/// Refuses while a line of it is neither accounted for nor said why not.
std::optional<Refusal> check_accounted(const Conference& conference, const Seen& seen,
                                       std::string field);

/// As the conference is concluded, what it accounted for waits no longer, nor does anything older.
void follow_up(const Conference& conference, const Seen& seen, Decision& decision);

}  // namespace gb
