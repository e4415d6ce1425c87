// The demo's annual conference: held, concluded, turned into tasks, summed up and published.

#include "app/demo_conference.hpp"

#include "app/demo_accounts.hpp"
#include "app/demo_discussion.hpp"
#include "app/demo_hall_papers.hpp"
#include "app/demo_photos.hpp"
#include "app/demo_tasks.hpp"
#include "domain/article/words.hpp"
#include "domain/conference/notice.hpp"
#include "domain/stated/words.hpp"
#include "domain/summary/comments.hpp"
#include "domain/summary/sections.hpp"
#include "domain/summary/signing.hpp"

namespace gb::app {

namespace {

constexpr int prepared_before = 12;  ///< days

PrepareConference conference_of(Date held) {
    const int year = held.year();
    PrepareConference body;
    body.conference_kind = ConferenceKind::tong_ket;
    body.title = fmt::format(
        "Hội nghị tổng kết công tác đóng quân canh phòng năm {}; phương hướng, nhiệm vụ năm {}",
        year, year + 1);
    body.topics = {{"Tổng kết công tác đóng quân canh phòng"},
                   {"Tổng kết công tác phối hợp thực hiện nhiệm vụ quân sự, quốc phòng"}};
    body.reviewed_from = Date::of(year, 1, 1);
    body.reviewed_to = Date::of(year, 12, 31);
    body.ahead_from = Date::of(year + 1, 1, 1);
    body.ahead_to = Date::of(year + 1, 12, 31);
    body.held_on = held;
    body.session = Session::afternoon;
    body.place = "Hội trường Ban CHPT khu vực 3";
    body.chairs = {{"Thượng tá Trần Hữu Bình",
                    {{"Ủy viên Đảng ủy"}, {"Chỉ huy trưởng Ban CHPT khu vực 3"}},
                    true,
                    true}};
    Participant communes;
    communes.label = "Tám xã khác trên địa bàn";
    communes.count = 8;
    communes.posts = {{"Lãnh đạo UBND xã"}, {"Trưởng Công an xã"}, {"Chỉ huy trưởng Ban CHQS xã"}};
    communes.invited = 24;
    Participant stationed;
    stationed.label = "Hai đơn vị quân đội khác đóng quân trên địa bàn";
    stationed.count = 2;
    stationed.posts = {{"Chỉ huy đơn vị"}};
    stationed.invited = 4;
    body.participants = {communes, stationed};
    body.programme = {{"13:30", "Đón tiếp đại biểu", "", std::nullopt},
                      {"14:00", "Khai mạc", "Thượng tá Trần Hữu Bình", std::nullopt},
                      {"14:10", "Báo cáo tổng kết", "Thiếu tá Vũ Minh Khoa", 50},
                      {"15:30", "Thảo luận", "Các đơn vị", 45},
                      {"16:15", "Kết luận hội nghị", "Thượng tá Trần Hữu Bình", std::nullopt}};
    return body;
}

void mark_attendance(DemoArea& area, const DemoPerson& staff, Id<Conference> conference) {
    for (const auto& [place, came] : {std::pair{0, 23}, std::pair{1, 4}}) {
        AttendConference roll;
        roll.conference = conference;
        roll.participant = place;
        roll.attended = came;
        area.give(staff, roll);
    }
}

ConcludeConference conclusions(const DemoCast& cast, Id<Conference> conference, Date held) {
    ConcludeConference body;
    body.conference = conference;
    body.text =
        "Hội nghị thống nhất đánh giá: các chế độ trực được giữ nghiêm, tuần tra chung đã thành "
        "nền "
        "nếp, ba đợt mưa bão đều sơ tán dân trước giờ quy định. Còn ba việc chưa tốt: báo cáo ngày "
        "của một số xã chậm, sổ trực còn dòng ghi muộn, biển chỉ đường tới điểm sơ tán chưa theo "
        "tên thôn mới. Năm tới khắc phục xong ba việc này trước mùa mưa.";
    ConclusionGroup communes{"Ban CHQS các xã", {}, AddresseeGroup::all_communes, {}};
    communes.bullets = {
        {"Duy trì nghiêm chế độ trực sẵn sàng chiến đấu, trực phòng thủ dân sự.", LineKind::task,
         std::nullopt, true},
        {"Giữ chế độ giao ban, trao đổi thông tin hằng tuần với công an và các đơn vị.",
         LineKind::task, std::nullopt, true},
        {"Cập nhật phương án phòng chống thiên tai, cháy rừng theo bốn tại chỗ.", LineKind::task,
         std::nullopt, true},
        {"Thay biển chỉ đường tới điểm sơ tán theo tên thôn mới, gửi sơ đồ kèm theo.",
         LineKind::task, Date{held.days + 45}, false},
        {"Làm tốt công tác bảo vệ chính trị nội bộ.", LineKind::out_of_scope, std::nullopt, false},
    };
    ConclusionGroup stationed{"Các đơn vị đóng quân", {}, AddresseeGroup::none, {}};
    for (const auto& office : cast.stationed) stationed.owners.push_back(office.unit);
    stationed.bullets = {{"Báo danh mục xe, xuồng sẵn sàng giúp dân trong mùa khô và mùa mưa.",
                          LineKind::task, Date{held.days + 30}, false}};
    body.groups = {communes, stationed};
    return body;
}

/// The notice of a year's conclusions goes through review; briefings are instructed on the spot.
void issue_notice(DemoArea& area, const DemoCast& cast, Id<Conference> conference) {
    const auto& chief = cast.area.chief;
    SubmitNotice notice;
    notice.conference = conference;
    notice.reviewer = chief.post;
    notice.signer = chief.post;
    area.give(cast.staff, notice);
    const auto loaded = area.node.ledger->load(*model().entity(Conference::kind), conference);
    const auto draft = static_cast<const Conference*>(loaded.entity.get())->draft;
    area.give(chief, ConfirmDraft{draft, SignerPrefix::none});
    area.give(cast.clerk, IssueDraft{draft, {}});
}

/// Sections by their place in the outline of a year (domain/summary/outline.cpp).
constexpr std::pair<int, const char*> sections[] = {
    {1,
     "Năm qua thời tiết diễn biến phức tạp, mưa lũ cục bộ ở các xã ven sông. Được sự lãnh đạo của "
     "cấp ủy, chính quyền, các đơn vị phối hợp chặt chẽ, giữ địa bàn an toàn."},
    {3,
     "Duy trì nghiêm các chế độ trực: {{figure:handovers}} lượt bàn giao ca có hai người ký; ghi "
     "{{figure:log_entries}} dòng sổ trực, trong đó {{figure:late_entries}} dòng ghi muộn."},
    {4, "Tổ chức {{figure:log_entries;type=patrol}} lượt tuần tra được ghi sổ, bảo đảm an toàn."},
    {5, "Trao đổi {{figure:log_entries;type=information}} lượt thông tin với các cơ quan, đơn vị."},
    {6, "Xử lý {{figure:log_entries;type=incident}} vụ việc, không để bị động, bất ngờ."},
    {7,
     "Huấn luyện dân quân đủ nội dung, thời gian; luyện tập sơ tán ban đêm ở mười xã. Không có vi "
     "phạm kỷ luật phải xử lý."},
    {9,
     "Giao {{figure:tasks_given}} phần việc, hoàn thành {{figure:tasks_done}}. Chi tiết theo đơn "
     "vị:\n\n{{table:tasks_by_unit}}"},
    {11,
     "- Giữ nghiêm chế độ trực, bàn giao ca đúng giờ.\n- Tuần tra chung giữa dân quân và công an "
     "xã "
     "thành nền nếp.\n- Ba đợt mưa bão đều sơ tán xong trước giờ quy định."},
    {12,
     "- Một số xã báo cáo kết quả còn chậm so với hạn.\n- Sổ trực còn dòng ghi muộn.\n- Biển chỉ "
     "đường tới điểm sơ tán ở vài xã chưa theo tên thôn mới."},
    {13,
     "Trực ban ở xã còn kiêm việc khác; mẫu sổ của hai lực lượng khác nhau; sau sáp nhập chưa rà "
     "hết biển, sơ đồ."},
    {14,
     "Việc gì giao cho nhiều xã thì phải có mẫu chung và một người theo dõi; phương tiện cứu nạn "
     "để tại thôn dùng được nhanh hơn để tại xã."},
    {15,
     "Ra {{figure:awards_decided}} quyết định khen thưởng, {{figure:awards_collectives}} tập thể, "
     "{{figure:awards_individuals}} cá nhân; thành tích ghi rõ việc, ngày và kết quả."},
    {17,
     "Mưa bão có thể đến sớm; mùa khô kéo dài ở các xã có rừng thông; dân cư ven sông tăng theo "
     "mùa vụ."},
    {18,
     "Giữ vững địa bàn, không để bị động trước thiên tai, cháy rừng; báo cáo đúng giờ, ghi sổ "
     "ngay khi nhận tin."},
    {19,
     "- Báo cáo ngày đúng giờ ở cả mười xã.\n- Dòng ghi muộn giảm một nửa so với năm nay.\n- Mọi "
     "thôn ven sông luyện tập sơ tán ít nhất một lần trước mùa mưa."},
    {20,
     "Tiếp tục duy trì trực, tuần tra, giao ban; hoàn thiện phương án theo bốn tại chỗ; dùng một "
     "mẫu sổ tuần tra chung từ quý I."},
    {21,
     "Đề nghị cấp trên bổ sung xuồng máy, bộ đàm dự phòng cho các xã ven sông và chòi canh xa."},
};

constexpr int political = 8;  ///< its place in the outline of a year

/// A section given to its writer, returned once, with figures that stand in no book.
void write_together(DemoArea& area, const DemoPerson& staff, const DemoPerson& commander,
                    Id<Summary> summary, Date held) {
    area.give(commander, AssignSection{summary, {political}, staff.post, held});
    const auto write = [&](std::string text) {
        WriteSection section;
        section.summary = summary;
        section.section = political;
        section.text = std::move(text);
        area.give(staff, section);
        area.give(staff, SubmitSection{summary, {political}});
    };
    write("Phối hợp tuyên truyền ở các thôn; giúp dân khắc phục hậu quả mưa lũ.");
    area.give(commander,
              ReturnSection{summary, {political}, "Nêu rõ số ngày công, so với năm trước."});
    StateFigures typed;
    typed.summary = summary;
    typed.source = "Sổ công tác dân vận của Ban CHQS các xã";
    typed.figures = {{"Ngày công giúp dân", "420", ""}};
    const auto days = area.give(staff, typed).ids.front();
    StateFigures cited;
    cited.summary = summary;
    cited.origin = StatedOrigin::cited;
    cited.source = fmt::format("Báo cáo tổng kết năm {}", held.year() - 1);
    cited.document = "52/BC-BCH";
    cited.issued_on = Date::of(held.year() - 1, 12, 5);
    cited.figures = {{"Ngày công giúp dân năm trước", "365", ""}};
    const auto before = area.give(staff, cited).ids.front();
    const Id<SummaryComment> said(
        area.give(commander,
                  SayComment{summary, {political}, std::nullopt, "Số ngày công lấy ở sổ nào?"})
            .ids.front());
    area.give(staff, SayComment{summary, {political}, said, "Sổ công tác dân vận của các xã."});
    write(
        fmt::format("Phối hợp tuyên truyền ở các thôn; giúp dân khắc phục hậu quả mưa lũ "
                    "{{{{{}}}}} ngày công (năm trước {{{{{}}}}} ngày công).",
                    stated_token(days), stated_token(before)));
    area.give(commander, ResolveComment{said});
    area.give(commander, AcceptSection{summary, {political}});
}

Id<Summary> sum_up(DemoArea& area, const DemoPerson& staff, const DemoPerson& commander,
                   Id<Conference> conference, Date held) {
    OpenSummary open;
    open.conference = conference;
    open.title = fmt::format(
        "Tổng kết công tác đóng quân canh phòng năm {}; phương hướng, nhiệm "
        "vụ năm {}",
        held.year(), held.year() + 1);
    open.period_from = *Date::of(held.year(), 1, 1);
    open.period_to = *Date::of(held.year(), 12, 31);
    open.next_from = Date::of(held.year() + 1, 1, 1);
    open.next_to = Date::of(held.year() + 1, 12, 31);
    open.as_of = held;
    const Id<Summary> summary(area.give(staff, open).ids.front());
    for (const auto& [place, text] : sections) {
        WriteSection write;
        write.summary = summary;
        write.section = place;
        write.text = text;
        area.give(staff, write);
    }
    write_together(area, staff, commander, summary, held);
    account_for_lessons(area, staff, summary);
    area.give(staff, PutSummaryToSign{summary, commander.post});
    area.give(commander, ConfirmSummary{summary, SignerPrefix::none, {}, {}});
    IssueSummary issue;
    issue.summary = summary;
    issue.signer_post = commander.post;
    issue.place = "Trường Giang";
    issue.recipients = {{"Bộ CHQS tỉnh"}, {"Ban CHQS các xã"}, {"Lưu: VT"}};
    area.give(staff, issue);
    return summary;
}

void publish(DemoArea& area, const DemoPerson& staff, const DemoPerson& commander,
             Id<Conference> conference, Id<Summary> summary, Date held) {
    DraftArticle article;
    article.conference = conference;
    article.summary = summary;
    article.title = fmt::format("Ban CHPT khu vực 3 tổng kết công tác đóng quân canh phòng năm {}",
                                held.year());
    article.lead = fmt::format(
        "Chiều {:02}/{:02}/{}, Ban Chỉ huy Phòng thủ khu vực 3 tổ chức hội nghị tổng kết "
        "công tác đóng quân canh phòng.",
        held.day(), held.month(), held.year());
    article.body =
        "Dự hội nghị có lãnh đạo Ủy ban nhân dân, Công an, Ban Chỉ huy quân sự mười xã và chỉ huy "
        "các đơn vị quân đội đóng quân trên địa bàn.\n\n"
        "Báo cáo tổng kết nêu: các chế độ trực được duy trì nghiêm; tuần tra, canh gác bảo đảm an "
        "toàn; tin từ thôn về trực ban nhanh hơn năm trước.\n\n"
        "# Ba tham luận\n\n"
        "Xã Hoa Sơn kể việc tuần tra chung giữa dân quân và công an; xã Yên Phú nói về bốn tại chỗ "
        "trong mùa lũ; Trung đoàn 88 nêu kinh nghiệm giúp dân sau thiên tai.\n\n"
        "# Thảo luận\n\n"
        "Các xã đề nghị một mẫu sổ tuần tra chung, thay biển chỉ đường tới điểm sơ tán theo tên "
        "thôn mới, thả lại phao tiêu ở cửa sông. Các đơn vị quân đội nhận sửa máy xuồng, giúp kè "
        "tạm và hướng dẫn tổ xung kích bảo dưỡng phương tiện.\n\n"
        "Kết luận hội nghị, Thượng tá Trần Hữu Bình đề nghị các đơn vị tiếp tục giữ chế độ giao "
        "ban, hoàn thiện phương án phòng chống thiên tai, cháy rừng theo phương châm bốn tại chỗ.";
    article.author_line = "Vũ Minh Khoa, Ban CHPT khu vực 3";
    article.category = "Tin hoạt động";
    article.reuse_note = "Ghi rõ nguồn khi phát hành lại. Dữ liệu mẫu, không có thật.";
    const Id<Article> id(area.give(staff, article).ids.front());
    illustrate_conference(area, staff, id);
    area.give(staff, SubmitArticle{id});
    area.give(commander, PublishArticle{id});
}

/// As it is said, so it is noted: one after the other in the hour of the discussion.
void discuss(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
             const std::shared_ptr<Id<Conference>>& conference, Date held) {
    constexpr int begins = 31, apart = 3;  // minutes after three
    int minute = begins;
    for (const auto& said : said_at_annual()) {
        calendar.on(held, 15 + minute / 60, minute % 60, [&area, &cast, &said, conference] {
            note_said(area, cast.staff, *conference, hall_of(cast), said);
        });
        minute += apart;
    }
}

}  // namespace

void hold_conference(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast, DemoTasks& tasks,
                     Date held) {
    const auto id = std::make_shared<Id<Conference>>();
    calendar.on(Date{held.days - prepared_before}, 15, 20, [&area, &cast, id, held] {
        *id = Id<Conference>(area.give(cast.staff, conference_of(held)).ids.front());
    });
    gather_papers(area, calendar, cast, id, held);
    discuss(area, calendar, cast, id, held);
    calendar.on(held, 16, 30, [&area, &cast, &tasks, id, held] {
        mark_attendance(area, cast.staff, *id);
        tick_readers(area, cast, *id);
        account_for_last(area, cast.staff, *id);
        area.give(cast.staff, conclusions(cast, *id, held));
        issue_notice(area, cast, *id);
        const auto loaded = area.node.ledger->load(*model().entity(Conference::kind), *id);
        tasks.live_all_of(static_cast<const Conference*>(loaded.entity.get())->document,
                          cast.area.chief, cast.staff);
        const auto summary = sum_up(area, cast.staff, cast.area.chief, *id, held);
        publish(area, cast.staff, cast.area.chief, *id, summary, held);
    });
}

}  // namespace gb::app
