#include "domain/summary/editions.hpp"

#include "domain/unit/papers.hpp"

namespace gb {

namespace {

Refusal numbered(std::string code, const Issue& issue) {
    return refuse(std::move(code),
                  {{"number", issue.number.number}, {"symbol", issue.symbol.value}}, "/summary");
}

/// Only the edition in force is replaced, and by one at a time.
std::optional<Refusal> check_newest(const std::vector<const Summary*>& next) {
    for (const auto* edition : next) {
        if (edition->issue) return numbered("summary.already_replaced", *edition->issue);
        if (edition->open_in) return refuse("summary.edition_begun", {}, "/summary");
    }
    return std::nullopt;
}

/// Its own unit issues it anew; after that one's end, whoever took its papers over.
std::optional<Refusal> check_holder(const Summary& issued, const Seen& seen,
                                    const Context& context) {
    if (issued.unit == context.actor.unit) return std::nullopt;
    const auto* unit = seen.find(issued.unit);
    if (!unit || !unit->has_ended(context.now.date())) {
        return refuse("summary.unknown", {}, "/summary");
    }
    const auto* holder = holder_of_papers(issued.unit, context, seen);
    if (!holder) {
        return refuse("summary.nobody_holds_it", {{"name", unit->latest().name.value}}, "/summary");
    }
    if (holder->id == context.actor.unit) return std::nullopt;
    return refuse("summary.held_elsewhere",
                  {{"name", unit->latest().name.value}, {"holder", holder->latest().name.value}},
                  "/summary");
}

}  // namespace

void needs(const ReissueSummary& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.summary);
    wanted.where<Summary>("replaces", command.summary);
    const auto* issued = seen.peek(command.summary);
    if (issued && issued->unit != context.actor.unit) {
        need_holder_of_papers(issued->unit, context, seen, wanted);
    }
}

Decision decide(const ReissueSummary& command, const Seen& seen, const Context& context) {
    const auto* issued = seen.find(command.summary);
    if (!issued) return refuse("summary.unknown", {}, "/summary");
    if (auto refusal = check_holder(*issued, seen, context)) return *refusal;
    if (!issued->issue) return refuse("summary.not_issued", {}, "/summary");
    if (issued->title.gone) return refuse("summary.title_erased", {}, "/summary");
    if (auto refusal = check_newest(seen.where<Summary>("replaces", command.summary))) {
        return *refusal;
    }
    const auto earlier = editions_up_to(*issued);
    if (earlier.size() > list_limit)
        return refuse("too_many", {{"max", std::int64_t{list_limit}}}, "/summary");
    const auto edition = context.fresh<Summary>();
    EditionOpened opened{{*issued}, context.actor.unit, reported_unit(*issued), {},
                         earlier,   command.reason};
    for (const auto& section : issued->sections) {
        opened.sections.push_back({section.key, section.number, section.level});
    }
    Decision decision;
    decision.record(edition, std::move(opened));
    for (std::size_t i = 0; i < issued->sections.size(); ++i) {
        const auto& section = issued->sections[i];
        if (section.text.empty()) continue;
        decision.record(
            edition, SectionWritten{static_cast<std::int32_t>(i), section.text, section.figures});
    }
    return decision;
}

void evolve(Summary& summary, const EditionOpened& event, const Stamp& stamp) {
    evolve(summary, SummaryOpened{{event}, event.unit, event.sections}, stamp);
    summary.reports_on = event.reports_on;
    summary.earlier = event.earlier;
    if (!event.earlier.empty()) summary.replaces = event.earlier.back();
    summary.reissue_reason.value = event.reason.value;
    summary.reissue_reason.gone = event.reason.gone;
}

void evolve(Summary& summary, const EditionOpened1& event, const Stamp& stamp) {
    evolve(
        summary,
        EditionOpened{{event}, event.unit, event.unit, event.sections, event.earlier, event.reason},
        stamp);
}

std::vector<Id<Summary>> editions_up_to(const Summary& summary) {
    auto editions = summary.earlier;
    editions.push_back(summary.id);
    return editions;
}

bool counts_anew(const FrozenFigure& earlier, const FrozenFigure& later) {
    const auto asked = parse_token(earlier.token);
    const auto again = parse_token(later.token);
    if (!asked || !again) return false;
    return asked->form == again->form && asked->name == again->name && asked->type == again->type &&
           (!asked->compare || again->compare) && earlier.unit == later.unit &&
           earlier.scope == later.scope && later.from <= earlier.from && later.to >= earlier.to;
}

}  // namespace gb
