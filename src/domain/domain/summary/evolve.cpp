#include "domain/summary/words.hpp"

namespace gb {

namespace {

SummaryBody& body_of(Summary& summary) {
    return summary;
}

}  // namespace

void evolve(Summary& summary, const SummaryOpened& event, const Stamp&) {
    body_of(summary) = event;
    summary.unit = event.unit;
    summary.open_in = event.unit;
    for (const auto& section : event.sections) {
        summary.sections.push_back({section.key, section.number, section.level, {}, {}});
    }
}

void evolve(Summary& summary, const SummaryAmended& event, const Stamp&) {
    body_of(summary) = event;
}

void evolve(Summary& summary, const SectionWritten& event, const Stamp&) {
    const auto place = static_cast<std::size_t>(event.section);
    if (place >= summary.sections.size()) return;
    summary.sections[place].text = event.text;
    summary.sections[place].figures = event.figures;
}

void evolve(Summary& summary, const SummaryIssued& event, const Stamp& stamp) {
    summary.issue = event;
    summary.issued = stamp.happened;
    summary.issued_entry = static_cast<std::int64_t>(stamp.number);
    summary.figures = event.figures;
    summary.held = event.held;
    summary.open_in.reset();
}

/// The successor reports for what it now answers for: figures that name no unit count its own.
void on_taken(Summary& summary, const Taken<Summary>& event, const Stamp&) {
    summary.unit = event.to;
}

void on_force_closed(Summary& summary, const ForceClosed<Summary>& event, const Stamp&) {
    summary.closed_reason = event.reason;
}

FigureAsk ask_of(const FigureToken& token, const Summary& summary) {
    FigureAsk ask;
    ask.form = token.form;
    ask.name = token.name;
    ask.type = token.type;
    ask.unit = token.unit.value_or(summary.unit);
    ask.scope = token.scope;
    ask.from = summary.period_from;
    ask.to = std::min(summary.period_to, summary.as_of);
    return ask;
}

bool estimates_in_final(const Summary& summary) {
    if (summary.as_of < summary.period_to) return false;
    for (const auto& section : summary.sections) {
        for (const auto& written : section.figures) {
            const auto token = parse_token(written);
            if (token && token->estimate) return true;
        }
    }
    return false;
}

}  // namespace gb
