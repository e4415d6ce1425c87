#include "domain/information/held.hpp"
#include "domain/information/persons.hpp"
#include "domain/reform/standing.hpp"
#include "domain/reply/words.hpp"
#include "domain/task/giving.hpp"

namespace gb {

std::optional<Refusal> unfit_text(std::string_view text, std::string field) {
    const auto mark = person_mark(text);
    if (!mark) return std::nullopt;
    // The mark alone: what was written is kept nowhere, not in the record of refusals either.
    return refuse("information." + std::string(name_of(*mark)), {}, std::move(field));
}

// report ----------------------------------------------------------------------------------------

namespace {

Giving sending(const std::vector<Id<Unit>>& addressees, AddresseeGroup group) {
    Giving giving;
    giving.owners = addressees;
    giving.group = group;
    giving.owners_field = "/addressees";
    return giving;
}

/// A row of one's own log that stands and was not told before.
std::optional<Refusal> check_row(Id<LogEntry> row, const Seen& seen, const Context& context) {
    const auto* entry = seen.find(row);
    if (!entry || entry->unit != context.actor.unit) {
        return refuse("log.unknown", {}, "/log_entry");
    }
    if (entry->struck) {
        return refuse("log.already_struck", {{"row", entry->row.number}}, "/log_entry");
    }
    for (const auto* told : seen.where<Information>("log_entry", row)) {
        if (told->struck_at) continue;
        return refuse("information.row_told", {{"number", told->number.number}}, "/log_entry");
    }
    return std::nullopt;
}

std::optional<Refusal> check_report(const ReportInformation& command, const Seen& seen,
                                    const Context& context) {
    if (auto refusal = unfit_text(command.text, "/text")) return refusal;
    if (auto refusal = unfit_text(command.place, "/place")) return refusal;
    if (command.area && !seen.find(*command.area)) return refuse("unit.unknown", {}, "/area");
    if (command.log_entry) return check_row(*command.log_entry, seen, context);
    return std::nullopt;
}

/// To whom it goes: the units named and those of the group, never the holder itself.
std::optional<Refusal> resolve(const Giving& giving, Id<Unit> holder, const Seen& seen,
                               const Context& context, std::vector<Id<Unit>>& addressees) {
    if (giving.owners.empty() && giving.group == AddresseeGroup::none) {
        return refuse("information.no_addressee", {}, giving.owners_field);
    }
    const auto resolved = resolve_owners(giving, context, seen);
    if (resolved.refusal) return resolved.refusal;
    for (std::size_t i = 0; i < resolved.parts.size(); ++i) {
        if (resolved.parts[i].unit == holder) {
            return refuse("information.to_itself", {},
                          giving.owners_field + "/" + std::to_string(i));
        }
        addressees.push_back(resolved.parts[i].unit);
    }
    return std::nullopt;
}

}  // namespace

void needs(const ReportInformation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    for (const auto& unit : command.addressees) need_standing(unit, context, seen, wanted);
    need_group(command.group, context.actor.unit, context, seen, wanted);
    if (command.area) wanted.one(*command.area);
    if (command.log_entry) {
        wanted.one(*command.log_entry);
        wanted.where<Information>("log_entry", *command.log_entry);
    }
    wanted.number(information_register, context.now.date().year());
}

Decision decide(const ReportInformation& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_report(command, seen, context)) return *refusal;
    InformationReported event;
    if (auto refusal = resolve(sending(command.addressees, command.group), context.actor.unit, seen,
                               context, event.addressees)) {
        return *refusal;
    }
    event.unit = context.actor.unit;
    event.number = seen.next_number(information_register, context.now.date().year());
    event.event_class = command.event_class;
    event.text = command.text;
    event.place = command.place;
    event.area = command.area.value_or(Id<Unit>{});
    event.source = command.source;
    event.reliability = command.reliability;
    event.group = command.group;
    event.log_entry = command.log_entry.value_or(Id<LogEntry>{});
    return Decision().record(context.fresh<Information>(), std::move(event));
}

// the holder's acts -----------------------------------------------------------------------------

