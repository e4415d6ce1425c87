// Conferences, and what units say and hand in for them: as store/views/conference.cpp shows them.

#include "store/searched.hpp"

namespace gb {

namespace {

/// What everybody who is told of it reads. Never by who presides or speaks: a search that finds
/// what a person said would be a file on that person.
SearchText told_text(const Conference& conference) {
    SearchText out;
    add(out, conference.title);
    for (const auto& topic : conference.topics) add(out, topic);
    add(out, conference.place);
    for (const auto& item : conference.programme) add(out, item.item);
    add(out, conference.cancel_reason);
    if (conference.concluded) add(out, conference.conclusions);
    return out;
}

/// What who takes part reads beside that: what was said, and everybody's conclusions.
void add_minutes(SearchText& out, const Conference& conference) {
    for (const auto& paper : conference.papers) add(out, paper.title);
    add(out, conference.discussion);
    for (const auto& said : conference.contributions) {
        if (!said.struck) add(out, said.text);
    }
    for (const auto& group : conference.groups) add_words(out, group);
}

/// What is for the organiser: what it asks of each, who came, how earlier conclusions were
/// accounted for.
void add_course(SearchText& out, const Conference& conference) {
    for (const auto& invitation : conference.invitations) add(out, invitation.prepare);
    for (const auto& asked : conference.asked_papers) {
        if (!asked.withdrawn) add(out, asked.topic);
    }
    for (const auto& line : conference.roll) add(out, line.note);
    for (const auto& account : conference.accounts) add(out, account.text);
}

}  // namespace

SearchTexts texts_of(Reader&, const Conference& conference) {
    SearchTexts texts;
    for (const auto& group : conference.groups) {
        auto told = told_text(conference);
        add_words(told, group);
        add_units(told.exact, group.owners);
        texts.push_back(std::move(told));
    }
    auto part = told_text(conference);
    add_minutes(part, conference);
    auto whole = part;
    add_course(whole, conference);
    whole.below = {conference.unit};
    for (const auto& participant : conference.participants) {
        if (participant.unit) part.exact.push_back(*participant.unit);
    }
    if (!part.exact.empty()) texts.push_back(std::move(part));
    texts.push_back(std::move(whole));
    return texts;
}

SearchTexts texts_of(Reader& reader, const InvitationReply& reply) {
    SearchText out;
    add_words(out, reply);
    out.exact = {reply.unit};
    const auto conference = reader.load(reply.conference);
    if (conference) out.below = {conference->unit};
    return {out};
}

/// What was handed in last. Those who take part find it once that is accepted, organiser and unit
/// from the first: as in store/views/asked_papers.cpp, which looks again before it is shown.
SearchTexts texts_of(Reader& reader, const HandedPaper& paper) {
    SearchText out;
    add(out, paper.versions.back().title);
    add(out, paper.versions.back().text);
    out.below = {paper.unit};
    const auto conference = reader.load(paper.conference);
    const auto* asked = conference ? conference->asked_paper(paper.number) : nullptr;
    if (!asked) return {out};
    add(out, asked->topic);
    out.below = {conference->unit, asked->unit};
    if (paper_state(*asked, &paper) != PaperState::accepted) return {out};
    for (const auto& participant : conference->participants) {
        if (participant.unit) out.exact.push_back(*participant.unit);
    }
    return {out};
}

}  // namespace gb
