#pragma once
// What a handover names: the tasks, information, matters, papers and drafts that wait for the unit.
// Which of them must be named is said here and nowhere else; pages ask the same functions.

#include "domain/handover/words.hpp"

namespace gb {

/// Something that waits for the unit, with the number by which it is known there.
struct WaitingItem {
    ItemKind kind = ItemKind::task;
    Uuid entity;
    std::int64_t number = 0;  ///< 0: a draft has none yet
    std::int32_t year = 0;
};

/// The tasks that wait for the unit.
void need_open_tasks(Id<Unit> unit, const Seen& seen, Needs& wanted);
std::vector<const Task*> open_tasks(Id<Unit> unit, const Seen& seen);

/// All that waits for the unit, each once: kind by kind, by their numbers.
void need_waiting_items(Id<Unit> unit, const Seen& seen, Needs& wanted);
std::vector<WaitingItem> waiting_items(Id<Unit> unit, const Seen& seen);

/// What the named items and those that must be named ask for.
void need_items(const std::vector<HandoverItem>& items, Id<Unit> unit, const Seen& seen,
                Needs& wanted);
/// Every item stands for something of the unit, once; and of what waits nothing is left out. Where
/// more waits than a record has room for, the first of it fill the record.
std::optional<Refusal> check_items(const std::vector<HandoverItem>& items, Id<Unit> unit,
                                   const Seen& seen);
/// How much waits for the unit besides what is named.
std::int32_t unnamed_items(const std::vector<HandoverItem>& items, Id<Unit> unit, const Seen& seen);

}  // namespace gb
