#include "store/views/summary.hpp"

#include <algorithm>
#include <set>

#include "domain/stated/compare.hpp"
#include "house/entry.hpp"
#include "house/figures.hpp"
#include "house/texts.hpp"
#include "store/views/desk.hpp"
#include "store/views/figures.hpp"
#include "store/views/figures_compared.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/summary_parts.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_in_words(const Viewer& viewer, const FigureToken& token, const Rows& raw) {
    Rows rows;
    for (const auto& row : raw) {
        rows.push_back(figure_cells(viewer.language, token.form, token.name, row));
    }
    return rows;
}

Rows raw_rows(const FrozenFigure& frozen) {
    Rows rows;
    for (const auto& row : frozen.rows) {
        auto& cells = rows.emplace_back();
        for (const auto& cell : row.cells) cells.push_back(cell.value);
    }
    return rows;
}

const FrozenFigure* frozen_of(const Summary& summary, const FigureToken& token) {
    const auto found = std::find_if(
        summary.figures.begin(), summary.figures.end(),
        [&](const FrozenFigure& figure) { return figure.token.value == token.written; });
    return found == summary.figures.end() ? nullptr : &*found;
}

void compare_with_last_year(Reader& reader, FigureFound& found, const FigureToken& token,
                            const FigureAsk& ask, const Summary& summary) {
    const auto all = stated_for(reader, summary);
    std::vector<const StatedFigure*> stated;
    for (const auto& figure : all) stated.push_back(figure.get());
    const auto cited = cited_for(token, stated);
    const auto before = cited ? *cited : count_figure(reader.database(), ask_before(ask)).value;
    put_comparison(found, compared(found.value, before, cited.has_value()));
}

/// The issued editions around a summary.
struct Around {
    std::shared_ptr<const Summary> before;  ///< null: it is the first
    Summaries later;
};

Around around(Reader& reader, const Summary& summary) {
    return {summary.replaces ? reader.load(*summary.replaces) : nullptr,
            later_editions(reader, summary)};
}

/// What the signer confirmed, where the paper would say something else now.
std::optional<std::string> confirmed_otherwise(const Summary& summary, const FigureToken& token,
                                               const FigureFound& found) {
    const auto said = std::ranges::find(summary.confirmed, token.written,
                                        [](const auto& figure) { return figure.token.value; });
    if (said == summary.confirmed.end()) return std::nullopt;
    if (said->value == found.value && raw_rows(*said) == found.rows) return std::nullopt;
    return figure_value(said->value);
}

/// What the edition before said, where this one says something else.
void put_before(views::FigureView& view, const Summary* before, const FrozenFigure& now,
                const Rows& rows) {
    const auto* said = before ? said_before(*before, now) : nullptr;
    if (!said || (said->value == now.value && same_counts(raw_rows(*said), rows))) return;
    view.before = figure_value(said->value);
}

/// What the rows of a paper are of: those that are counted now and say the same of themselves.
std::vector<std::string> keys_of(const Rows& frozen, const FigureFound& found, int labels) {
    const auto of = [&](const auto& row) {
        return Rows{{row.begin(), row.begin() + std::min<std::ptrdiff_t>(labels, std::ssize(row))}};
    };
    std::vector<std::string> keys;
    for (const auto& row : frozen) {
        auto& key = keys.emplace_back();
        for (std::size_t i = 0; i < found.keys.size() && key.empty(); ++i) {
            if (same_counts(of(row), of(found.rows[i]))) key = found.keys[i];
        }
    }
    return keys;
}

views::FigureView figure_of(Reader& reader, const Viewer& viewer, const Summary& summary,
                            const FigureToken& token, const Around& editions) {
    const auto ask = ask_of(token, summary);
    auto found = count_figure(reader.database(), ask);
    const bool plain = token.form == FigureForm::figure;
    if (token.compare && plain) compare_with_last_year(reader, found, token, ask, summary);
    views::FigureView view;
    view.token = token.written;
    view.name = token.name;
    view.form = token.form;
    view.label = figure_title(viewer.language, token);
    view.value = figure_value(found.value);
    view.number = found.value;
    view.estimate = token.estimate;
    view.chart = token.chart;
    view.from = ask.from;
    view.as_of = ask.to;
    view.beside = token.compare && token.form == FigureForm::table;
    view.heads = figure_heads(viewer.language, token.form, token.name, view.beside);
    view.labels = static_cast<std::int32_t>(figure_labels(token.form, token.name));
    view.rows = rows_in_words(viewer, token, found.rows);
    if (plain) view.comparison = figure_comparison(viewer.language, found.rows);
    view.confirmed = confirmed_otherwise(summary, token, found);
    if (const auto* frozen = frozen_of(summary, token)) {
        const auto raw = raw_rows(*frozen);
        view.frozen = {figure_value(frozen->value), summary.issued.value_or(Instant{}),
                       rows_in_words(viewer, token, raw)};
        if (plain) view.comparison = figure_comparison(viewer.language, raw);
        view.keys = keys_of(raw, found, view.labels);
        const bool differs = frozen->value != found.value || !same_counts(raw, found.rows);
        view.changed = differs && !said_anew(*frozen, editions.later);
        put_before(view, editions.before.get(), *frozen, raw);
    } else {
        const FrozenFigure now{token.written, found.value, Id<Unit>(ask.unit), ask.scope,
                               ask.from,      ask.to,      token.estimate,     {}};
        put_before(view, editions.before.get(), now, found.rows);
        view.keys = std::move(found.keys);
    }
    return view;
}

