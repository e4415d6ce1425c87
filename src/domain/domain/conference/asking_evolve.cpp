#include <algorithm>

#include "domain/conference/asking.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

const AskedPaper* Conference::asked_paper(PaperNumber number) const {
    const auto place = static_cast<std::size_t>(number.value) - 1;
    return place < asked_papers.size() ? &asked_papers[place] : nullptr;
}

bool Conference::schedules(PaperNumber number) const {
    return std::any_of(programme.begin(), programme.end(), [&](const ProgrammeItem& item) {
        return item.paper && item.paper->value == number.value;
    });
}

namespace {

AskedPaper* paper_at(Conference& conference, std::int32_t number) {
    const auto place = static_cast<std::size_t>(number) - 1;
    return place < conference.asked_papers.size() ? &conference.asked_papers[place] : nullptr;
}

void take_out(Conference& conference, std::int32_t number) {
    std::erase_if(conference.programme, [&](const ProgrammeItem& item) {
        return item.paper && item.paper->value == number;
    });
}

}  // namespace

void evolve(Conference& conference, const ConferencePapersAsked& event, const Stamp& stamp) {
    for (const auto& unit : event.units) {
        AskedPaper paper;
        paper.unit = unit;
        paper.topic = event.topic;
        paper.due = event.due;
        paper.minutes = event.minutes;
        paper.asked_at = stamp.happened;
        conference.asked_papers.push_back(std::move(paper));
    }
}

void evolve(Conference& conference, const ConferencePaperWithdrawn& event, const Stamp&) {
    auto* paper = paper_at(conference, event.number);
    if (!paper) return;
    paper->withdrawn = true;
    copy_words(paper->reason, event.reason);
}

void evolve(Conference& conference, const ConferencePaperAccepted& event, const Stamp&) {
    auto* paper = paper_at(conference, event.number);
    if (!paper) return;
    paper->verdict = PaperVerdict::accepted;
    paper->looked_at = event.looked_at;
    paper->reason = {};
}

void evolve(Conference& conference, const ConferencePaperReturned& event, const Stamp&) {
    auto* paper = paper_at(conference, event.number);
    if (!paper) return;
    paper->verdict = PaperVerdict::returned;
    paper->looked_at = event.looked_at;
    copy_words(paper->reason, event.reason);
}

void evolve(Conference& conference, const ConferencePaperScheduled& event, const Stamp&) {
    take_out(conference, event.number);
    ProgrammeItem item{"", event.item, event.speaker, event.minutes, PaperNumber(event.number)};
    auto& programme = conference.programme;
    const auto place = std::min(static_cast<std::size_t>(event.place) - 1, programme.size());
    programme.insert(programme.begin() + static_cast<std::ptrdiff_t>(place), std::move(item));
}

void evolve(Conference& conference, const ConferencePaperUnscheduled& event, const Stamp&) {
    take_out(conference, event.number);
}

void evolve(Conference& conference, const ConferencePapersClosed& event, const Stamp& stamp) {
    conference.papers_closed.reset();
    if (event.closed) conference.papers_closed = stamp.happened;
}

}  // namespace gb
