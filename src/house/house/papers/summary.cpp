#include "house/papers/summary.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/figures.hpp"
#include "house/papers/signing.hpp"
#include "house/papers/stated.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view language = "vi";
constexpr std::string_view star = "*";

const views::FigureView* figure_of(const views::SummaryView& summary, const FigureToken& token) {
    const auto found =
        std::find_if(summary.figures.begin(), summary.figures.end(),
                     [&](const views::FigureView& view) { return view.token == token.written; });
    return found == summary.figures.end() ? nullptr : &*found;
}

const std::vector<std::vector<std::string>>& rows_of(const views::FigureView& figure) {
    return figure.frozen ? figure.frozen->rows : figure.rows;
}

/// A page holds no three columns for each of several numbers: "5 / 3 / +2" stands in one cell.
bool is_narrow(const views::FigureView& figure) {
    return figure.beside && figure_numbers(figure.form, figure.name) > 1;
}

std::vector<std::string> narrowed(const std::vector<std::string>& row, std::int32_t labels) {
    std::vector<std::string> cells(row.begin(), row.begin() + labels);
    for (auto i = static_cast<std::size_t>(labels); i + 2 < row.size(); i += 3) {
        cells.push_back(fmt::format("{} / {} / {}", row[i], row[i + 1], row[i + 2]));
    }
    return cells;
}

std::string caption_of(const views::FigureView& figure) {
    return say(language, is_narrow(figure) ? "figure.caption_narrow" : "figure.caption",
               {{"label", figure.label + (figure.estimate ? std::string(star) : "")},
                {"day", vi::short_date(figure.as_of)}});
}

paper::Table table_of(const views::FigureView& figure) {
    paper::Table table;
    table.caption = caption_of(figure);
    const bool narrow = is_narrow(figure);
    const auto heads = narrow ? figure_heads(language, figure.form, figure.name) : figure.heads;
    const auto numeric = figure_numeric(figure.form, figure.name, figure.beside && !narrow);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const bool number = i < numeric.size() && numeric[i];
        table.columns.push_back(
            {heads[i], number ? paper::Align::right : paper::Align::left, number ? 1u : 3u});
    }
    for (const auto& row : rows_of(figure)) {
        auto& line = table.rows.emplace_back();
        for (const auto& cell : narrow ? narrowed(row, figure.labels) : row) {
            line.push_back(paper::plain(cell));
        }
    }
    return table;
}

std::int64_t plain_number(const std::string& written) {
    std::int64_t value = 0;
    for (const char c : written) {
        if (c >= '0' && c <= '9') value = value * 10 + (c - '0');
    }
    return value;
}

/// A bar for the first number of each row, the largest as long as the column.
paper::Bars bars_of(const views::FigureView& figure) {
    const auto& rows = rows_of(figure);
    const auto at = static_cast<std::size_t>(figure.labels);
    paper::Bars bars{1, {}, {}};
    const auto number = [&](const std::vector<std::string>& row) { return plain_number(row[at]); };
    const auto longest = std::max_element(
        rows.begin(), rows.end(),
        [&](const auto& one, const auto& other) { return number(one) < number(other); });
    const auto most = std::max<std::int64_t>(number(*longest), 1);
    for (const auto& row : rows) {
        const auto permille = (number(row) * 1000 + most - 1) / most;
        bars.of_rows.push_back({static_cast<unsigned>(permille), row[0] + ": " + row[at]});
    }
    bars.text = say(language, "summary.bars_text",
                    {{"label", figure.label}, {"name", (*longest)[0]}, {"value", (*longest)[at]}});
    return bars;
}

/// The table with a column of bars, so that the numbers stand beside what shows them.
paper::Table chart_of(const views::FigureView& figure) {
    auto table = table_of(figure);
    if (table.columns.size() < 2 || rows_of(figure).empty()) return table;
    table.bars = bars_of(figure);
    table.columns.insert(table.columns.begin() + 1,
                         paper::Column{say(language, "summary.bars"), paper::Align::left, 4});
    for (auto& row : table.rows) row.insert(row.begin() + 1, paper::Line{});
    return table;
}

/// Turns one section's text into blocks: each line a paragraph or a bullet, figures within it,
/// tables and lists between.
class SectionText {
  public:
    explicit SectionText(const views::SummaryView& summary) : summary_(summary) {}

