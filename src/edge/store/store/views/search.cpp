#include "store/views/search.hpp"

#include "house/level_name.hpp"
#include "store/search_index.hpp"
#include "store/views/asked_papers.hpp"
#include "store/views/desk.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::size_t page_hits = 30;

std::string numbered(const RegisterNumber& number) {
    return std::to_string(number.number) + "/" + std::to_string(number.year);
}

void put(views::SearchHit& hit, const LogEntry& entry) {
    hit.label = numbered(entry.row);
    hit.text = unless_gone(entry.text);
    hit.at = entry.happened;
    hit.struck = entry.struck;
}
void put(views::SearchHit& hit, const Information& item) {
    hit.label = numbered(item.number);
    hit.text = unless_gone(item.text);
    hit.at = item.happened;
    hit.struck = item.struck_at.has_value();
}
void put(views::SearchHit& hit, const Task& task) {
    hit.label = numbered(task.number);
    hit.text = unless_gone(task.text);
}
void put(views::SearchHit& hit, const Document& document) {
    hit.label = document.symbol.value;
    hit.text = unless_gone(document.subject);
}
void put(views::SearchHit& hit, const DocumentDraft& draft) {
    hit.text = unless_gone(draft.subject);
    hit.struck = draft.state == DraftState::withdrawn;
}
void put(views::SearchHit& hit, const Conference& conference) {
    hit.text = unless_gone(conference.title);
}
void put(views::SearchHit& hit, const HandedPaper& paper) {
    hit.text = unless_gone(paper.versions.back().title);
    hit.paper = {paper.conference, paper.number};
}
void put(views::SearchHit& hit, const Summary& summary) {
    hit.text = unless_gone(summary.title);
}
void put(views::SearchHit& hit, const Article& article) {
    hit.text = unless_gone(article.title);
}
void put(views::SearchHit& hit, const PeriodAssessment& assessment) {
    hit.label = numbered(assessment.number);
    hit.text = unless_gone(assessment.situation);
}
void put(views::SearchHit& hit, const Commendation& proposal) {
    hit.text = unless_gone(proposal.achievement);
    hit.struck = proposal.withdrawn;
}
void put(views::SearchHit& hit, const Lesson& lesson) {
    hit.label = numbered(lesson.number);
    hit.text = unless_gone(lesson.text);
    hit.struck = lesson.struck_at.has_value();
}
void put(views::SearchHit& hit, const AnnouncedLevel& level) {
    const auto* last = level.last_standing();
    const auto& notice = last ? *last : level.notices.back();
    hit.label = notice.document.value;
    hit.text = notice.issuer.value + " – " + level_subject("vi", level.notices.front());
    hit.at = notice.from;
    hit.struck = !last;
}
void put(views::SearchHit& hit, const Matter& matter) {
    hit.label = numbered(matter.number);
    hit.text = unless_gone(matter.subject);
    hit.struck = matter.struck;
}
void put(views::SearchHit& hit, const Unit& unit) {
    hit.text = unit.latest().name.value;
    hit.label = unit.latest().short_name.value;
}
void put(views::SearchHit& hit, const Person& person) {
    hit.text = unless_gone(person.full_name);
    if (!person.rank.gone) hit.label = person.rank.value;
}

/// As the kind that it is.
void put_any(views::SearchHit& hit, const void* entity) {
    switch (hit.kind) {
#define GB_PUT(name, type)        \
    case views::SearchKind::name: \
        return put(hit, *static_cast<const type*>(entity));
        GB_SEARCHED(GB_PUT)
#undef GB_PUT
    }
}

/// What the index says today may not have been so at the moment that is asked about.
bool may_see(Reader& reader, const Viewer& viewer, std::string_view kind, const Loaded& loaded) {
    return kind != HandedPaper::kind ||
           last_version_shown_to(reader, viewer,
                                 *static_cast<const HandedPaper*>(loaded.entity.get()));
}

views::SearchHit hit_of(Reader& reader, const SearchIndex::Found& found, const Loaded& loaded,
                        Date today) {
    views::SearchHit hit;
    hit.kind = *choice_of<views::SearchKind>(found.kind);
    hit.id = found.id;
    hit.at = loaded.meta.opened;
    hit.number = static_cast<std::int64_t>(loaded.meta.first);
    const Uuid book = hit.kind == views::SearchKind::unit ? found.id : loaded.meta.home;
    hit.unit = unit_ref(reader, Id<Unit>(book), today);
    put_any(hit, loaded.entity.get());
    return hit;
}

}  // namespace

Result<views::SearchResults> search_view(Reader& reader, const Viewer& viewer,
                                         const views::SearchParams& params) {
    SearchIndex::Ask ask;
    ask.words = params.q.value;
    if (params.kind) ask.kind = name_of(*params.kind);
    ask.unit = viewer.unit;
    ask.range = reader.readable(viewer);
    if (params.before) ask.before = *params.before;
    const auto found = search_index(reader.model(), reader.file()).find(ask, page_hits + 1);
    views::SearchResults results;
    for (const auto& one : found) {
        if (results.hits.size() == page_hits) break;
        results.more = one.place;
        // Of the past there may be less than the index knows of.
        const auto loaded = reader.load_any(one.kind, one.id);
        if (!loaded || !may_see(reader, viewer, one.kind, loaded)) continue;
        results.hits.push_back(hit_of(reader, one, loaded, viewer.now.date()));
    }
    if (found.size() <= page_hits) results.more.reset();
    return results;
}

}  // namespace gb
