#include "domain/log/words.hpp"

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

void evolve(LogEntry& entry, const LogWritten& event, const Stamp& stamp) {
    entry.unit = event.unit;
    entry.duty = event.duty;
    entry.type = event.type;
    entry.row = event.row;
    entry.text.value = event.text.value;
    entry.text.gone = event.text.gone;
    entry.about = event.about;
    entry.references = event.references;
    entry.corrects = event.corrects;
    entry.author = stamp.author;
    entry.post = stamp.post;
    entry.happened = stamp.happened;
    entry.entered = stamp.entered;
    entry.doubtful = stamp.doubtful;
    entry.number = static_cast<std::int64_t>(stamp.number);
}

void evolve(LogEntry& entry, const LogStruck& event, const Stamp& stamp) {
    entry.struck = true;
    entry.strike_reason.value = event.reason.value;
    entry.strike_reason.gone = event.reason.gone;
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

}  // namespace

void needs(const WriteLog& command, const Context& context, const Seen&, Needs& wanted) {
    for (const auto& unit : command.about) wanted.one(unit);
    wanted.number(log_register(command.duty), register_year(context));
}

Decision decide(const WriteLog& command, const Seen& seen, const Context& context) {
    if (auto refusal = unknown_unit(command.about, seen)) return *refusal;
    const auto row = seen.next_number(log_register(command.duty), register_year(context));
    return Decision().record(context.fresh<LogEntry>(), LogWritten{context.actor.unit,
                                                                   command.duty,
                                                                   command.type,
                                                                   row,
                                                                   command.text,
                                                                   command.about,
                                                                   command.references,
                                                                   {}});
}

void needs(const StrikeLog& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.entry);
    const auto* entry = seen.peek(command.entry);
    if (entry && command.replacement) {
        wanted.number(log_register(entry->duty), register_year(context));
    }
}

Decision decide(const StrikeLog& command, const Seen& seen, const Context& context) {
    const auto* entry = seen.find(command.entry);
    if (!entry || entry->unit != context.actor.unit) return refuse("log.unknown", {}, "/entry");
    if (entry->struck) return refuse("log.already_struck", {{"row", entry->row.number}}, "/entry");
    if (!command.replacement) {
        return Decision().record(command.entry, LogStruck{command.reason, {}});
    }
    const auto& replacement = *command.replacement;
    const Instant happened = replacement.happened.value_or(entry->happened);
    if (happened > context.now) {
        return refuse("time.in_future",
                      {{"stated", happened.clock()}, {"now", context.now.clock()}},
                      "/replacement/happened");
    }
    const auto row = seen.next_number(log_register(entry->duty), register_year(context));
    const auto added = context.fresh<LogEntry>();
    return Decision()
        .record(command.entry, LogStruck{command.reason, added})
        .record(added,
                LogWritten{entry->unit, entry->duty, replacement.type, row, replacement.text,
                           entry->about, entry->references, command.entry},
                happened);
}

}  // namespace gb
