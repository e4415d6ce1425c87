#include "store/views/summary_changes.hpp"

#include <map>

#include "house/entry.hpp"
#include "store/views/figures.hpp"
#include "store/views/summary.hpp"

namespace gb {

namespace {

using views::FigureEffect;
/// A task that has several owners stands behind a figure once for each.
using Place = std::tuple<std::string, Uuid, std::string>;
using Evidence = std::map<Place, EvidenceRow>;

Evidence evidence(Database& database, const FigureAsk& ask) {
    Evidence all;
    for (std::int64_t skip = 0; all.size() < compared_rows_limit;) {
        auto page = evidence_of(database, ask, skip);
        for (auto& row : page) all.insert_or_assign(Place{row.kind, row.id, row.unit}, row);
        if (page.size() < figure_rows_limit) break;
        skip += static_cast<std::int64_t>(page.size());
    }
    return all;
}

/// Where the issue stands in the order of arrival: whatever arrived later was not known then.
std::int64_t position_of_issue(Reader& reader, const Summary& summary) {
    auto row = reader.prepare(
        "select position from entry where book = (select id from book where uuid = ?)"
        " and number = ?");
    row.bind(summary.unit).bind(summary.issued_entry);
    return row.step() ? row.integer(0) : 0;
}

/// Names the entry that last touched what stands behind a figure, if one came after the issue.
bool put_later_entry(Reader& reader, std::int64_t issue, views::LaterEntry& shown) {
    auto row = reader.prepare(
        "select uuid, number, facts from entry join book on book.id = entry.book"
        " where entity = ? and position > ? order by position desc limit 1");
    row.bind(shown.id).bind(issue);
    if (!row.step()) return false;
    shown.book = row.id(0);
    shown.number = row.integer(1);
    if (const auto facts = read_facts(row.blob(2))) shown.entered = facts->envelope.entered;
    return true;
}

class Comparison {
  public:
    Comparison(Reader& reader, std::int64_t issue, views::ChangedFigure& figure)
        : reader_(reader), issue_(issue), figure_(figure) {}

    void of(const Evidence& then, const Evidence& now) {
        for (const auto& [place, row] : now) {
            if (!then.contains(place)) add(FigureEffect::counted, row, false);
        }
        for (const auto& [place, row] : then) {
            if (!now.contains(place)) add(FigureEffect::no_longer_counted, row, false);
        }
        if (!figure_.entries.empty()) return;
        // The same rows, one of which says something else now.
        for (const auto& [place, row] : now) add(FigureEffect::altered, row, true);
    }

  private:
    void add(FigureEffect effect, const EvidenceRow& row, bool only_touched) {
        views::LaterEntry shown;
        shown.effect = effect;
        shown.kind = row.kind;
        shown.id = row.id;
        shown.unit = row.unit;
        shown.at = row.at;
        shown.text = row.text;
        const bool touched = put_later_entry(reader_, issue_, shown);
        if (only_touched && !touched) return;
        if (figure_.entries.size() == later_entries_limit) {
            figure_.more = true;
            return;
        }
        figure_.entries.push_back(std::move(shown));
    }

    Reader& reader_;
    std::int64_t issue_;
    views::ChangedFigure& figure_;
};

}  // namespace

Result<views::SummaryChanges> summary_changes_view(Reader& reader, const Viewer& viewer,
                                                   const views::SummaryParams& params) {
    const auto shown = summary_view(reader, viewer, params);
    if (!shown) return shown.error();
    const auto summary = reader.load(params.id);
    views::SummaryChanges changes;
    std::unique_ptr<Reader> then;  // made only when something changed
    for (const auto& figure : shown->figures) {
        const auto token = parse_token(figure.token);
        if (!figure.changed || !figure.frozen || !token) continue;
        if (!then) {
            auto past = reader.past({AsOf::Sense::known, *summary->issued}, viewer, summary->held);
            if (!past) return past.error();
            then = std::move(*past);
        }
        auto& changed = changes.figures.emplace_back();
        changed.token = figure.token;
        changed.label = figure.label;
        changed.form = figure.form;
        changed.was = figure.frozen->value;
        changed.now = figure.value;
        const auto ask = ask_of(*token, *summary);
        Comparison(reader, position_of_issue(reader, *summary), changed)
            .of(evidence(then->database(), ask), evidence(reader.database(), ask));
    }
    return changes;
}

}  // namespace gb
