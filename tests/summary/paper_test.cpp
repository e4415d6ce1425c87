// The summary as a paper: what is empty is left out, figures as they were issued, estimates marked.

#include <gtest/gtest.h>

#include "house/papers/summary.hpp"

namespace gb {
namespace {

using views::FigureView;
using views::SectionView;

SectionView section(int level, const char* no, const char* title, const char* text) {
    SectionView view;
    view.level = level;
    view.no = no;
    view.title = title;
    view.text = text;
    return view;
}

FigureView figure(const char* token, const char* value) {
    FigureView view;
    view.token = token;
    const auto parsed = parse_token(token);
    view.name = parsed->name;
    view.form = parsed->form;
    view.estimate = parsed->estimate;
    view.value = value;
    return view;
}

std::vector<std::string> body_of(const paper::Paper& paper) {
    std::vector<std::string> lines;
    for (const auto& block : paper.body) {
        if (const auto* heading = std::get_if<paper::Heading>(&block)) {
            lines.push_back(heading->number + ". " + heading->text);
        } else if (const auto* paragraph = std::get_if<paper::Paragraph>(&block)) {
            lines.push_back(paper::text_of(paragraph->line));
        } else if (const auto* bullet = std::get_if<paper::Bullet>(&block)) {
            lines.push_back("- " + paper::text_of(bullet->line));
        } else {
            lines.push_back("(bảng)");
        }
    }
    return lines;
}

views::SummaryView draft() {
    views::SummaryView view;
    view.unit.name = "Ban CHQS huyện Thọ Bình";
    view.title = "Tổng kết năm 2026";
    view.as_of = *Date::of(2026, 11, 15);
    return view;
}

TEST(A_printed_summary, leaves_out_what_is_empty_and_numbers_the_rest) {
    auto view = draft();
    view.sections = {section(0, "Phần thứ nhất", "Kết quả", ""),
                     section(1, "I", "Tình hình", " \n"),
                     section(1, "II", "Các mặt", ""),
                     section(2, "1", "Trực", ""),
                     section(2, "2", "Tuần tra", "Dòng một\n- điểm\n\nDòng hai"),
                     section(0, "Phần thứ hai", "Phương hướng", ""),
                     section(1, "I", "Nhiệm vụ", "Tiếp tục")};
    EXPECT_EQ(body_of(papers::summary_paper(view, nullptr)),
              (std::vector<std::string>{"Phần thứ nhất. Kết quả", "I. Các mặt", "1. Tuần tra",
                                        "Dòng một", "- điểm", "Dòng hai",
                                        "Phần thứ hai. Phương hướng", "I. Nhiệm vụ", "Tiếp tục"}));
}

TEST(A_printed_summary, prints_a_figure_as_it_was_issued_and_marks_an_estimate) {
    auto view = draft();
    view.sections = {section(1, "I", "Tuần tra",
                             "Đi {{figure:log_entries;type=patrol}} lượt, dự "
                             "{{figure:attended;estimate=1}} người. {{table:log_by_type}} Hết")};
    auto patrols = figure("figure:log_entries;type=patrol", "09");
    patrols.frozen = views::FrozenView{"08", {}, {}};
    auto table = figure("table:log_by_type", "01");
    table.heads = {"Loại", "Số lượt"};
    table.rows = {{"Tuần tra", "9"}};
    table.frozen = views::FrozenView{"01", {}, {{"Tuần tra", "8"}}};
    view.figures = {patrols, figure("figure:attended;estimate=1", "28"), table};
    const auto paper = papers::summary_paper(view, nullptr);
    EXPECT_EQ(body_of(paper)[1], "Đi 08 lượt, dự 28* người. ");
    const auto* printed = std::get_if<paper::Table>(&paper.body[2]);
    ASSERT_NE(printed, nullptr);
    EXPECT_EQ(paper::text_of(printed->rows[0][1]), "8");
    EXPECT_EQ(printed->columns[1].align, paper::Align::right);
    EXPECT_EQ(body_of(paper)[3], " Hết");
    ASSERT_EQ(paper.notes.size(), 1u);
    EXPECT_EQ(paper.notes[0], "(*) Số liệu ước tính.");
    EXPECT_EQ(paper.as_of, "Số liệu tính đến ngày 15/11/2026");
    EXPECT_EQ(paper.number, 0);
}

TEST(A_printed_summary, is_signed_as_its_prefix_asks) {
    auto view = draft();
    view.number = 5;
    view.issue = views::IssueView{"BC-BCHQS", SignerPrefix::kt, "Phó chỉ huy trưởng", "Lê Văn Tư",
                                  "Trung tá", "Thọ Bình",       {"Như trên"}};
    view.code = "412-7F3A9C21-0B44D2E1";
    const auto paper = papers::summary_paper(view, nullptr);
    EXPECT_EQ(paper::number_and_symbol(paper), "05/BC-BCHQS");
    ASSERT_EQ(paper.signatures.size(), 1u);
    EXPECT_EQ(paper.signatures[0].prefix, "KT.");
    EXPECT_EQ(paper.signatures[0].for_whom, "Chỉ huy trưởng");
    EXPECT_EQ(paper.witness->code, "412-7F3A9C21-0B44D2E1");
}

TEST(A_printed_summary, names_the_paper_that_it_replaces) {
    auto view = draft();
    view.editions.replaces = views::EditionRef{{}, "05/BC-BCHQS", *Date::of(2026, 11, 20), ""};
    const auto paper = papers::summary_paper(view, nullptr);
    ASSERT_EQ(paper.notes.size(), 1u);
    EXPECT_EQ(paper.notes[0], "Báo cáo này thay Báo cáo số 05/BC-BCHQS ngày 20/11/2026.");
}

TEST(A_printed_summary, says_whose_paper_it_replaces_and_whose_figures_it_holds) {
    auto view = draft();
    view.editions.replaces =
        views::EditionRef{{}, "05/BC-BCHQS", *Date::of(2025, 6, 20), "Ban CHQS huyện Thọ Bình"};
    view.editions.reports_on = views::UnitRef{{}, "Ban CHQS huyện Thọ Bình", ""};
    const auto paper = papers::summary_paper(view, nullptr);
    EXPECT_EQ(paper.notes,
              (std::vector<std::string>{"Báo cáo này thay Báo cáo số 05/BC-BCHQS ngày 20/06/2025 "
                                        "của Ban CHQS huyện Thọ Bình.",
                                        "Số liệu trong báo cáo đếm từ sổ của Ban CHQS huyện Thọ "
                                        "Bình."}));
}

TEST(A_period, is_named_where_it_is_one) {
    const auto named = [](const char* from, const char* to) {
        return papers::period_in_words("vi", *Date::parse(from), *Date::parse(to));
    };
    EXPECT_EQ(named("2022-01-01", "2022-12-31"), "Năm 2022");
    EXPECT_EQ(named("2021-12-15", "2022-12-14"), "Năm 2022");
    EXPECT_EQ(named("2022-06-15", "2022-12-14"), "6 tháng cuối năm 2022");
    EXPECT_EQ(named("2022-01-01", "2022-03-31"), "Quý I năm 2022");
    EXPECT_EQ(named("2022-02-01", "2022-02-28"), "Tháng 2 năm 2022");
    EXPECT_EQ(named("2022-02-01", "2022-03-30"), "từ 01/02/2022 đến 30/03/2022");
}

}  // namespace
}  // namespace gb
