#include "app/demo_reviews.hpp"

#include <algorithm>

#include "app/demo_accounts.hpp"
#include "app/demo_discussion.hpp"
#include "app/demo_tasks.hpp"
#include "domain/article/words.hpp"
#include "domain/summary/signing.hpp"

namespace gb::app {

namespace {

/// What tells one review from another; those of a half-year say more, in their summary.
struct Course {
    int month, day;
    const char* quarter;  ///< none: of the half-year
    int first_month;
    std::array<const char*, 3> topics;
    const char* summed;  ///< the chair, in a sentence or two
    const char* focus;   ///< of what the communes are given to do
    const char* known;   ///< what they are told
    const char* help;    ///< of what the stationed units are given to do
    const char* told;    ///< to the public
};

constexpr std::array<Course, 5> courses{{
    {3,
     27,
     "I",
     1,
     {"Kết quả trực, tuần tra dịp Tết và mùa giao quân", "Phòng cháy rừng các tháng hanh khô",
      "Chuẩn bị phương án, vật chất mùa mưa bão"},
     "Quý I giữ được an toàn dịp Tết và giao đủ quân. Việc yếu nhất là vật chất cho mùa mưa: mới "
     "sáu xã gửi danh mục còn thiếu.",
     "Chuẩn bị phương án, vật chất cho mùa mưa bão; báo danh mục còn thiếu.",
     "Danh mục gửi theo mẫu đã phát, ghi rõ thứ nào xã tự mua được.",
     "Gửi lịch huấn luyện có ảnh hưởng giao thông trước mười ngày.",
     "Hội nghị nghe kết quả trực Tết, giao quân và phòng cháy rừng; bàn việc chuẩn bị rọ thép, áo "
     "phao, phương án sơ tán cho mùa mưa.\n\nTiểu đoàn Công binh 27 chuyển cho xã Minh Khai 60 "
     "rọ thép để gia cố kè."},
    {6,
     26,
     "II",
     4,
     {"Kết quả luyện tập sơ tán ban đêm", "Phương tiện cứu nạn ở thôn",
      "Trực ban mùa mưa bão, quy định loa và kẻng"},
     "Mười xã đã luyện tập sơ tán ban đêm. Loa không tới được mọi xóm; kẻng thay loa phải có quy "
     "ước người dân thuộc.",
     "Kiểm tra phương tiện cứu nạn, áo phao ở thôn; thay cái hỏng.",
     "Quy ước hồi kẻng in một trang, dán ở nhà văn hóa và trường học.",
     "Cho mượn máy phát điện khi xã luyện tập, giao nhận bằng biên bản.",
     "Hội nghị rút kinh nghiệm luyện tập sơ tán ban đêm: nơi loa không nghe được, các thôn treo "
     "thêm kẻng và thống nhất số hồi.\n\nNgười dân có thể xem quy ước tại nhà văn hóa thôn."},
    {9,
     25,
     "III",
     7,
     {"Khắc phục hậu quả bão và mưa lũ", "Số liệu thiệt hại giữa các xã giáp ranh",
      "Phối hợp giúp dân trước năm học mới"},
     "Hai đợt bão đều sơ tán xong trước giờ quy định. Số liệu thiệt hại giữa hai xã giáp ranh còn "
     "lệch nhau, phải đối chiếu trước khi gửi.",
     "Tổng hợp thiệt hại mưa bão, đề xuất sửa chữa ngầm, cống.",
     "Số liệu ghi rõ ai đo, ngày nào; hai xã giáp ranh cùng ký.",
     "Cử người giúp kè tạm ngầm thôn Nội trước khi học sinh tựu trường.",
     "Hội nghị đánh giá việc sơ tán và khắc phục sau hai đợt bão; giao các xã đề xuất sửa ngầm, "
     "cống trong tháng.\n\nTrung đoàn 88 cử 40 người giúp kè tạm để học sinh không phải đi vòng."},
    {12,
     21,
     "IV",
     10,
     {"Chòi canh lửa, đường băng trước mùa khô", "Tuần đêm dịp cuối năm",
      "Việc còn lại của kế hoạch năm"},
     "Các xã có rừng đã phân công trực chòi canh. Dịp cuối năm dân quân và công an tuần đêm chung "
     "hai lượt mỗi tuần.",
     "Rà soát chòi canh lửa, đường băng cản lửa trước mùa khô.",
     "Bộ đàm dự phòng cấp cho chòi xa trước, các chòi khác trong tháng sau.",
     "Thông báo giờ ra vào doanh trại dịp Tết cho xã sở tại.",
     "Hội nghị bàn việc giữ rừng mùa khô và giữ yên dịp cuối năm: tuần đêm chung hai lượt mỗi "
     "tuần, "
     "chòi canh xa có bộ đàm dự phòng."},
    {7,
     9,
     nullptr,
     1,
     {"Kết quả sáu tháng theo kế hoạch năm", "Thiếu sót lặp lại và cách khắc phục",
      "Nhiệm vụ sáu tháng cuối năm"},
     "Sáu tháng đầu năm giữ được địa bàn, trao đổi tin nhanh hơn cùng kỳ. Thiếu sót lặp lại là báo "
     "cáo ngày chậm và ghi sổ dồn; nguyên nhân chính là trực ban kiêm việc khác.",
     "Khắc phục các thiếu sót nêu trong báo cáo sơ kết, báo cáo kết quả.",
     "Cuối quý III kiểm tra việc bố trí người trực ở cả mười xã.",
     "Báo xã sở tại trước ba ngày khi hành quân qua nơi có lễ hội.",
     "Hội nghị chỉ rõ hai thiếu sót lặp lại: báo cáo chậm và ghi sổ dồn cuối ca. Các xã sẽ bố trí "
     "người trực riêng từ tháng 7.\n\nSáu tháng cuối năm ưu tiên luyện tập sơ tán ở mọi thôn ven "
     "sông."},
}};

/// Of the review that is held in that month, or was put off by some days into the next.
const Course& course_of(ConferenceKind kind, int first_month) {
    const bool half = kind == ConferenceKind::so_ket;
    return *std::ranges::find_if(courses, [&](const Course& one) {
        return half ? one.quarter == nullptr
                    : one.quarter != nullptr && one.first_month == first_month;
    });
}

constexpr int review_prepared_before = 8;  ///< days
constexpr int tasks_due_after = 21;

std::string day_and_month(Date day) {
    return fmt::format("{:02}/{:02}/{}", day.day(), day.month(), day.year());
}

}  // namespace

DemoReviews::DemoReviews(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
                         DemoTasks& tasks)
    : area_(area), calendar_(calendar), cast_(cast), tasks_(tasks) {
    for (const auto& course : courses) {
        Held held;
        held.day = calendar.last(course.month, course.day);
        const int year = held.day.year();
        held.from = *Date::of(year, course.first_month, 1);
        held.to = held.day;
        if (course.quarter != nullptr) {
            held.title =
                fmt::format("Hội nghị giao ban công tác đóng quân canh phòng quý {} năm {}",
                            course.quarter, year);
        } else {
            held.kind = ConferenceKind::so_ket;
            held.to = *Date::of(year, 6, 30);
            held.title = fmt::format(
                "Hội nghị sơ kết công tác đóng quân canh phòng 6 tháng đầu năm {}", year);
        }
        plan(held);
    }
    plan_news();
}

void DemoReviews::plan(Held given) {
    // One with which the year began is held some days later, once there is somebody to hold it.
    given.day = std::max(given.day, calendar_.day(demo_days - review_prepared_before - 1));
    const auto held = std::make_shared<Held>(std::move(given));
    const auto day = held->day;
    const Date first{day.days - review_prepared_before};
    calendar_.on(first, 14, 30, [this, held] { prepare(held); });
    calendar_.on(day, 8, 5, [this, held] { attend(held); });
    calendar_.on(day, 11, 15, [this, held] { conclude(held); });
    calendar_.on(day, 14, 40, [this, held] { instruct(held); });
    if (held->kind == ConferenceKind::so_ket) {
        calendar_.on(day, 16, 10, [this, held] { sum_up(held); });
    }
    calendar_.on(Date{day.days + 1}, 9, 5, [this, held] { tell(held); });
}

void DemoReviews::prepare(const Shared& held) {
    PrepareConference body;
    body.conference_kind = held->kind;
    body.title = held->title;
    for (const auto* topic : course_of(held->kind, held->from.month()).topics) {
        body.topics.push_back({topic});
    }
    body.reviewed_from = held->from;
    body.reviewed_to = held->to;
    body.held_on = held->day;
    body.session = Session::morning;
    body.place = "Phòng họp số 1, Ban CHPT khu vực 3";
    body.chairs = {{"Thượng tá Trần Hữu Bình", {{"Chỉ huy trưởng"}}, true, true}};
    Participant communes;
    communes.label = "Ban CHQS mười xã";
    communes.count = 10;
    communes.posts = {{"Chỉ huy trưởng"}};
    communes.invited = 10;
    Participant stationed;
    stationed.label = "Các đơn vị quân đội đóng quân trên địa bàn";
    stationed.count = 3;
    stationed.posts = {{"Chỉ huy đơn vị"}};
    stationed.invited = 6;
    Participant police;
    police.unit = cast_.police.unit;
    police.posts = {{"Phòng Tham mưu"}};
    police.invited = 2;
    body.participants = {communes, stationed, police};
    body.programme = {{"08:00", "Điểm danh, khai mạc", "Trung tá Hoàng Mạnh Dũng", std::nullopt},
                      {"08:15", "Báo cáo kết quả", "Thiếu tá Vũ Minh Khoa", std::nullopt},
                      {"09:00", "Thảo luận", "", std::nullopt},
                      {"11:00", "Kết luận", "Thượng tá Trần Hữu Bình", std::nullopt}};
    held->id = Id<Conference>(area_.give(cast_.staff, body).ids.front());
}

void DemoReviews::attend(const Shared& held) {
    for (const auto& [place, came] :
         {std::pair{0, area_.pick(8, 10)}, std::pair{1, area_.pick(5, 6)}, std::pair{2, 2}}) {
        AttendConference roll;
        roll.conference = held->id;
        roll.participant = place;
        roll.attended = came;
        area_.give(cast_.staff, roll);
    }
    account_for_last(area_, cast_.staff, held->id);
}

void DemoReviews::conclude(const Shared& held) {
    const auto& course = course_of(held->kind, held->from.month());
    note_all_said(area_, cast_.staff, held->id, hall_of(cast_), said_at_review(course.month));
    const Date due{held->day.days + tasks_due_after};
    ConclusionGroup communes{"Ban CHQS các xã", {}, AddresseeGroup::all_communes, {}};
    communes.bullets = {{course.focus, LineKind::task, due, false},
                        {course.known, LineKind::information, {}, false}};
    ConclusionGroup stationed{"Các đơn vị đóng quân", {}, AddresseeGroup::none, {}};
    for (const auto& office : cast_.stationed) stationed.owners.push_back(office.unit);
    stationed.bullets.push_back({course.help, LineKind::task, due, false});
    ConcludeConference body;
    body.conference = held->id;
    body.text = course.summed;
    body.groups = {communes, stationed};
    area_.give(cast_.staff, body);
}

void DemoReviews::instruct(const Shared& held) {
    InstructConference command;
    command.conference = held->id;
    area_.give(cast_.area.chief, command);
    const auto loaded = area_.node.ledger->load(*model().entity(Conference::kind), held->id);
    const auto& conference = *static_cast<const Conference*>(loaded.entity.get());
    for (const auto& office : cast_.communes) take_in_notice(area_, office.chief, held->id);
    tasks_.live_all_of(conference.document, cast_.area.chief, cast_.staff);
}

/// Sections by their place in the outline of a half-year (domain/summary/outline.cpp).
void DemoReviews::sum_up(const Shared& held) {
    constexpr std::pair<int, const char*> sections[] = {
        {1,
         "Sáu tháng đầu năm thời tiết hanh khô kéo dài, cuối kỳ có mưa lớn cục bộ; địa bàn giữ "
         "được an toàn."},
        {3,
         "Bàn giao {{figure:handovers}} ca có hai người ký; ghi {{figure:log_entries}} dòng sổ "
         "trực, {{figure:late_entries}} dòng ghi muộn."},
        {4, "Ghi sổ {{figure:log_entries;type=patrol}} lượt tuần tra."},
        {5,
         "Trao đổi {{figure:information_exchanged}} tin, xác minh "
         "{{figure:information_verified}}; {{figure:information_untrue}} tin không đúng, "
         "{{figure:information_duplicate}} tin trùng."},
        {6, "Xử lý {{figure:log_entries;type=incident}} vụ việc theo bốn tại chỗ."},
        {7,
         "Giao {{figure:tasks_given}} phần việc, hoàn thành {{figure:tasks_done}}, quá hạn "
         "{{figure:tasks_overdue}}."},
        {9,
         "Trực Tết và giao quân an toàn; tin từ thôn về trực ban nhanh hơn cùng kỳ; mười xã đã "
         "luyện tập sơ tán ban đêm."},
        {10,
         "Báo cáo ngày của một số xã còn chậm; sổ trực còn dòng ghi muộn do trực ban kiêm việc "
         "khác."},
        {12, "Chuẩn bị mùa mưa bão; luyện tập sơ tán ở mọi thôn ven sông; xã bố trí trực riêng."},
        {13, "Đề nghị cấp bổ sung áo phao, máy bơm cho ba xã vùng trũng."},
    };
    OpenSummary open;
    open.conference = held->id;
    open.title =
        fmt::format("Sơ kết công tác đóng quân canh phòng 6 tháng đầu năm {}", held->day.year());
    open.period_from = held->from;
    open.period_to = held->to;
    open.next_from = *Date::of(held->day.year(), 7, 1);
    open.next_to = *Date::of(held->day.year(), 12, 31);
    open.as_of = held->to;
    const Id<Summary> summary(area_.give(cast_.staff, open).ids.front());
    for (const auto& [place, text] : sections) {
        WriteSection write;
        write.summary = summary;
        write.section = place;
        write.text = text;
        area_.give(cast_.staff, write);
    }
    account_for_lessons(area_, cast_.staff, summary);
    area_.give(cast_.staff, PutSummaryToSign{summary, cast_.area.chief.post});
    area_.give(cast_.area.chief, ConfirmSummary{summary, SignerPrefix::none, {}, {}});
    IssueSummary issue;
    issue.summary = summary;
    issue.signer_post = cast_.area.chief.post;
    issue.place = "Trường Giang";
    issue.recipients = {{"Bộ CHQS tỉnh"}, {"Ban CHQS các xã"}, {"Lưu: VT"}};
    area_.give(cast_.staff, issue);
}

// The public site -------------------------------------------------------------------------------

void DemoReviews::tell(const Shared& held) {
    const auto what = held->title.substr(std::string_view("Hội nghị ").size());
    publish("Ban CHPT khu vực 3 " + what,
            fmt::format("Sáng {}, Ban Chỉ huy Phòng thủ khu vực 3 tổ chức hội nghị {}.",
                        day_and_month(held->day), what),
            std::string("Dự hội nghị có Ban Chỉ huy quân sự mười xã, các đơn vị quân đội đóng quân "
                        "trên địa bàn và Công an tỉnh.\n\n") +
                course_of(held->kind, held->from.month()).told,
            "Tin hoạt động", held->id);
}

void DemoReviews::publish(const std::string& title, const std::string& lead,
                          const std::string& body, const std::string& category,
                          Id<Conference> conference) {
    DraftArticle article;
    if (!conference.empty()) article.conference = conference;
    article.title = title;
    article.lead = lead;
    article.body = body;
    article.category = category;
    article.author_line = "Minh Khoa";
    article.reuse_note = "Ghi rõ nguồn khi phát hành lại. Dữ liệu mẫu, không có thật.";
    const Id<Article> id(area_.give(cast_.staff, article).ids.front());
    area_.give(cast_.staff, SubmitArticle{id});
    area_.give(cast_.area.chief, PublishArticle{id});
}

void DemoReviews::plan_news() {
    struct News {
        int month, day;
        const char* category;
        const char* title;
        const char* lead;
        const char* body;
    };
    static constexpr News news[] = {
        {12, 20, "Quân với dân", "Gặp mặt nhân ngày thành lập Quân đội nhân dân Việt Nam 22/12",
         "Các đơn vị đóng quân và mười xã gặp mặt, ôn lại truyền thống.",
         "Buổi gặp mặt có đại diện các gia đình chính sách và đoàn viên thanh niên.\n\nĐơn vị "
         "trao quà cho học sinh vượt khó của ba trường trên địa bàn."},
        {1, 28, "Phòng thủ dân sự", "Phòng cháy dịp Tết: những việc mỗi nhà nên làm",
         "Trực ban khu vực nhắc các gia đình kiểm tra bếp, bàn thờ, đường điện.",
         "Không đốt vàng mã gần vật dễ cháy; rút điện khi đi vắng; để bình chữa cháy ở chỗ dễ "
         "lấy.\n\nTổ dân phòng các thôn trực đến hết Tết, số điện thoại niêm yết ở nhà văn hóa."},
        {2, 27, "Tin hoạt động", "Ngày hội giao nhận quân ở mười xã",
         "Lễ giao nhận quân diễn ra gọn, trang trọng, đúng giờ.",
         "Các xã giao đủ chỉ tiêu. Gia đình, bạn bè và nhà trường đến động viên tân binh.\n\nXe "
         "đưa quân đi theo hai tuyến, có hướng dẫn giao thông."},
        {4, 15, "Phòng thủ dân sự", "Luyện tập chữa cháy rừng ở ba xã có rừng thông",
         "Hơn một trăm dân quân, kiểm lâm và người dân tham gia.",
         "Tình huống: cháy lan từ nương, gió cấp 4. Các tổ phát đường băng, dập lửa, cứu người "
         "bị ngạt theo phương án.\n\nSau luyện tập, hai xã bổ sung bồn nước ở chòi canh."},
        {5, 18, "Quân với dân", "Bộ đội xuống đồng giúp dân gặt lúa chạy mưa",
         "Trung đội của Trung đoàn 88 giúp các gia đình neo đơn gặt xong trước mưa.",
         "Mỗi tổ mười người đi theo thôn, tự lo cơm nước.\n\nXã sắp xếp máy gặt cho ruộng cạn, bộ "
         "đội gặt tay ở ruộng ngập."},
        {6, 12, "Quân với dân", "Học bơi an toàn dịp hè: lịch các lớp của đoàn thanh niên",
         "Bảy lớp dạy bơi mở ở bể của Tiểu đoàn Công binh 27 và hai trường học.",
         "Mỗi lớp hai mươi em, học mười buổi, có người cứu hộ.\n\nCha mẹ đăng ký ở đoàn thanh niên "
         "xã, không thu tiền."},
        {7, 23, "Phòng thủ dân sự", "Ứng phó bão: đưa dân ven sông đến nơi an toàn trước 18 giờ",
         "Các xã ven sông hoàn thành sơ tán trước khi bão vào.",
         "Trường học và nhà văn hóa là nơi ở tạm, có nước, chăn và thuốc.\n\nSau bão, dân quân "
         "giúp lợp lại mái nhà, dọn bùn ở trường học."},
        {8, 20, "Tin hoạt động", "Kiểm tra sổ trực và bàn giao ca ở mười xã",
         "Đoàn kiểm tra xem sổ trực, sổ bàn giao và hỏi người trực theo tình huống.",
         "Tám xã ghi sổ đủ, đúng giờ. Hai xã còn dòng ghi muộn, đã rút kinh nghiệm tại chỗ."},
        {9, 2, "Tin hoạt động", "Giữ an toàn dịp Quốc khánh 2/9",
         "Các tổ tuần tra đi hai lượt mỗi "
         "đêm, trực ban trả lời cả ngày lễ.",
         "Không có cháy nổ; hai vụ va chạm nhẹ được xử lý tại chỗ."},
    };
    for (const auto& one : news) {
        const auto day = calendar_.last(one.month, one.day);
        calendar_.on(day, 8, 50,
                     [this, &one] { publish(one.title, one.lead, one.body, one.category); });
    }
}

}  // namespace gb::app
