#include "store/views/summary_editions.hpp"

#include <algorithm>

#include "domain/summary/editions.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

views::EditionRef ref_of(const Summary& summary) {
    views::EditionRef ref{summary.id, std::nullopt, std::nullopt};
    if (summary.issue) {
        ref.symbol = symbol_written(*summary.issue);
        ref.issued_on = summary.issue->issued_on;
    }
    return ref;
}

}  // namespace

std::string symbol_written(const Issue& issue) {
    const auto number = issue.number.number;
    return (number < 10 ? "0" : "") + std::to_string(number) + "/" + issue.symbol.value;
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
    return ref_of(*later.back());
}

bool said_anew(const FrozenFigure& figure, const Summaries& later) {
    return std::any_of(later.begin(), later.end(), [&](const auto& edition) {
        return std::any_of(edition->figures.begin(), edition->figures.end(),
                           [&](const FrozenFigure& its) { return counts_anew(figure, its); });
    });
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

void put_editions(Reader& reader, views::SummaryView& view, const Summary& summary) {
    auto& editions = view.editions;
    editions.edition = static_cast<std::int64_t>(summary.earlier.size()) + 1;
    editions.reason = if_written(summary.reissue_reason);
    if (summary.replaces) {
        if (const auto before = reader.load(*summary.replaces)) editions.replaces = ref_of(*before);
    }
    editions.replaced_by = replaced_by(reader, summary);
    const auto begun = reader.where<Summary>(
        "replaces = ? and issued is null and open_in is not null limit 1", summary.id);
    if (!begun.empty()) editions.in_work = begun.front()->id;
}

}  // namespace gb
