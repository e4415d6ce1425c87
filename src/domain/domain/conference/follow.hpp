#pragma once
// What the last conference of a kind concluded is accounted for first: until each of its tasks is,
// or it stands written why not, the next one is not concluded and its summary not issued. A line of
// which nothing could be said comes back in each conference of the kind until something is.

#include "domain/conference/holding.hpp"

namespace gb {

/// Whether its conclusions give somebody something to do, and no later conference has said what
/// became of it.
bool asks_for_account(const Conference& conference);

/// The conferences of the unit whose conclusions wait to be accounted for, in whole or in part.
void need_waiting(Id<Unit> unit, Needs& wanted);

/// Of those that wait, the one that this conference is to account for: the last of its kind that
/// was concluded before it. Null: there is none, or it has been done.
const Conference* to_account_for(const Conference& conference,
                                 const std::vector<const Conference*>& waiting);

/// Whether lines of an earlier conference that stayed unaccounted are to be asked for in this one.
bool carries_over(const Conference& earlier, const Conference& conference);

/// What this conference said of a line of an earlier one; null: nothing.
const ConclusionAccount* account_of(const Conference& conference, Id<Conference> earlier,
                                    const ConclusionPlace& line);

/// Refuses while a line of it is neither accounted for nor said why not.
std::optional<Refusal> check_accounted(const Conference& conference, const Seen& seen,
                                       std::string field);

/// As the conference is concluded, what it accounted for waits no longer, nor does anything older;
/// lines of which nothing could be said are kept for the next one.
void follow_up(const Conference& conference, const Seen& seen, Decision& decision);

/// Said after the conference was concluded: the line is no longer kept for the next one, or is.
void account_later(const Conference& conference, const Conference& earlier,
                   const ConclusionPlace& line, AccountOutcome outcome, Decision& decision);

}  // namespace gb