void put_sections(views::SummaryView& view, const Viewer& viewer, const Summary& summary) {
    for (std::size_t i = 0; i < summary.sections.size(); ++i) {
        const auto& section = summary.sections[i];
        views::SectionView shown;
        shown.index = static_cast<std::int32_t>(i);
        shown.key = section.key.value;
        shown.no = section_number(viewer, section);
        shown.title = say(viewer.language, "outline." + section.key.value);
        shown.hint = say(viewer.language, "outline." + section.key.value + ".hint");
        shown.level = static_cast<std::int32_t>(section.level.value);
        if (!section.text.gone) shown.text = section.text.value;
        view.sections.push_back(std::move(shown));
    }
}

void put_figures(Reader& reader, views::SummaryView& view, const Viewer& viewer,
                 const Summary& summary) {
    const auto editions = around(reader, summary);
    std::set<std::string> had;
    for (const auto& section : summary.sections) {
        for (const auto& written : section.figures) {
            if (!had.insert(written.value).second) continue;
            if (const auto token = parse_token(written)) {
                view.figures.push_back(figure_of(reader, viewer, summary, *token, editions));
            }
        }
    }
    if (estimates_in_final(summary)) {
        view.warnings.push_back(say(viewer.language, "summary.estimates_in_final"));
    }
}

}  // namespace

std::string superior_name(Reader& reader, Id<Unit> unit, Date day) {
    auto row = reader.prepare(
        "select upper from relation where lower = ? and relation = 'military_command'"
        " and \"from\" <= ? and (\"to\" is null or \"to\" > ?) limit 1");
    const auto text = day.text();
    row.bind(unit).bind(std::string_view(text)).bind(std::string_view(text));
    return row.step() ? unit_ref(reader, Id<Unit>(row.id(0)), day).name : std::string();
}

namespace {

void put_issue(Reader& reader, views::SummaryView& view, const Summary& summary) {
    const auto& issue = *summary.issue;
    view.state = views::SummaryStage::issued;
    view.number = issue.number.number;
    view.symbol = symbol_written(issue);
    view.issued_on = issue.issued_on;
    views::IssueView shown;
    shown.symbol = issue.symbol.value;
    shown.signer_prefix = issue.signer_prefix;
    shown.signer_title = issue.signer_title.value;
    if (const auto person = reader.load(issue.signer)) {
        shown.signer_name = person->full_name.value;
        shown.signer_rank = person->rank_on(issue.issued_on);
    }
    shown.place = issue.place.value;
    for (const auto& recipient : issue.recipients) shown.recipients.push_back(recipient.value);
    view.issue = std::move(shown);
    view.code = reader.paper_code(summary.id);
}

void put_signing(Reader& reader, views::SummaryView& view, const Summary& summary) {
    view.last = static_cast<std::int64_t>(reader.load_any(Summary::kind, summary.id).meta.last);
    if (summary.issue) return;
    if (!summary.handed_back.empty()) view.handed_back = if_written(summary.handed_back);
    if (!summary.signing) return;
    const auto& signing = *summary.signing;
    views::SigningView shown{signing.signer,
                             {},
                             reader.person_name(signing.asked_by),
                             signing.asked_at,
                             signing.confirmed_at,
                             signing.signer_prefix};
    if (const auto post = reader.load(signing.signer)) {
        shown.signer = reader.person_name(post->person) + ", " + post->title.value;
    }
    view.signing = std::move(shown);
}

/// The token that asks for what the parameters name.
std::optional<FigureToken> token_of(const views::FigureParams& params) {
    for (const auto form : {FigureForm::figure, FigureForm::table, FigureForm::list}) {
        if (params.form && *params.form != form) continue;
        if (!figure_kind(form, params.figure.value)) continue;
        std::string written = std::string(name_of(form)) + ":" + params.figure.value;
        if (!params.type.empty()) written += ";type=" + params.type.value;
        if (params.unit) written += ";unit=" + params.unit->text();
        if (params.scope) written += ";scope=" + std::string(name_of(*params.scope));
        if (params.compare) written += ";compare=" + std::to_string(*params.compare);
        if (params.chart) written += ";chart=" + std::to_string(*params.chart);
        if (params.estimate) written += ";estimate=" + std::to_string(*params.estimate);
        return parse_token(written);
    }
    return std::nullopt;
}

/// The same question as a token of the text, whatever the order in which it was written.
FigureToken as_written(const Summary& summary, FigureToken token) {
    for (const auto& section : summary.sections) {
        for (const auto& written : section.figures) {
            auto known = parse_token(written);
            if (!known) continue;
            auto same = *known;
            same.written = token.written;
            if (same == token) return *known;
        }
    }
    return token;
}

/// What is asked for: all that stands behind a figure, or what stands behind a cell; now or then.
struct Behind {
    FigureAsk ask;
    std::optional<FigureCell> cell;
};

/// Nothing: there is no such cell, or nothing is compared.
std::optional<Behind> asked_behind(Reader& reader, const FigureAsk& ask, bool compared,
                                   const views::FigureParams& params) {
    const bool before = params.year_before.value_or(0) != 0;
    if (before && !compared) return std::nullopt;
    Behind behind{before ? ask_before(ask) : ask, {}};
    if (params.row.empty()) return behind;
    FigureCell cell{{params.row.value}, static_cast<std::size_t>(params.column.value_or(0))};
    if (!has_cell(ask, cell)) return std::nullopt;
    if (before) cell.keys = keys_of_year_before(reader.database(), ask, params.row.value);
    behind.cell = std::move(cell);
    return behind;
}

}  // namespace

