#include "store/search_texts.hpp"

#include "house/level_name.hpp"
#include "house/views/search.hpp"

namespace gb {

namespace {

template <class T>
void add(SearchText& out, const T& text) {
    if (text.gone || text.value.empty()) return;
    out.text += text.value;
    out.text += '\n';
}

SearchText text_of(const LogEntry& entry) {
    SearchText out;
    add(out, entry.text);
    out.below = {entry.unit};
    return out;
}

SearchText text_of(const Information& item) {
    SearchText out;
    add(out, item.text);
    add(out, item.place);
    add(out, item.assessment);
    add(out, item.closing);
    for (const auto& wording : item.earlier) {  // by what one has read of it
        add(out, wording.text);
        add(out, wording.stated_place);
    }
    out.below.assign(item.addressees.begin(), item.addressees.end());
    out.below.push_back(item.unit);
    return out;
}

SearchText text_of(const Task& task) {
    SearchText out;
    add(out, task.text);
    out.below = {task.giver};
    for (const auto& owner : task.owners) out.below.push_back(owner.unit);
    return out;
}

SearchText text_of(const Document& document) {
    SearchText out;
    add(out, document.symbol);
    add(out, document.issuer);
    add(out, document.subject);
    add(out, document.text);
    for (const auto& line : document.lines) add(out, line.text);
    out.below.assign(document.addressed.begin(), document.addressed.end());
    out.below.push_back(document.unit);
    return out;
}

SearchText text_of(const DocumentDraft& draft) {
    SearchText out;
    add(out, draft.subject);
    add(out, draft.text);
    for (const auto& line : draft.lines) add(out, line.text);
    out.below = {draft.unit};
    return out;
}

SearchText text_of(const Conference& conference) {
    SearchText out;
    add(out, conference.title);
    for (const auto& topic : conference.topics) add(out, topic);
    add(out, conference.place);
    for (const auto& paper : conference.papers) add(out, paper.title);
    add(out, conference.conclusions);
    for (const auto& group : conference.groups) {
        for (const auto& bullet : group.bullets) add(out, bullet.text);
        out.exact.insert(out.exact.end(), group.owners.begin(), group.owners.end());
    }
    for (const auto& participant : conference.participants) {
        if (participant.unit) out.exact.push_back(*participant.unit);
    }
    out.below = {conference.unit};
    return out;
}

/// What was handed in last. Those who take part find it once that is accepted, organiser and unit
/// from the first: as in store/views/asked_papers.cpp, which looks again before it is shown.
SearchText text_of(Reader& reader, const HandedPaper& paper) {
    SearchText out;
    add(out, paper.versions.back().title);
    add(out, paper.versions.back().text);
    out.below = {paper.unit};
    const auto conference = reader.load(paper.conference);
    const auto* asked = conference ? conference->asked_paper(paper.number) : nullptr;
    if (!asked) return out;
    add(out, asked->topic);
    out.below = {conference->unit, asked->unit};
    if (paper_state(*asked, &paper) != PaperState::accepted) return out;
    for (const auto& participant : conference->participants) {
        if (participant.unit) out.exact.push_back(*participant.unit);
    }
    return out;
}

SearchText text_of(const Summary& summary) {
    SearchText out;
    add(out, summary.title);
    for (const auto& section : summary.sections) add(out, section.text);
    out.below = {summary.unit};
    return out;
}

/// A picture is found by what is said of it, and by what it shows.
template <class Picture>
void add_picture(SearchText& out, const Picture& picture) {
    add(out, picture.caption);
    add(out, picture.alt);
}

/// Others find what is published where citizens do.
SearchText text_of(const Article& article) {
    SearchText out;
    add(out, article.title);
    add(out, article.lead);
    add(out, article.body);
    for (const auto& caption : article.captions) add_picture(out, caption);
    for (const auto& photo : article.photos) add_picture(out, photo);
    out.exact = {article.unit};
    return out;
}

SearchText text_of(const PeriodAssessment& assessment) {
    SearchText out;
    add(out, assessment.situation);
    for (const auto& hazard : assessment.hazards) add(out, hazard.text);
    for (const auto& measure : assessment.measures) add(out, measure.text);
    add(out, assessment.remark);
    out.below.assign(assessment.addressees.begin(), assessment.addressees.end());
    out.below.push_back(assessment.unit);
    return out;
}

SearchText text_of(const Commendation& proposal) {
    SearchText out;
    add(out, proposal.achievement);
    for (const auto& recipient : proposal.recipients) add(out, recipient.name);
    out.below = {proposal.unit, proposal.decider};
    return out;
}

SearchText text_of(const Lesson& lesson) {
    SearchText out;
    add(out, lesson.text);
    add(out, lesson.cause);
    add(out, lesson.measure);
    out.below = {lesson.unit};
    return out;
}

/// By its papers and, as one looks for it in Vietnamese, by what it is a level of.
SearchText text_of(const AnnouncedLevel& level) {
    SearchText out;
    for (const auto& notice : level.notices) {
        add(out, notice.document);
        add(out, notice.issuer);
        if (notice.disaster_risk) add(out, notice.disaster_risk->reason);
    }
    out.text += level_subject("vi", level.notices.front()) + "\n";
    out.below = {level.unit};
    return out;
}

/// Never by who brought it.
SearchText text_of(const Matter& matter) {
    SearchText out;
    add(out, matter.subject);
    add(out, matter.text);
    add(out, matter.place);
    add(out, matter.answer);
    out.below = {matter.unit};
    if (!matter.competent.empty()) out.below.push_back(matter.competent);
    return out;
}

SearchText text_of(const Unit& unit) {
    SearchText out;
    for (const auto& version : unit.versions) {
        add(out, version.name);
        add(out, version.short_name);
        add(out, version.code);
    }
    out.everybody = true;
    return out;
}

SearchText text_of(const Person& person) {
    SearchText out;
    add(out, person.rank);
    add(out, person.full_name);
    out.below = {person.unit};
    return out;
}

struct Kind {
    std::string_view name;
    SearchText (*text)(Reader& reader, const void* entity);
};

template <class E>
constexpr Kind kind() {
    return {E::kind, [](Reader& reader, const void* given) {
                const auto& entity = *static_cast<const E*>(given);
                SearchText text;
                if constexpr (requires { text_of(reader, entity); }) {
                    text = text_of(reader, entity);
                } else {
                    text = text_of(entity);
                }
                text.id = entity.id;
                return text;
            }};
}

#define GB_KIND(name, type) kind<type>(),
constexpr Kind kinds[] = {GB_SEARCHED(GB_KIND)};
#undef GB_KIND

}  // namespace

std::span<const std::string_view> searched_kinds() {
    static const auto names = [] {
        std::vector<std::string_view> all;
        for (const auto& one : kinds) all.push_back(one.name);
        return all;
    }();
    return names;
}

SearchText search_text(Reader& reader, std::string_view kind, const void* entity) {
    for (const auto& one : kinds) {
        if (one.name == kind) return one.text(reader, entity);
    }
    GB_CHECK(false, "only what is searched for is asked for its words");
    return {};
}

std::vector<Uuid> searched_with(std::string_view kind, const void* entity) {
    std::vector<Uuid> papers;
    if (kind != Conference::kind) return papers;
    const auto& conference = *static_cast<const Conference*>(entity);
    for (std::size_t i = 1; i <= conference.asked_papers.size(); ++i) {
        papers.push_back(handed_paper_of(conference.id, PaperNumber(static_cast<std::int64_t>(i))));
    }
    return papers;
}

}  // namespace gb
