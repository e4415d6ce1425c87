#include "store/views/summaries.hpp"

#include "domain/summary/sections.hpp"
#include "house/texts.hpp"
#include "store/views/desk.hpp"
#include "store/views/papers_held.hpp"
#include "store/views/summary.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/summary_parts.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_summaries = 100;

/// Whether the section waits for whoever looks: its writer, or somebody who reviews.
bool waits_for(const Viewer& viewer, const Summary& summary, const Section& section) {
    if (summary.unit != viewer.unit || !summary.open_in) return false;
    if (section.state == SectionState::assigned || section.state == SectionState::returned) {
        return section.writer == viewer.post;
    }
    return section.state == SectionState::submitted && reviews_sections(viewer.role) &&
           section.author != viewer.person;
}

void put_sections(views::SummaryLine& line, const Viewer& viewer, const Summary& summary) {
    for (std::size_t i = 0; i < summary.sections.size(); ++i) {
        const auto& section = summary.sections[i];
        if (section.state == SectionState::open) continue;
        ++line.assigned;
        if (section.state == SectionState::accepted) ++line.accepted;
        if (!waits_for(viewer, summary, section)) continue;
        line.mine.push_back({static_cast<std::int32_t>(i),
                             say(viewer.language, "outline." + section.key.value), section.state,
                             section.due, section.due && *section.due < viewer.now.date()});
    }
}

}  // namespace

Result<views::SummaryList> summaries_view(Reader& reader, const Viewer& viewer,
                                          const views::SummariesParams&) {
    const auto range = viewer.role == Role::administrator ? std::string("(?1 = ?1 and ?2 = ?2)")
                                                          : "unit in " + reader.readable_units();
    views::SummaryList list;
    for (const auto& summary : reader.where<Summary>(
             range + " order by open_in is null, id desc limit " + std::to_string(most_summaries),
             viewer.unit, viewer.now.date())) {
        auto& line = list.summaries.emplace_back();
        line.id = summary->id;
        line.unit = unit_ref(reader, summary->unit, viewer.now.date());
        if (!summary->title.gone) line.title = summary->title.value;
        line.period_from = summary->period_from;
        line.period_to = summary->period_to;
        line.as_of = summary->as_of;
        line.conference = summary->conference;
        line.replaces = replaces(reader, *summary);
        if (summary->issue) {
            line.state = views::SummaryStage::issued;
            line.symbol = symbol_written(*summary->issue);
            line.issued_on = summary->issue->issued_on;
            line.replaced_by = replaced_by(reader, *summary);
        }
        put_sections(line, viewer, *summary);
    }
    return list;
}

std::vector<views::OpenItem> summaries_to_sign(Reader& reader, const Viewer& viewer) {
    std::vector<views::OpenItem> items;
    for (const auto& summary : reader.where<Summary>("open_in = ? order by id", viewer.unit)) {
        const auto& signing = summary->signing;
        if (!signing || signing->signer != viewer.post || signing->confirmed_at) continue;
        auto& item = items.emplace_back();
        item.kind = Summary::kind;
        item.id = summary->id;
        if (!summary->title.gone) item.text = summary->title.value;
        item.since = signing->asked_at;
    }
    return items;
}

Result<views::ChangedSummaries> changed_summaries_view(Reader& reader, const Viewer& viewer,
                                                       const views::SummariesParams&) {
    views::ChangedSummaries all;
    for (const auto& summary :
         reader.where<Summary>("unit in " + units_of_held_papers() +
                                   " and issued is not null order by issued desc limit " +
                                   std::to_string(recounted_summaries),
                               viewer.unit, viewer.now.date())) {
        const auto shown = summary_view(reader, viewer, {viewer.post, summary->id});
        if (!shown) return shown.error();
        views::ChangedSummary changed{shown->id,
                                      shown->title,
                                      symbol_written(*summary->issue),
                                      summary->issue->issued_on,
                                      {}};
        for (const auto& figure : shown->figures) {
            if (!figure.changed || !figure.frozen) continue;
            changed.figures.push_back(
                {figure.label, figure.form, figure.frozen->value, figure.value});
        }
        if (!changed.figures.empty()) all.summaries.push_back(std::move(changed));
    }
    return all;
}

}  // namespace gb
