#include "domain/handover/items.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "domain/draft/words.hpp"
#include "domain/handover/asked.hpp"
#include "domain/information/words.hpp"
#include "domain/matter/words.hpp"

namespace gb {

// tasks -----------------------------------------------------------------------------------------

void need_open_tasks(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.oldest<Task>("owners.open_for", unit);
    wanted.oldest<TaskAnswer>("stands_in", unit);
    for (const auto* task : seen.peek_where<Task>("owners.open_for", unit)) {
        need_parts(task->id, unit, seen, wanted);
    }
    for (const auto* answer : seen.peek_where<TaskAnswer>("stands_in", unit)) {
        need_parts(answer->task, unit, seen, wanted);
    }
}

namespace {

/// Given, accepted or sent back. A standing task waits only for its acceptance: it is never done,
/// and every watch after this one has it too.
bool part_waits(const HeldPart& held) {
    if (held.task->standing && held.state() == PartState::accepted) return false;
    return waits_for_owner(held.state());
}

}  // namespace

std::vector<const Task*> open_tasks(Id<Unit> unit, const Seen& seen) {
    std::set<Id<Task>> candidates;
    for (const auto* task : seen.where<Task>("owners.open_for", unit)) candidates.insert(task->id);
    for (const auto* answer : seen.where<TaskAnswer>("stands_in", unit)) {
        candidates.insert(answer->task);
    }
    std::vector<const Task*> open;
    for (const auto& id : candidates) {
        const auto parts = find_parts(id, unit, seen);
        if (std::ranges::any_of(parts, part_waits)) open.push_back(parts.front().task);
    }
    return open;
}

// what waits for a unit -------------------------------------------------------------------------

namespace {

/// Found by two columns, each once.
template <class E>
std::vector<const E*> by_either(const Seen& seen, std::string_view one, std::string_view other,
                                Id<Unit> unit) {
    std::map<Uuid, const E*> found;
    for (const auto column : {one, other}) {
        for (const auto* each : seen.where<E>(column, unit)) found.emplace(each->id, each);
    }
    std::vector<const E*> list;
    for (const auto& [id, each] : found) list.push_back(each);
    return list;
}

/// It waits for whoever took it in until it is closed, for the competent unit until it answered.
bool matter_waits(const Matter& matter, Id<Unit> unit, const Seen& seen) {
    if (!matter.open_in) return false;
    return matter.unit == unit || !seen.find(matter_answer_of(matter.id, unit));
}

WaitingItem numbered_item(ItemKind kind, const Uuid& entity, const RegisterNumber& number,
                          Instant since) {
    return {kind, entity, number.number, number.year, since};
}

}  // namespace

void need_waiting_items(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    need_open_tasks(unit, seen, wanted);
    wanted.oldest<Information>("open_in", unit);
    wanted.oldest<Information>("open_for.value", unit);
    need_office_items(unit, seen, wanted);
}

void need_office_items(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.oldest<Matter>("open_in", unit);
    wanted.oldest<Matter>("asked", unit);
    for (const auto* matter : seen.peek_where<Matter>("asked", unit)) {
        wanted.one(matter_answer_of(matter->id, unit));
    }
    wanted.oldest<Document>("waits_in", unit);
    wanted.oldest<DocumentDraft>("open_in", unit);
    need_asked_items(unit, seen, wanted);
}

std::vector<WaitingItem> waiting_items(Id<Unit> unit, Date today, const Seen& seen) {
    std::vector<WaitingItem> items;
    for (const auto* task : open_tasks(unit, seen)) {
        items.push_back(numbered_item(ItemKind::task, task->id, task->number, task->given_at));
    }
    for (const auto* item : by_either<Information>(seen, "open_in", "open_for.value", unit)) {
        items.push_back(
            numbered_item(ItemKind::information, item->id, item->number, item->reported_at));
    }
    std::ranges::move(office_items(unit, today, seen), std::back_inserter(items));
    std::ranges::sort(items, {}, [](const WaitingItem& each) {
        return std::tuple(each.kind, each.year, each.number, each.entity);
    });
    return items;
}

std::vector<WaitingItem> office_items(Id<Unit> unit, Date today, const Seen& seen) {
    std::vector<WaitingItem> items;
    for (const auto* matter : by_either<Matter>(seen, "open_in", "asked", unit)) {
        if (!matter_waits(*matter, unit, seen)) continue;
        items.push_back(
            numbered_item(ItemKind::matter, matter->id, matter->number, matter->received_at));
    }
    for (const auto* document : seen.where<Document>("waits_in", unit)) {
        items.push_back(numbered_item(ItemKind::document, document->id, document->number,
                                      document->registered_at));
    }
    for (const auto* draft : seen.where<DocumentDraft>("open_in", unit)) {
        if (on_its_way(draft->state)) {
            items.push_back({ItemKind::draft, draft->id, 0, 0, draft->changed_at});
        }
    }
    put_asked_items(unit, today, seen, items);
    return items;
}

// what is named ---------------------------------------------------------------------------------

void need_items(const std::vector<HandoverItem>& items, Id<Unit> unit, const Seen& seen,
                Needs& wanted) {
    need_waiting_items(unit, seen, wanted);
    for (const auto& item : items) {
        switch (item.kind) {
            case ItemKind::task:
                need_parts(Id<Task>(item.entity), unit, seen, wanted);
                break;
            case ItemKind::log_entry:
                wanted.one(Id<LogEntry>(item.entity));
                break;
            case ItemKind::information:
                wanted.one(Id<Information>(item.entity));
                break;
            case ItemKind::matter:
                wanted.one(Id<Matter>(item.entity));
                wanted.one(matter_answer_of(Id<Matter>(item.entity), unit));
                break;
            case ItemKind::document:
                wanted.one(Id<Document>(item.entity));
                break;
            case ItemKind::draft:
                wanted.one(Id<DocumentDraft>(item.entity));
                break;
            default:
                need_asked_item(item, unit, seen, wanted);
                break;
        }
    }
}

namespace {

ItemStanding named_task(const HandoverItem& item, Id<Unit> unit, const Seen& seen) {
    const auto* task = seen.find(Id<Task>(item.entity));
    const auto parts = find_parts(Id<Task>(item.entity), unit, seen);
    if (!task || (parts.empty() && task->giver != unit)) return {};
    const bool over =
        parts.empty() ? !task->open_in : std::ranges::all_of(parts, &HeldPart::is_finished);
    return {true, over, task->number.number};
}

ItemStanding named_information(const HandoverItem& item, Id<Unit> unit, const Seen& seen) {
    const auto* found = seen.find(Id<Information>(item.entity));
    if (!found || (found->unit != unit && !found->sent_to(unit))) return {};
    return {true, !found->open_in, found->number.number};
}

ItemStanding named_matter(const HandoverItem& item, Id<Unit> unit, const Seen& seen) {
    const auto* found = seen.find(Id<Matter>(item.entity));
    if (!found || (found->unit != unit && found->competent != unit)) return {};
    return {true, !matter_waits(*found, unit, seen), found->number.number};
}

ItemStanding named_document(const HandoverItem& item, Id<Unit> unit, const Seen& seen) {
    const auto* found = seen.find(Id<Document>(item.entity));
    if (!found || found->unit != unit) return {};
    const bool received = found->direction == Direction::received;
    return {true, received ? !found->waits_in : found->annulled_at.has_value(),
            found->number.number};
}

ItemStanding named_draft(const HandoverItem& item, Id<Unit> unit, const Seen& seen) {
    const auto* found = seen.find(Id<DocumentDraft>(item.entity));
    if (!found || found->unit != unit) return {};
    return {true, !found->open_in, 0};
}

std::optional<Refusal> row_refusal(const HandoverItem& item, Id<Unit> unit, const Seen& seen,
                                   const std::string& field) {
    const auto* entry = seen.find(Id<LogEntry>(item.entity));
    if (!entry || entry->unit != unit) return refuse("log.unknown", {}, field);
    if (entry->struck) return refuse("handover.row_struck", {{"row", entry->row.number}}, field);
    return std::nullopt;
}

ItemStanding standing_of(const HandoverItem& item, Id<Unit> unit, Date today, const Seen& seen) {
    switch (item.kind) {
        case ItemKind::information:
            return named_information(item, unit, seen);
        case ItemKind::matter:
            return named_matter(item, unit, seen);
        case ItemKind::document:
            return named_document(item, unit, seen);
        case ItemKind::draft:
            return named_draft(item, unit, seen);
        case ItemKind::task:
            return named_task(item, unit, seen);
        default:
            break;
    }
    return standing_of_asked(item, unit, today, seen);
}

std::optional<Refusal> item_refusal(const HandoverItem& item, Id<Unit> unit, Date today,
                                    const Seen& seen, const std::string& field) {
    if (item.kind == ItemKind::log_entry) return row_refusal(item, unit, seen, field);
    const std::string kind(name_of(item.kind));
    const auto found = standing_of(item, unit, today, seen);
    if (!found.known) return refuse(kind + ".unknown", {}, field);
    if (found.over && !item.done) {
        return refuse("handover.item_over", {{"kind", kind}, {"number", found.number}}, field);
    }
    return std::nullopt;
}

/// An entity may wait as two kinds of thing: a conference asks for an answer and for a paper.
std::set<std::pair<ItemKind, Uuid>> named_in(const std::vector<HandoverItem>& items) {
    std::set<std::pair<ItemKind, Uuid>> named;
    for (const auto& item : items) named.emplace(item.kind, item.entity);
    return named;
}

/// "handover.task_left_out": with its number, since decide reads no words.
Refusal left_out(const WaitingItem& first, std::size_t count) {
    return refuse("handover." + std::string(name_of(first.kind)) + "_left_out",
                  {{"count", static_cast<std::int64_t>(count)},
                   {"number", first.number},
                   {"year", std::int64_t{first.year}},
                   {"entity", first.entity.text()}},
                  "/items");
}

}  // namespace

std::vector<WaitingItem> not_named(const std::vector<HandoverItem>& items, Id<Unit> unit,
                                   Date today, const Seen& seen) {
    const auto named = named_in(items);
    auto left = waiting_items(unit, today, seen);
    std::erase_if(left, [&](const auto& each) { return named.contains({each.kind, each.entity}); });
    return left;
}

std::optional<Refusal> check_items(const std::vector<HandoverItem>& items, Id<Unit> unit,
                                   Date today, const Seen& seen) {
    std::set<std::pair<ItemKind, Uuid>> named;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto field = "/items/" + std::to_string(i) + "/entity";
        if (!named.emplace(items[i].kind, items[i].entity).second) {
            return refuse("handover.item_twice", {}, field);
        }
        if (auto refusal = item_refusal(items[i], unit, today, seen, field)) return refusal;
    }
    // Of as many as a record has room for: a watch that nobody could hand over would be worse than
    // a record that says how much it does not name.
    auto left = waiting_items(unit, today, seen);
    left.resize(std::min(left.size(), list_limit));
    std::erase_if(left, [&](const auto& each) { return named.contains({each.kind, each.entity}); });
    if (left.empty()) return std::nullopt;
    return left_out(left.front(), left.size());
}

std::vector<WaitingItem> items_since(const Handover& handover, Date today, const Seen& seen) {
    auto left = not_named(handover.items, handover.unit, today, seen);
    const auto had_no_room = static_cast<std::size_t>(handover.unnamed);
    if (had_no_room == 0) return left;
    // Those that began to wait since come first, each part in its order.
    const auto is_older = [&](const auto& each) { return each.since <= handover.signed_at; };
    std::ranges::sort(left, {}, [&](const auto& each) {
        return std::tuple(is_older(each), each.kind, each.year, each.number, each.entity);
    });
    const auto newer =
        left.size() - static_cast<std::size_t>(std::ranges::count_if(left, is_older));
    const auto more = left.size() - std::min(left.size(), had_no_room);
    left.resize(std::max(newer, more));
    return left;
}

}  // namespace gb
