#include "press/docx.hpp"

#include <chrono>

#include "base/vietnamese.hpp"
#include "golden.hpp"
#include "normal.hpp"
#include "press/measure.hpp"
#include "samples.hpp"

namespace gb::tests {
namespace {

std::string printed(const paper::Paper& paper) {
    auto made = press::docx(paper, press::default_template());
    EXPECT_TRUE(made.has_value());
    return made ? *made : std::string();
}

pugi::xml_document document(const paper::Paper& paper) {
    return part_of(printed(paper), "word/document.xml");
}

TEST(Docx, GoldenSummary) {
    expect_golden("summary.docx.txt", normal_form(document(samples::summary())));
}

TEST(Docx, GoldenHandover) {
    expect_golden("handover.docx.txt", normal_form(document(samples::handover_sheet())));
}

TEST(Docx, TheSamePaperIsTheSameBytes) {
    EXPECT_EQ(printed(samples::summary()), printed(samples::summary()));
}

TEST(Docx, NoContentControlIsLeft) {
    EXPECT_FALSE(document(samples::summary()).find_node([](pugi::xml_node node) {
        return std::string_view(node.name()) == "w:sdt";
    }));
}

TEST(Docx, PageAndMarginsAreThoseOfTheForm) {
    const auto xml = document(samples::summary());
    const auto section = xml.child("w:document").child("w:body").child("w:sectPr");
    const auto mm = [&](const char* node, const char* name) {
        return section.child(node).attribute(name).as_double() * 25.4 / 1440;
    };
    EXPECT_NEAR(mm("w:pgSz", "w:w"), 210, 0.1);
    EXPECT_NEAR(mm("w:pgSz", "w:h"), 297, 0.1);
    for (const char* side : {"w:top", "w:bottom"}) {
        EXPECT_GE(mm("w:pgMar", side), 19.9);
        EXPECT_LE(mm("w:pgMar", side), 25.1);
    }
    EXPECT_GE(mm("w:pgMar", "w:left"), 29.9);
    EXPECT_LE(mm("w:pgMar", "w:left"), 35.1);
    EXPECT_GE(mm("w:pgMar", "w:right"), 14.9);
    EXPECT_LE(mm("w:pgMar", "w:right"), 20.1);
}

TEST(Docx, PageNumbersStandInTheTopMarginFromPageTwo) {
    const std::string bytes = printed(samples::summary());
    const auto xml = part_of(bytes, "word/document.xml");
    EXPECT_TRUE(xml.child("w:document").child("w:body").child("w:sectPr").child("w:titlePg"));
    EXPECT_TRUE(part_of(bytes, "word/header1.xml").find_node([](pugi::xml_node node) {
        return std::string_view(node.attribute("w:instr").value()) == " PAGE ";
    }));
    EXPECT_EQ(plain_text(part_of(bytes, "word/header2.xml")), "\n");
}

TEST(Docx, EverythingOfThePaperStandsOnIt) {
    const std::string text = plain_text(document(samples::summary()));
    for (const char* part :
         {"Bộ Chỉ huy quân sự tỉnh Lam Sơn", "Ban Chỉ huy quân sự huyện Thọ Bình", "Số: 05/BC-BCH",
          "Thọ Bình, ngày 21 tháng 11 năm 2026", "Báo cáo",
          "(Số liệu tính đến hết ngày 15/11/2026)", "II. KẾT QUẢ TRÊN CÁC MẶT CÔNG TÁC",
          "a. Trực và bàn giao", "- Tuần tra vũ trang: 924 lượt tổ",
          "+ thăm, tặng quà 57 gia đình chính sách.", "2.772* lượt người", "kính báo cáo./.",
          "KT. Chỉ huy trưởng⏎Phó Chỉ huy trưởng", "Trung tá Lê Khắc Hoàn", "- Lưu: VT, TM. H05.",
          "412-7F3A9C21-0B44D2E1", "PHỤ LỤC I", "thị trấn Thọ Bình"}) {
        EXPECT_NE(text.find(part), std::string::npos) << part;
    }
}

TEST(Docx, ADraftLeavesNumberAndDateOpen) {
    paper::Paper paper = samples::summary();
    paper.number = 0;
    paper.date.reset();
    const std::string text = plain_text(document(paper));
    EXPECT_NE(text.find("/BC-BCH"), std::string::npos);
    EXPECT_NE(text.find("ngày …… tháng …… năm ………"), std::string::npos);
}

TEST(Docx, WhatIsNotThereLeavesNoBlankLine) {
    paper::Paper paper;
    paper.type_name = "Báo cáo";
    paper.body = {paper::Paragraph{paper::plain("Không có việc đột xuất.")}};
    const std::string text = plain_text(document(paper));
    for (const char* gone :
         {"Số:", "Kính gửi", "Nơi nhận", "Mã đối chiếu", "PHỤ LỤC", "KHẨN", "HỎA TỐC"}) {
        EXPECT_EQ(text.find(gone), std::string::npos) << gone;
    }
}

TEST(Docx, EveryCellEndsInAParagraph) {
    paper::Paper bare;
    for (const auto& paper : {bare, samples::summary(), samples::handover_sheet()}) {
        const auto xml = document(paper);
        const auto bad = xml.find_node([](pugi::xml_node node) {
            return std::string_view(node.name()) == "w:tc" &&
                   std::string_view(node.last_child().name()) != "w:p";
        });
        EXPECT_FALSE(bad);
    }
}

TEST(Docx, OneUrgencyStampOrNone) {
    paper::Paper paper = samples::summary();
    paper.urgency = paper::Urgency::very_urgent;
    const std::string text = plain_text(document(paper));
    EXPECT_NE(text.find("THƯỢNG KHẨN\n"), std::string::npos);
    EXPECT_EQ(text.find("HỎA TỐC"), std::string::npos);
    EXPECT_EQ(text.find("\nKHẨN"), std::string::npos);
}

TEST(Docx, TextIsTextWhateverItHolds) {
    paper::Paper paper;
    paper.abstract = "<w:p/> & \"x\" ]]> \x01\x1b";
    paper.body = {paper::Paragraph{paper::plain("a\nb\tc <script>")}};
    const std::string text = plain_text(document(paper));
    EXPECT_NE(text.find("<w:p/> & \"x\" ]]> \n"), std::string::npos);
    EXPECT_NE(text.find("a⏎b⇥c <script>./."), std::string::npos);
}

TEST(Docx, RulesAreAThirdToAHalfOfTheWords) {
    paper::Paper paper = samples::summary();
    for (const char* name :
         {"Ban Chỉ huy", "Ban CHQS xã Thọ Hà", "Ban Chỉ huy quân sự huyện Thọ Bình"}) {
        paper.issuing_body = name;
        const auto xml = document(paper);
        const auto cell = xml.find_node(
            [](pugi::xml_node node) { return std::string_view(node.name()) == "w:tc"; });
        const double available = cell.child("w:tcPr").child("w:tcW").attribute("w:w").as_double();
        const auto rule = cell.find_node(
            [](pugi::xml_node node) { return std::string_view(node.name()) == "w:pBdr"; });
        const auto indents = rule.parent().child("w:ind");
        const double length = available - indents.attribute("w:left").as_double() -
                              indents.attribute("w:right").as_double();
        const double words = std::min(press::width_of(vi::upper(name), 13) * 20, available);
        EXPECT_GE(length / words, 1.0 / 3) << name;
        EXPECT_LE(length / words, 0.5) << name;
    }
}

TEST(Docx, Time) {
    const auto paper = samples::summary();
    const auto from = std::chrono::steady_clock::now();
    for (int i = 0; i < 20; ++i) printed(paper);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - from;
    std::cout << "summary.docx " << took.count() / 20 << " ms\n";
}

}  // namespace
}  // namespace gb::tests
