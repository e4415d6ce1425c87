#pragma once
// What a handover names: the tasks, information, matters, papers and drafts that wait for the unit,
// and what others ask of it (handover/asked.hpp).
// Which of them must be named is said here and nowhere else; pages ask the same functions.

#include "domain/handover/words.hpp"

namespace gb {

/// Something that waits for the unit, with the number by which it is known there.
struct WaitingItem {
    ItemKind kind = ItemKind::task;
    Uuid entity;
    std::int64_t number = 0;  ///< 0: a draft has none yet
    std::int32_t year = 0;
    Instant since = {};  ///< when the unit was told or asked
    bool operator==(const WaitingItem&) const = default;
};

/// The tasks that wait for the unit.
void need_open_tasks(Id<Unit> unit, const Seen& seen, Needs& wanted);
std::vector<const Task*> open_tasks(Id<Unit> unit, const Seen& seen);

/// All that waits for the unit, each once: kind by kind, by their numbers.
void need_waiting_items(Id<Unit> unit, const Seen& seen, Needs& wanted);
std::vector<WaitingItem> waiting_items(Id<Unit> unit, Date today, const Seen& seen);

/// Of it all but tasks and information: what waits in the office, and what others ask.
void need_office_items(Id<Unit> unit, const Seen& seen, Needs& wanted);
std::vector<WaitingItem> office_items(Id<Unit> unit, Date today, const Seen& seen);

/// What the named items and those that must be named ask for.
void need_items(const std::vector<HandoverItem>& items, Id<Unit> unit, const Seen& seen,
                Needs& wanted);
/// Every item stands for something of the unit, once; and of what waits nothing is left out. Where
/// more waits than a record has room for, the first of it fill the record.
std::optional<Refusal> check_items(const std::vector<HandoverItem>& items, Id<Unit> unit,
                                   Date today, const Seen& seen);
/// What waits for the unit besides what is named.
std::vector<WaitingItem> not_named(const std::vector<HandoverItem>& items, Id<Unit> unit,
                                   Date today, const Seen& seen);

/// What waits and a signed record does not name: it came since, and the record is signed anew.
/// Where not all had room in it: what is newer than it, and at least as much as is more than it
/// said.
std::vector<WaitingItem> items_since(const Handover& handover, Date today, const Seen& seen);

}  // namespace gb
