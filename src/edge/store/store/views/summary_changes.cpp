#include "store/views/summary_changes.hpp"

#include <algorithm>
#include <map>

#include "domain/stated/compare.hpp"
#include "house/entry.hpp"
#include "store/views/figures.hpp"
#include "store/views/summary.hpp"

namespace gb {

namespace {

using views::FigureEffect;
/// A task that has several owners stands behind a figure once for each.
using Place = std::tuple<std::string, Uuid, std::string>;
using RowsByPlace = std::map<Place, EvidenceRow>;
struct Evidence {
    RowsByPlace rows;
    std::optional<Instant> until;  ///< only what happened before was read; absent: everything was
};

void put(RowsByPlace& rows, const std::vector<EvidenceRow>& some) {
    for (const auto& row : some) rows.insert_or_assign(Place{row.kind, row.id, row.unit}, row);
}

Evidence evidence(Database& database, const FigureAsk& ask, std::size_t most) {
    Evidence all;
    for (std::size_t read = 0;;) {
        const auto page = evidence_of(database, ask, static_cast<std::int64_t>(read));
        put(all.rows, page);
        read += page.size();
        if (page.size() < figure_rows_limit) return all;
        if (read >= most) {
            all.until = page.back().at;
            return all;
        }
    }
}

/// Where there were too many rows to read, of the rest those among `touched`.
void put_touched(Evidence& all, Database& database, const FigureAsk& ask, Instant end,
                 const std::string& touched) {
    std::erase_if(all.rows, [&](const auto& row) { return row.second.at >= end; });
    for (const auto& row : evidence_among(database, ask, touched)) {
        if (row.at >= end) put(all.rows, {row});
    }
}

/// What came since of the year before moves a cell of a compared table too.
void put_year_before(Evidence& then, Evidence& now, Reader& of_then, Reader& of_now,
                     const FigureAsk& ask, std::size_t most) {
    auto was = evidence(of_then.database(), ask, most);
    auto is = evidence(of_now.database(), ask, most);
    if (was.until || is.until) return;  // too many to be told apart
    then.rows.merge(was.rows);
    now.rows.merge(is.rows);
}

/// What both were read up to: beyond it a row missing from one side says nothing.
std::optional<Instant> common_end(const Evidence& then, const Evidence& now) {
    if (!then.until || !now.until) return then.until ? then.until : now.until;
    return std::min(*then.until, *now.until);
}

/// What entries touched since the issue, as a JSON list of hex digits; nothing: too much.
std::optional<std::string> touched_since(Reader& reader, std::int64_t issue) {
    auto rows = reader.prepare("select distinct hex(entity) from entry where position > ?");
    rows.bind(issue);
    std::string list = "[";
    for (std::size_t read = 0; rows.step(); ++read) {
        if (read == touched_limit) return std::nullopt;
        if (read > 0) list += ',';
        list += '"' + std::string(rows.text(0)) + '"';
    }
    return list + "]";
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

    void of(const RowsByPlace& then, const RowsByPlace& now) {
        for (const auto& [place, row] : now) {
            if (!then.contains(place)) add(FigureEffect::counted, row, false);
        }
        for (const auto& [place, row] : then) {
            if (!now.contains(place)) add(FigureEffect::no_longer_counted, row, false);
        }
        if (figure_.entries.empty()) {  // the same rows, one of which says something else now
            for (const auto& [place, row] : now) add(FigureEffect::altered, row, true);
        }
        std::sort(figure_.entries.begin(), figure_.entries.end(), [](const auto& a, const auto& b) {
            return std::tie(a.at, a.number, a.id) < std::tie(b.at, b.number, b.id);
        });
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

using Cells = std::vector<std::string>;

const Cells* row_called(const std::vector<Cells>& rows, const std::string& name) {
    const auto found = std::ranges::find_if(
        rows, [&](const Cells& row) { return !row.empty() && row.front() == name; });
    return found == rows.end() ? nullptr : &*found;
}

/// Cell by cell: rows are known by their first one.
std::vector<views::ChangedCell> changed_cells(const views::FigureView& figure) {
    std::vector<views::ChangedCell> cells;
    const auto compare = [&](const std::string& name, const Cells* was, const Cells* now) {
        const auto at = [](const Cells* row, std::size_t i) {
            return row && i < row->size() ? (*row)[i] : std::string();
        };
        for (std::size_t i = 1; i < figure.heads.size(); ++i) {
            if (at(was, i) != at(now, i)) {
                cells.push_back({name, figure.heads[i], at(was, i), at(now, i)});
            }
        }
    };
    for (const auto& row : figure.frozen->rows) {
        if (!row.empty()) compare(row.front(), &row, row_called(figure.rows, row.front()));
    }
    for (const auto& row : figure.rows) {
        const bool is_new = !row.empty() && !row_called(figure.frozen->rows, row.front());
        if (is_new) compare(row.front(), nullptr, &row);
    }
    return cells;
}

/// In a table by unit only entries of the units whose rows changed can have moved a cell.
void keep_those_of_changed_rows(views::ChangedFigure& figure) {
    const auto is_in_one = [&](const views::LaterEntry& entry) {
        return std::ranges::any_of(figure.cells, [&](const views::ChangedCell& cell) {
            return !entry.unit.empty() && cell.row.starts_with(entry.unit);
        });
    };
    if (std::ranges::none_of(figure.entries, is_in_one)) return;
    std::erase_if(figure.entries, [&](const auto& entry) { return !is_in_one(entry); });
}

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
    std::unique_ptr<Reader> then;                       // made only when something changed
    std::optional<std::optional<std::string>> touched;  // read only where rows are too many
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
        auto before = evidence(then->database(), ask, most);
        auto today = evidence(reader.database(), ask, most);
        if (ask.compare) put_year_before(before, today, *then, reader, ask_before(ask), most);
        if (const auto end = common_end(before, today)) {
            if (!touched) touched = touched_since(reader, issue);
            const auto& ids = *touched;
            put_touched(before, then->database(), ask, *end, ids.value_or("[]"));
            put_touched(today, reader.database(), ask, *end, ids.value_or("[]"));
            changed.more = !ids;
        }
        RowComparison(reader, issue, changed).of(before.rows, today.rows);
        if (changed.entries.empty()) changed.more = true;
        if (figure.form == FigureForm::table) {
            changed.cells = changed_cells(figure);
            keep_those_of_changed_rows(changed);
        }
    }
    return changes;
}

}  // namespace gb
