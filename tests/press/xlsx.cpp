// Lists as .xlsx, read back: what is a day, a number or an instant is one in the file too.

#include "press/xlsx.hpp"

#include <gtest/gtest.h>

#include <map>

#include "golden.hpp"
#include "house/made_at.hpp"
#include "house/sheets.hpp"
#include "normal.hpp"

namespace gb::tests {
namespace {

Instant at(Date day, int hour, int minute) {
    return {start_of(day).ms + (hour * 60 + minute) * 60'000LL};
}
const Date today = *Date::of(2026, 11, 21);

std::string made(const sheet::Workbook& book) {
    const auto bytes = press::xlsx(book);
    EXPECT_TRUE(bytes.has_value());
    return bytes ? *bytes : std::string();
}

std::vector<std::string> shared_texts(const std::string& file) {
    std::vector<std::string> texts;
    const auto xml = part_of(file, "xl/sharedStrings.xml");
    for (const auto& item : xml.child("sst").children("si")) {
        texts.emplace_back(item.child("t").text().get());
    }
    return texts;
}

/// The number format of each style of the file, as written there; "" is the general one.
std::vector<std::string> number_formats(const std::string& file) {
    const auto xml = part_of(file, "xl/styles.xml");
    const auto styles = xml.child("styleSheet");
    std::map<std::string, std::string> written;
    for (const auto& format : styles.child("numFmts").children("numFmt")) {
        written[format.attribute("numFmtId").value()] = format.attribute("formatCode").value();
    }
    std::vector<std::string> formats;
    for (const auto& style : styles.child("cellXfs").children("xf")) {
        const std::string id = style.attribute("numFmtId").value();
        formats.push_back(written.contains(id) ? written[id] : id == "0" ? "" : "built-in " + id);
    }
    return formats;
}

/// A line for each cell: where, what kind of value, the value, how it is shown.
std::string read_back(const std::string& file, const std::string& part) {
    const auto texts = shared_texts(file);
    const auto formats = number_formats(file);
    const auto xml = part_of(file, part);
    std::string out;
    for (const auto& row : xml.child("worksheet").child("sheetData").children("row")) {
        for (const auto& cell : row.children("c")) {
            const std::string value = cell.child("v").text().get();
            const bool text = std::string_view(cell.attribute("t").value()) == "s";
            const auto style = cell.attribute("s").as_uint();
            if (value.empty()) continue;  // only its border
            out += std::string(cell.attribute("r").value()) + (text ? " text " : " number ") +
                   (text ? texts.at(std::stoul(value)) : value);
            if (!formats.at(style).empty()) out += " as " + formats.at(style);
            out += "\n";
        }
    }
    return out;
}

template <class Text>
Text text(const char* value) {
    Text made;
    made.value = value;
    return made;
}

std::vector<views::LogRow> rows() {
    views::LogRow first;
    first.number = 412;
    first.row = 318;
    first.year = 2026;
    first.type = LogType::incident;
    first.happened = at(today, 2, 10);
    first.entered = at(today, 2, 45);
    first.late_minutes = 35;
    first.text = "=HYPERLINK(\"x\") & <b>: chép nguyên văn";
    first.about = {{{}, "Xã Thọ Hà", ""}, {{}, "Xã Suối Bùn", ""}};
    first.author = "Nguyễn Văn An";
    auto second = first;
    second.number = 413;
    second.row = 319;
    second.late_minutes = 0;
    second.text.reset();
    second.about.clear();
    second.doubtful = true;
    second.struck = views::StrikeView{"Ghi nhầm", at(today, 7, 0), "Lê Thị Hà", {}};
    return {first, second};
}

views::Tasks tasks() {
    views::TaskView task;
    task.number = 7;
    task.year = 2026;
    task.giver.name = "Ban CHQS huyện Thọ Bình";
    task.text = "Kiểm tra loa truyền thanh các thôn";
    task.given_at = at(today, 8, 30);
    task.due = *Date::of(2026, 12, 5);
    views::AnswerView answer;
    answer.owner.name = "Ban CHQS xã Thọ Hà";
    answer.state = PartState::reported;
    answer.percent = 80;
    answer.text = "Đã thử 12 loa, hỏng 1.";
    task.answers = {answer};
    views::TaskView alone;
    alone.number = 8;
    alone.year = 2026;
    alone.standing = true;
    return {{task, alone}, {}};
}

views::ConferenceView conference() {
    views::ConferenceView view;
    view.title = "Hội nghị giao ban";
    view.body.participants = {{std::nullopt,
                               text<maybe_words<300>>("Lãnh đạo các xã"),
                               Headcount{10},
                               {text<PostTitle>("Chủ tịch"), text<PostTitle>("Chỉ huy trưởng")},
                               Headcount{20},
                               Headcount{19}}};
    return view;
}

views::SummaryView summary() {
    views::SummaryView view;
    views::FigureView plain;
    plain.name = "log_entries";
    plain.label = "Số lượt ghi sổ";
    plain.value = "1.234";
    plain.from = *Date::of(2025, 12, 15);
    plain.as_of = today;
    plain.estimate = true;
    views::FigureView table;
    table.form = FigureForm::table;
    table.name = "tasks_by_unit";
    table.label = "Nhiệm vụ theo đơn vị [năm]: tổng hợp của cả địa bàn";
    table.heads = {"Đơn vị", "Đã giao"};
    table.rows = {{"Ban CHQS xã Thọ Hà", "1.012"}};
    view.figures = {plain, table};
    return view;
}

constexpr auto first_sheet = "xl/worksheets/sheet1.xml";

TEST(Xlsx, GoldenLog) {
    expect_golden("log.xlsx.txt",
                  read_back(made(sheets::log(rows(), "Ban CHQS huyện", "vi")), first_sheet));
}
TEST(Xlsx, GoldenTasks) {
    expect_golden("tasks.xlsx.txt", read_back(made(sheets::tasks(tasks(), "vi")), first_sheet));
}
/// As it is carried away: above the columns stands as of when, and in which sense it was asked.
TEST(Xlsx, GoldenTasksAsOfAnInstant) {
    auto book = sheets::tasks(tasks(), "vi");
    put_as_of(book, as_of_words("vi", at(today, 14, 5), std::nullopt));
    const auto file = made(book);
    expect_golden("tasks-as-of.xlsx.txt", read_back(file, first_sheet));
    const auto page = part_of(file, first_sheet).child("worksheet");
    EXPECT_STREQ(page.child("autoFilter").attribute("ref").value(), "A2:M4");
    EXPECT_STREQ(
        page.child("sheetViews").child("sheetView").child("pane").attribute("ySplit").value(), "2");
}
TEST(Xlsx, AnInstantIsSaidInBothLanguagesAndSenses) {
    const auto now = at(today, 14, 5);
    const AsOf known{AsOf::Sense::known, at(today, 2, 10)};
    const AsOf happened{AsOf::Sense::happened, at(today, 2, 10)};
    EXPECT_EQ(as_of_words("vi", now, std::nullopt), "Tính đến 14:05 ngày 21/11/2026");
    EXPECT_EQ(as_of_words("en", now, std::nullopt), "As of 14:05 on 21/11/2026");
    EXPECT_EQ(as_of_words("vi", now, known), "Theo những gì đã biết lúc 02:10 ngày 21/11/2026");
    EXPECT_EQ(as_of_words("en", now, known), "As known at 02:10 on 21/11/2026");
    EXPECT_EQ(as_of_words("vi", now, happened),
              "Theo những gì đã xảy ra đến 02:10 ngày 21/11/2026");
    EXPECT_EQ(as_of_words("en", now, happened), "What had happened by 02:10 on 21/11/2026");
}
TEST(Xlsx, GoldenTasksInEnglish) {
    expect_golden("tasks-en.xlsx.txt", read_back(made(sheets::tasks(tasks(), "en")), first_sheet));
}
TEST(Xlsx, GoldenParticipants) {
    expect_golden("participants.xlsx.txt",
                  read_back(made(sheets::participants(conference(), "vi")), first_sheet));
}
TEST(Xlsx, GoldenRegisters) {
    views::RegisterLine line;
    line.number = 13;
    line.year = 2026;
    line.at = at(today, 8, 15);
    line.symbol = "12/CT-BCH";
    line.issued_on = *Date::of(2026, 11, 20);
    line.type = DocumentType::chi_thi;
    line.issuer = "Bộ CHQS tỉnh";
    line.subject = "Tăng cường trực Tết";
    line.to = {"Ban CHQS xã Thọ Hà", "Ban CHQS xã Suối Bùn"};
    auto before = line;
    before.number = 12;
    before.subject.reset();
    before.annulled = "Ghi nhầm trích yếu";
    const auto in = sheets::registered({line, before}, Direction::received, "Ban CHQS", "vi");
    expect_golden("register-in.xlsx.txt", read_back(made(in), first_sheet));
    line.replaces = views::EditionRef{{}, "09/BC-BCHQS", *Date::of(2025, 6, 20), "Ban CHQS huyện"};
    before.replaced_by = views::EditionRef{{}, "12/BC-BCH", *Date::of(2026, 11, 20), ""};
    const auto out = sheets::registered({line, before}, Direction::issued, "Ban CHQS", "en");
    expect_golden("register-out.xlsx.txt", read_back(made(out), first_sheet));
}
TEST(Xlsx, GoldenAwarded) {
    views::AwardView award;
    award.symbol = "07/QĐ-UBND";
    award.signed_on = today;
    award.achievement = "Chữa cháy rừng";
    views::RecipientView first, second;
    first.recipient_kind = RecipientKind::collective;
    first.name = "Trung đội dân quân cơ động";
    second.position = "Dân quân thôn 4";  // the name was erased
    award.recipients = {first, second};
    expect_golden("awarded.xlsx.txt", read_back(made(sheets::awarded(award, "vi")), first_sheet));
}
views::InformationView told() {
    views::InformationView item;
    item.number = 21;
    item.year = 2026;
    item.unit.name = "Ban CHQS xã Thọ Hà";
    item.event_class = EventClass::natural_hazard;
    item.text = "Sạt lở 30 m taluy, một làn đường bị lấp";
    item.place = "Km 12, đường 217";
    item.area = views::UnitRef{{}, "Xã Thọ Hà", ""};
    item.happened = at(today, 1, 20);
    item.reported_at = at(today, 1, 50);
    item.reporter = "Nguyễn Văn An";
    item.source = SourceKind::people_of_area;
    item.reliability = Reliability::fairly_reliable;
    item.state = InformationState::in_assessment;
    item.finding = Finding::partly;
    item.disputed = true;
    item.assessment = "Mưa còn kéo dài, đề nghị cấm xe tải";
    item.assessed_at = at(today, 3, 0);
    item.addressed = 4;
    item.received = 3;
    item.endorsed = 2;
    item.dissented = 1;
    return item;
}

TEST(Xlsx, GoldenInformation) {
    auto erased = told();
    erased.number = 20;
    erased.text.reset();
    erased.place.reset();
    erased.area.reset();
    erased.doubtful = true;
    erased.disputed = false;
    erased.assessed_at.reset();
    erased.assessment.reset();
    erased.state = InformationState::closed;
    erased.finding = Finding::untrue;
    erased.closed_at = at(today, 9, 15);
    erased.closing = "Không có việc ấy";
    const auto book = sheets::information({told(), erased}, "vi");
    expect_golden("information.xlsx.txt", read_back(made(book), first_sheet));
}

TEST(Xlsx, GoldenMatters) {
    views::MatterView waits;
    waits.number = 5;
    waits.year = 2026;
    waits.unit.name = "UBND xã Thọ Hà";
    waits.subject = "Ngầm tràn thôn 3 thiếu cọc tiêu";
    waits.text = "Nước lên không thấy mép đường";
    waits.place = "Thôn 3";
    waits.area = views::UnitRef{{}, "Xã Thọ Hà", ""};
    waits.received_at = at(today, 10, 0);
    waits.body = "Hạt quản lý đường bộ";
    waits.due = *Date::of(2026, 11, 10);
    waits.late_days = 11;
    waits.has_submitter = true;
    auto answered = waits;
    answered.number = 4;
    answered.competent = views::UnitRef{{}, "Ban CHQS huyện Thọ Bình", ""};
    answered.body.clear();
    answered.state = MatterState::answered;
    answered.answered_on = *Date::of(2026, 11, 9);
    answered.late_days = 0;
    answered.answer = "Đã cắm 40 cọc tiêu";
    answered.may_publish = true;
    auto gone = answered;
    gone.number = 3;
    gone.subject.reset();
    gone.answer.reset();
    gone.state = MatterState::closed;
    gone.closing = "Đã báo lại tại cuộc họp thôn";
    const auto book = sheets::matters({waits, answered, gone}, "vi");
    expect_golden("matters.xlsx.txt", read_back(made(book), first_sheet));
}

TEST(Xlsx, GoldenLessons) {
    views::LessonView open;
    open.number = 2;
    open.year = 2026;
    open.unit.name = "Ban CHQS huyện Thọ Bình";
    open.text = "Loa truyền thanh hỏng không báo";
    open.cause = "Chưa phân người kiểm tra";
    open.measure = "Kiểm tra ngày 01 hằng tháng";
    open.owner.name = "Ban CHQS xã Thọ Hà";
    open.owner_post = "Chỉ huy trưởng";
    open.period_to = *Date::of(2026, 6, 30);
    open.due = *Date::of(2026, 11, 1);
    open.overdue_days = 20;
    open.recorded_at = at(*Date::of(2026, 7, 2), 14, 0);
    open.recorded_by = "Nguyễn Văn An";
    open.open = true;
    open.accounts = {
        {LessonOutcome::persists, "Chưa có kinh phí", {}, at(*Date::of(2026, 9, 30), 8, 0), ""},
        {LessonOutcome::improving, "Đã thay 3 loa", {}, at(*Date::of(2026, 10, 30), 8, 0), ""}};
    auto struck = open;
    struck.number = 3;
    struck.lesson_kind = LessonKind::lesson;
    struck.accounts.clear();
    struck.open = false;
    struck.due.reset();
    struck.overdue_days = 0;
    struck.struck = "Ghi trùng số 2";
    const auto book = sheets::lessons({open, struck}, "vi");
    expect_golden("lessons.xlsx.txt", read_back(made(book), first_sheet));
}

views::StrengthSum heads(std::int64_t total, std::int64_t leave, std::int64_t sick) {
    views::StrengthSum sum;
    sum.total = total;
    sum.leave = leave;
    sum.sick = sick;
    sum.present = total - leave - sick;
    return sum;
}

TEST(Xlsx, GoldenDutyReports) {
    views::DutyReportBoard board;
    board.unit.name = "Ban CHQS huyện Thọ Bình";
    board.day = today;
    board.own =
        views::DutyReportLine{{}, 9, DutyReportState::written, heads(20, 1, 0), false, {}, false};
    const views::DutyReportLine sent{
        {}, 4, DutyReportState::confirmed, heads(8, 1, 0), true, at(today, 16, 30), true};
    board.below = {{{{}, "Ban CHQS xã Suối Bùn", ""}, std::nullopt, {}, 1, 0},
                   {{{}, "Ban CHQS xã Thọ Hà", ""}, sent, heads(1'012, 3, 2), 3, 2}};
    board.sum = heads(1'012, 3, 2);
    board.categories = {{StrengthCategory::officers, heads(12, 3, 0)},
                        {StrengthCategory::militia, heads(1'000, 0, 2)}};
    const auto file = made(sheets::duty_reports(board, "vi"));
    expect_golden("duty-reports.xlsx.txt", read_back(file, first_sheet) + "\n" +
                                               read_back(file, "xl/worksheets/sheet2.xml"));
}

TEST(Xlsx, GoldenPeople) {
    views::PersonView an;
    an.name = "Nguyễn Văn An";
    an.rank = "Thiếu tá";
    views::PostView chief;
    chief.unit_name = "Ban CHQS huyện Thọ Bình";
    chief.title = "Chỉ huy trưởng";
    chief.role = Role::commander;
    chief.from = *Date::of(2025, 7, 1);
    auto seat = chief;
    seat.unit_name = "Hội đồng nghĩa vụ quân sự";
    seat.title = "Phó Chủ tịch thường trực";
    seat.role = Role::member;
    seat.to = *Date::of(2026, 12, 1);
    an.posts = {chief, seat};
    views::PersonView ha;
    ha.name = "Lê Thị Hà";
    ha.rank = "Trung úy QNCN";
    const auto book = sheets::people({an, ha}, "Ban CHQS huyện Thọ Bình", "vi");
    expect_golden("people.xlsx.txt", read_back(made(book), first_sheet));
}

TEST(Xlsx, GoldenCommendations) {
    views::CommendationView waits;
    waits.unit.name = "Ban CHQS xã Thọ Hà";
    waits.to.name = "Ban CHQS huyện Thọ Bình";
    waits.achievement = "Cứu 12 người trong đợt lũ";
    waits.individuals = 2;
    waits.collectives = 1;
    waits.proposer = "Nguyễn Văn An";
    waits.proposed_at = at(today, 8, 0);
    auto returned = waits;
    returned.achievement.reset();
    returned.state = views::CommendationState::returned;
    returned.reviewer = "Lê Thị Hà";
    returned.reviewed_at = at(today, 15, 0);
    returned.reason = "Chưa rõ số người";
    const auto book = sheets::commendations({waits, returned}, "vi");
    expect_golden("commendations.xlsx.txt", read_back(made(book), first_sheet));
}

TEST(Xlsx, GoldenFigures) {
    const auto file = made(sheets::figures(summary(), "vi"));
    expect_golden("figures.xlsx.txt", read_back(file, first_sheet) + "\n" +
                                          read_back(file, "xl/worksheets/sheet2.xml"));
}

TEST(Xlsx, DaysAndInstantsAreThoseOfTheOffice) {
    sheet::Sheet list{"a", "a", {{"d", 10, false}, {"i", 10, false}, {"n", 10, false}}, {}};
    list.rows = {{*Date::of(1900, 3, 1), at(today, 12, 0), std::int64_t{-5}}};
    const auto cells = read_back(made({list}), first_sheet);
    EXPECT_NE(cells.find("A2 number 61 as dd/mm/yyyy\n"), std::string::npos) << cells;
    EXPECT_NE(cells.find("B2 number 46347.5 as dd/mm/yyyy hh:mm\n"), std::string::npos) << cells;
    EXPECT_NE(cells.find("C2 number -5 as"), std::string::npos) << cells;
}

TEST(Xlsx, TheHeaderRowStaysInViewAndOnEachPage) {
    const auto file = made(sheets::tasks(tasks(), "vi"));
    const auto xml = part_of(file, first_sheet);
    const auto sheet = xml.child("worksheet");
    EXPECT_STREQ(
        sheet.child("sheetViews").child("sheetView").child("pane").attribute("state").value(),
        "frozen");
    const auto repeated = raw_part(file, "xl/workbook.xml");
    EXPECT_NE(repeated.find("_xlnm.Print_Titles"), std::string::npos);
    EXPECT_STREQ(sheet.child("autoFilter").attribute("ref").value(), "A1:M3");
}

TEST(Xlsx, WhatBeginsLikeAFormulaIsAText) {
    const auto file = made(sheets::log(rows(), "x", "vi"));
    EXPECT_FALSE(part_of(file, first_sheet).find_node([](pugi::xml_node node) {
        return std::string_view(node.name()) == "f";
    }));
}

TEST(Xlsx, TheSameListIsTheSameBytes) {
    EXPECT_EQ(made(sheets::tasks(tasks(), "vi")), made(sheets::tasks(tasks(), "vi")));
}

TEST(Xlsx, NamesAndTextsOfAnyLengthAreTaken) {
    sheet::Sheet list{std::string(40, '[') + "Sổ trực Đông Hồ ở xa lắm rồi nhé các đồng chí",
                      "Tên & <tên>",
                      {{"x", 10, false}},
                      {{std::string(100'000, 'a') + "ơ"}}};
    const auto file = made({list});
    const auto cells = read_back(file, first_sheet);
    EXPECT_NE(cells.find("A2 text aaaa"), std::string::npos);
    EXPECT_NE(cells.find("a…\n"), std::string::npos);
}

TEST(Xlsx, MoreRowsThanASheetHoldsIsRefused) {
    sheet::Sheet list{"a", "a", {{"x", 10, false}}, {}};
    list.rows.resize(1'048'576);
    const auto refused = press::xlsx({list});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, "sheet.too_long");
}

}  // namespace
}  // namespace gb::tests
