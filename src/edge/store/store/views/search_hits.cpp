#include "store/views/search_hits.hpp"

#include <algorithm>

#include "house/level_name.hpp"
#include "store/views/asked_papers.hpp"
#include "store/views/desk.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

using views::SearchHit;

std::string numbered(const RegisterNumber& number) {
    return std::to_string(number.number) + "/" + std::to_string(number.year);
}

/// What was written first among these. Absent: erased, or nothing at all.
template <class... Texts>
std::optional<std::string> first_written(const Texts&... texts) {
    std::optional<std::string> found;
    ((found = found ? found : if_written(texts)), ...);
    return found;
}

// What is read where it stands --------------------------------------------------------------------

void put_hit(SearchHit& hit, const LogEntry& entry) {
    hit.label = numbered(entry.row);
    hit.text = unless_gone(entry.text);
    hit.at = entry.happened;
    hit.struck = entry.struck;
}
void put_hit(SearchHit& hit, const Handover& handover) {
    hit.text = first_written(handover.remarks, handover.refusal);
    for (const auto& item : handover.items)
        hit.text = hit.text ? hit.text : if_written(item.remark);
    for (const auto& check : handover.checklist) {
        if (!hit.text && if_written(check.remark)) {
            hit.text = check.item.value + ": " + check.remark.value;
        }
    }
    if (!hit.text) hit.text = if_written(handover.weather);
    hit.at = handover.signed_at;
    hit.struck =
        handover.state == HandoverState::withdrawn || handover.state == HandoverState::lapsed;
}
void put_hit(SearchHit& hit, const Information& item) {
    hit.label = numbered(item.number);
    hit.text = unless_gone(item.text);
    hit.at = item.happened;
    hit.struck = item.struck_at.has_value();
}
void put_hit(SearchHit& hit, const Task& task) {
    hit.label = numbered(task.number);
    hit.text = unless_gone(task.text);
}
void put_hit(SearchHit& hit, const Document& document) {
    hit.label = document.symbol.value;
    hit.text = unless_gone(document.subject);
}
void put_hit(SearchHit& hit, const DocumentDraft& draft) {
    hit.text = unless_gone(draft.subject);
    hit.struck = draft.state == DraftState::withdrawn;
}
void put_hit(SearchHit& hit, const Conference& conference) {
    hit.text = unless_gone(conference.title);
}
void put_hit(SearchHit& hit, const Summary& summary) {
    if (summary.issue) hit.label = symbol_written(*summary.issue);
    hit.text = unless_gone(summary.title);
}
void put_hit(SearchHit& hit, const Article& article) {
    hit.label = article.symbol.value;
    hit.text = unless_gone(article.title);
}
void put_hit(SearchHit& hit, const PeriodAssessment& assessment) {
    hit.label = numbered(assessment.number);
    hit.text = unless_gone(assessment.situation);
}
void put_hit(SearchHit& hit, const Commendation& proposal) {
    hit.text = unless_gone(proposal.achievement);
    hit.struck = proposal.withdrawn;
}
void put_hit(SearchHit& hit, const Award& award) {
    hit.label = award.symbol.value;
    hit.text = unless_gone(award.achievement);
    hit.struck = award.revoked_at.has_value();
}
void put_hit(SearchHit& hit, const Lesson& lesson) {
    hit.label = numbered(lesson.number);
    hit.text = unless_gone(lesson.text);
    hit.struck = lesson.struck_at.has_value();
}
void put_hit(SearchHit& hit, const AnnouncedLevel& level) {
    const auto* last = level.last_standing();
    const auto& notice = last ? *last : level.notices.back();
    hit.label = notice.document.value;
    hit.text = notice.issuer.value + " – " + level_subject("vi", level.notices.front());
    hit.at = notice.from;
    hit.struck = !last;
}
void put_hit(SearchHit& hit, const Matter& matter) {
    hit.label = numbered(matter.number);
    hit.text = unless_gone(matter.subject);
    hit.struck = matter.struck;
}
void put_hit(SearchHit& hit, const Unit& unit) {
    hit.text = unit.latest().name.value;
    hit.label = unit.latest().short_name.value;
}
void put_hit(SearchHit& hit, const Person& person) {
    hit.text = unless_gone(person.full_name);
    if (!person.rank.gone) hit.label = person.rank.value;
}

// What is read with another thing: whether it may, says that one ---------------------------------

