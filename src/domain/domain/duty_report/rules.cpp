#include <set>

#include "domain/duty_report/words.hpp"
#include "domain/handover/words.hpp"
#include "domain/information/persons.hpp"
#include "domain/relation/words.hpp"

namespace gb {

// what is written --------------------------------------------------------------------------------

namespace {

void need_body(const DutyReportBody& body, const Context& context, Needs& wanted) {
    wanted.where<DutyReport>("stands_for", report_day(context.actor.unit, body.day));
    wanted.where<Watch>("unit", context.actor.unit);
    wanted.number(duty_report_register, context.now.date().year());
    for (const auto& reference : body.basis) {
        if (reference.kind.value == LogEntry::kind) wanted.one(Id<LogEntry>(reference.id));
        if (reference.kind.value == Handover::kind) wanted.one(Id<Handover>(reference.id));
    }
}

/// Names of those who did the work may stand in it; what people think, believe or join, and
/// numbers that identify them, may not.
std::optional<Refusal> check_report_text(std::string_view text, const std::string& field) {
    const auto mark = person_mark(text);
    if (!mark || *mark == PersonMark::named_person) return std::nullopt;
    return refuse("information." + std::string(name_of(*mark)), {}, field);
}

/// `field` is where the command's body holds the report: "" or "/replacement".
std::optional<Refusal> check_texts(const DutyReportBody& body, const std::string& field) {
    const std::pair<std::string_view, std::string_view> texts[] = {
        {body.activities.value, "/activities"},     {body.strong_points.value, "/strong_points"},
        {body.shortcomings.value, "/shortcomings"}, {body.unexpected.value, "/unexpected"},
        {body.planned.value, "/planned"},           {body.proposals.value, "/proposals"}};
    for (const auto& [text, name] : texts) {
        if (auto refusal = check_report_text(text, field + std::string(name))) return refusal;
    }
    return std::nullopt;
}

std::optional<Refusal> check_strength(const DutyReportBody& body, const std::string& field) {
    if (body.strength.empty()) return refuse("duty_report.no_strength", {}, field + "/strength");
    std::set<StrengthCategory> stated;
    for (std::size_t i = 0; i < body.strength.size(); ++i) {
        const auto& line = body.strength[i];
        const auto at = field + "/strength/" + std::to_string(i);
        if (!stated.insert(line.category).second) {
            return refuse("duty_report.category_twice", {}, at + "/category");
        }
        if (line.absent() > line.total.value) {
            return refuse("duty_report.absent_too_many",
                          {{"absent", line.absent()}, {"total", line.total.value}}, at);
        }
    }
    return std::nullopt;
}

/// Only what stands in the unit's own log and handovers.
bool is_own_basis(const Reference& reference, const Seen& seen, Id<Unit> unit) {
    if (reference.kind.value == LogEntry::kind) {
        const auto* entry = seen.find(Id<LogEntry>(reference.id));
        return entry && entry->unit == unit;
    }
    if (reference.kind.value == Handover::kind) {
        const auto* handover = seen.find(Id<Handover>(reference.id));
        return handover && handover->unit == unit;
    }
    return false;
}

std::optional<Refusal> check_body(const DutyReportBody& body, const Seen& seen,
                                  const Context& context, const std::string& field) {
    const auto today = context.now.date();
    if (body.day > today) {
        return refuse("duty_report.day_ahead", {{"today", today.text()}}, field + "/day");
    }
    if (auto refusal = check_strength(body, field)) return refusal;
    if (auto refusal = check_texts(body, field)) return refusal;
    for (std::size_t i = 0; i < body.basis.size(); ++i) {
        if (!is_own_basis(body.basis[i], seen, context.actor.unit)) {
            return refuse("duty_report.basis_unknown", {}, field + "/basis/" + std::to_string(i));
        }
    }
    return std::nullopt;
}

/// Another report that stands for the same day.
std::optional<Refusal> check_day_free(const DutyReportBody& body, Id<DutyReport> struck,
                                      const Seen& seen, const Context& context,
                                      const std::string& field) {
    for (const auto* other :
         seen.where<DutyReport>("stands_for", report_day(context.actor.unit, body.day))) {
        if (other->id == struck) continue;
        return refuse("duty_report.exists", {{"number", other->number.number}}, field + "/day");
    }
    return std::nullopt;
}

DutyReportWritten written(const DutyReportBody& body, Id<DutyReport> corrects, const Seen& seen,
                          const Context& context) {
    DutyReportWritten event;
    static_cast<DutyReportBody&>(event) = body;
    event.unit = context.actor.unit;
    event.number = seen.next_number(duty_report_register, context.now.date().year());
    event.corrects = corrects;
    for (const auto* watch : seen.where<Watch>("unit", context.actor.unit)) {
        if (watch->holder.empty()) continue;
        event.holders.push_back({watch->duty, watch->holder, watch->person});
    }
    return event;
}

}  // namespace

void needs(const WriteDutyReport& command, const Context& context, const Seen&, Needs& wanted) {
    need_body(command, context, wanted);
}

Decision decide(const WriteDutyReport& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_body(command, seen, context, "")) return *refusal;
    if (auto refusal = check_day_free(command, {}, seen, context, "")) return *refusal;
    return Decision().record(context.fresh<DutyReport>(), written(command, {}, seen, context));
}

