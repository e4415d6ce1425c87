#include "domain/information/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/reform/standing.hpp"

namespace gb {

Id<MatterAnswer> matter_answer_of(Id<Matter> matter, Id<Unit> unit) {
    return Id<MatterAnswer>(derived(matter, "answer." + unit.text(), 0));
}

namespace {

/// Either a unit that keeps a book here, or the name of a body that does not.
std::optional<Refusal> check_competent(const std::optional<Id<Unit>>& competent,
                                       const maybe_label<200>& body, const Seen& seen,
                                       const Context& context) {
    if (!competent && body.empty()) return refuse("matter.no_body", {}, "/competent");
    if (competent && !body.empty()) return refuse("matter.two_bodies", {}, "/body");
    if (!competent) return unfit_text(body, "/body");
    return not_standing(*competent, context.now.date(), seen, "/competent");
}

std::optional<Refusal> check_due(Date due, const Context& context) {
    if (due >= context.now.date()) return std::nullopt;
    return refuse("matter.due_past", {{"due", due.text()}}, "/due");
}

/// A matter is a thing at a place.
std::optional<Refusal> check_texts(const ReceiveMatter& command) {
    if (auto refusal = unfit_text(command.subject, "/subject")) return refusal;
    if (auto refusal = unfit_text(command.text, "/text")) return refusal;
    return unfit_text(command.place, "/place");
}

struct HeldMatter {
    const Matter* matter = nullptr;
    std::optional<Refusal> refusal;
};

HeldMatter open_matter(Id<Matter> id, const Seen& seen) {
    const auto* matter = seen.find(id);
    if (!matter) return {nullptr, refuse("matter.unknown", {}, "/matter")};
    if (matter->struck) return {matter, refuse("matter.struck", {}, "/matter")};
    if (matter->closed_at) return {matter, refuse("matter.closed", {}, "/matter")};
    return {matter, std::nullopt};
}

/// For the unit that took it in.
HeldMatter own_matter(Id<Matter> id, const Seen& seen, const Context& context) {
    auto held = open_matter(id, seen);
    if (held.matter && held.matter->unit != context.actor.unit) {
        held.refusal = refuse("matter.not_yours", {}, "/matter");
    }
    return held;
}

/// With the answer of whoever is competent, as far as it has come here.
void need_answer(Id<Matter> id, const Seen& seen, Needs& wanted) {
    wanted.one(id);
    if (const auto* matter = seen.peek(id)) wanted.one(matter_answer_of(id, matter->competent));
}

const MatterAnswer* answer_to(const Matter& matter, const Seen& seen) {
    return seen.find(matter_answer_of(matter.id, matter.competent));
}

}  // namespace

// receive ---------------------------------------------------------------------------------------

void needs(const ReceiveMatter& command, const Context& context, const Seen& seen, Needs& wanted) {
    if (command.area) wanted.one(*command.area);
    if (command.competent) need_standing(*command.competent, context, seen, wanted);
    wanted.number(matter_register, context.now.date().year());
}

Decision decide(const ReceiveMatter& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_texts(command)) return *refusal;
    if (command.area && !seen.find(*command.area)) return refuse("unit.unknown", {}, "/area");
    if (auto refusal = check_competent(command.competent, command.body, seen, context)) {
        return *refusal;
    }
    if (auto refusal = check_due(command.due, context)) return *refusal;
    const bool named = !command.submitter.empty();
    MatterReceived event;
    event.subject = command.subject;
    event.text = command.text;
    event.place = command.place;
    event.area = command.area.value_or(Id<Unit>{});
    event.competent = command.competent.value_or(Id<Unit>{});
    event.body = command.body;
    event.due = command.due;
    event.unit = context.actor.unit;
    event.number = seen.next_number(matter_register, context.now.date().year());
    if (named) event.submitter = context.fresh<Submitter>();
    Decision decision;
    decision.record(context.fresh<Matter>(), std::move(event));
    if (named) {
        decision.record(context.fresh<Submitter>(), SubmitterNoted{command.submitter.value});
    }
    return decision;
}

// forward ---------------------------------------------------------------------------------------

void needs(const ForwardMatter& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_answer(command.matter, seen, wanted);
    if (command.competent) need_standing(*command.competent, context, seen, wanted);
}

Decision decide(const ForwardMatter& command, const Seen& seen, const Context& context) {
    const auto held = own_matter(command.matter, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = check_competent(command.competent, command.body, seen, context)) {
        return *refusal;
    }
    if (auto refusal = check_due(command.due, context)) return *refusal;
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(command.matter,
                             MatterForwarded{command.competent.value_or(Id<Unit>{}), command.body,
                                             command.due, command.reason});
}

// answer ----------------------------------------------------------------------------------------

void needs(const AnswerMatter& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.matter);
    wanted.one(matter_answer_of(command.matter, context.actor.unit));
}

Decision decide(const AnswerMatter& command, const Seen& seen, const Context& context) {
    const auto held = open_matter(command.matter, seen);
    if (held.refusal) return *held.refusal;
    if (held.matter->competent != context.actor.unit) {
        return refuse("matter.not_competent", {}, "/matter");
    }
    if (context.happened < held.matter->received_at) {
        return refuse(
            "time.before_previous",
            {{"stated", context.happened.clock()}, {"previous", held.matter->received_at.clock()}},
            "/happened");
    }
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    return Decision().record(
        matter_answer_of(command.matter, context.actor.unit),
        MatterAnswered{command.matter, context.actor.unit, command.text, command.may_publish});
}

void needs(const NoteMatterAnswer& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.matter);
}

Decision decide(const NoteMatterAnswer& command, const Seen& seen, const Context& context) {
    const auto held = own_matter(command.matter, seen, context);
    if (held.refusal) return *held.refusal;
    if (!held.matter->competent.empty()) return refuse("matter.answers_itself", {}, "/matter");
    if (command.answered_on > context.now.date() ||
        command.answered_on < held.matter->received_at.date()) {
        return refuse("matter.answer_day", {{"stated", command.answered_on.text()}},
                      "/answered_on");
    }
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    return Decision().record(
        command.matter, MatterAnswerNoted{command.text, command.answered_on, command.may_publish});
}

// close, strike ---------------------------------------------------------------------------------

void needs(const CloseMatter& command, const Context&, const Seen& seen, Needs& wanted) {
    need_answer(command.matter, seen, wanted);
}

Decision decide(const CloseMatter& command, const Seen& seen, const Context& context) {
    const auto held = own_matter(command.matter, seen, context);
    if (held.refusal) return *held.refusal;
    if (!answer_day(*held.matter, answer_to(*held.matter, seen))) {
        return refuse("matter.not_answered", {}, "/matter");
    }
    if (auto refusal = unfit_text(command.text, "/text")) return *refusal;
    return Decision().record(command.matter, MatterClosed{command.text});
}

void needs(const StrikeMatter& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.matter);
}

Decision decide(const StrikeMatter& command, const Seen& seen, const Context& context) {
    const auto held = own_matter(command.matter, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = unfit_text(command.reason, "/reason")) return *refusal;
    return Decision().record(command.matter, MatterStruck{command.reason});
}

}  // namespace gb