bool reads_any(const SearchHits& by, const std::vector<Id<Unit>>& units) {
    return std::ranges::any_of(units, [&](const auto& unit) { return by.reads(unit); });
}

/// Until it is sent it is the unit's own.
bool put_hit(const SearchHits& by, SearchHit& hit, const DutyReport& report) {
    hit.label = numbered(report.number);
    hit.text =
        first_written(report.unexpected, report.activities, report.strong_points,
                      report.shortcomings, report.planned, report.proposals, report.conclusion);
    hit.struck = report.state == DutyReportState::struck;
    return report.confirmed_at || by.reader().acts_for(by.viewer(), report.unit);
}

bool put_hit(const SearchHits& by, SearchHit& hit, const TaskAnswer& answer) {
    const auto task = by.reader().load(answer.task);
    if (!task) return false;
    hit.label = numbered(task->number);
    hit.text = first_written(answer.text, answer.decline_reason);
    hit.of = task->id;
    return by.reads(task->giver) || by.reads(answer.owner) || by.reads(answer.unit);
}

/// The item that something is said of. Null: the viewer may not read it.
std::shared_ptr<const Information> put_item(const SearchHits& by, SearchHit& hit,
                                            Id<Information> id) {
    auto item = by.reader().load(id);
    if (!item) return nullptr;
    hit.label = numbered(item->number);
    hit.of = id;
    return by.reads(item->unit) || reads_any(by, item->addressees) ? item : nullptr;
}
bool put_hit(const SearchHits& by, SearchHit& hit, const InformationReply& reply) {
    hit.text = first_written(reply.found, reply.dissent);
    return put_item(by, hit, reply.information) != nullptr;
}
bool put_hit(const SearchHits& by, SearchHit& hit, const Advice& advice) {
    hit.text = if_written(advice.reason);
    return put_item(by, hit, advice.information) && (by.reads(advice.unit) || by.reads(advice.to));
}
bool put_hit(const SearchHits& by, SearchHit& hit, const AdviceAnswer& answer) {
    const auto advice = by.reader().load(answer.advice);
    hit.text = if_written(answer.text);
    return advice && put_item(by, hit, answer.information) &&
           (by.reads(advice->unit) || by.reads(advice->to));
}

bool put_hit(const SearchHits& by, SearchHit& hit, const MatterAnswer& answer) {
    const auto matter = by.reader().load(answer.matter);
    if (!matter) return false;
    hit.label = numbered(matter->number);
    hit.text = if_written(answer.text);
    hit.of = matter->id;
    return by.reads(matter->unit) || (!matter->competent.empty() && by.reads(matter->competent));
}

bool put_hit(const SearchHits& by, SearchHit& hit, const AssessmentReply& reply) {
    const auto assessment = by.reader().load(reply.assessment);
    if (!assessment) return false;
    hit.label = numbered(assessment->number);
    hit.text = if_written(reply.dissent);
    hit.of = assessment->id;
    return by.reads(assessment->unit) || reads_any(by, assessment->addressees);
}

bool put_hit(const SearchHits& by, SearchHit& hit, const CommendationReview& review) {
    const auto proposal = by.reader().load(review.commendation);
    if (!proposal) return false;
    hit.text = if_written(review.reason);
    hit.of = proposal->id;
    return by.reads(proposal->unit) || by.reads(proposal->decider) || by.reads(review.unit);
}

/// Whoever gave the document knows of every session; of one that came from outside, the unit does.
bool put_hit(const SearchHits& by, SearchHit& hit, const Dissemination& session) {
    const auto document = by.reader().load(session.document);
    if (!document) return false;
    hit.label = document->symbol.value;
    hit.text = first_written(session.note, session.presenter);
    hit.of = document->id;
    hit.struck = session.struck;
    return by.reads(document->unit) ||
           (document->direction == Direction::issued && by.reads(session.unit));
}

bool put_hit(const SearchHits& by, SearchHit& hit, const InvitationReply& reply) {
    const auto conference = by.reader().load(reply.conference);
    if (!conference) return false;
    hit.text = if_written(reply.note);
    for (const auto& one : reply.posts) hit.text = hit.text ? hit.text : if_written(one.reason);
    hit.of = conference->id;
    return by.reads(conference->unit) || reply.unit == by.viewer().unit;
}