    std::vector<paper::Block> blocks_of(std::string_view text) {
        for (const auto& piece : parse_tokens(text).pieces) {
            if (piece.token) {
                put(*piece.token);
            } else if (piece.stated) {
                put(*piece.stated);
            } else {
                put(piece.text);
            }
        }
        end_line();
        return std::move(blocks_);
    }

  private:
    void put(const std::string& text) {
        std::size_t at = 0;
        while (true) {
            const auto end = text.find('\n', at);
            const auto part = text.substr(at, end == std::string::npos ? end : end - at);
            if (!part.empty()) line_.push_back({part, false, false, {}});
            if (end == std::string::npos) return;
            end_line();
            at = end + 1;
        }
    }

    void put(const FigureToken& token) {
        const auto* figure = figure_of(summary_, token);
        if (!figure) return;
        if (token.form == FigureForm::figure) {
            auto value = figure->frozen ? figure->frozen->value : figure->value;
            if (token.estimate) value += star;
            if (!figure->comparison.empty()) value += " (" + figure->comparison + ")";
            line_.push_back({std::move(value), false, false, token.written});
            return;
        }
        end_line();
        if (token.form == FigureForm::table) {
            blocks_.push_back(token.chart ? chart_of(*figure) : table_of(*figure));
        }
        if (token.form == FigureForm::list) put_list(*figure);
    }

    void put(const Uuid& stated) {
        for (const auto& figure : summary_.stated) {
            if (figure.id != stated) continue;
            line_.push_back({figure.value, false, false, stated_token(stated)});
        }
    }

    void put_list(const views::FigureView& figure) {
        for (const auto& row : rows_of(figure)) {  // day, unit, text, number in the book
            if (row.size() < 3) continue;
            auto text = row[0] + ", " + row[1] + ": " + (row[2].empty() ? "…" : row[2]);
            blocks_.push_back(paper::Bullet{paper::plain(std::move(text)), 1});
        }
    }

    void end_line() {
        auto line = std::exchange(line_, {});
        const bool blank = std::all_of(line.begin(), line.end(), [](const paper::Run& run) {
            return run.text.find_first_not_of(' ') == std::string::npos;
        });
        if (blank) return;
        auto& first = line.front().text;
        const unsigned level = first.starts_with("- ") ? 1 : first.starts_with("+ ") ? 2 : 0;
        if (level == 0) {
            blocks_.push_back(paper::Paragraph{std::move(line)});
            return;
        }
        first.erase(0, 2);
        blocks_.push_back(paper::Bullet{std::move(line), level});
    }

    const views::SummaryView& summary_;
    paper::Line line_;
    std::vector<paper::Block> blocks_;
};

bool has_text(const views::SectionView& section) {
    return section.text && section.text->find_first_not_of(" \n") != std::string::npos;
}

/// Whether the section or anything below it says something.
bool stays(const std::vector<views::SectionView>& sections, std::size_t place) {
    if (has_text(sections[place])) return true;
    for (auto i = place + 1; i < sections.size(); ++i) {
        if (sections[i].level <= sections[place].level) return false;
        if (has_text(sections[i])) return true;
    }
    return false;
}

/// Numbers what is printed: parts, then roman within a part, then plain within a section.
class Numbering {
  public:
    std::string next(std::int32_t level) {
        const auto place = static_cast<std::size_t>(std::clamp(level, 0, 3));
        ++at_[place];
        std::fill(at_ + place + 1, std::end(at_), 0u);
        if (place == 0) return say(language, "summary.part", {{"number", std::int64_t{at_[0]}}});
        return place == 1 ? vi::roman(at_[1]) : std::to_string(at_[place]);
    }

  private:
    unsigned at_[4] = {0, 0, 0, 0};
};

void put_sections(const views::SummaryView& summary, paper::Paper& paper) {
    Numbering numbering;
    for (std::size_t i = 0; i < summary.sections.size(); ++i) {
        const auto& section = summary.sections[i];
        if (!stays(summary.sections, i)) continue;
        auto blocks = SectionText(summary).blocks_of(section.text.value_or(std::string()));
        if (section.level == 0 && section.no.empty()) {
            paper.annexes.push_back({"", section.title, std::move(blocks)});
            continue;
        }
        paper.body.push_back(paper::Heading{static_cast<unsigned>(section.level),
                                            numbering.next(section.level), section.title});
        std::move(blocks.begin(), blocks.end(), std::back_inserter(paper.body));
    }
}

