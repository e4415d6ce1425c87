#include "domain/summary/freezing.hpp"

#include <algorithm>
#include <set>

#include "domain/stated/compare.hpp"
#include "domain/summary/editions.hpp"

namespace gb {

namespace {

/// What the frozen rows of one paper may weigh; an entry holds a megabyte.
constexpr std::size_t frozen_bytes_limit = 300'000;

/// Every token of the summary once, in order of its sections. The texts themselves are not read.
std::vector<FigureToken> tokens_of(const Summary& summary) {
    std::vector<FigureToken> tokens;
    std::set<std::string> had;
    for (const auto& section : summary.sections) {
        for (const auto& written : section.figures) {
            if (!had.insert(written.value).second) continue;
            if (auto token = parse_token(written)) tokens.push_back(std::move(*token));
        }
    }
    return tokens;
}

FrozenFigure frozen(const FigureToken& token, const FigureAsk& ask, const FigureFound& found) {
    FrozenFigure figure{token.written, found.value, Id<Unit>(ask.unit), ask.scope,
                        ask.from,      ask.to,      token.estimate,     {}};
    for (const auto& row : found.rows) {
        figure.rows.emplace_back();
        for (const auto& cell : row) figure.rows.back().cells.emplace_back(cell);
    }
    return figure;
}

std::size_t weight(const FigureFound& found) {
    std::size_t bytes = 0;
    for (const auto& row : found.rows) {
        for (const auto& cell : row) bytes += cell.size() + 4;
    }
    return bytes;
}

void compare_with_last_year(FigureFound& found, const FigureToken& token, const FigureAsk& ask,
                            const Summary& summary, const Seen& seen) {
    std::vector<const StatedFigure*> stated;
    for (const auto& edition : editions_up_to(summary)) {
        const auto its = seen.where<StatedFigure>("summary", edition);
        stated.insert(stated.end(), its.begin(), its.end());
    }
    const auto cited = cited_for(token, stated);
    const auto before = cited ? *cited : seen.figure(ask_before(ask)).value;
    put_comparison(found, compared(found.value, before, cited.has_value()));
}

/// A table is compared cell by cell where it is counted.
bool compares_value(const FigureToken& token) {
    return token.compare && token.form == FigureForm::figure;
}

bool same(const FrozenFigure& one, const FrozenFigure& other) {
    const auto same_cell = [](const auto& a, const auto& b) {
        return a.gone == b.gone && a.value == b.value;
    };
    return one.value == other.value &&
           std::ranges::equal(one.rows, other.rows, [&](const auto& a, const auto& b) {
               return std::ranges::equal(a.cells, b.cells, same_cell);
           });
}

}  // namespace

void need_figures(const Summary& summary, Needs& wanted) {
    for (const auto& token : tokens_of(summary)) {
        wanted.figure(ask_of(token, summary));
        if (!compares_value(token)) continue;
        wanted.figure(ask_before(ask_of(token, summary)));
        for (const auto& edition : editions_up_to(summary)) {
            wanted.where<StatedFigure>("summary", edition);
        }
    }
}

CountedFigures count_figures(const Summary& summary, const Seen& seen) {
    const auto tokens = tokens_of(summary);
    CountedFigures counted;
    if (tokens.size() > summary_figures_limit) {
        counted.refusal =
            refuse("summary.too_many_figures",
                   {{"max", static_cast<std::int64_t>(summary_figures_limit)}}, "/summary");
        return counted;
    }
    std::size_t bytes = 0;
    std::set<HeldBook> held;
    for (const auto& token : tokens) {
        const auto ask = ask_of(token, summary);
        auto found = seen.figure(ask);
        if (compares_value(token)) compare_with_last_year(found, token, ask, summary, seen);
        bytes += weight(found);
        held.insert(found.held.begin(), found.held.end());
        counted.figures.push_back(frozen(token, ask, found));
    }
    if (bytes > frozen_bytes_limit || held.size() > list_limit) {
        counted.refusal = refuse("summary.figures_too_large", {}, "/summary");
    }
    counted.held.assign(held.begin(), held.end());
    return counted;
}

std::optional<Refusal> differs(const std::vector<FrozenFigure>& confirmed,
                               const std::vector<FrozenFigure>& now) {
    std::optional<Facts> first;
    std::int64_t more = 0;
    for (const auto& figure : now) {
        const auto said = std::ranges::find(confirmed, figure.token.value,
                                            [](const auto& each) { return each.token.value; });
        if (said == confirmed.end()) {
            return refuse("summary.figure_not_confirmed", {{"counted", figure.token.value}},
                          "/summary");
        }
        if (same(*said, figure)) continue;
        more += first.has_value();
        if (first) continue;
        first = Facts{{"counted", figure.token.value}, {"was", said->value}, {"now", figure.value}};
    }
    if (!first) return std::nullopt;
    first->emplace_back("more", more);
    return refuse("summary.figures_changed", *first, "/summary");
}

std::optional<Refusal> seen_otherwise(const std::vector<SeenFigure>& seen,
                                      const std::vector<FrozenFigure>& now) {
    for (const auto& figure : now) {
        for (const auto& one : seen) {
            if (one.token.value != figure.token.value || one.value == figure.value) continue;
            return refuse(
                "summary.figure_seen_otherwise",
                {{"counted", figure.token.value}, {"was", one.value}, {"now", figure.value}},
                "/figures");
        }
    }
    return std::nullopt;
}

}  // namespace gb