bool put_hit(const SearchHits& by, SearchHit& hit, const HandedPaper& paper) {
    hit.text = unless_gone(paper.versions.back().title);
    hit.paper = {paper.conference, paper.number};
    return last_version_shown_to(by.reader(), by.viewer(), paper);
}

/// @return whether the viewer reads the summary; then the hit leads there
bool put_summary(const SearchHits& by, SearchHit& hit, Id<Summary> id) {
    const auto summary = by.reader().load(id);
    if (!summary || !by.reads(summary->unit)) return false;
    if (summary->issue) hit.label = numbered(summary->issue->number);
    hit.of = id;
    return true;
}
bool put_hit(const SearchHits& by, SearchHit& hit, const SummaryComment& comment) {
    hit.text = if_written(comment.text);
    return put_summary(by, hit, comment.summary);
}
bool put_hit(const SearchHits& by, SearchHit& hit, const StatedFigure& figure) {
    hit.text = first_written(figure.counts, figure.source);
    return put_summary(by, hit, figure.summary);
}
bool put_hit(const SearchHits& by, SearchHit& hit, const ContributionCall& call) {
    hit.text = if_written(call.outline);
    return put_summary(by, hit, call.summary) ||
           std::ranges::find(call.units, by.viewer().unit) != call.units.end();
}
bool put_hit(const SearchHits& by, SearchHit& hit, const Contributed& contribution) {
    const auto call = by.reader().load(contribution.call);
    hit.text = if_written(contribution.text);
    return call && (put_summary(by, hit, call->summary) || contribution.unit == by.viewer().unit);
}

template <class E>
bool put_as(const SearchHits& by, SearchHit& hit, const E& entity) {
    if constexpr (requires { put_hit(by, hit, entity); }) {
        return put_hit(by, hit, entity);
    } else {
        put_hit(hit, entity);
        return true;
    }
}

/// As the kind that it is.
bool put_any(const SearchHits& by, SearchHit& hit, const void* entity) {
    switch (hit.kind) {
#define GB_PUT(name, type, group) \
    case views::SearchKind::name: \
        return put_as(by, hit, *static_cast<const type*>(entity));
        GB_SEARCHED(GB_PUT)
#undef GB_PUT
    }
    return false;
}

}  // namespace

bool SearchHits::is_for_viewer(const SearchText& text) const {
    if (text.everybody || range_.all) return true;
    return std::ranges::any_of(text.below, [&](const auto& unit) { return range_.has(unit); }) ||
           std::ranges::find(text.exact, Uuid(viewer_.unit)) != text.exact.end();
}

std::optional<std::string> SearchHits::passage(const SearchHit& hit, const void* entity) const {
    if (!hit.text) return std::nullopt;
    const auto missing = missing_in(*hit.text, words_);
    for (const auto& text : search_texts(reader_, name_of(hit.kind), entity).texts) {
        if (!is_for_viewer(text)) continue;
        if (auto found = passage_of(text.text, missing)) return found;
    }
    return std::nullopt;
}

/// The number by which it was found, where its label says another: of a paper that came in, the
/// one that it was given here.
std::optional<std::string> SearchHits::other_number(const SearchHit& hit,
                                                    const void* entity) const {
    const auto asked = [&](std::string_view number) {
        return std::ranges::any_of(number_words(number), [&](const auto& word) {
            return word.starts_with(number_->begins);
        });
    };
    if (asked(hit.label)) return std::nullopt;
    for (const auto& text : search_texts(reader_, name_of(hit.kind), entity).texts) {
        if (!is_for_viewer(text)) continue;
        const auto found = std::ranges::find_if(text.numbers, asked);
        if (found != text.numbers.end()) return *found;
    }
    return std::nullopt;
}

std::optional<SearchHit> SearchHits::hit(const SearchIndex::Found& found,
                                         const Loaded& loaded) const {
    SearchHit hit;
    hit.kind = *choice_of<views::SearchKind>(found.kind);
    hit.id = found.id;
    hit.at = loaded.meta.opened;
    hit.number = static_cast<std::int64_t>(loaded.meta.first);
    const Uuid book = hit.kind == views::SearchKind::unit ? found.id : loaded.meta.home;
    hit.unit = unit_ref(reader_, Id<Unit>(book), viewer_.now.date());
    if (!put_any(*this, hit, loaded.entity.get())) return std::nullopt;
    hit.passage = found.by_number ? other_number(hit, loaded.entity.get())
                                  : passage(hit, loaded.entity.get());
    return hit;
}

}  // namespace gb