void put_issue(const views::SummaryView& summary, paper::Paper& paper) {
    if (!summary.issue) return;
    const auto& issue = *summary.issue;
    paper.number = summary.number.value_or(0);
    paper.symbol = issue.symbol;
    paper.place = issue.place;
    paper.date = summary.issued_on;
    paper.recipients = issue.recipients;
    paper::Signature signature;
    signature.prefix = prefix_of(issue.signer_prefix);
    signature.for_whom = for_whom(issue.signer_prefix, summary.unit.name, issue.signer_title);
    signature.title = issue.signer_title;
    signature.rank = issue.signer_rank;
    signature.name = issue.signer_name;
    paper.signatures.push_back(std::move(signature));
    put_witness(summary.code, summary.unit.name, paper);
}

void put_conference(const views::ConferenceView& conference, paper::Paper& paper) {
    paper::Annex annex{"", say(language, "page.facts"), {}};
    for (auto& fact : conference_facts(conference, language)) {
        if (fact.lines.size() == 1) {
            annex.blocks.push_back(paper::Paragraph{
                {{fact.label + ": ", true, false, {}}, {fact.lines.front(), false, false, {}}}});
            continue;
        }
        annex.blocks.push_back(paper::Paragraph{{{fact.label + ":", true, false, {}}}});
        for (auto& line : fact.lines) {
            annex.blocks.push_back(paper::Bullet{paper::plain(std::move(line)), 1});
        }
    }
    const auto add = [&](std::string_view key, std::vector<paper::Block> blocks) {
        if (blocks.empty()) return;
        annex.blocks.push_back(paper::Heading{1, "", say(language, key)});
        std::move(blocks.begin(), blocks.end(), std::back_inserter(annex.blocks));
    };
    std::vector<paper::Block> discussion;
    for (const auto& paragraph : page::paragraphs(conference.body.discussion.value)) {
        discussion.push_back(paper::Paragraph{paper::plain(paragraph)});
    }
    add("conference.fact.discussion", std::move(discussion));
    add("conference.fact.conclusions", conclusion_blocks(conference, language));
    paper.annexes.push_back(std::move(annex));
}

/// Whoever holds both papers must see which one counts, and whose figures stand in it.
void put_replaced(const views::EditionsView& editions, paper::Paper& paper) {
    if (!editions.replaces || !editions.replaces->symbol || !editions.replaces->issued_on) return;
    const auto& unit = editions.replaces->unit;
    paper.notes.push_back(say(language, unit.empty() ? "summary.replaces" : "summary.replaces_of",
                              {{"symbol", *editions.replaces->symbol},
                               {"day", vi::short_date(*editions.replaces->issued_on)},
                               {"unit", unit}}));
    if (!editions.reports_on) return;
    paper.notes.push_back(
        say(language, "summary.reports_on", {{"unit", editions.reports_on->name}}));
}

/// Several annexes are numbered, one alone is not.
void number_annexes(paper::Paper& paper) {
    if (paper.annexes.size() < 2) return;
    unsigned number = 0;
    for (auto& annex : paper.annexes) annex.number = vi::roman(++number);
}

}  // namespace

paper::Paper summary_paper(const views::SummaryView& summary,
                           const views::ConferenceView* conference) {
    paper::Paper paper;
    paper.superior_body = summary.superior;
    paper.issuing_body = summary.unit.name;
    paper.type_name = say(language, "summary.type");
    paper.abstract = summary.title.value_or(std::string());
    paper.as_of = say(language, "summary.as_of", {{"day", vi::short_date(summary.as_of)}});
    put_sections(summary, paper);
    put_issue(summary, paper);
    put_stated(summary.stated, paper);
    if (conference) put_conference(*conference, paper);
    number_annexes(paper);
    put_replaced(summary.editions, paper);
    const bool estimates =
        std::any_of(summary.figures.begin(), summary.figures.end(),
                    [](const views::FigureView& figure) { return figure.estimate; });
    if (estimates) paper.notes.push_back(say(language, "summary.star"));
    paper.notes.insert(paper.notes.end(), summary.warnings.begin(), summary.warnings.end());
    return paper;
}

}  // namespace gb::papers