namespace {

void count_stances(const Information& item, const Seen& seen, InformationClosed& event) {
    event.silent = static_cast<std::int32_t>(item.addressees.size());
    for (const auto* reply : seen.where<InformationReply>("information", item.id)) {
        if (!item.sent_to(reply->unit)) continue;
        const auto state =
            stance_state(item.round, reply->stance, reply->round, item.assessment_outdated());
        event.endorsed += state == StanceState::endorsed;
        event.dissented += state == StanceState::dissented;
    }
    event.silent -= event.endorsed + event.dissented;
}

}  // namespace

HeldItem own_item(Id<Information> id, const Seen& seen, const Context& context) {
    const auto* item = seen.find(id);
    if (!item) return {nullptr, refuse("information.unknown", {}, "/information")};
    if (item->unit != context.actor.unit) {
        return {item, refuse("information.not_holder", {}, "/information")};
    }
    if (item->struck_at) return {item, refuse("information.struck", {}, "/information")};
    return {item, std::nullopt};
}

HeldItem own_open_item(Id<Information> id, const Seen& seen, const Context& context) {
    auto held = own_item(id, seen, context);
    if (!held.refusal && held.item->closed_at) {
        held.refusal = refuse("information.over", {}, "/information");
    }
    return held;
}

void needs(const SendInformation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.information);
    for (const auto& unit : command.addressees) need_standing(unit, context, seen, wanted);
}

Decision decide(const SendInformation& command, const Seen& seen, const Context& context) {
    const auto held = own_open_item(command.information, seen, context);
    if (held.refusal) return *held.refusal;
    InformationSent event;
    if (auto refusal = resolve(sending(command.addressees, AddresseeGroup::none),
                               context.actor.unit, seen, context, event.addressees)) {
        return *refusal;
    }
    for (std::size_t i = 0; i < event.addressees.size(); ++i) {
        if (held.item->sent_to(event.addressees[i])) {
            return refuse("information.sent_before",
                          {{"name", seen.find(event.addressees[i])->latest().name.value}},
                          "/addressees/" + std::to_string(i));
        }
    }
    const auto count = held.item->addressees.size() + event.addressees.size();
    if (count > list_limit) {
        return refuse(
            "task.too_many_owners",
            {{"count", static_cast<std::int64_t>(count)}, {"max", std::int64_t{list_limit}}},
            "/addressees");
    }
    return Decision().record(command.information, std::move(event));
}

void needs(const AssessInformation& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.information);
    need_replies(command.information, seen, wanted);
}

Decision decide(const AssessInformation& command, const Seen& seen, const Context& context) {
    const auto held = own_open_item(command.information, seen, context);
    if (held.refusal) return *held.refusal;
    if (!verified(*held.item, seen)) {
        return refuse("information.not_verified", {}, "/information");
    }
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    return Decision().record(command.information, InformationAssessed{command.text});
}

void needs(const CloseInformation& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.information);
    need_replies(command.information, seen, wanted);
}

namespace {

bool found_as(Finding finding, const Information& item, const Seen& seen) {
    for (const auto* reply : seen.where<InformationReply>("information", item.id)) {
        if (reply->finding == finding && reply->verified_as_it_reads(item)) return true;
    }
    return false;
}

}  // namespace

Decision decide(const CloseInformation& command, const Seen& seen, const Context& context) {
    const auto held = own_open_item(command.information, seen, context);
    if (held.refusal) return *held.refusal;
    if (!verified(*held.item, seen)) {
        return refuse("information.not_verified", {}, "/information");
    }
    // Nobody closes an item as what nobody has found: the reporter's own view is not enough.
    if (!found_as(command.finding, *held.item, seen)) {
        return refuse("information.not_so_found",
                      {{"finding", std::string(name_of(command.finding))}}, "/finding");
    }
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    InformationClosed event;
    event.finding = command.finding;
    event.text = command.text;
    count_stances(*held.item, seen, event);
    return Decision().record(command.information, std::move(event));
}

void needs(const ReopenInformation& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.information);
}

Decision decide(const ReopenInformation& command, const Seen& seen, const Context& context) {
    const auto held = own_item(command.information, seen, context);
    if (held.refusal) return *held.refusal;
    if (!held.item->closed_at) return refuse("information.not_over", {}, "/information");
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(command.information, InformationReopened{command.reason});
}

}  // namespace gb
