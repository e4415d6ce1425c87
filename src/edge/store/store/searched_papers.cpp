// What offices write and send: documents, summaries with what is said for them, articles.

#include "store/searched.hpp"
#include "store/views/summary_editions.hpp"

namespace gb {

/// Margin notes are the unit's own affair: who was merely addressed does not see them.
SearchTexts texts_of(Reader&, const Document& document) {
    SearchText sent;
    add_symbol(sent, document.symbol);
    add(sent, document.issuer);
    add(sent, document.subject);
    add(sent, document.text);
    for (const auto& line : document.lines) add(sent, line.text);
    add(sent, document.filing);
    add(sent, document.annul_reason);
    if (document.direction == Direction::issued) add(sent, document.number);
    auto own = sent;
    if (document.direction == Direction::received) add(own, document.number);
    add_words(own, document.notes);
    own.below = {document.unit};
    add_units(sent.below, document.addressed);
    if (sent.below.empty()) return {own};
    return {own, sent};
}

SearchTexts texts_of(Reader&, const DocumentDraft& draft) {
    SearchText out;
    add(out, draft.subject);
    add(out, draft.text);
    for (const auto& line : draft.lines) add(out, line.text);
    add(out, draft.reason);
    out.below = {draft.unit};
    return {out};
}

SearchTexts texts_of(Reader& reader, const Dissemination& session) {
    SearchText out;
    add_words(out, session);
    out.below = {session.unit};
    const auto document = reader.load(session.document);
    if (document) out.below.push_back(document->unit);
    return {out};
}

SearchTexts texts_of(Reader&, const Summary& summary) {
    SearchText out;
    if (summary.issue) {
        add(out, summary.issue->number);
        out.numbers.push_back(symbol_written(*summary.issue));
    }
    add(out, summary.title);
    for (const auto& section : summary.sections) {
        add(out, section.text);
        add(out, section.note);
    }
    add(out, summary.handed_back);
    add(out, summary.reissue_reason);
    out.below = {summary.unit};
    return {out};
}

SearchTexts texts_of(Reader&, const SummaryComment& comment) {
    SearchText out;
    add(out, comment.text);
    out.below = {comment.unit};
    return {out};
}

/// Whoever is asked reads what is asked for.
SearchTexts texts_of(Reader&, const ContributionCall& call) {
    SearchText out;
    add_words(out, call);
    out.below = {call.unit};
    add_units(out.exact, call.units);
    return {out};
}

SearchTexts texts_of(Reader& reader, const Contributed& contribution) {
    SearchText out;
    add(out, contribution.text);
    out.exact = {contribution.unit};
    const auto call = reader.load(contribution.call);
    if (call) out.below = {call->unit};
    return {out};
}

SearchTexts texts_of(Reader&, const StatedFigure& figure) {
    if (figure.struck) return {};
    SearchText out;
    add(out, figure.counts);
    add(out, figure.source);
    add(out, figure.document);
    add(out, figure.file);
    out.below = {figure.unit};
    return {out};
}

namespace {

/// A picture is found by what is said of it, and by what it shows.
template <class Picture>
void add_picture(SearchText& out, const Picture& picture) {
    add(out, picture.caption);
    add(out, picture.alt);
}

}  // namespace

/// Others find what is published where citizens do.
SearchTexts texts_of(Reader&, const Article& article) {
    SearchText out;
    add_symbol(out, article.symbol);
    add(out, article.title);
    add(out, article.lead);
    add(out, article.body);
    for (const auto& caption : article.captions) add_picture(out, caption);
    for (const auto& photo : article.photos) add_picture(out, photo);
    out.exact = {article.unit};
    return {out};
}

}  // namespace gb
