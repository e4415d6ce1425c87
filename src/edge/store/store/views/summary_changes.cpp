#include "store/views/summary_changes.hpp"

#include <algorithm>
#include <map>

#include "house/entry.hpp"
#include "store/views/figures.hpp"
#include "store/views/summary.hpp"

namespace gb {

namespace {

using views::FigureEffect;
/// A task that has several owners stands behind a figure once for each.
using Place = std::tuple<std::string, Uuid, std::string>;
struct Evidence {
    std::map<Place, EvidenceRow> rows;
    std::optional<Instant> until;  ///< only what happened before was read; absent: everything was
};

Evidence evidence(Database& database, const FigureAsk& ask, std::size_t most) {
    Evidence all;
    for (std::size_t read = 0;;) {
        const auto page = evidence_of(database, ask, static_cast<std::int64_t>(read));
        for (const auto& row : page) {
            all.rows.insert_or_assign(Place{row.kind, row.id, row.unit}, row);
        }
        read += page.size();
        if (page.size() < figure_rows_limit) return all;
        if (read >= most) {
            all.until = page.back().at;
            return all;
        }
    }
}

/// What both were read up to: beyond it a row missing from one side says nothing.
std::optional<Instant> common_end(const Evidence& then, const Evidence& now) {
    if (!then.until || !now.until) return then.until ? then.until : now.until;
    return std::min(*then.until, *now.until);
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

class RowComparison {
  public:
    RowComparison(Reader& reader, std::int64_t issue, views::ChangedFigure& figure)
        : reader_(reader), issue_(issue), figure_(figure) {}

    void of(const Evidence& then, const Evidence& now) {
        end_ = common_end(then, now);
        figure_.more = end_.has_value();
        for (const auto& [place, row] : now.rows) {
            if (!then.rows.contains(place)) add(FigureEffect::counted, row, false);
        }
        for (const auto& [place, row] : then.rows) {
            if (!now.rows.contains(place)) add(FigureEffect::no_longer_counted, row, false);
        }
        if (figure_.entries.empty()) {  // the same rows, one of which says something else now
            for (const auto& [place, row] : now.rows) add(FigureEffect::altered, row, true);
        }
        std::sort(figure_.entries.begin(), figure_.entries.end(), [](const auto& a, const auto& b) {
            return std::tie(a.at, a.number, a.id) < std::tie(b.at, b.number, b.id);
        });
    }

  private:
    void add(FigureEffect effect, const EvidenceRow& row, bool only_touched) {
        if (end_ && row.at >= *end_) return;
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
    std::optional<Instant> end_;  ///< what happened from then on is not compared
};

}  // namespace

Result<views::SummaryChanges> summary_changes_view(Reader& reader, const Viewer& viewer,
                                                   const views::SummaryParams& params) {
    return summary_changes(reader, viewer, params, compared_rows_limit);
}

Result<views::SummaryChanges> summary_changes(Reader& reader, const Viewer& viewer,
                                              const views::SummaryParams& params,
                                              std::size_t most) {
    const auto shown = summary_view(reader, viewer, params);
    if (!shown) return shown.error();
    const auto summary = reader.load(params.id);
    const auto issue = position_of_issue(reader, *summary);
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
        RowComparison(reader, issue, changed)
            .of(evidence(then->database(), ask, most), evidence(reader.database(), ask, most));
    }
    return changes;
}

}  // namespace gb
