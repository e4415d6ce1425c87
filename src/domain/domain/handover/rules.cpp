#include <algorithm>

#include "domain/handover/words.hpp"
#include "domain/rights/table.hpp"

namespace gb {

namespace {

/// The years whose log may hold rows since `from`: the register begins anew each year.
std::vector<std::int32_t> years_since(std::int32_t from, const Context& context) {
    std::vector<std::int32_t> years;
    for (auto year = from; year <= context.now.date().year(); ++year) years.push_back(year);
    return years;
}

std::int64_t last_row_in(Duty duty, std::int32_t year, const Seen& seen) {
    return seen.next_number(log_register(duty), year).number - 1;
}

std::optional<Refusal> unit_watch_refusal(const Watch* watch, const Context& context) {
    if (!watch || watch->unit != context.actor.unit) {
        return refuse("watch.unknown", {}, "/watch");
    }
    return std::nullopt;
}

/// Whether a post may stand the watch: in the unit, in force today, in a role that does.
std::optional<Refusal> incoming_refusal(const Post* post, Id<Person> outgoing,
                                        const Context& context) {
    const std::string field = "/incoming_post";
    if (!post || post->unit != context.actor.unit) return refuse("post.unknown", {}, field);
    if (!post->holds_on(context.now.date())) return refuse("post.not_in_force", {}, field);
    if (!scope_of(OpenWatch::name, post->role)) {
        return refuse("handover.post_without_duty", {{"title", post->title.value}}, field);
    }
    if (post->person == outgoing) return refuse("handover.same_person", {}, field);
    return std::nullopt;
}

}  // namespace

// open items ------------------------------------------------------------------------------------

void need_open_tasks(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.where<Task>("owners.open_for", unit);
    wanted.where<TaskAnswer>("open_in", unit);
    for (const auto* task : seen.peek_where<Task>("owners.open_for", unit)) {
        need_part(task->id, unit, seen, wanted);
    }
    for (const auto* answer : seen.peek_where<TaskAnswer>("open_in", unit)) {
        need_part(answer->task, unit, seen, wanted);
    }
}

/// Given, accepted or sent back. A standing task waits only for its acceptance: it is never done,
/// and every watch after this one has it too.
std::vector<const Task*> open_tasks(Id<Unit> unit, const Seen& seen) {
    std::set<Id<Task>> candidates;
    for (const auto* task : seen.where<Task>("owners.open_for", unit)) candidates.insert(task->id);
    for (const auto* answer : seen.where<TaskAnswer>("open_in", unit)) {
        candidates.insert(answer->task);
    }
    std::vector<const Task*> open;
    for (const auto& id : candidates) {
        const auto held = find_part(id, unit, seen);
        if (!held.part || !waits_for_owner(held.state())) continue;
        if (held.task->standing && held.state() == PartState::accepted) continue;
        open.push_back(held.task);
    }
    return open;
}

// sign ------------------------------------------------------------------------------------------

void needs(const SignHandover& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.watch);
    wanted.where<Handover>("open_for", command.watch);
    if (command.incoming_post) wanted.one(*command.incoming_post);
    const auto* watch = seen.peek(command.watch);
    if (!watch || watch->unit != context.actor.unit) return;
    wanted.number(log_register(watch->duty), context.now.date().year());
    need_open_tasks(watch->unit, seen, wanted);
    for (const auto& item : command.items) {
        if (item.kind == ItemKind::task) {
            need_part(Id<Task>(item.entity), watch->unit, seen, wanted);
        } else {
            wanted.one(Id<LogEntry>(item.entity));
        }
    }
}

namespace {

std::optional<Refusal> item_refusal(const HandoverItem& item, Id<Unit> unit, const Seen& seen,
                                    const std::string& field) {
    if (item.kind == ItemKind::log_entry) {
        const auto* entry = seen.find(Id<LogEntry>(item.entity));
        if (!entry || entry->unit != unit) return refuse("log.unknown", {}, field);
        if (entry->struck) {
            return refuse("handover.row_struck", {{"row", entry->row.number}}, field);
        }
        return std::nullopt;
    }
    const auto held = find_part(Id<Task>(item.entity), unit, seen);
    const bool given = held.task && held.task->giver == unit;
    if (!held.part && !given) return refuse("task.unknown", {}, field);
    const bool over = held.part ? is_finished(held.state()) : !held.task->open_in;
    if (over && !item.done) {
        return refuse("handover.item_over", {{"number", held.task->number.number}}, field);
    }
    return std::nullopt;
}

/// Every item stands for something, once; and no open task is left out.
std::optional<Refusal> check_items(const std::vector<HandoverItem>& items, Id<Unit> unit,
                                   const Seen& seen) {
    std::set<Uuid> named;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto field = "/items/" + std::to_string(i) + "/entity";
        if (!named.insert(items[i].entity).second) return refuse("handover.item_twice", {}, field);
        if (auto refusal = item_refusal(items[i], unit, seen, field)) return refusal;
    }
    std::vector<const Task*> left_out;
    for (const auto* task : open_tasks(unit, seen)) {
        if (!named.contains(task->id)) left_out.push_back(task);
    }
    if (left_out.empty()) return std::nullopt;
    const auto* first = left_out.front();
    return refuse("handover.task_left_out",
                  {{"count", static_cast<std::int64_t>(left_out.size())},
                   {"number", first->number.number},
                   {"year", std::int64_t{first->number.year}},
                   {"task", first->id.text()}},
                  "/items");
}

