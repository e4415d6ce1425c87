#include "store/views/summary_editions.hpp"

#include <algorithm>

#include "domain/summary/editions.hpp"
#include "store/views/desk.hpp"
#include "store/views/papers_held.hpp"
#include "store/views/texts.hpp"

namespace gb {

std::string symbol_written(const Issue& issue) {
    const auto number = issue.number.number;
    return (number < 10 ? "0" : "") + std::to_string(number) + "/" + issue.symbol.value;
}

views::EditionRef edition_ref(Reader& reader, const Summary& edition, const Summary& beside) {
    views::EditionRef ref;
    ref.id = edition.id;
    if (!edition.issue) return ref;
    ref.symbol = symbol_written(*edition.issue);
    ref.issued_on = edition.issue->issued_on;
    if (edition.unit != beside.unit) {
        ref.unit = unit_ref(reader, edition.unit, edition.issue->issued_on).name;
    }
    return ref;
}

Summaries later_editions(Reader& reader, const Summary& summary) {
    Summaries later;
    for (Id<Summary> at = summary.id;;) {
        const auto next = reader.where<Summary>("replaces = ? and issued is not null limit 1", at);
        if (next.empty()) return later;
        at = next.front()->id;
        later.push_back(next.front());
    }
}

std::optional<views::EditionRef> replaced_by(Reader& reader, const Summary& summary) {
    const auto later = later_editions(reader, summary);
    if (later.empty()) return std::nullopt;
    return edition_ref(reader, *later.back(), summary);
}

std::optional<views::EditionRef> replaces(Reader& reader, const Summary& summary) {
    const auto before = summary.replaces ? reader.load(*summary.replaces) : nullptr;
    if (!before) return std::nullopt;
    return edition_ref(reader, *before, summary);
}

bool said_anew(const FrozenFigure& figure, const Summaries& later) {
    return std::any_of(later.begin(), later.end(), [&](const auto& edition) {
        return std::any_of(edition->figures.begin(), edition->figures.end(),
                           [&](const FrozenFigure& its) { return counts_anew(figure, its); });
    });
}

const FrozenFigure* said_before(const Summary& before, const FrozenFigure& now) {
    const auto found =
        std::find_if(before.figures.begin(), before.figures.end(),
                     [&](const FrozenFigure& figure) { return counts_anew(figure, now); });
    return found == before.figures.end() ? nullptr : &*found;
}

std::vector<std::shared_ptr<const StatedFigure>> stated_for(Reader& reader,
                                                            const Summary& summary) {
    std::vector<std::shared_ptr<const StatedFigure>> all;
    for (const auto& edition : editions_up_to(summary)) {
        for (auto& figure : reader.where<StatedFigure>("summary = ? order by id", edition)) {
            all.push_back(std::move(figure));
        }
    }
    return all;
}

void put_editions(Reader& reader, const Viewer& viewer, views::SummaryView& view,
                  const Summary& summary) {
    auto& editions = view.editions;
    const auto today = viewer.now.date();
    if (const auto holder = holder_of_papers(reader, summary.unit, today)) {
        editions.holder = unit_ref(reader, *holder, today);
    }
    if (reported_unit(summary) != summary.unit) {
        editions.reports_on = unit_ref(reader, reported_unit(summary), summary.period_to);
    }
    editions.edition = static_cast<std::int64_t>(summary.earlier.size()) + 1;
    editions.reason = if_written(summary.reissue_reason);
    editions.replaces = replaces(reader, summary);
    editions.replaced_by = replaced_by(reader, summary);
    const auto begun = reader.where<Summary>(
        "replaces = ? and issued is null and open_in is not null limit 1", summary.id);
    if (!begun.empty()) editions.in_work = begun.front()->id;
}

}  // namespace gb
