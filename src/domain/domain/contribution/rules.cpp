#include <algorithm>
#include <set>

#include "domain/contribution/words.hpp"
#include "domain/kit/copy_words.hpp"
#include "domain/reform/standing.hpp"

namespace gb {

Id<Contributed> contribution_of(Id<ContributionCall> call, Id<Unit> unit) {
    return Id<Contributed>(derived(call, "contribution." + unit.text(), 0));
}

// call ------------------------------------------------------------------------------------------

void needs(const CallContributions& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.summary);
    for (const auto& unit : command.units) need_standing(unit, context, seen, wanted);
    need_group(command.group, context.actor.unit, context, seen, wanted);
}

namespace {

/// Those named and those of the group, each once, never the one that asks.
std::optional<Refusal> put_units(const CallContributions& command, const Seen& seen,
                                 const Context& context, std::vector<Id<Unit>>& units) {
    const auto group = units_of_group(command.group, context.actor.unit, context, seen);
    if (auto refusal = too_large(group, "/group")) return refusal;
    std::set<Id<Unit>> had{context.actor.unit};
    for (std::size_t i = 0; i < command.units.size(); ++i) {
        const auto field = "/units/" + std::to_string(i);
        const auto today = context.now.date();
        if (auto refusal = not_standing(command.units[i], today, seen, field)) return refusal;
        if (had.insert(command.units[i]).second) units.push_back(command.units[i]);
    }
    for (const auto& unit : group.units) {
        if (had.insert(unit).second) units.push_back(unit);
    }
    if (units.empty()) return refuse("contribution.no_units", {}, "/units");
    if (units.size() > list_limit) return refuse("contribution.too_many_units", {}, "/units");
    return std::nullopt;
}

}  // namespace

Decision decide(const CallContributions& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = not_a_draft(summary, context)) return *refusal;
    if (command.due < context.now.date()) {
        return refuse("summary.due_past", {{"due", command.due.text()}}, "/due");
    }
    ContributionCalled event{command, context.actor.unit, command.summary, {}, {}};
    event.title.value = summary->title.value;
    if (auto refusal = put_units(command, seen, context, event.units)) return *refusal;
    return Decision().record(context.fresh<ContributionCall>(), std::move(event));
}

void evolve(ContributionCall& call, const ContributionCalled& event, const Stamp& stamp) {
    static_cast<CallBody&>(call) = event;
    call.unit = event.unit;
    call.summary = event.summary;
    call.title = event.title;
    call.units = event.units;
    call.called_at = stamp.happened;
}

// send ------------------------------------------------------------------------------------------

void needs(const SendContribution& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.call);
    wanted.one(contribution_of(command.call, context.actor.unit));
    if (const auto* call = seen.peek(command.call)) wanted.one(call->summary);
}

Decision decide(const SendContribution& command, const Seen& seen, const Context& context) {
    const auto* call = seen.find(command.call);
    const auto asks = [&](Id<Unit> unit) {
        return std::find(call->units.begin(), call->units.end(), unit) != call->units.end();
    };
    if (!call || !asks(context.actor.unit)) {
        return refuse("contribution.not_asked", {}, "/call");
    }
    const auto* summary = seen.find(call->summary);
    if (summary && summary->issue) {
        return refuse(
            "contribution.summary_issued",
            {{"number", summary->issue->number.number}, {"symbol", summary->issue->symbol.value}},
            "/call");
    }
    return Decision().record(contribution_of(command.call, context.actor.unit),
                             ContributionSent{command.call, context.actor.unit, command.text});
}

void evolve(Contributed& contribution, const ContributionSent& event, const Stamp& stamp) {
    if (contribution.version == 0) contribution.first_sent = stamp.happened;
    contribution.call = event.call;
    contribution.unit = event.unit;
    copy_words(contribution.text, event.text);
    contribution.author = stamp.author;
    contribution.sent_at = stamp.happened;
    ++contribution.version;
}

}  // namespace gb