// confirm ----------------------------------------------------------------------------------------

namespace {

struct OwnReport {
    const DutyReport* report = nullptr;
    std::optional<Refusal> refusal;
};

OwnReport own_report(Id<DutyReport> id, const Seen& seen, const Context& context) {
    const auto* report = seen.find(id);
    if (!report || report->unit != context.actor.unit) {
        return {nullptr, refuse("duty_report.unknown", {}, "/report")};
    }
    if (report->state == DutyReportState::struck) {
        return {report,
                refuse("duty_report.struck", {{"number", report->number.number}}, "/report")};
    }
    return {report, std::nullopt};
}

bool is_above(const Relation& relation, Date day) {
    const bool commands = relation.relation == RelationKind::military_command ||
                          relation.relation == RelationKind::guidance ||
                          relation.relation == RelationKind::administrative;
    return commands && relation.holds_on(day);
}

std::optional<Refusal> check_superior(const ConfirmDutyReport& command, const Seen& seen,
                                      const Context& context) {
    bool any = false;
    for (const auto* relation : seen.where<Relation>("lower", context.actor.unit)) {
        if (!is_above(*relation, context.now.date())) continue;
        if (command.to && relation->upper == *command.to) return std::nullopt;
        any = true;
    }
    if (command.to) return refuse("duty_report.not_above", {}, "/to");
    if (any) return refuse("duty_report.no_superior", {}, "/to");
    return std::nullopt;
}

}  // namespace

void needs(const ConfirmDutyReport& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.report);
    wanted.where<Relation>("lower", context.actor.unit);
}

Decision decide(const ConfirmDutyReport& command, const Seen& seen, const Context& context) {
    const auto own = own_report(command.report, seen, context);
    if (own.refusal) return *own.refusal;
    if (own.report->state == DutyReportState::confirmed) {
        return refuse("duty_report.confirmed_before", {}, "/report");
    }
    if (!own.report->open_in) return refuse("duty_report.unknown", {}, "/report");
    if (auto refusal = check_superior(command, seen, context)) return *refusal;
    if (auto refusal = check_report_text(command.conclusion, "/conclusion")) return *refusal;
    return Decision().record(
        command.report, DutyReportConfirmed{command.to.value_or(Id<Unit>{}), command.conclusion});
}

// strike -----------------------------------------------------------------------------------------

void needs(const StrikeDutyReport& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.report);
    if (command.replacement) need_body(*command.replacement, context, wanted);
}

Decision decide(const StrikeDutyReport& command, const Seen& seen, const Context& context) {
    const auto own = own_report(command.report, seen, context);
    if (own.refusal) return *own.refusal;
    const auto role = context.actor.role;
    // What the command signed off, the command takes back.
    if (own.report->state == DutyReportState::confirmed && role != Role::commander &&
        role != Role::deputy_commander) {
        return refuse("duty_report.command_strikes", {}, "/report");
    }
    if (!command.replacement) {
        return Decision().record(command.report, DutyReportStruck{command.reason, {}});
    }
    const auto& body = *command.replacement;
    if (auto refusal = check_body(body, seen, context, "/replacement")) return *refusal;
    if (auto refusal = check_day_free(body, command.report, seen, context, "/replacement")) {
        return *refusal;
    }
    const auto added = context.fresh<DutyReport>();
    return Decision()
        .record(command.report, DutyReportStruck{command.reason, added})
        .record(added, written(body, command.report, seen, context));
}

}  // namespace gb
