#include "domain/handover/words.hpp"
#include "domain/kit/copy_words.hpp"
#include "domain/kit/event_time.hpp"
#include "domain/log/references.hpp"
#include "domain/log/row.hpp"
#include "domain/log/words.hpp"
#include "domain/rule/in_force.hpp"

namespace gb {

std::string log_register(Duty duty) {
    return "log." + std::string(name_of(duty));
}

Id<Watch> watch_of(Id<Unit> unit, Duty duty) {
    return Id<Watch>(derived(unit, log_register(duty), 0));
}

// evolve

void evolve(Watch& watch, const WatchOpened& event, const Stamp& stamp) {
    watch.unit = event.unit;
    watch.duty = event.duty;
    watch.holder = event.holder;
    watch.person = event.person;
    watch.since = stamp.happened;
    watch.open_in = event.unit;
}

void on_force_closed(Watch& watch, const ForceClosed<Watch>&, const Stamp&) {
    watch.holder = {};
    watch.person = {};
}

void evolve(Watch& watch, const WatchHandedOver& event, const Stamp& stamp) {
    watch.holder = event.holder;
    watch.person = event.person;
    watch.since = stamp.happened;
}

void evolve(Watch& watch, const WatchTakenByOrder& event, const Stamp& stamp) {
    watch.holder = event.holder;
    watch.person = event.person;
    watch.since = stamp.happened;
}

void evolve(LogEntry& entry, const LogWritten1& event, const Stamp& stamp) {
    entry.unit = event.unit;
    entry.duty = event.duty;
    entry.type = event.type;
    entry.row = event.row;
    copy_words(entry.text, event.text);
    entry.about = event.about;
    entry.references = event.references;
    entry.corrects = event.corrects;
    entry.author = stamp.author;
    entry.post = stamp.post;
    entry.happened = stamp.happened;
    entry.entered = stamp.entered;
    entry.doubtful = stamp.doubtful;
    entry.number = static_cast<std::int64_t>(stamp.number);
    entry.late = stamp.entered.ms - stamp.happened.ms > late_after_ms;
}

void evolve(LogEntry& entry, const LogWritten& event, const Stamp& stamp) {
    evolve(entry, static_cast<const LogWritten1&>(event), stamp);
    entry.late = event.late;
}

void evolve(LogEntry& entry, const LogStruck& event, const Stamp& stamp) {
    entry.struck = true;
    copy_words(entry.strike_reason, event.reason);
    entry.struck_at = stamp.entered;
    entry.struck_by = stamp.author;
    entry.replaced_by = event.replaced_by;
}

// decide

void needs(const OpenWatch& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(watch_of(context.actor.unit, command.duty));
}

Decision decide(const OpenWatch& command, const Seen& seen, const Context& context) {
    const auto watch = watch_of(context.actor.unit, command.duty);
    if (seen.find(watch)) return refuse("watch.already_open", {}, "/duty");
    return Decision().record(watch, WatchOpened{context.actor.unit, command.duty,
                                                context.actor.post, context.actor.person});
}

namespace {

/// A row is numbered in the register of the year in which it is entered.
std::int32_t register_year(const Context& context) {
    return context.now.date().year();
}

std::optional<Refusal> unknown_unit(const std::vector<Id<Unit>>& about, const Seen& seen) {
    for (std::size_t i = 0; i < about.size(); ++i) {
        if (!seen.find(about[i])) return refuse("unit.unknown", {}, "/about/" + std::to_string(i));
    }
    return std::nullopt;
}

std::int64_t minutes_between(Instant happened, Instant now) {
    return (now.ms - happened.ms) / 60'000;
}

/// What comes sooner than any unit may set is in time: no rule has to be looked for.
void need_late_rule(Instant happened, const Context& context, const Seen& seen, Needs& wanted) {
    if (minutes_between(happened, context.now) < rule_default(Rule::late_minutes).least) return;
    need_rules(context.actor.unit, seen, wanted);
}

bool is_late(Instant happened, const Context& context, const Seen& seen) {
    if (minutes_between(happened, context.now) < rule_default(Rule::late_minutes).least) {
        return false;
    }
    const auto after = rule_value(context.actor.unit, Rule::late_minutes, context.now.date(), seen);
    return context.now.ms - happened.ms > after * 60'000;
}

/// Older than that, what happened stands in the paper books of then. A row that is older is a year
/// mistyped.
constexpr std::int32_t oldest_row_days = 366;

std::optional<Refusal> too_old(Instant happened, const Context& context, std::string field) {
    const auto oldest = Date{context.now.date().days - oldest_row_days};
    if (happened.date() >= oldest) return std::nullopt;
    return refuse("log.too_old", {{"stated", happened.date().text()}, {"oldest", oldest.text()}},
                  std::move(field));
}

Instant replacement_time(const LogEntry& entry, const Replacement& replacement,
                         const Context& context) {
    return not_ahead(replacement.happened.value_or(entry.happened), context.now);
}

}  // namespace

void needs(const WriteLog& command, const Context& context, const Seen& seen, Needs& wanted) {
    for (const auto& unit : command.about) wanted.one(unit);
    need_references(command.references, context, seen, wanted);
    need_row(command.duty, context, seen, wanted);
}

Decision decide(const WriteLog& command, const Seen& seen, const Context& context) {
    if (auto refusal = unknown_unit(command.about, seen)) return *refusal;
    if (auto refusal = unknown_reference(command.references, seen, context)) return *refusal;
    return write_row(command, seen, context);
}

void need_row(Duty duty, const Context& context, const Seen& seen, Needs& wanted) {
    need_late_rule(context.happened, context, seen, wanted);
    wanted.number(log_register(duty), register_year(context));
}

Decision write_row(const WriteLog& row, const Seen& seen, const Context& context) {
    if (auto refusal = too_old(context.happened, context, "/happened")) return *refusal;
    const auto number = seen.next_number(log_register(row.duty), register_year(context));
    const LogWritten1 written{context.actor.unit, row.duty,  row.type,       number,
                              row.text,           row.about, row.references, {}};
    return Decision().record(context.fresh<LogEntry>(),
                             LogWritten{written, is_late(context.happened, context, seen)});
}

void needs(const StrikeLog& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.entry);
    const auto* entry = seen.peek(command.entry);
    if (entry) wanted.where<Handover>("open_for", watch_of(entry->unit, entry->duty));
    if (entry && command.replacement) {
        wanted.number(log_register(entry->duty), register_year(context));
        const auto happened = replacement_time(*entry, *command.replacement, context);
        need_late_rule(happened, context, seen, wanted);
    }
}

