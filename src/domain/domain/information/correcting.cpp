// "Strike and add" for information: a wrong word is corrected and the wording before stays
// readable; what should never have been reported is struck.

#include "domain/information/held.hpp"
#include "domain/reply/words.hpp"

namespace gb {

std::optional<Refusal> corrected_since(const Information& item,
                                       const std::optional<WordingNumber>& seen) {
    if (!seen || seen->value == item.wording) return std::nullopt;
    return refuse("information.corrected_since", {{"at", item.worded_at.clock()}}, "/seen");
}

namespace {

/// Whoever reported it, one of the unit's heads, or whoever has a watch of it now: what stands in
/// the book of the unit is no matter of each of its officers.
std::optional<Refusal> not_theirs(const Information& item, const Seen& seen,
                                  const Context& context) {
    const auto& actor = context.actor;
    if (item.reporter == actor.person) return std::nullopt;
    if (actor.role == Role::commander || actor.role == Role::deputy_commander) return std::nullopt;
    for (const auto* watch : seen.where<Watch>("unit", actor.unit)) {
        if (watch->holder == actor.post) return std::nullopt;
    }
    return refuse("information.not_yours_to_correct", {}, "/information");
}

std::optional<Refusal> check_texts(const CorrectInformation& command) {
    if (auto refusal = unfit_text(command.text, "/text")) return refusal;
    if (auto refusal = unfit_text(command.place, "/place")) return refusal;
    return unfit_text(command.reason, "/reason");
}

std::optional<Refusal> check_times(const Information& item, Instant event_time,
                                   const Context& context) {
    if (event_time > item.reported_at) {
        return refuse("information.after_report",
                      {{"stated", event_time.clock()}, {"reported", item.reported_at.clock()}},
                      "/event_time");
    }
    if (context.happened < event_time) {
        return refuse("time.before_previous",
                      {{"stated", context.happened.clock()}, {"previous", event_time.clock()}},
                      "/happened");
    }
    return std::nullopt;
}

/// Another what, where or when: nobody has verified that.
bool tells_another_event(const Information& item, const InformationCorrected& event) {
    return event.event_class != item.event_class || event.text.value != item.text.value ||
           event.place.value != item.place.value || event.area != item.area ||
           event.event_time != item.happened;
}

bool says_the_same(const Information& item, const InformationCorrected& event) {
    return !event.verify_again && event.source == item.source &&
           event.reliability == item.reliability;
}

}  // namespace

// correct ---------------------------------------------------------------------------------------

void needs(const CorrectInformation& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.information);
    wanted.where<Watch>("unit", context.actor.unit);
    if (command.area) wanted.one(*command.area);
}

Decision decide(const CorrectInformation& command, const Seen& seen, const Context& context) {
    const auto held = own_open_item(command.information, seen, context);
    if (held.refusal) return *held.refusal;
    const auto& item = *held.item;
    if (auto refusal = not_theirs(item, seen, context)) return *refusal;
    if (auto refusal = corrected_since(item, command.seen)) return *refusal;
    if (auto refusal = check_texts(command)) return *refusal;
    if (command.area && !seen.find(*command.area)) return refuse("unit.unknown", {}, "/area");
    InformationCorrected event;
    event.event_class = command.event_class;
    event.text = command.text;
    event.place = command.place;
    event.area = command.area.value_or(Id<Unit>{});
    event.source = command.source;
    event.reliability = command.reliability;
    event.event_time = command.event_time.value_or(item.happened);
    event.reason = command.reason;
    if (auto refusal = check_times(item, event.event_time, context)) return *refusal;
    event.verify_again = tells_another_event(item, event);
    if (says_the_same(item, event)) return refuse("information.as_before", {}, "/information");
    if (item.wording >= static_cast<std::int32_t>(list_limit)) {
        return refuse("information.too_many_wordings", {{"max", std::int64_t{list_limit}}},
                      "/information");
    }
    return Decision().record(command.information, std::move(event));
}

// strike ----------------------------------------------------------------------------------------

void needs(const StrikeInformation& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.information);
    wanted.where<Watch>("unit", context.actor.unit);
}

Decision decide(const StrikeInformation& command, const Seen& seen, const Context& context) {
    const auto held = own_item(command.information, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = not_theirs(*held.item, seen, context)) return *refusal;
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(command.information, InformationStruck{command.reason});
}

}  // namespace gb