std::optional<Refusal> check_outgoing(const Watch* watch, Id<Watch> id, const Seen& seen,
                                      const Context& context) {
    if (auto refusal = unit_watch_refusal(watch, context)) return refusal;
    if (watch->person != context.actor.person) return refuse("handover.not_holder", {}, "/watch");
    if (!seen.where<Handover>("open_for", id).empty()) {
        return refuse("handover.already_open", {}, "/watch");
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const SignHandover& command, const Seen& seen, const Context& context) {
    const auto* watch = seen.find(command.watch);
    if (auto refusal = check_outgoing(watch, command.watch, seen, context)) return *refusal;
    if (command.incoming_post) {
        if (auto refusal =
                incoming_refusal(seen.find(*command.incoming_post), watch->person, context)) {
            return *refusal;
        }
    }
    const auto year = context.now.date().year();
    const auto last = last_row_in(watch->duty, year, seen);
    if (command.last_row != last) {
        return refuse("handover.last_row_differs",
                      {{"stated", command.last_row.value}, {"last", last}, {"year", year}},
                      "/last_row");
    }
    if (auto refusal = check_items(command.items, watch->unit, seen)) return *refusal;
    return Decision().record(
        context.fresh<Handover>(),
        HandoverSigned{watch->unit, command.watch, watch->duty, context.actor.post,
                       context.actor.person, command.incoming_post.value_or(Id<Post>{}), last, year,
                       command.items, command.checklist, command.weather, command.remarks});
}

// countersign, refuse, withdraw -------------------------------------------------------------------

namespace {

std::optional<Refusal> open_refusal(const Handover* handover, const Context& context) {
    if (!handover || handover->unit != context.actor.unit) {
        return refuse("handover.unknown", {}, "/handover");
    }
    if (!handover->open_for) {
        return refuse("handover.closed", {{"state", std::string(name_of(handover->state))}},
                      "/handover");
    }
    return std::nullopt;
}

/// The one named, or anyone of the unit in a role that stands the watch; never the outgoing person.
std::optional<Refusal> not_incoming(const Handover& handover, const Context& context) {
    if (handover.outgoing == context.actor.person) return refuse("handover.same_person");
    if (!handover.incoming_post.empty() && handover.incoming_post != context.actor.post) {
        return refuse("handover.other_named");
    }
    return std::nullopt;
}

std::optional<Refusal> rows_since(const Handover& handover, const Seen& seen,
                                  const Context& context) {
    for (const auto year : years_since(handover.last_row_year, context)) {
        const auto before = year == handover.last_row_year ? handover.last_row : 0;
        const auto last = last_row_in(handover.duty, year, seen);
        if (last != before) {
            return refuse("handover.rows_since",
                          {{"from", before + 1}, {"to", last}, {"year", year}}, "/handover");
        }
    }
    return std::nullopt;
}

}  // namespace

void needs(const CountersignHandover& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.handover);
    const auto* handover = seen.peek(command.handover);
    if (!handover || handover->unit != context.actor.unit) return;
    wanted.one(handover->watch);
    for (const auto year : years_since(handover->last_row_year, context)) {
        wanted.number(log_register(handover->duty), year);
    }
}

Decision decide(const CountersignHandover& command, const Seen& seen, const Context& context) {
    const auto* handover = seen.find(command.handover);
    if (auto refusal = open_refusal(handover, context)) return *refusal;
    if (auto refusal = not_incoming(*handover, context)) return *refusal;
    if (auto refusal = rows_since(*handover, seen, context)) return *refusal;
    const auto& actor = context.actor;
    return Decision()
        .record(command.handover, HandoverCountersigned{actor.post, actor.person})
        .record(handover->watch, WatchHandedOver{command.handover, actor.post, actor.person});
}

void needs(const RefuseHandover& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.handover);
}

Decision decide(const RefuseHandover& command, const Seen& seen, const Context& context) {
    const auto* handover = seen.find(command.handover);
    if (auto refusal = open_refusal(handover, context)) return *refusal;
    if (auto refusal = not_incoming(*handover, context)) return *refusal;
    return Decision().record(
        command.handover,
        HandoverRefused{context.actor.post, context.actor.person, command.reason});
}

void needs(const WithdrawHandover& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.handover);
}

Decision decide(const WithdrawHandover& command, const Seen& seen, const Context& context) {
    const auto* handover = seen.find(command.handover);
    if (auto refusal = open_refusal(handover, context)) return *refusal;
    if (handover->outgoing != context.actor.person) {
        return refuse("handover.not_holder", {}, "/handover");
    }
    return Decision().record(command.handover, HandoverWithdrawn{context.actor.person});
}

// the commander orders it -------------------------------------------------------------------------

void needs(const OrderTakeover& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.watch);
    wanted.one(command.incoming_post);
    wanted.where<Handover>("open_for", command.watch);
}

Decision decide(const OrderTakeover& command, const Seen& seen, const Context& context) {
    const auto* watch = seen.find(command.watch);
    if (auto refusal = unit_watch_refusal(watch, context)) return *refusal;
    const auto* post = seen.find(command.incoming_post);
    if (auto refusal = incoming_refusal(post, watch->person, context)) return *refusal;
    Decision decision;
    decision.record(command.watch, WatchTakenByOrder{command.incoming_post, post->person,
                                                     context.actor.post, command.reason});
    for (const auto* open : seen.where<Handover>("open_for", command.watch)) {
        decision.record(open->id, HandoverLapsed{context.actor.post});
    }
    return decision;
}

}  // namespace gb
