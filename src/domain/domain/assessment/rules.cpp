#include "domain/assessment/words.hpp"
#include "domain/reform/standing.hpp"
#include "domain/rule/in_force.hpp"
#include "domain/task/giving.hpp"

namespace gb {

Id<AssessmentReply> reply_of(Id<PeriodAssessment> assessment, Id<Unit> unit) {
    return Id<AssessmentReply>(derived(assessment, "reply." + unit.text(), 0));
}

// What write, revise and send have in common ----------------------------------------------------

namespace {

void need_areas(const AssessmentText& text, Needs& wanted) {
    for (const auto& hazard : text.hazards) {
        if (hazard.area) wanted.one(*hazard.area);
    }
}

std::optional<Refusal> check_hazard(const LikelyHazard& hazard, const Seen& seen,
                                    const std::string& field) {
    if (auto refusal = unfit_text(hazard.text, field + "/text")) return refusal;
    if (auto refusal = unfit_text(hazard.location, field + "/location")) return refusal;
    if (hazard.area && !seen.find(*hazard.area)) {
        return refuse("unit.unknown", {}, field + "/area");
    }
    return std::nullopt;
}

std::optional<Refusal> check_text(const AssessmentText& text, const Seen& seen) {
    if (auto refusal = unfit_text(text.situation, "/situation")) return refusal;
    for (std::size_t i = 0; i < text.hazards.size(); ++i) {
        if (auto refusal = check_hazard(text.hazards[i], seen, "/hazards/" + std::to_string(i))) {
            return refusal;
        }
    }
    for (std::size_t i = 0; i < text.measures.size(); ++i) {
        if (auto refusal =
                unfit_text(text.measures[i].text, "/measures/" + std::to_string(i) + "/text")) {
            return refusal;
        }
    }
    return std::nullopt;
}

/// To whom it goes: the units named and those of the group, never its own.
std::optional<Refusal> resolve(const std::vector<Id<Unit>>& named, AddresseeGroup group,
                               Id<Unit> own, const Seen& seen, const Context& context,
                               std::vector<Id<Unit>>& addressees) {
    if (named.empty() && group == AddresseeGroup::none) {
        return refuse("assessment.no_addressee", {}, "/addressees");
    }
    Giving giving;
    giving.owners = named;
    giving.group = group;
    giving.owners_field = "/addressees";
    const auto resolved = resolve_owners(giving, context, seen);
    if (resolved.refusal) return resolved.refusal;
    for (std::size_t i = 0; i < resolved.parts.size(); ++i) {
        if (resolved.parts[i].unit == own) {
            return refuse("assessment.to_itself", {}, "/addressees/" + std::to_string(i));
        }
        addressees.push_back(resolved.parts[i].unit);
    }
    return std::nullopt;
}

struct HeldAssessment {
    const PeriodAssessment* assessment = nullptr;
    std::optional<Refusal> refusal;
};

/// One's own that is neither settled nor withdrawn.
HeldAssessment own_open(Id<PeriodAssessment> id, const Seen& seen, const Context& context) {
    const auto* assessment = seen.find(id);
    if (!assessment) return {nullptr, refuse("assessment.unknown", {}, "/assessment")};
    if (assessment->unit != context.actor.unit) {
        return {assessment, refuse("assessment.not_holder", {}, "/assessment")};
    }
    if (assessment->over()) return {assessment, refuse("assessment.over", {}, "/assessment")};
    return {assessment, std::nullopt};
}

}  // namespace

// write -----------------------------------------------------------------------------------------

namespace {

std::optional<Refusal> check_period(const WriteAssessment& command, const Seen& seen,
                                    const Context& context) {
    const auto today = context.now.date();
    const auto longest = rule_value(context.actor.unit, Rule::assessed_days, today, seen);
    if (command.period_to < command.period_from) {
        return refuse("assessment.period_reversed",
                      {{"from", command.period_from.text()}, {"to", command.period_to.text()}},
                      "/period_to");
    }
    if (command.period_to.days - command.period_from.days >= longest) {
        return refuse("assessment.period_too_long", {{"max", longest}}, "/period_to");
    }
    if (today < command.period_from) {
        return refuse("assessment.period_not_begun", {{"from", command.period_from.text()}},
                      "/period_from");
    }
    return std::nullopt;
}

/// One for a period: whoever sees it otherwise later writes that one anew, or withdraws it.
std::optional<Refusal> written_before(const WriteAssessment& command, const Seen& seen,
                                      const Context& context) {
    for (const auto* other : seen.where<PeriodAssessment>("unit", context.actor.unit)) {
        const bool same =
            other->period_from == command.period_from && other->period_to == command.period_to;
        if (same && !other->withdrawn) {
            return refuse("assessment.written_before", {{"number", other->number.number}},
                          "/period_from");
        }
    }
    return std::nullopt;
}

}  // namespace

void needs(const WriteAssessment& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    for (const auto& unit : command.addressees) need_standing(unit, context, seen, wanted);
    need_group(command.group, context.actor.unit, context, seen, wanted);
    need_areas(command, wanted);
    wanted.where<PeriodAssessment>("unit", context.actor.unit);
    need_rules(context.actor.unit, seen, wanted);
    wanted.number(assessment_register, context.now.date().year());
}

Decision decide(const WriteAssessment& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_period(command, seen, context)) return *refusal;
    if (auto refusal = check_text(command, seen)) return *refusal;
    if (auto refusal = written_before(command, seen, context)) return *refusal;
    AssessmentWritten event{{command}, context.actor.unit, {}, {}, {}, {}, command.group};
    if (auto refusal = resolve(command.addressees, command.group, context.actor.unit, seen, context,
                               event.addressees)) {
        return *refusal;
    }
    event.number = seen.next_number(assessment_register, context.now.date().year());
    event.period_from = command.period_from;
    event.period_to = command.period_to;
    return Decision().record(context.fresh<PeriodAssessment>(), std::move(event));
}

