#include "domain/kit/copy_words.hpp"
#include "domain/summary/signing.hpp"

namespace gb {

namespace {

SummaryBody& body_of(Summary& summary) {
    return summary;
}

/// What was confirmed is another text now. It still lies before the signer.
void unconfirm(Summary& summary) {
    summary.confirmed.clear();
    if (!summary.signing) return;
    summary.signing->confirmed_at.reset();
    summary.signing->confirmed_by = {};
}

}  // namespace

void evolve(Summary& summary, const SummaryOpened& event, const Stamp&) {
    body_of(summary) = event;
    summary.unit = event.unit;
    summary.open_in = event.unit;
    for (const auto& section : event.sections) {
        auto& added = summary.sections.emplace_back();
        added.key = section.key;
        added.number = section.number;
        added.level = section.level;
    }
}

void evolve(Summary& summary, const SummaryAmended& event, const Stamp&) {
    body_of(summary) = event;
    unconfirm(summary);
}

void evolve(Summary& summary, const SectionWritten& event, const Stamp& stamp) {
    const auto place = static_cast<std::size_t>(event.section);
    if (place >= summary.sections.size()) return;
    auto& section = summary.sections[place];
    section.text = event.text;
    section.figures = event.figures;
    section.author = stamp.author;
    ++section.version;
    unconfirm(summary);
}

void evolve(Summary& summary, const SummaryPutToSign& event, const Stamp& stamp) {
    summary.signing = Signing{event.signer, stamp.author, stamp.happened, {}, {}, {}};
    summary.confirmed.clear();
    summary.handed_back = {};
}

void evolve(Summary& summary, const SummaryConfirmed& event, const Stamp& stamp) {
    if (!summary.signing) return;
    summary.signing->signer_prefix = event.signer_prefix;
    summary.signing->confirmed_by = stamp.author;
    summary.signing->confirmed_at = stamp.happened;
    summary.confirmed = event.figures;
}

void evolve(Summary& summary, const SummaryConfirmed1& event, const Stamp& stamp) {
    evolve(summary, SummaryConfirmed{event.signer, event.signer_prefix, {}}, stamp);
}

void evolve(Summary& summary, const SummaryHandedBack& event, const Stamp&) {
    summary.signing.reset();
    summary.confirmed.clear();
    copy_words(summary.handed_back, event.reason);
}

void evolve(Summary& summary, const SummaryIssued& event, const Stamp& stamp) {
    summary.issue = event;
    summary.issued = stamp.happened;
    summary.issued_entry = static_cast<std::int64_t>(stamp.number);
    summary.figures = event.figures;
    summary.held = event.held;
    summary.confirmed.clear();  // the paper itself says it now
    summary.open_in.reset();
}

/// The successor reports for what it now answers for: figures that name no unit count its own. An
/// edition of an issued paper goes on telling of whom that paper told.
void on_taken(Summary& summary, const Taken<Summary>& event, const Stamp&) {
    summary.unit = event.to;
    summary.signing.reset();  // its signer belonged to the unit that ended
    summary.confirmed.clear();
}

void on_force_closed(Summary& summary, const ForceClosed<Summary>& event, const Stamp&) {
    summary.closed_reason = event.reason;
}

Id<Unit> reported_unit(const Summary& summary) {
    return summary.reports_on.value_or(summary.unit);
}

FigureAsk ask_of(const FigureToken& token, const Summary& summary) {
    FigureAsk ask;
    ask.form = token.form;
    ask.name = token.name;
    ask.type = token.type;
    ask.unit = token.unit.value_or(reported_unit(summary));
    ask.scope = token.scope;
    ask.from = summary.period_from;
    ask.to = std::min(summary.period_to, summary.as_of);
    if (summary.issued && summary.issued->date() == ask.to) {
        ask.before = Instant{summary.issued->ms + 1};  // what it was issued with counts
    }
    ask.compare = token.compare && token.form == FigureForm::table;
    return ask;
}

bool among_results(const Summary& summary, std::size_t section) {
    for (auto i = section + 1; i-- > 0;) {
        if (summary.sections[i].level == 0) return summary.sections[i].key.value == "results";
    }
    return false;
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
