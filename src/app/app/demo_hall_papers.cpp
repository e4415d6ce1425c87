#include "app/demo_hall_papers.hpp"

#include "domain/conference/asking.hpp"
#include "domain/conference/holding.hpp"
#include "domain/invitation/words.hpp"
#include "domain/paper/words.hpp"
#include "house/page.hpp"
#include "press/docx.hpp"
#include "store/file_store.hpp"

namespace gb::app {

namespace {

constexpr std::int64_t minutes_to_read = 10;

/// While it stands, the demo throws other dice.
class DiceAside {
  public:
    DiceAside(DemoArea& area, std::uint64_t seed) : area_(area), kept_(area.dice.engine) {
        area_.dice.engine.seed(demo_seed + seed);
    }
    ~DiceAside() { area_.dice.engine = kept_; }
    DiceAside(const DiceAside&) = delete;
    DiceAside& operator=(const DiceAside&) = delete;

  private:
    DemoArea& area_;
    std::mt19937_64 kept_;
};

const std::vector<PostTitle> commune_posts{
    {"Lãnh đạo UBND xã"}, {"Trưởng Công an xã"}, {"Chỉ huy trưởng Ban CHQS xã"}};
const std::vector<PostTitle> station_posts{{"Chỉ huy đơn vị"}, {"Chính trị viên"}};

/// One unit that reads a paper at the annual conference.
struct ReadingUnit {
    const DemoOffice& office;
    const std::vector<PostTitle>& posts;
    const char* topic;
};

std::array<ReadingUnit, 3> readers_of(const DemoCast& cast) {
    return {{{cast.communes[0], commune_posts,
              "Kinh nghiệm tuần tra chung giữa dân quân và công an xã"},
             {cast.communes[1], commune_posts, "Thực hiện bốn tại chỗ trong mùa mưa lũ"},
             {cast.stationed.front(), station_posts,
              "Đơn vị đóng quân tham gia giúp dân khắc phục hậu quả thiên tai"}}};
}

constexpr const char* first_try =
    "Năm qua, Ban CHQS xã và Công an xã đã duy trì tuần tra chung trên địa bàn, tập trung vào các "
    "thôn ven sông và tuyến đường liên xã.\n\n"
    "Kết quả: địa bàn ổn định, không để xảy ra vụ việc phức tạp.";

constexpr const char* patrol_paper =
    "Năm qua, Ban CHQS xã và Công an xã đã duy trì tuần tra chung mỗi tuần hai lượt, tập trung vào "
    "các thôn ven sông và tuyến đường liên xã.\n\n"
    "# Kết quả\n\n"
    "- Tổ chức 96 lượt tuần tra chung, mỗi lượt 8 đến 10 người của hai lực lượng.\n"
    "- Phát hiện, xử lý tại chỗ 14 vụ việc; báo về trực ban trong vòng 15 phút.\n"
    "- Nhắc 23 hộ kinh doanh về an toàn phòng cháy.\n\n"
    "# Cách làm\n\n"
    "Hai lực lượng thống nhất kế hoạch tuần vào chiều thứ Sáu, dùng chung một mẫu sổ ghi và đối "
    "chiếu sau mỗi lượt. Tuyến tuần tra thay đổi theo tình hình, không để thành quy luật.\n\n"
    "# Bài học\n\n"
    "- Ghi sổ ngay tại chỗ, không để dồn về cuối ca.\n"
    "- Giao một đầu mối trực điện đài chung cho cả hai lực lượng.\n\n"
    "Đề nghị Ban CHPT khu vực 3 thống nhất mẫu sổ tuần tra chung cho tất cả các xã trong năm tới.";

constexpr const char* flood_paper =
    "Xã có năm thôn ven sông, mỗi năm ngập từ hai đến ba đợt. Ban CHQS xã tham mưu cho UBND xã "
    "thực "
    "hiện phương châm bốn tại chỗ như sau.\n\n"
    "- Chỉ huy tại chỗ: phân công trực chỉ huy 24/24 giờ khi có tin báo lũ.\n"
    "- Lực lượng tại chỗ: mỗi thôn một tổ xung kích 12 người, luyện tập mỗi quý một lần.\n"
    "- Phương tiện tại chỗ: 3 xuồng máy, 60 áo phao, 5 loa cầm tay, kiểm tra trước mùa mưa.\n"
    "- Hậu cần tại chỗ: dự trữ lương thực, nước uống cho 200 người trong ba ngày.\n\n"
    "Trong đợt lũ tháng 10, xã đã sơ tán 74 hộ trong hai giờ, không có thiệt hại về người.\n\n"
    "Khó khăn: loa cầm tay còn thiếu ở hai thôn xa; xuồng máy đã dùng trên mười năm.";

constexpr const char* help_paper =
    "Đơn vị đóng quân trên địa bàn xác định giúp dân khắc phục hậu quả thiên tai là nhiệm vụ chiến "
    "đấu trong thời bình.\n\n"
    "Năm qua, đơn vị đã huy động 3 đợt với 210 lượt cán bộ, chiến sĩ và 12 lượt xe; giúp các thôn "
    "sửa 18 nhà, nạo vét 2 km kênh mương, dọn 4 điểm trường sau lũ.\n\n"
    "Kinh nghiệm: giữ liên lạc hằng ngày với Ban CHQS xã trong mùa mưa; chuẩn bị sẵn danh mục xe, "
    "xuồng có thể huy động trong 90 phút; bàn giao công việc cho thôn bằng biên bản.";

void hand_in(DemoArea& area, const DemoPerson& who, Id<Conference> conference, std::int64_t number,
             const char* title, const char* text, const char* speaker) {
    HandInPaper paper;
    paper.conference = conference;
    paper.number = number;
    paper.title = title;
    paper.text = text;
    paper.speaker = speaker;
    area.give(who, paper);
}

/// The same as a file, as units do that write in Word.
void hand_in_file(DemoArea& area, const DemoOffice& office, Id<Conference> conference,
                  std::int64_t number, const char* title, const char* text) {
    paper::Paper written;
    written.issuing_body = office.name;
    written.type_name = "Tham luận";
    written.abstract = title;
    written.body = page::blocks(text);
    const auto bytes = press::docx(written, press::default_template());
    if (!bytes) throw std::runtime_error("the demo's paper: " + bytes.error().code);
    KeepFile keep;
    keep.file_kind = FileKind::paper;
    keep.file_type = FileType::docx;
    keep.sha256 = sha256(*bytes);
    keep.bytes = static_cast<std::int64_t>(bytes->size());
    keep.called = "Tham luan giup dan.docx";
    HandInPaper paper;
    paper.conference = conference;
    paper.number = number;
    paper.title = title;
    paper.speaker = "Chính trị viên";
    paper.file = Id<KeptFile>(area.give(office.chief, keep).ids.front());
    FileStore(area.node.folder).keep(*paper.file, *bytes, "");
    area.give(office.chief, paper);
}

void invite_and_ask(DemoArea& area, const DemoCast& cast, Id<Conference> conference, Date held) {
    for (const auto& reader : readers_of(cast)) {
        InviteToConference invite;
        invite.conference = conference;
        invite.units = {reader.office.unit};
        invite.posts = reader.posts;
        invite.prepare = "Tham luận theo chủ đề Ban tổ chức đã gửi.";
        invite.reply_by = Date{held.days - 3};
        area.give(cast.staff, invite);
        AskForPapers ask;
        ask.conference = conference;
        ask.units = {reader.office.unit};
        ask.topic = reader.topic;
        ask.due = Date{held.days - 4};
        ask.minutes = minutes_to_read;
        area.give(cast.staff, ask);
    }
}

void answer_invitations(DemoArea& area, const DemoCast& cast, Id<Conference> conference) {
    for (const auto& reader : readers_of(cast)) {
        AnswerInvitation answer;
        answer.conference = conference;
        for (const auto& post : reader.posts) answer.posts.push_back({post, Coming::comes, "", ""});
        area.give(reader.office.chief, answer);
    }
}

}  // namespace

void gather_papers(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
                   const std::shared_ptr<Id<Conference>>& conference, Date held) {
    std::uint64_t seed = 0;
    const auto on = [&](int days_before, int hour, int minute, const std::function<void()>& act) {
        calendar.on(Date{held.days - days_before}, hour, minute, [&area, act, mine = ++seed] {
            const DiceAside aside(area, mine);
            act();
        });
    };
    const auto& staff = cast.staff;
    on(12, 15, 45,
       [&area, &cast, conference, held] { invite_and_ask(area, cast, *conference, held); });
    on(11, 9, 10, [&area, &cast, conference] { answer_invitations(area, cast, *conference); });
    on(6, 10, 20, [&area, &cast, conference] {
        hand_in(area, cast.communes[0].chief, *conference, 1,
                "Kinh nghiệm tuần tra chung giữa dân quân và công an xã", first_try,
                "Chỉ huy trưởng Ban CHQS xã");
    });
    on(6, 15, 0, [&area, &staff, conference] {
        area.give(staff,
                  ReturnPaper{*conference, 1, 1,
                              "Bổ sung số lượt tuần tra chung, cách làm và bài học rút ra."});
    });
    on(5, 14, 30, [&area, &cast, conference] {
        hand_in(area, cast.communes[0].chief, *conference, 1,
                "Kinh nghiệm tuần tra chung giữa dân quân và công an xã", patrol_paper,
                "Chỉ huy trưởng Ban CHQS xã");
    });
    on(4, 9, 15, [&area, &cast, conference] {
        hand_in_file(area, cast.stationed.front(), *conference, 3,
                     "Đơn vị đóng quân tham gia giúp dân khắc phục hậu quả thiên tai", help_paper);
    });
    on(4, 16, 10, [&area, &staff, conference] {
        area.give(staff, AcceptPaper{*conference, 1, 2});
        area.give(staff, AcceptPaper{*conference, 3, 1});
    });
    on(3, 14, 10, [&area, &cast, conference] {
        hand_in(area, cast.communes[1].chief, *conference, 2,
                "Thực hiện bốn tại chỗ trong mùa mưa lũ", flood_paper,
                "Chỉ huy trưởng Ban CHQS xã");
    });
    on(2, 8, 40, [&area, &staff, conference] {
        area.give(staff, AcceptPaper{*conference, 2, 1});
        for (const std::int64_t number : {1, 2, 3}) {
            area.give(staff, SchedulePaper{*conference, number, 3 + number});
        }
    });
    on(1, 16, 0, [&area, &staff, conference] { area.give(staff, ClosePapers{*conference, true}); });
}

void tick_readers(DemoArea& area, const DemoCast& cast, Id<Conference> conference) {
    const DiceAside aside(area, 101);
    for (const auto& reader : readers_of(cast)) {
        for (const auto& post : reader.posts) {
            area.give(cast.staff, TickParticipant{conference, reader.office.unit, post,
                                                  Presence::attended, ""});
        }
    }
}

void ask_for_briefing(DemoArea& area, const DemoPerson& staff, const DemoPerson& commune,
                      const DemoPerson& station, Id<Conference> briefing, Date due) {
    const DiceAside aside(area, 201);
    const auto ask = [&](Id<Unit> unit, const char* topic) {
        AskForPapers asked;
        asked.conference = briefing;
        asked.units = {unit};
        asked.topic = topic;
        asked.due = due;
        asked.minutes = minutes_to_read;
        area.give(staff, asked);
    };
    ask(commune.unit, "Giữ đường băng cản lửa trước mùa hanh khô");
    ask(station.unit, "Máy, xe và người hỗ trợ chữa cháy rừng");
    hand_in(area, station, briefing, 2, "Máy, xe và người hỗ trợ chữa cháy rừng",
            "Đơn vị đã đi thực địa bốn khu rừng thông giáp khu dân cư.\n\n"
            "- Lực lượng sẵn sàng: 25 người, 1 xe xúc, 2 máy bơm.\n"
            "- Thời gian cơ động đến điểm xa nhất: 90 phút.\n\n"
            "Đề nghị các xã cử người dẫn đường và chỉ trước nơi lấy nước cho máy bơm.",
            "Chỉ huy đơn vị");
}

}  // namespace gb::app
