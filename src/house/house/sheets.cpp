#include "house/sheets.hpp"

#include <algorithm>
#include <charconv>

#include "house/figures.hpp"
#include "house/sheet_words.hpp"

namespace gb::sheets {

namespace {

std::string names(const std::vector<views::UnitRef>& units) {
    std::string all;
    for (const auto& unit : units) all += (all.empty() ? "" : "; ") + unit.name;
    return all;
}

Row task_row(const views::TaskView& task, const Words& words) {
    return {task.number,
            static_cast<std::int64_t>(task.year),
            task.giver.name,
            said(task.text, words),
            task.given_at,
            maybe(task.due),
            words.mark(task.standing)};
}

void put_answer(Row& row, const views::AnswerView& answer, const Words& words) {
    row.push_back(answer.owner.name);
    row.push_back(words.mark(answer.co));
    row.push_back(words.of("answer", name_of(answer.state)));
    row.push_back(answer.percent);
    row.push_back(answer.overdue_days);
    row.push_back(answer.text ? Cell(*answer.text) : maybe(answer.reason));
}

std::string participant_name(const views::ConferenceView& conference, const Participant& one) {
    if (!one.label.value.empty() || !one.unit) return one.label.value;
    const auto unit = std::find_if(conference.named.begin(), conference.named.end(),
                                   [&](const auto& known) { return known.id == *one.unit; });
    return unit == conference.named.end() ? std::string() : unit->name;
}

/// "1.234" as official prose writes it, back to the number it was.
Cell number_in(const std::string& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char c) { return c != '.'; });
    std::int64_t value = 0;
    const auto* end = digits.data() + digits.size();
    const bool whole = std::from_chars(digits.data(), end, value).ptr == end && !digits.empty();
    return whole ? Cell(value) : Cell(text);
}

const std::vector<std::vector<std::string>>& rows_of(const views::FigureView& figure) {
    return figure.frozen ? figure.frozen->rows : figure.rows;
}

sheet::Sheet figure_table(const views::FigureView& figure, std::size_t place) {
    sheet::Sheet table;
    table.name = std::to_string(place) + " " + figure.label;
    table.title = figure.label;
    const auto numeric = figure_numeric(figure.form, figure.name, figure.beside);
    for (const auto& head : figure.heads) table.columns.push_back({head, 24, true});
    for (const auto& cells : rows_of(figure)) {
        auto& row = table.rows.emplace_back();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool number = i < numeric.size() && numeric[i];
            row.push_back(number ? number_in(cells[i]) : Cell(cells[i]));
        }
    }
    return table;
}

Row figure_row(const views::FigureView& figure, const Words& words) {
    const auto& frozen = figure.frozen;
    return {figure.label,
            number_in(frozen ? frozen->value : figure.value),
            words.mark(figure.estimate),
            figure.from,
            figure.as_of,
            frozen ? Cell(frozen->at) : Cell(),
            figure.changed ? number_in(figure.value) : Cell()};
}

}  // namespace

sheet::Workbook tasks(const views::Tasks& tasks, std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("tasks"), words("tasks"), {}, {}};
    list.columns = columns(words, {{"number", 8},
                                   {"year", 8},
                                   {"giver", 28},
                                   {"task", 60},
                                   {"given_at", 18},
                                   {"due", 12},
                                   {"standing", 12},
                                   {"owner", 28},
                                   {"helps", 10},
                                   {"state", 18},
                                   {"percent", 10},
                                   {"overdue_days", 12},
                                   {"answer", 60}});
    for (const auto& task : tasks.tasks) {
        if (task.answers.empty()) list.rows.push_back(task_row(task, words));
        for (const auto& answer : task.answers) {
            put_answer(list.rows.emplace_back(task_row(task, words)), answer, words);
        }
    }
    return {std::move(list)};
}

sheet::Workbook participants(const views::ConferenceView& conference, std::string_view language) {
    const Words words{language};
    sheet::Sheet list{
        words("participants"), conference.title.value_or(words("participants")), {}, {}};
    list.columns = columns(words, {{"place", 6},
                                   {"participant", 50},
                                   {"posts", 50},
                                   {"offices", 14},
                                   {"invited", 10},
                                   {"attended", 10}});
    for (const auto& one : conference.body.participants) {
        std::string posts;
        for (const auto& post : one.posts) posts += (posts.empty() ? "" : "; ") + post.value;
        list.rows.push_back({static_cast<std::int64_t>(list.rows.size() + 1),
                             participant_name(conference, one), posts, counted(one.count),
                             counted(one.invited), counted(one.attended)});
    }
    return {std::move(list)};
}

sheet::Workbook figures(const views::SummaryView& summary, std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("figures"), summary.title.value_or(words("figures")), {}, {}};
    list.columns = columns(words, {{"figure", 60},
                                   {"value", 14},
                                   {"estimate", 12},
                                   {"from", 12},
                                   {"as_of", 12},
                                   {"frozen_at", 18},
                                   {"value_now", 14}});
    for (auto& column : list.columns) column.amounts = true;
    sheet::Workbook book;
    std::vector<sheet::Sheet> tables;
    for (const auto& figure : summary.figures) {
        if (figure.form == FigureForm::figure) {
            list.rows.push_back(figure_row(figure, words));
        } else {
            tables.push_back(figure_table(figure, tables.size() + 1));
        }
    }
    book.push_back(std::move(list));
    std::move(tables.begin(), tables.end(), std::back_inserter(book));
    return book;
}

sheet::Workbook log(const std::vector<views::LogRow>& rows, const std::string& unit,
                    std::string_view language) {
    const Words words{language};
    sheet::Sheet list{words("log"), words("log") + ": " + unit, {}, {}};
    list.columns = columns(words, {{"entry", 9},
                                   {"year", 8},
                                   {"duty", 14},
                                   {"row", 8},
                                   {"type", 16},
                                   {"happened", 18},
                                   {"entered", 18},
                                   {"late_minutes", 12},
                                   {"doubtful", 14},
                                   {"text", 80},
                                   {"about", 30},
                                   {"author", 24},
                                   {"struck_at", 18},
                                   {"strike_reason", 40}});
    for (const auto& row : rows) {
        const auto& struck = row.struck;
        list.rows.push_back(
            {row.number, static_cast<std::int64_t>(row.year), words.of("duty", name_of(row.duty)),
             row.row, words.of("log_type", name_of(row.type)), row.happened, row.entered,
             row.late_minutes > 0 ? Cell(row.late_minutes) : Cell(), words.mark(row.doubtful),
             said(row.text, words), names(row.about), row.author,
             struck ? Cell(struck->at) : Cell(), struck ? said(struck->reason, words) : Cell()});
    }
    return {std::move(list)};
}

}  // namespace gb::sheets
