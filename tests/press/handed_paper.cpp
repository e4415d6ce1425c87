// The paper that a unit reads at a conference, the list of those papers in its programme, and what
// is taken in as a .docx.

#include "house/papers/handed_paper.hpp"

#include "golden.hpp"
#include "house/papers/conference_door.hpp"
#include "normal.hpp"
#include "press/archive.hpp"
#include "press/docx.hpp"
#include "press/html.hpp"
#include "press/sent_docx.hpp"

namespace gb::tests {
namespace {

Instant at(int day, int hour) {
    return {start_of(*Date::of(2026, 12, day)).ms + hour * 3'600'000LL};
}

views::AskedPaperView asked(std::int64_t number, const char* unit, PaperState state, bool late) {
    views::AskedPaperView made;
    made.number = number;
    made.unit = {{}, unit, ""};
    made.topic = "Bốn tại chỗ trong mùa mưa lũ";
    made.due = *Date::of(2026, 12, 16);
    made.state = state;
    made.late = late;
    if (state == PaperState::waiting) return made;
    made.version = 1;
    made.title = "Kinh nghiệm tuần tra chung <dân quân & công an xã>";
    made.minutes = Minutes{10};
    return made;
}

/// Invented, as one of many.
views::PaperPage handed() {
    views::PaperPage page;
    static_cast<views::AskedPaperView&>(page) =
        asked(1, "Ban Chỉ huy quân sự xã Hoa Sơn", PaperState::accepted, false);
    page.conference_title = "Hội nghị tổng kết công tác đóng quân canh phòng năm 2026";
    page.held_on = Date::of(2026, 12, 20);
    views::PaperVersionView version;
    version.version = 2;
    version.title = page.title;
    version.text =
        "Năm qua, hai lực lượng duy trì tuần tra chung mỗi tuần hai lượt.\n\n# Kết quả\n\n"
        "- Tổ chức 96 lượt tuần tra chung.\n- Xử lý tại chỗ 14 vụ việc.\n\n"
        "Đề nghị thống nhất mẫu sổ tuần tra chung.";
    version.speaker = "Chỉ huy trưởng";
    version.by = "Bình";
    version.handed_at = at(15, 9);
    page.versions = {version};
    return page;
}

views::ConferenceView conference() {
    views::ConferenceView view;
    view.unit = {{}, "Ban Chỉ huy Phòng thủ khu vực 3", "Ban CHPTKV 3"};
    view.title = "Hội nghị tổng kết năm 2026";
    auto& body = view.body;
    body.title = *view.title;
    body.held_on = view.held_on = Date::of(2026, 12, 20);
    body.begins = "07:30";
    body.programme = {{"", "Khai mạc", "Ban tổ chức", Minutes{15}},
                      {"", "Kinh nghiệm tuần tra chung", "Ban Chỉ huy quân sự xã Hoa Sơn",
                       Minutes{10}, PaperNumber{1}},
                      {"", "Kết luận", "", std::nullopt}};
    view.asked_papers = {asked(1, "Ban Chỉ huy quân sự xã Hoa Sơn", PaperState::accepted, false),
                         asked(2, "Ban Chỉ huy quân sự xã Long Giang", PaperState::handed_in, true),
                         asked(3, "Tiểu đoàn Công binh 27", PaperState::waiting, true),
                         asked(4, "Đồn Biên phòng", PaperState::returned, false),
                         asked(5, "Công an khu vực", PaperState::withdrawn, false)};
    // Of whoever keeps no book here, and of a unit whose paper the secretary noted by hand.
    const auto received = at(14, 8);
    body.papers = {{"Xã hội hóa công tác đón tân binh", "Hội Cựu chiến binh khu vực", std::nullopt,
                    Date::of(2026, 12, 13), received},
                   {"Bảo đảm thông tin mùa mưa", "Bưu điện khu vực", std::nullopt,
                    Date::of(2026, 12, 16), std::nullopt}};
    return view;
}

void expect_both_forms(const std::string& name, const Result<paper::Paper>& paper) {
    ASSERT_TRUE(paper.has_value()) << paper.error().code;
    const auto made = press::docx(*paper, press::default_template());
    ASSERT_TRUE(made.has_value());
    expect_golden(name + ".docx.txt", normal_form(part_of(*made, "word/document.xml")));
    expect_golden(name + ".html", press::print_html(*paper));
}

TEST(HandedPapers, GoldenPaperOfAUnit) {
    expect_both_forms("handed-paper",
                      papers::handed_paper(handed(), "Ban Chỉ huy Phòng thủ khu vực 3"));
}

TEST(HandedPapers, GoldenProgrammeListsThePapersForAllDelegates) {
    expect_both_forms("programme-papers",
                      papers::programme_paper(
                          conference(), {"Bộ CHQS tỉnh", std::nullopt, {}, {}, std::nullopt}));
}

TEST(HandedPapers, WhoOnlyTakesPartIsNotToldACountOfWhatItDoesNotSee) {
    auto theirs = conference();
    theirs.own = views::OwnPart();
    theirs.asked_papers.resize(1);
    const auto text = press::print_html(*papers::programme_paper(theirs, {}));
    EXPECT_EQ(text.find("Đã nộp 1/1"), std::string::npos);
    EXPECT_NE(text.find("tuần tra chung"), std::string::npos);
}

TEST(HandedPapers, WhoIsLateStandsOnTheSecretarysRollAndNotInTheProgramme) {
    auto view = conference();
    Participant guests;
    guests.label = "Khách mời";
    view.body.participants = {guests};
    const auto programme = press::print_html(*papers::programme_paper(view, {}));
    const auto roll = press::print_html(*papers::roll_paper(view, {}));
    for (const auto* late : {"quá hạn", "muộn", "Đã nộp", "Chưa nộp"}) {
        EXPECT_EQ(programme.find(late), std::string::npos) << late;
        EXPECT_NE(roll.find(late), std::string::npos) << late;
    }
    view.own = views::OwnPart();
    EXPECT_EQ(press::print_html(*papers::roll_paper(view, {})).find("quá hạn"), std::string::npos);
}

TEST(HandedPapers, MinutesNameThoseThatWereAccepted) {
    const auto text = press::print_html(papers::minutes_paper(conference(), {}));
    EXPECT_NE(text.find("Ban Chỉ huy quân sự xã Hoa Sơn"), std::string::npos);
    EXPECT_EQ(text.find("Long Giang"), std::string::npos);
}

TEST(HandedPapers, WhatIsNotInOrIsAFileIsRefusedWithItsReason) {
    auto file = handed();
    file.versions[0].file = views::PaperFile();
    EXPECT_EQ(papers::handed_paper(file, "").error().code, "paper.is_a_file");
    file.versions.clear();
    EXPECT_EQ(papers::handed_paper(file, "").error().code, "paper.not_handed_in");
}

std::string docx_of(const std::string& document) {
    auto archive = press::Archive::empty();
    archive.put("word/document.xml", document);
    return std::move(archive).bytes();
}

TEST(SentDocx, IsReadParagraphByParagraph) {
    const auto made = press::docx(*papers::handed_paper(handed(), ""), press::default_template());
    ASSERT_TRUE(made.has_value());
    const auto said = press::read_docx(*made);
    ASSERT_TRUE(said.has_value());
    const auto line =
        std::find_if(said->paragraphs.begin(), said->paragraphs.end(), [](const std::string& one) {
            return one.find("Tổ chức 96 lượt tuần tra chung.") != std::string::npos;
        });
    EXPECT_NE(line, said->paragraphs.end());
}

TEST(SentDocx, WhatStandsAboveAndBelowThePageIsReadToo) {
    auto archive = press::Archive::empty();
    archive.put("word/document.xml", "<w:document><w:p><w:t>Báo cáo</w:t></w:p></w:document>");
    archive.put("word/header2.xml", "<w:hdr><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:hdr>");
    const auto said = press::read_docx(std::move(archive).bytes());
    ASSERT_TRUE(said.has_value());
    EXPECT_EQ(said->paragraphs, std::vector<std::string>{"Báo cáo"});
    EXPECT_EQ(said->margins, std::vector<std::string>{"TỐI MẬT"});
}

TEST(SentDocx, OneThatBringsAProgramOrFetchesFromElsewhereIsRefused) {
    const std::string plain(press::default_template());
    EXPECT_EQ(press::read_docx(with_part(plain, "word/vbaProject.bin", "x")).error().code,
              "file.with_program");
    const auto reaching =
        with_part(plain, "word/_rels/settings.xml.rels",
                  R"(<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate")"
                  R"( Target="http://elsewhere/t.dotx" TargetMode="External"/></Relationships>)");
    EXPECT_EQ(press::read_docx(reaching).error().code, "file.from_outside");
}

TEST(SentDocx, WhatIsNoneIsRefused) {
    for (const auto& bytes : {std::string(), std::string("PK no zip"),
                              docx_of("<w:document><w:body>"), docx_of("<html/>")}) {
        const auto said = press::read_docx(bytes);
        ASSERT_FALSE(said.has_value());
        EXPECT_EQ(said.error().code, "file.unreadable");
        EXPECT_EQ(said.error().field, "/file");
    }
}

TEST(SentDocx, OneThatIsNestedDeepIsReadAsAnyOther) {
    std::string deep = "<w:document>";
    for (int i = 0; i < 20'000; ++i) deep += "<w:p>";
    deep += "<w:t>đáy</w:t>";
    for (int i = 0; i < 20'000; ++i) deep += "</w:p>";
    const auto said = press::read_docx(docx_of(deep + "</w:document>"));
    ASSERT_TRUE(said.has_value());
    EXPECT_EQ(said->paragraphs.size(), 20'000u);
    EXPECT_EQ(said->paragraphs.back(), "đáy");
}

}  // namespace
}  // namespace gb::tests
