#include "domain/conference/words.hpp"
#include "domain/information/persons.hpp"
#include "domain/information/words.hpp"
#include "domain/kit/copy_words.hpp"
#include "domain/lesson/words.hpp"
#include "domain/summary/words.hpp"

namespace gb {

void evolve(Lesson& lesson, const LessonRecorded& event, const Stamp& stamp) {
    static_cast<LessonBody&>(lesson) = event;
    lesson.unit = event.unit;
    lesson.number = event.number;
    lesson.recorded_at = stamp.happened;
    lesson.recorded_by = stamp.author;
    lesson.open_in = event.unit;
}

void evolve(Lesson& lesson, const LessonAccounted& event, const Stamp& stamp) {
    LessonAccount account;
    account.outcome = event.outcome;
    copy_words(account.text, event.text);
    account.conference = event.conference;
    account.at = stamp.happened;
    account.by = stamp.author;
    lesson.accounts.push_back(std::move(account));
    if (event.outcome != LessonOutcome::remedied) return;
    lesson.remedied_at = stamp.happened;
    lesson.open_in.reset();
}

void evolve(Lesson& lesson, const LessonStruck& event, const Stamp& stamp) {
    copy_words(lesson.strike_reason, event.reason);
    lesson.struck_at = stamp.happened;
    lesson.open_in.reset();
}

void on_taken(Lesson& lesson, const Taken<Lesson>& event, const Stamp&) {
    lesson.unit = event.to;
}

void on_force_closed(Lesson& lesson, const ForceClosed<Lesson>& event, const Stamp&) {
    lesson.closed_reason = event.reason;
}

// record -----------------------------------------------------------------------------------------

namespace {

/// Names of staff may stand in it; what people think, believe or join may not.
std::optional<Refusal> check_lesson_text(std::string_view text, std::string field) {
    const auto mark = person_mark(text);
    if (!mark || *mark == PersonMark::named_person) return std::nullopt;
    return refuse("information." + std::string(name_of(*mark)), {}, std::move(field));
}

void need_source(const Reference& source, Needs& wanted) {
    if (source.kind.value == Conference::kind) wanted.one(Id<Conference>(source.id));
    if (source.kind.value == Summary::kind) wanted.one(Id<Summary>(source.id));
    if (source.kind.value == LogEntry::kind) wanted.one(Id<LogEntry>(source.id));
    if (source.kind.value == Information::kind) wanted.one(Id<Information>(source.id));
}

template <class E>
bool of_unit(const Reference& source, const Seen& seen, Id<Unit> unit) {
    if (source.kind.value != E::kind) return false;
    const auto* found = seen.find(Id<E>(source.id));
    return found && found->unit == unit;
}

bool is_own_source(const Reference& source, const Seen& seen, Id<Unit> unit) {
    return of_unit<Conference>(source, seen, unit) || of_unit<Summary>(source, seen, unit) ||
           of_unit<LogEntry>(source, seen, unit) || of_unit<Information>(source, seen, unit);
}

}  // namespace

void needs(const RecordLesson& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.owner);
    if (command.source) need_source(*command.source, wanted);
    wanted.number(lesson_register, context.now.date().year());
}

Decision decide(const RecordLesson& command, const Seen& seen, const Context& context) {
    const auto today = context.now.date();
    const auto* owner = seen.find(command.owner);
    if (!owner) return refuse("unit.unknown", {}, "/owner");
    if (!owner->stands_on(today)) {
        return refuse("lesson.owner_ended", {{"name", owner->latest().name.value}}, "/owner");
    }
    if (command.period_to > today) {
        return refuse("lesson.period_ahead", {{"today", today.text()}}, "/period_to");
    }
    if (auto refusal = check_lesson_text(command.text, "/text")) return *refusal;
    if (auto refusal = check_lesson_text(command.cause, "/cause")) return *refusal;
    if (auto refusal = check_lesson_text(command.measure, "/measure")) return *refusal;
    if (command.source && !is_own_source(*command.source, seen, context.actor.unit)) {
        return refuse("lesson.source_unknown", {}, "/source");
    }
    LessonRecorded event;
    static_cast<LessonBody&>(event) = command;
    event.unit = context.actor.unit;
    event.number = seen.next_number(lesson_register, today.year());
    return Decision().record(context.fresh<Lesson>(), std::move(event));
}

// account, strike --------------------------------------------------------------------------------

namespace {

std::optional<Refusal> open_refusal(const Lesson* lesson, const Context& context) {
    if (!lesson || lesson->unit != context.actor.unit) {
        return refuse("lesson.unknown", {}, "/lesson");
    }
    if (!lesson->open_in) {
        return refuse("lesson.over", {{"number", lesson->number.number}}, "/lesson");
    }
    return std::nullopt;
}

}  // namespace

void needs(const AccountLesson& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.lesson);
    if (command.conference) wanted.one(*command.conference);
}

Decision decide(const AccountLesson& command, const Seen& seen, const Context& context) {
    const auto* lesson = seen.find(command.lesson);
    if (auto refusal = open_refusal(lesson, context)) return *refusal;
    if (command.conference) {
        const auto* conference = seen.find(*command.conference);
        if (!conference || conference->unit != context.actor.unit || conference->cancelled) {
            return refuse("lesson.no_conference", {}, "/conference");
        }
        for (const auto& account : lesson->accounts) {
            if (account.conference == *command.conference) {
                return refuse("lesson.accounted_before", {{"number", lesson->number.number}},
                              "/conference");
            }
        }
    }
    if (lesson->accounts.size() >= list_limit) {
        return refuse("lesson.too_many_accounts", {{"max", std::int64_t{list_limit}}}, "/lesson");
    }
    if (auto refusal = check_lesson_text(command.text, "/text")) return *refusal;
    return Decision().record(command.lesson,
                             LessonAccounted{command.outcome, command.text,
                                             command.conference.value_or(Id<Conference>{})});
}

void needs(const StrikeLesson& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.lesson);
}

Decision decide(const StrikeLesson& command, const Seen& seen, const Context& context) {
    if (auto refusal = open_refusal(seen.find(command.lesson), context)) return *refusal;
    return Decision().record(command.lesson, LessonStruck{command.reason});
}

}  // namespace gb
