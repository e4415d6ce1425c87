// A table drawn as bars, on every form of the paper: each bar as long as its number asks, the
// number beside it, and words for those who cannot see it.

#include "golden.hpp"
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
