#include "house/papers/conference_parts.hpp"

#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

constexpr std::string_view language = "vi";

std::string first_of(std::vector<std::string> lines) {
    return lines.empty() ? std::string() : std::move(lines.front());
}

/// "3/10 hoàn thành, 2 quá hạn"; what is standing, by how many accounted for it.
std::string progress_of(const views::FollowupLine& line) {
    if (!line.task) return paper_word("followup_not_given");
    if (line.standing) {
        return paper_word("followup_standing",
                          {{"reported", line.reported}, {"total", line.total}});
    }
    return paper_word("followup_progress",
                      {{"done", line.done}, {"total", line.total}, {"late", line.late}});
}

std::string result_of(const views::FollowupLine& line) {
    auto result = progress_of(line);
    if (line.unaccounted_since) {
        result += ". " + paper_word("unaccounted_since",
                                    {{"day", vi::short_date(line.unaccounted_since->date())},
                                     {"n", line.passed_over}});
    }
    if (!line.outcome) return result;
    result += ". " + paper_word("outcome." + std::string(name_of(*line.outcome)));
    if (line.account) result += " (" + *line.account + ")";
    return result;
}

std::string due_of(const views::FollowupLine& line) {
    if (line.standing) return paper_word("standing");
    return line.due ? vi::short_date(*line.due) : std::string();
}

}  // namespace

std::string paper_word(std::string_view key, const Facts& facts) {
    return say(language, "paper." + std::string(key), facts);
}

paper::Paper conference_paper(const views::ConferenceView& conference,
                              const ConferenceOffice& office, std::string_view type) {
    paper::Paper paper;
    paper.superior_body = office.superior;
    paper.issuing_body = conference.unit.name;
    paper.type_name = paper_word(type);
    paper.abstract = conference.title.value_or(std::string());
    paper.date = conference.held_on;
    return paper;
}

std::vector<std::string> fact_lines(const views::ConferenceView& conference,
                                    std::string_view fact) {
    const auto label = say(language, "conference.fact." + std::string(fact));
    for (auto& known : conference_facts(conference, language)) {
        if (known.label == label) return std::move(known.lines);
    }
    return {};
}

std::string when_and_where(const views::ConferenceView& conference) {
    const auto when = first_of(fact_lines(conference, "when"));
    const auto place = first_of(fact_lines(conference, "place"));
    if (when.empty() || place.empty()) return when + place;
    return paper_word("when_and_where", {{"when", when}, {"place", place}});
}

void put_fact(std::vector<paper::Block>& into, std::string_view key,
              const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    const bool one = lines.size() == 1;
    paper::Line line{{paper_word(key) + (one ? ": " : ":"), true, false, {}}};
    if (one) line.push_back({lines.front(), false, false, {}});
    into.push_back(paper::Paragraph{std::move(line)});
    if (one) return;
    for (const auto& each : lines) into.push_back(paper::Bullet{paper::plain(each), 1});
}

namespace {

paper::Table followup_table(const views::Followup& board) {
    paper::Table table;
    table.caption = board.title.value_or(std::string());
    table.columns = {{paper_word("place"), paper::Align::centre, 1},
                     {paper_word("to_whom"), paper::Align::left, 4},
                     {paper_word("what"), paper::Align::left, 7},
                     {paper_word("due"), paper::Align::centre, 3},
                     {paper_word("result"), paper::Align::left, 4}};
    for (const auto& line : board.lines) {
        table.rows.push_back({paper::plain(std::to_string(table.rows.size() + 1)),
                              paper::plain(line.addressee),
                              paper::plain(line.text.value_or(paper_word("erased"))),
                              paper::plain(due_of(line)), paper::plain(result_of(line))});
    }
    return table;
}

}  // namespace

std::vector<paper::Block> followup_blocks(const views::ConferenceView& conference) {
    std::vector<paper::Block> blocks;
    if (conference.before && !conference.before->lines.empty()) {
        blocks.push_back(followup_table(*conference.before));
    }
    for (const auto& board : conference.carried) blocks.push_back(followup_table(board));
    return blocks;
}

std::string named_unit(const views::ConferenceView& conference,
                       const std::optional<Id<Unit>>& unit) {
    if (!unit) return {};
    const auto found = std::find_if(conference.named.begin(), conference.named.end(),
                                    [&](const views::UnitRef& known) { return known.id == *unit; });
    return found == conference.named.end() ? std::string() : found->name;
}

}  // namespace gb::papers
