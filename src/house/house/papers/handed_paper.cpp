#include "house/papers/handed_paper.hpp"

#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/papers/conference_parts.hpp"

namespace gb::papers {

namespace {

std::string title_of(const views::AskedPaperView& paper) {
    const auto& written = paper.version > 0 ? paper.title : paper.topic;
    return written.value_or(paper_word("erased"));
}

/// "Chưa nộp, hạn 22/11/2026", "Đã nộp (muộn)".
std::string state_in_words(const views::AskedPaperView& paper) {
    return paper_word("paper_state." + std::string(name_of(paper.state)),
                      {{"due", vi::short_date(paper.due)}, {"late", paper.late ? "yes" : "no"}});
}

/// Of one that the organiser noted: whoever it is of keeps no book here, or is not asked through
/// it.
std::string state_in_words(const ConferencePaper& paper) {
    return paper_word("paper_noted",
                      {{"handed_in", paper.handed_in ? "yes" : "no"},
                       {"due", paper.due ? vi::short_date(*paper.due) : std::string()},
                       {"has_due", paper.due ? "yes" : "no"},
                       {"has_book", paper.unit ? "yes" : "no"}});
}

std::string count_of_papers(const views::ConferenceView& conference) {
    std::int64_t in = 0, total = 0, late = 0;
    for (const auto& paper : conference.asked_papers) {
        if (paper.state == PaperState::withdrawn) continue;
        ++total;
        in += paper.version > 0;
        late += paper.late;
    }
    for (const auto& paper : conference.body.papers) {
        ++total;
        in += paper.handed_in.has_value();
        late += paper.handed_in && paper.due && paper.handed_in->date() > *paper.due;
    }
    return paper_word("asked_count", {{"in", in}, {"total", total}, {"late", late}});
}

/// As somebody wrote it, or else the unit's name.
std::string whose(const views::ConferenceView& conference, const ConferencePaper& paper) {
    if (!paper.by.empty() || !paper.unit) return paper.by.value;
    return named_unit(conference, *paper.unit);
}

bool asked_any(const views::ConferenceView& conference) {
    return std::ranges::any_of(conference.asked_papers,
                               [](const auto& one) { return one.state != PaperState::withdrawn; });
}

/// @param stated  with what became of each, in a column of its own
paper::Table table_of(const views::ConferenceView& conference, bool stated) {
    paper::Table table;
    table.columns = {{paper_word("place"), paper::Align::centre, 1},
                     {paper_word("unit"), paper::Align::left, 5},
                     {paper_word("handed_title"), paper::Align::left, 7},
                     {paper_word("minutes_long"), paper::Align::centre, 2}};
    if (stated) table.columns.push_back({paper_word("state"), paper::Align::left, 4});
    const auto put = [&](std::string unit, std::string title, const std::optional<Minutes>& minutes,
                         std::string state) {
        auto& row = table.rows.emplace_back();
        row = {paper::plain(std::to_string(table.rows.size())), paper::plain(std::move(unit)),
               paper::plain(std::move(title)),
               paper::plain(minutes ? std::to_string(minutes->value) : std::string())};
        if (stated) row.push_back(paper::plain(std::move(state)));
    };
    for (const auto& paper : conference.asked_papers) {
        if (paper.state == PaperState::withdrawn) continue;
        put(paper.unit.name, title_of(paper), paper.minutes, state_in_words(paper));
    }
    for (const auto& paper : conference.body.papers) {
        put(whose(conference, paper), paper.title.gone ? paper_word("erased") : paper.title.value,
            std::nullopt, state_in_words(paper));
    }
    return table;
}

std::string where_read(const views::PaperPage& handed) {
    return paper_word("read_at",
                      {{"title", handed.conference_title.value_or(paper_word("erased"))},
                       {"day", handed.held_on ? vi::short_date(*handed.held_on) : std::string()},
                       {"has_day", handed.held_on ? "yes" : "no"}});
}

}  // namespace

Result<paper::Paper> handed_paper(const views::PaperPage& handed, const std::string& superior) {
    if (handed.versions.empty()) return Failure{"paper.not_handed_in", "/number", {}};
    const auto& version = handed.versions.front();
    if (version.file) return Failure{"paper.is_a_file", "/number", {}};
    paper::Paper paper;
    paper.superior_body = superior;
    paper.issuing_body = handed.unit.name;
    paper.type_name = paper_word("type.handed_paper");
    paper.abstract = version.title.value_or(paper_word("erased"));
    paper.as_of = where_read(handed);
    paper.date = version.handed_at.date();
    paper.body = page::blocks(version.text.value_or(paper_word("erased")));
    paper::Signature signature;
    signature.title = version.speaker;
    paper.signatures = {signature};
    return paper;
}

std::vector<paper::Block> paper_table(const views::ConferenceView& conference) {
    if (!asked_any(conference)) return {};
    return {table_of(conference, false)};
}

std::vector<paper::Block> paper_states(const views::ConferenceView& conference) {
    if (conference.own || !asked_any(conference)) return {};
    auto table = table_of(conference, true);
    table.caption = count_of_papers(conference);
    return {std::move(table)};
}

std::vector<std::string> accepted_lines(const views::ConferenceView& conference) {
    std::vector<std::string> lines;
    for (const auto& paper : conference.asked_papers) {
        if (paper.state != PaperState::accepted) continue;
        lines.push_back(title_of(paper) + " – " + paper.unit.name);
    }
    return lines;
}

}  // namespace gb::papers
