// The sheet of the daily giao ban: as .docx and printed, and that it stands on one page whatever
// the day brought.

#include "house/papers/daily.hpp"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "golden.hpp"
#include "house/papers/duty_report.hpp"
#include "normal.hpp"
#include "press/docx.hpp"
#include "press/html.hpp"

namespace gb::tests {
namespace {

Date day(int number) {
    return *Date::of(2026, 11, number);
}
Instant at(Date date, int hour, int minute) {
    return {start_of(date).ms + (hour * 60 + minute) * 60'000LL};
}

views::LogRow row(LogType type, int hour, int minute, const std::string& text) {
    views::LogRow row;
    row.type = type;
    row.happened = row.entered = at(day(22), hour, minute);
    row.text = text;
    return row;
}

views::TaskLine task(std::int64_t number, const std::string& text) {
    views::TaskLine line;
    line.number = number;
    line.text = text;
    line.due = day(20);
    line.overdue_days = 2;
    line.owners = {{{}, "Ban CHQS xã Hoa Sơn", "xã Hoa Sơn"}};
    line.total = 1;
    return line;
}

views::LevelLine level(views::LevelValueView value, std::vector<views::UnitRef> area) {
    views::LevelLine line;
    static_cast<views::LevelValueView&>(line) = std::move(value);
    line.area = std::move(area);
    line.from = at(day(21), 14, 0);
    return line;
}

/// Invented.
views::DailySheet sheet() {
    views::DailySheet sheet;
    sheet.unit = {{}, "Ban Chỉ huy Phòng thủ khu vực 3", "Ban CHPTKV 3"};
    sheet.day = day(22);
    sheet.from = at(day(21), 7, 30);
    sheet.until = sheet.at = at(day(22), 7, 30);
    sheet.watches = {{{}, Duty::command, {}, "Thượng tá Trần Hữu Bình", "Chỉ huy trưởng", {}, {}},
                     {{}, Duty::operations, {}, "Đại úy Nguyễn Văn An", "Sĩ quan trực", {}, {}}};
    sheet.reliefs = {{{},
                      Duty::operations,
                      HandoverState::countersigned,
                      "Thượng úy Lê Thị Hà",
                      "Đại úy Nguyễn Văn An",
                      at(day(22), 7, 30),
                      318}};
    sheet.levels = {
        level({{}, CivilDefenceLevel::level_1, {}}, {{{}, "Ban CHQS xã Hoa Sơn", "xã Hoa Sơn"}}),
        level(
            {views::DisasterRiskView{HazardGroup::heavy_rain, DisasterRiskLevel::level_3,
                                     DisasterRiskLevel::level_2, RiskRaise::combined, "kết hợp lũ"},
             {},
             {}},
            {})};
    sheet.weather = "Mưa vừa, gió cấp 4";
    sheet.counts = {{LogType::incident, 1}, {LogType::patrol, 1}};
    sheet.incidents = {row(LogType::incident, 1, 55, "Cây đổ chắn đường liên xã; đã dọn xong.")};
    sheet.rows = {row(LogType::patrol, 2, 40, "Tổ tuần tra 2 về, không có gì lạ.")};
    sheet.information = {{{},
                          7,
                          2026,
                          {{}, "Ban CHQS xã Hoa Sơn", "xã Hoa Sơn"},
                          "Đê bao rò rỉ hai điểm",
                          "Thôn 1",
                          InformationState::to_verify,
                          {}}};
    sheet.handed = {{ItemKind::log_entry,
                     {},
                     318,
                     "Theo dõi mực nước cống Bến Đò",
                     {},
                     false,
                     "báo lúc 09 giờ",
                     2026,
                     std::nullopt,
                     ""},
                    {ItemKind::document,
                     {},
                     12,
                     "Ứng phó mưa lớn",
                     {},
                     false,
                     "06 giờ báo chỉ huy",
                     2026,
                     DocumentType::cong_dien,
                     "05/CĐ-BCH"}};
    sheet.overdue = {task(31, "Báo cáo số hộ phải di chuyển")};
    sheet.before_day = day(21);
    sheet.before = {task(33, "Cử người canh đê"), task(32, "Báo lại số máy phát còn chạy được")};
    sheet.before[1].overdue_days = 0;
    sheet.before[1].reported = sheet.before[1].done = 1;
    sheet.given = {task(35, "Trực đủ quân số dịp lễ")};
    sheet.given[0].origin = views::TaskOrigin::directive;
    sheet.today = {task(34, "Kiểm tra lại phương án sơ tán thôn ven sông")};
    return sheet;
}

/// A night on which everything happened, told at length.
views::DailySheet crowded() {
    auto full = sheet();
    std::string longest;
    while (longest.size() < 4'000)
        longest += "NƯỚC SÔNG DÂNG NHANH, đê bao thôn 1 rò rỉ hai điểm; ";
    full.weather = longest;
    full.handed.front().text = full.information.front().text = longest;
    const auto many = [](auto& list, std::size_t count) { list.resize(count, list.front()); };
    full.incidents.front().text = full.rows.front().text = longest;
    full.overdue.front().text = full.before.front().text = longest;
    full.given.front().text = full.today.front().text = longest;
    many(full.watches, 6);
    many(full.levels, 12);
    many(full.reliefs, 6);
    many(full.incidents, 60);
    many(full.rows, 140);
    many(full.information, 50);
    many(full.handed, 50);
    many(full.overdue, 40);
    many(full.before, 20);
    many(full.given, 20);
    many(full.today, 20);
    full.counts = {{LogType::incident, 60}, {LogType::order, 20},  {LogType::information, 20},
                   {LogType::report, 20},   {LogType::patrol, 20}, {LogType::guard_relief, 20},
                   {LogType::weather, 20},  {LogType::visit, 20},  {LogType::note, 20}};
    return full;
}

std::string document(const paper::Paper& paper) {
    const auto made = press::docx(paper, press::sheet_template());
    EXPECT_TRUE(made.has_value());
    return made ? *made : std::string();
}

std::string output_of(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>/dev/null").c_str(), "r"),
                                                     pclose);
    std::string out;
    std::array<char, 4096> buffer{};
    while (const std::size_t got = fread(buffer.data(), 1, buffer.size(), pipe.get())) {
        out.append(buffer.data(), got);
    }
    return out;
}

bool installed(const std::string& program) {
    return !output_of("command -v " + program).empty();
}

TEST(Daily, GoldenSheet) {
    const auto paper = papers::daily_paper(sheet(), "Bộ CHQS tỉnh Trường Giang");
    expect_golden("daily.docx.txt", normal_form(part_of(document(paper), "word/document.xml")));
    expect_golden("daily.html", press::print_html(paper));
}

TEST(Daily, WhatFindsNoRoomIsCountedAndIncidentsComeFirst) {
    const auto text = press::print_html(papers::daily_paper(crowded(), ""));
    EXPECT_NE(text.find("mục khác trong sổ trực"), std::string::npos);
    EXPECT_NE(text.find("01:55 NƯỚC SÔNG"), std::string::npos);
    EXPECT_EQ(text.find("02:40 NƯỚC SÔNG"), std::string::npos) << "no room for a patrol that night";
}

TEST(Daily, AQuietDayHasRoomToWriteConclusionsByHand) {
    views::DailySheet quiet;
    quiet.unit.name = "Ban CHQS xã";
    quiet.day = day(22);
    const auto text = press::print_html(papers::daily_paper(quiet, ""));
    EXPECT_NE(text.find("Sổ trực không có mục nào."), std::string::npos);
    EXPECT_NE(text.find("…………"), std::string::npos);
}

/// Invented.
views::DutyReportView report() {
    views::DutyReportView view;
    view.number = 12;
    view.year = 2026;
    view.unit = {{}, "Ban Chỉ huy quân sự xã Hoa Sơn", "Ban CHQS xã Hoa Sơn"};
    view.state = DutyReportState::confirmed;
    view.body.day = day(22);
    view.body.strength = {
        {StrengthCategory::officers, Heads{4}, Heads{4}, Heads{1}, {}, {}, {}, {}},
        {StrengthCategory::militia, {}, Heads{9}, {}, Heads{1}, {}, Heads{2}, {}}};
    for (const auto& line : view.body.strength) view.sum.add(line);
    view.body.activities =
        "01:30 Trực chỉ huy lệnh kiểm tra cống.\nTrong ngày: 3 tuần tra, 2 đổi gác.";
    view.body.unexpected = "01:55 Cây đổ chắn đường liên xã; đã dọn xong.";
    view.body.planned = "Nhiệm vụ 31: báo cáo số hộ phải di chuyển (hạn 23/11/2026).";
    view.holders = {{Duty::internal, "Hà Văn Cường", "Sĩ quan trực"},
                    {Duty::command, "Lý Văn Bình", "Chỉ huy trưởng"}};
    view.to = views::UnitRef{{}, "Ban Chỉ huy Phòng thủ khu vực 3", "Ban CHPTKV 3"};
    view.conclusion = "Duy trì nghiêm chế độ trực.";
    view.written_at = at(day(22), 6, 40);
    view.written_by = "Hà Văn Cường";
    view.written_title = "Sĩ quan trực";
    view.confirmed_at = at(day(22), 6, 55);
    view.confirmed_by = "Lý Văn Bình";
    view.confirmed_title = "Chỉ huy trưởng";
    view.code = "88-7F3A9C21-0B44D2E1";
    return view;
}

TEST(Daily, GoldenDutyReport) {
    const auto paper = papers::duty_report_paper(report(), "Ban CHPT khu vực 3");
    const auto made = press::docx(paper, press::default_template());
    ASSERT_TRUE(made.has_value());
    expect_golden("duty-report.docx.txt", normal_form(part_of(*made, "word/document.xml")));
    expect_golden("duty-report.html", press::print_html(paper));
}

TEST(Daily, WhoeverWasNotOnWatchSignsADutyReportByTheirOwnTitle) {
    auto other = report();
    other.confirmed_by = "Trần Hữu Bình";
    other.confirmed_title = "Phó Chỉ huy trưởng";
    const auto signed_by_deputy = papers::duty_report_paper(other, "").signatures;
    EXPECT_EQ(signed_by_deputy.at(0).title, "Trực ban");
    EXPECT_EQ(signed_by_deputy.at(1).title, "Phó Chỉ huy trưởng");
    EXPECT_EQ(papers::duty_report_paper(report(), "").signatures.at(1).title, "Trực chỉ huy");
}

TEST(Daily, ADutyReportThatWasStruckOrNotSignedOffSaysSo) {
    auto open = report();
    open.confirmed_at.reset();
    EXPECT_NE(press::print_html(papers::duty_report_paper(open, "")).find("chưa ký"),
              std::string::npos);
    open.struck = views::ReportStrike{"nhầm quân số", at(day(22), 8, 0), "Lý Văn Bình"};
    EXPECT_NE(press::print_html(papers::duty_report_paper(open, "")).find("nhầm quân số"),
              std::string::npos);
}

/// As LibreOffice and Chromium print it. Skipped where they are not installed: giaoban itself does
/// not need them.
TEST(Printed, TheDailySheetStandsOnOnePage) {
    for (const char* program : {"soffice", "pdfinfo", "chromium"}) {
        if (!installed(program)) GTEST_SKIP() << program << " is not installed";
    }
    const auto folder =
        std::filesystem::temp_directory_path() / ("giaoban-daily-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const std::string at = folder.string();
    const auto paper = papers::daily_paper(crowded(), "Bộ CHQS tỉnh Trường Giang");
    std::ofstream(at + "/sheet.docx", std::ios::binary) << document(paper);
    auto html = press::print_html(paper);  // its style sheet lies beside it here
    html.replace(html.find("/paper.css"), 1, "");
    std::ofstream(at + "/sheet.html") << html;
    std::ofstream(at + "/paper.css") << press::paper_css();
    output_of("timeout 120 soffice -env:UserInstallation=file://" + at +
              "/profile --headless --convert-to pdf --outdir " + at + " " + at + "/sheet.docx");
    output_of("timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir=" + at +
              "/browser --no-pdf-header-footer --print-to-pdf=" + at + "/printed.pdf file://" + at +
              "/sheet.html");
    for (const char* made : {"/sheet.pdf", "/printed.pdf"}) {
        const auto facts = output_of("pdfinfo " + at + made);
        EXPECT_NE(facts.find("Pages:           1"), std::string::npos) << made << "\n" << facts;
    }
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace gb::tests
