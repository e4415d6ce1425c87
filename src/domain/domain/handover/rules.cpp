#include "domain/handover/items.hpp"
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

// sign ------------------------------------------------------------------------------------------

void needs(const SignHandover& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.watch);
    wanted.where<Handover>("open_for", command.watch);
    if (command.incoming_post) wanted.one(*command.incoming_post);
    const auto* watch = seen.peek(command.watch);
    if (!watch || watch->unit != context.actor.unit) return;
    wanted.number(log_register(watch->duty), context.now.date().year());
    need_items(command.items, watch->unit, seen, wanted);
}

namespace {

std::optional<Refusal> check_outgoing(const Watch* watch, Id<Watch> id, const Seen& seen,
                                      const Context& context) {
    if (auto refusal = unit_watch_refusal(watch, context)) return refusal;
    if (watch->person != context.actor.person) return refuse("handover.not_holder", {}, "/watch");
    if (!seen.where<Handover>("open_for", id).empty()) {
        return refuse("handover.already_open", {}, "/watch");
    }
    return std::nullopt;
}

HandoverSigned signed_record(const SignHandover& command, const Watch& watch, std::int64_t last,
                             const Seen& seen, const Context& context) {
    HandoverSigned event;
    event.unit = watch.unit;
    event.watch = command.watch;
    event.duty = watch.duty;
    event.outgoing_post = context.actor.post;
    event.outgoing = context.actor.person;
    event.incoming_post = command.incoming_post.value_or(Id<Post>{});
    event.last_row = last;
    event.last_row_year = context.now.date().year();
    event.items = command.items;
    event.checklist = command.checklist;
    event.weather = command.weather;
    event.remarks = command.remarks;
    const auto today = context.now.date();
    event.unnamed =
        static_cast<std::int32_t>(not_named(command.items, watch.unit, today, seen).size());
    return event;
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
    if (auto refusal = check_items(command.items, watch->unit, context.now.date(), seen)) {
        return *refusal;
    }
    return Decision().record(context.fresh<Handover>(),
                             signed_record(command, *watch, last, seen, context));
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

/// A row that was struck says something else than what the outgoing officer signed for.
std::optional<Refusal> struck_since(const Handover& handover) {
    if (handover.struck_since.empty()) return std::nullopt;
    const auto& first = handover.struck_since.front();
    return refuse("handover.struck_since",
                  {{"count", static_cast<std::int64_t>(handover.struck_since.size())},
                   {"row", first.number},
                   {"year", std::int64_t{first.year}}},
                  "/handover");
}

/// As new rows do, new items send the record back to the outgoing officer: with the first of them.
std::optional<Refusal> other_items_since(const Handover& handover, const Seen& seen,
                                         const Context& context) {
    const auto since = items_since(handover, context.now.date(), seen);
    if (since.empty()) return std::nullopt;
    const auto& first = since.front();
    return refuse("handover.items_since",
                  {{"count", static_cast<std::int64_t>(since.size())},
                   {"kind", std::string(name_of(first.kind))},
                   {"number", first.number},
                   {"year", std::int64_t{first.year}},
                   {"entity", first.entity.text()}},
                  "/handover");
}

}  // namespace

void needs(const CountersignHandover& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.handover);
    const auto* handover = seen.peek(command.handover);
    if (!handover || handover->unit != context.actor.unit) return;
    wanted.one(handover->watch);
    need_waiting_items(handover->unit, seen, wanted);
    for (const auto year : years_since(handover->last_row_year, context)) {
        wanted.number(log_register(handover->duty), year);
    }
}

Decision decide(const CountersignHandover& command, const Seen& seen, const Context& context) {
    const auto* handover = seen.find(command.handover);
    if (auto refusal = open_refusal(handover, context)) return *refusal;
    if (auto refusal = not_incoming(*handover, context)) return *refusal;
    if (auto refusal = rows_since(*handover, seen, context)) return *refusal;
    if (auto refusal = struck_since(*handover)) return *refusal;
    if (auto refusal = other_items_since(*handover, seen, context)) return *refusal;
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