namespace {

/// A handover that waits for its second signature was signed for this row as it stood.
Decision tell_waiting_handovers(const LogEntry& entry, const Seen& seen, Decision decision) {
    for (const auto* waiting : seen.where<Handover>("open_for", watch_of(entry.unit, entry.duty))) {
        decision.record(waiting->id, HandoverRowStruck{entry.row});
    }
    return decision;
}

}  // namespace

Decision decide(const StrikeLog& command, const Seen& seen, const Context& context) {
    const auto* entry = seen.find(command.entry);
    if (!entry || entry->unit != context.actor.unit) return refuse("log.unknown", {}, "/entry");
    if (entry->struck) return refuse("log.already_struck", {{"row", entry->row.number}}, "/entry");
    if (!command.replacement) {
        auto decision = Decision().record(command.entry, LogStruck{command.reason, {}});
        return tell_waiting_handovers(*entry, seen, std::move(decision));
    }
    const auto& replacement = *command.replacement;
    const Instant happened = replacement_time(*entry, replacement, context);
    if (happened > context.now) return in_future(happened, context.now, "/replacement/happened");
    if (happened != entry->happened) {
        if (auto refusal = too_old(happened, context, "/replacement/happened")) return *refusal;
    }
    const auto row = seen.next_number(log_register(entry->duty), register_year(context));
    const auto added = context.fresh<LogEntry>();
    const LogWritten1 written{entry->unit,      entry->duty,  replacement.type,  row,
                              replacement.text, entry->about, entry->references, command.entry};
    auto decision =
        Decision()
            .record(command.entry, LogStruck{command.reason, added})
            .record(added, LogWritten{written, is_late(happened, context, seen)}, happened);
    return tell_waiting_handovers(*entry, seen, std::move(decision));
}

}  // namespace gb