Result<views::SummaryView> summary_view(Reader& reader, const Viewer& viewer,
                                        const views::SummaryParams& params) {
    const auto loaded = readable_summary(reader, viewer, params.id);
    if (!loaded) return loaded.error();
    const auto& summary = **loaded;
    const auto day = summary.issue ? summary.issue->issued_on : viewer.now.date();
    views::SummaryView view;
    view.id = summary.id;
    view.conference = summary.conference;
    view.unit = unit_ref(reader, summary.unit, day);
    view.superior = superior_name(reader, summary.unit, day);
    if (!summary.title.gone) view.title = summary.title.value;
    view.period_from = summary.period_from;
    view.period_to = summary.period_to;
    view.next_from = summary.next_from;
    view.next_to = summary.next_to;
    view.as_of = summary.as_of;
    put_sections(view, viewer, summary);
    put_figures(reader, view, viewer, summary);
    put_work(reader, view, summary);
    put_editions(reader, viewer, view, summary);
    if (summary.issue) put_issue(reader, view, summary);
    put_signing(reader, view, summary);
    return view;
}

Result<views::FigureView> figure_view(Reader& reader, const Viewer& viewer,
                                      const views::FigureParams& params) {
    const auto loaded = readable_summary(reader, viewer, params.id);
    if (!loaded) return loaded.error();
    auto token = token_of(params);
    if (!token) return Failure{"view.not_found", "/figure", {}};
    if (token->unit && !reader.may_read(viewer, *token->unit)) {
        return Failure{"rights.not_yours_to_read", "/unit", {}};
    }
    const auto& summary = **loaded;
    *token = as_written(summary, *token);
    auto view = figure_of(reader, viewer, summary, *token, around(reader, summary));
    const auto behind = asked_behind(reader, ask_of(*token, summary), token->compare, params);
    if (!behind) return Failure{"view.not_found", "/column", {}};
    const auto& [ask, cell] = *behind;
    view.from = ask.from;
    view.as_of = ask.to;
    const auto skip = std::max<std::int64_t>(params.skip.value_or(0), 0);
    const auto order = params.order.value_or(views::EvidenceOrder::oldest_first);
    for (auto& row : evidence_of(reader.database(), ask, skip, order, cell ? &*cell : nullptr)) {
        if (row.text) row.text = quoted_text(viewer.language, *row.text);
        view.evidence.push_back({row.kind, row.id, row.book, std::move(row.unit), row.number,
                                 row.at, std::move(row.text)});
    }
    if (view.evidence.size() == figure_rows_limit) {
        view.more = skip + static_cast<std::int64_t>(figure_rows_limit);
    }
    return view;
}

Result<std::vector<views::FigureKindView>> figure_kinds_view(Reader&, const Viewer& viewer,
                                                             const views::FigureKindsParams&) {
    std::vector<views::FigureKindView> kinds;
    for (const auto& kind : figure_kinds()) {
        kinds.push_back({std::string(kind.name), figure_label(viewer.language, kind.name),
                         kind.form, figure_hint(viewer.language, kind.name), kind.by_log_type});
    }
    return kinds;
}

}  // namespace gb
