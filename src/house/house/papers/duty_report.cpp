#include "house/papers/duty_report.hpp"

#include <algorithm>

#include "base/vietnamese.hpp"
#include "house/page.hpp"
#include "house/papers/signing.hpp"
#include "house/texts.hpp"

namespace gb::papers {

namespace {

std::string word(std::string_view key, const Facts& facts = {}) {
    return say("vi", "paper.duty_report." + std::string(key), facts);
}

paper::Line number(std::int64_t value) {
    return paper::plain(std::to_string(value));
}

std::vector<paper::Line> row(std::string name, const views::StrengthSum& sum, bool bold) {
    std::vector<paper::Line> cells{
        {paper::Run{std::move(name), bold, false, {}}},
        sum.establishment > 0 ? number(sum.establishment) : paper::plain(""),
        number(sum.total),
        number(sum.present),
        number(sum.total - sum.present),
        number(sum.leave),
        number(sum.study),
        number(sum.sick),
        number(sum.mission),
        number(sum.other)};
    return cells;
}

paper::Block strength(const views::DutyReportView& report) {
    paper::Table table;
    table.columns.push_back({word("category"), paper::Align::left, 5});
    for (const auto* key : {"establishment", "total", "present", "absent", "leave", "study", "sick",
                            "mission", "other"}) {
        table.columns.push_back({word(key), paper::Align::centre, 2});
    }
    for (const auto& line : report.body.strength) {
        views::StrengthSum sum;
        sum.add(line);
        table.rows.push_back(
            row(word("category." + std::string(name_of(line.category))), sum, false));
    }
    table.rows.push_back(row(word("all"), report.sum, true));
    table.last_row_is_total = true;
    return table;
}

std::vector<paper::Block> text_or_none(const std::string& text) {
    auto blocks = page::blocks(text);
    if (blocks.empty()) blocks.push_back(paper::Paragraph{paper::plain(say("vi", "paper.none"))});
    return blocks;
}

std::string holders(const views::DutyReportView& report) {
    std::string text;
    for (const auto& holder : report.holders) {
        text += (text.empty() ? "" : "; ") +
                say("vi", "paper.duty." + std::string(name_of(holder.duty))) + ": " + holder.name;
    }
    return text.empty() ? say("vi", "paper.none") : vi::sentence(text);
}

bool is_of_command(const views::HolderView& holder) {
    return holder.duty == Duty::command;
}

/// Who was on watch signs by their duty, anybody else by their own title: a deputy who confirms in
/// place of the command duty does not sign as it.
std::string capacity(const views::DutyReportView& report, bool of_command, const std::string& name,
                     const std::string& title) {
    const auto was_on = [&](const views::HolderView& holder) {
        return is_of_command(holder) == of_command && holder.name == name && holder.title == title;
    };
    const bool on_watch = name.empty() || std::ranges::any_of(report.holders, was_on);
    if (!on_watch && !title.empty()) return title;
    return word(of_command ? "command_signs" : "officer_signs");
}

paper::Signature signed_by(std::string title, const std::string& name,
                           const std::optional<Instant>& at) {
    paper::Signature signature;
    signature.title = std::move(title);
    signature.name = name;
    signature.note = at ? say("vi", "paper.signed_at",
                              {{"at", vi::clock(*at) + ", " + vi::short_date(at->date())}})
                        : say("vi", "paper.not_signed");
    return signature;
}

void put_notes(paper::Paper& paper, const views::DutyReportView& report) {
    if (report.struck) {
        paper.notes.push_back(word(
            "struck", {{"reason", report.struck->reason.value_or(say("vi", "paper.erased"))}}));
    }
    if (report.corrects) paper.notes.push_back(word("corrects"));
    if (!report.confirmed_at) paper.notes.push_back(word("not_confirmed"));
}

}  // namespace

paper::Paper duty_report_paper(const views::DutyReportView& report, const std::string& superior) {
    paper::Paper paper;
    paper.superior_body = superior;
    paper.issuing_body = report.unit.name;
    paper.date = report.body.day;
    paper.type_name = word("type_name");
    paper.abstract = word("abstract", {{"day", vi::weekday_date(report.body.day)},
                                       {"number", report.number},
                                       {"year", std::to_string(report.year)}});
    if (report.to) paper.addressees = {report.to->name};
    unsigned place = 0;
    const auto section = [&](std::string_view key, std::vector<paper::Block> blocks) {
        paper.body.push_back(paper::Heading{1, vi::roman(++place), vi::upper(word(key))});
        std::move(blocks.begin(), blocks.end(), std::back_inserter(paper.body));
    };
    section("on_duty", {paper::Paragraph{paper::plain(holders(report))}});
    section("strength", {strength(report)});
    section("activities", text_or_none(report.body.activities.value));
    section("strong_points", text_or_none(report.body.strong_points.value));
    section("shortcomings", text_or_none(report.body.shortcomings.value));
    section("unexpected", text_or_none(report.body.unexpected.value));
    section("planned", text_or_none(report.body.planned.value));
    section("proposals", text_or_none(report.body.proposals.value));
    section("conclusion", text_or_none(report.conclusion.value_or("")));
    put_notes(paper, report);
    paper.signatures = {
        signed_by(capacity(report, false, report.written_by, report.written_title),
                  report.written_by, report.written_at),
        signed_by(capacity(report, true, report.confirmed_by, report.confirmed_title),
                  report.confirmed_by, report.confirmed_at)};
    put_witness(report.code, report.unit.name, paper);
    return paper;
}

}  // namespace gb::papers
