// A table drawn as bars, on every form of the paper: each bar as long as its number asks, the
// number beside it, and words for those who cannot see it.

#include "golden.hpp"
#include "house/figures.hpp"
#include "house/papers/summary.hpp"
#include "normal.hpp"
#include "press/docx.hpp"
#include "press/html.hpp"

namespace gb::tests {
namespace {

constexpr auto token = "table:log_entries_by_month;chart=1";

paper::Paper with_chart(std::vector<std::vector<std::string>> rows) {
    views::SummaryView view;
    view.unit.name = "Ban CHQS huyện Thọ Bình";
    view.title = "Sơ kết 6 tháng đầu năm 2026";
    view.as_of = *Date::of(2026, 6, 14);
    views::SectionView section;
    section.level = 1;
    section.title = "Tuần tra";
    section.text = "{{" + std::string(token) + "}}";
    view.sections = {section};
    views::FigureView figure;
    figure.token = token;
    figure.name = "log_entries_by_month";
    figure.form = FigureForm::table;
    figure.label = "Số lượt ghi sổ trực, theo tháng";
    figure.as_of = view.as_of;
    figure.heads = {"Tháng", "Số lượt"};
    figure.rows = std::move(rows);
    view.figures = {figure};
    return papers::summary_paper(view, nullptr);
}

const std::vector<std::vector<std::string>> months{
    {"01/2026", "120"}, {"02/2026", "0"}, {"03/2026", "45"}, {"04/2026", "1.200"}};

std::string printed(const paper::Paper& paper) {
    auto made = press::docx(paper, press::default_template());
    EXPECT_TRUE(made.has_value());
    return made ? *made : std::string();
}

TEST(Charts, GoldenDocx) {
    expect_golden("chart.docx.txt",
                  normal_form(part_of(printed(with_chart(months)), "word/document.xml")));
}

TEST(Charts, GoldenPrint) {
    expect_golden("chart.html", press::print_html(with_chart(months)));
}

using RawRows = std::vector<std::vector<std::string>>;

void put_beside(views::FigureView& figure, const RawRows& raw) {
    figure.beside = true;
    figure.heads = figure_heads("vi", figure.form, figure.name, true);
    figure.labels = static_cast<std::int32_t>(figure_labels(figure.form, figure.name));
    figure.rows.clear();
    for (const auto& row : raw) {
        figure.rows.push_back(figure_cells("vi", figure.form, figure.name, row));
    }
}

/// A table by units beside the year before: one that has ended, one that is new.
paper::Paper with_year_before() {
    views::SummaryView view;
    view.unit.name = "Bộ CHQS tỉnh Trường Giang";
    view.title = "Tổng kết năm 2026";
    view.as_of = *Date::of(2026, 12, 14);
    views::SectionView section;
    section.level = 1;
    section.title = "Tuần tra";
    section.text =
        "{{table:log_by_unit;compare=1}}{{table:log_entries_by_month;compare=1;chart=1}}";
    view.sections = {section};
    views::FigureView figure;
    figure.token = "table:log_by_unit;compare=1";
    figure.name = "log_by_unit";
    figure.form = FigureForm::table;
    figure.label = "Sổ trực theo đơn vị";
    figure.as_of = view.as_of;
    put_beside(figure, {{"Ban CHQS xã Chung|with|Ban CHQS xã Một, Ban CHQS xã Hai", "1250", "1000",
                         "250", "3", "5", "-2", "40", "40", "0", "1", "0", "1"},
                        {"Ban CHQS xã Trên", "7", "", "", "0", "", "", "7", "", "", "0", "", ""},
                        {"Ban CHQS xã Ba|2025-07-01|Ban CHQS xã Trên", "", "4", "", "", "0", "", "",
                         "4", "", "", "0", ""}});
    auto by_month_too = figure;
    by_month_too.token = "table:log_entries_by_month;compare=1;chart=1";
    by_month_too.name = "log_entries_by_month";
    by_month_too.label = "Số lượt ghi sổ trực, theo tháng";
    by_month_too.chart = true;
    put_beside(by_month_too, {{"2026-01", "12", "8", "4"}, {"2026-02", "5", "5", "0"}});
    view.figures = {figure, by_month_too};
    return papers::summary_paper(view, nullptr);
}

TEST(Charts, GoldenComparedDocx) {
    expect_golden("compared.docx.txt",
                  normal_form(part_of(printed(with_year_before()), "word/document.xml")));
}

TEST(Charts, GoldenComparedPrint) {
    expect_golden("compared.html", press::print_html(with_year_before()));
}

TEST(Charts, TheLongestBarFillsItsCellAndNothingHasNone) {
    const auto xml = part_of(printed(with_chart(months)), "word/document.xml");
    std::vector<std::string> indents;
    struct Walker : pugi::xml_tree_walker {
        std::vector<std::string>* found = nullptr;
        bool for_each(pugi::xml_node& node) override {
            if (std::string_view(node.name()) == "w:shd") {
                found->push_back(node.parent().child("w:ind").attribute("w:right").value());
            }
            return true;
        }
    } walker;
    walker.found = &indents;
    pugi::xml_document document;
    document.reset(xml);
    document.traverse(walker);
    ASSERT_EQ(indents.size(), 3u);
    EXPECT_EQ(indents[2], "0");
    EXPECT_GT(std::stoi(indents[1]), std::stoi(indents[0]));
}

TEST(Charts, ATableWithoutRowsStaysATable) {
    const auto text = press::print_html(with_chart({}));
    EXPECT_EQ(text.find("<svg"), std::string::npos);
    EXPECT_NE(text.find("Số lượt"), std::string::npos);
}

}  // namespace
}  // namespace gb::tests