// revise, send ----------------------------------------------------------------------------------

void needs(const ReviseAssessment& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.assessment);
    need_areas(command, wanted);
}

Decision decide(const ReviseAssessment& command, const Seen& seen, const Context& context) {
    const auto held = own_open(command.assessment, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = check_text(command, seen)) return *refusal;
    return Decision().record(command.assessment, AssessmentRevised{{command}});
}

void needs(const SendAssessment& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.assessment);
    for (const auto& unit : command.addressees) need_standing(unit, context, seen, wanted);
}

Decision decide(const SendAssessment& command, const Seen& seen, const Context& context) {
    const auto held = own_open(command.assessment, seen, context);
    if (held.refusal) return *held.refusal;
    AssessmentSent event;
    if (auto refusal = resolve(command.addressees, AddresseeGroup::none, context.actor.unit, seen,
                               context, event.addressees)) {
        return *refusal;
    }
    for (std::size_t i = 0; i < event.addressees.size(); ++i) {
        if (!held.assessment->sent_to(event.addressees[i])) continue;
        return refuse("assessment.sent_before",
                      {{"name", seen.find(event.addressees[i])->latest().name.value}},
                      "/addressees/" + std::to_string(i));
    }
    const auto count = held.assessment->addressees.size() + event.addressees.size();
    if (count > list_limit) {
        return refuse(
            "task.too_many_owners",
            {{"count", static_cast<std::int64_t>(count)}, {"max", std::int64_t{list_limit}}},
            "/addressees");
    }
    return Decision().record(command.assessment, std::move(event));
}

// settle, withdraw ------------------------------------------------------------------------------

void needs(const SettleAssessment& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.assessment);
    wanted.where<AssessmentReply>("assessment", command.assessment);
    // By id too, so that the entry records which number of each book it relied on.
    for (const auto* reply : seen.peek_where<AssessmentReply>("assessment", command.assessment)) {
        wanted.one(reply->id);
    }
}

Decision decide(const SettleAssessment& command, const Seen& seen, const Context& context) {
    const auto held = own_open(command.assessment, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = unfit_text(command.remark, "/remark")) return *refusal;
    AssessmentSettled event;
    event.remark = command.remark;
    for (const auto* reply : seen.where<AssessmentReply>("assessment", command.assessment)) {
        if (!held.assessment->sent_to(reply->unit)) continue;
        const auto state = stance_state(held.assessment->round, reply->stance, reply->round);
        event.endorsed += state == StanceState::endorsed;
        event.dissented += state == StanceState::dissented;
    }
    event.silent = static_cast<std::int32_t>(held.assessment->addressees.size()) - event.endorsed -
                   event.dissented;
    return Decision().record(command.assessment, std::move(event));
}

void needs(const WithdrawAssessment& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.assessment);
}

Decision decide(const WithdrawAssessment& command, const Seen& seen, const Context& context) {
    const auto held = own_open(command.assessment, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(command.assessment, AssessmentWithdrawn{command.reason});
}

// endorse, dissent ------------------------------------------------------------------------------

namespace {

struct Party {
    const PeriodAssessment* assessment = nullptr;
    Id<AssessmentReply> id;
    const AssessmentReply* reply = nullptr;  ///< null: it has said nothing yet
    std::optional<Refusal> refusal;

    bool stands_so(Stance stance) const {
        return reply && reply->stance == stance && reply->round == assessment->round;
    }
};

void need_party(Id<PeriodAssessment> id, const Context& context, Needs& wanted) {
    wanted.one(id);
    wanted.one(reply_of(id, context.actor.unit));
}

Party party(Id<PeriodAssessment> id, const Seen& seen, const Context& context) {
    Party result;
    result.assessment = seen.find(id);
    if (!result.assessment) {
        result.refusal = refuse("assessment.unknown", {}, "/assessment");
        return result;
    }
    result.id = reply_of(id, context.actor.unit);
    result.reply = seen.find(result.id);
    if (!result.assessment->sent_to(context.actor.unit)) {
        result.refusal = refuse("assessment.not_yours", {}, "/assessment");
    } else if (result.assessment->over()) {
        result.refusal = refuse("assessment.over", {}, "/assessment");
    }
    return result;
}

}  // namespace

void needs(const EndorseAssessment& command, const Context& context, const Seen&, Needs& wanted) {
    need_party(command.assessment, context, wanted);
}

Decision decide(const EndorseAssessment& command, const Seen& seen, const Context& context) {
    const auto found = party(command.assessment, seen, context);
    if (found.refusal) return *found.refusal;
    if (found.stands_so(Stance::endorsed)) {
        return refuse("assessment.endorsed_before", {}, "/assessment");
    }
    return Decision().record(found.id, AssessmentEndorsed{command.assessment, context.actor.unit,
                                                          found.assessment->round});
}

void needs(const DissentAssessment& command, const Context& context, const Seen&, Needs& wanted) {
    need_party(command.assessment, context, wanted);
}

Decision decide(const DissentAssessment& command, const Seen& seen, const Context& context) {
    const auto found = party(command.assessment, seen, context);
    if (found.refusal) return *found.refusal;
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(found.id,
                             AssessmentDissented{command.assessment, context.actor.unit,
                                                 found.assessment->round, command.reason});
}

}  // namespace gb
