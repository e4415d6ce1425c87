#include "app/demo_papers.hpp"

#include "app/demo_seasons.hpp"
#include "app/demo_tasks.hpp"
#include "domain/office/words.hpp"

namespace gb::app {

namespace {

using enum DocumentType;
using enum Season;

struct Received {
    Season season;
    DocumentType type;
    const char* letters;  ///< after the number in its symbol
    const char* issuer;
    const char* subject;
};

constexpr const char* of_province = "Bộ Chỉ huy quân sự tỉnh Trường Giang";
constexpr const char* committee = "Ủy ban nhân dân tỉnh Trường Giang";
constexpr const char* of_police = "Công an tỉnh Trường Giang";
constexpr const char* rangers = "Chi cục Kiểm lâm tỉnh Trường Giang";
constexpr const char* hydrology = "Đài Khí tượng thủy văn tỉnh Trường Giang";

constexpr Received incoming[] = {
    {always, huong_dan, "HD-BTM", of_province,
     "Hướng dẫn ghi sổ trực, sổ bàn giao: bổ sung lần {m}"},
    {always, thong_bao, "TB-BCH", of_province, "Thông báo lịch kiểm tra chế độ trực tháng {m}"},
    {always, cong_van, "BTM-TC", of_province, "Về việc báo cáo kết quả tuần tra chung tháng {m}"},
    {always, ke_hoach, "KH-UBND", committee,
     "Kế hoạch kiểm tra phòng cháy, chữa cháy ở trụ sở, chợ, trường học"},
    {always, thong_bao, "TB-UBND", committee,
     "Thông báo kết luận cuộc họp phòng thủ dân sự tháng {m}"},
    {always, cong_van, "UBND-NC", committee, "Về việc phối hợp bảo đảm an toàn ngày lễ"},
    {always, cong_van, "UBND-NN", committee, "Về việc kiểm tra hồ đập, hành lang thoát lũ"},
    {always, thong_bao, "TB-SNN", "Sở Nông nghiệp và Môi trường tỉnh Trường Giang",
     "Thông báo lịch vận hành cống tháng {m}"},
    {always, cong_van, "ĐL-KT", "Điện lực khu vực", "Về việc cắt điện sửa đường dây qua ba xã"},
    {always, giay_moi, "GM-UBND", committee,
     "Giấy mời họp Ban Chỉ huy phòng thủ dân sự tỉnh tháng {m}"},
    {always, cong_van, "CAT-TM", of_police, "Về việc trao đổi lịch tuần tra chung tháng {m}"},
    {always, thong_bao, "TB-CAT", of_police, "Thông báo tuyến đường cấm để sửa cầu"},
    {always, bao_cao, "BC-TrĐ88", "Trung đoàn Bộ binh 88", "Báo cáo kết quả canh phòng tháng {m}"},
    {always, bao_cao, "BC-TĐ27", "Tiểu đoàn Công binh 27",
     "Báo cáo tình trạng xe, xuồng cứu nạn tháng {m}"},
    {storms, cong_dien, "CĐ-UBND", committee, "Công điện về chủ động ứng phó mưa lũ, sạt lở"},
    {storms, thong_bao, "TB-ĐKTTV", hydrology, "Thông báo lũ trên sông Giang, mực nước dự báo"},
    {storms, ke_hoach, "KH-BCH", of_province,
     "Kế hoạch ứng phó thiên tai, tìm kiếm cứu nạn mùa mưa bão"},
    {dry, thong_bao, "TB-CCKL", rangers, "Thông báo cấp dự báo cháy rừng trong tuần"},
    {dry, cong_van, "CCKL-BV", rangers, "Về việc phối hợp trực canh lửa ở rừng phòng hộ"},
    {tet, ke_hoach, "KH-BCH", of_province, "Kế hoạch trực sẵn sàng chiến đấu dịp Tết Nguyên đán"},
    {enlistment, quyet_dinh, "QĐ-UBND", committee,
     "Quyết định giao chỉ tiêu tuyển quân (số lượng theo xã)"},
    {training, huong_dan, "HD-BTM", of_province,
     "Hướng dẫn nội dung huấn luyện dân quân trong năm"},
};

constexpr std::array<const char*, 4> notes{
    "Đ/c trợ lý tham mưu nghiên cứu, tham mưu văn bản triển khai.",
    "Trực ban thông báo đến mười xã, ghi sổ ngày giờ.",
    "Hậu cần chuẩn bị vật chất theo văn bản, báo cáo tôi.",
    "Tổng hợp số liệu, dự thảo báo cáo trình trước hạn một ngày."};

struct Issued {
    Season season;
    DocumentType type;
    const char* subject;
    const char* line;
    bool task;  ///< the line becomes one
};

constexpr Issued outgoing[] = {
    {always, thong_bao, "Thông báo lịch kiểm tra sổ trực, kho vật chất các xã tháng {m}",
     "Các xã chuẩn bị sổ, kho; đoàn kiểm tra đến theo lịch.", false},
    {always, ke_hoach, "Kế hoạch tuần tra chung tháng {n} với công an và các đơn vị",
     "Bố trí lực lượng theo kế hoạch, báo số lượt cuối tháng.", true},
    {always, cong_van, "Về giờ báo cáo ngày: nhận xét tháng {m}",
     "Báo cáo ngày trước 17 giờ; chậm phải nêu lý do.", false},
    {always, cong_van, "Về việc rà soát biển báo, rào chắn ở ngầm tràn",
     "Xã lập danh sách ngầm còn thiếu biển, báo trước ngày hẹn.", true},
    {always, huong_dan, "Hướng dẫn ghi sổ khi nhận tin qua điện thoại",
     "Ghi giờ nhận, nguồn tin, việc, nơi; không ghi tên người.", false},
    {storms, ke_hoach, "Kế hoạch luyện tập sơ tán các xã ven sông",
     "Mỗi xã luyện tập một thôn, báo kết quả từng bước.", true},
    {dry, cong_van, "Về việc trực canh lửa rừng theo cấp dự báo",
     "Bố trí người trực chòi canh, báo danh sách chòi.", true},
    {tet, ke_hoach, "Kế hoạch trực Tết của khu vực", "Trực đủ quân số, báo cáo mỗi ngày hai lần.",
     false},
    {harvest, cong_van, "Về việc giúp dân thu hoạch", "Đăng ký số công, ưu tiên gia đình neo đơn.",
     true},
};

template <class List>
const auto& one_for(DemoArea& area, const List& list, Date day) {
    std::vector<const std::decay_t<decltype(list[0])>*> fitting;
    for (const auto& one : list) {
        if (!in_season(one.season, day)) continue;
        fitting.push_back(&one);
        if (one.season != always) fitting.push_back(&one);
    }
    return *area.one_of(fitting);
}

/// {m}: the month with its year; {n}: the one after.
std::string named_by_month(std::string_view subject, Date day) {
    std::string out(subject);
    const auto put = [&out](std::string_view mark, int month, int year) {
        const auto at = out.find(mark);
        if (at != std::string::npos)
            out.replace(at, mark.size(), fmt::format("{}/{}", month, year));
    };
    put("{m}", day.month(), day.year());
    put("{n}", day.month() % 12 + 1, day.year() + day.month() / 12);
    return out;
}

/// What the province sends down every six weeks.
struct FromAbove {
    DocumentType type;
    const char* subject;
    const char* line;
};

constexpr std::array<FromAbove, 8> from_above{{
    {ke_hoach, "Kế hoạch kiểm tra công tác phòng thủ dân sự các khu vực",
     "Tự kiểm tra trước, gửi báo cáo về Bộ CHQS tỉnh."},
    {chi_thi, "Về duy trì nghiêm các chế độ trực và bàn giao ca",
     "Kiểm tra sổ bàn giao của các xã, báo cáo những ca giao thiếu người ký."},
    {ke_hoach, "Kế hoạch diễn tập ứng phó bão, tìm kiếm cứu nạn",
     "Chuẩn bị lực lượng, xuồng theo phụ lục; báo quân số tham gia."},
    {huong_dan, "Hướng dẫn sơ kết công tác đóng quân canh phòng",
     "Gửi số liệu sáu tháng theo mẫu."},
    {chi_thi, "Về phòng cháy, chữa cháy rừng trong mùa khô",
     "Rà soát đường băng, chòi canh; báo cáo chỗ chưa bảo đảm."},
    {ke_hoach, "Kế hoạch huấn luyện trực ban và ghi sổ",
     "Cử người dự lớp tập huấn, gửi danh sách theo chức vụ."},
    {cong_van, "Về việc bảo đảm an toàn dịp Tết Nguyên đán",
     "Gửi lịch trực Tết của khu vực và mười xã."},
    {huong_dan, "Hướng dẫn tổng kết năm và khen thưởng",
     "Gửi báo cáo tổng kết, đề nghị khen thưởng."},
}};

constexpr int annual_directive_days_ago = 39;
constexpr int days_on_the_table = 2;  ///< until the command has seen a paper and put it away
constexpr int unregistered_days = 12;

}  // namespace

DemoPapers::DemoPapers(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
                       DemoTasks& tasks)
    : area_(area), calendar_(calendar), cast_(cast), tasks_(tasks) {
    for (int ago = demo_days - 2; ago > 0; --ago) {
        const auto day = calendar.day(ago);
        if (ago % 4 == 1) calendar.on(day, 8, 45, [this] { receive_one(); });
        if (ago % 11 == 6) calendar.on(day, 14, 10, [this] { issue_one(); });
        if (ago % 45 == 22) {
            calendar.on(day, 10, 30, [this, ago] { issue_from_above(ago / 45); });
        }
    }
    int number = 0;
    for (const auto day : storms_between(calendar.day(demo_days - 2), calendar.day(1))) {
        ++number;
        calendar.on(day, 8, 30, [this, number] { issue_dispatch(number); });
    }
    calendar.on(calendar.day(annual_directive_days_ago), 8, 30, [this] { receive_directive(); });
}

// Incoming --------------------------------------------------------------------------------------

/// The directive that the province sends down towards the end of the year.
void DemoPapers::receive_directive() {
    ReceiveDocument paper;
    paper.type = chi_thi;
    paper.symbol = "12/CT-BCH";
    paper.issued_on = Date{area_.clock.at.date().days - 2};
    paper.issuer = of_province;
    paper.subject = "Về tăng cường công tác đóng quân canh phòng những tháng cuối năm";
    area_.give(cast_.staff, paper);
}

void DemoPapers::receive_one() {
    const auto today = area_.clock.at.date();
    const auto& one = one_for(area_, incoming, today);
    ReceiveDocument paper;
    paper.type = one.type;
    last_symbol_ += area_.pick(2, 6);
    paper.symbol = fmt::format("{}/{}", last_symbol_, one.letters);
    paper.issued_on = Date{today.days - area_.pick(0, 3)};
    paper.issuer = one.issuer;
    if (one.type == cong_dien) paper.urgency = Urgency::hoa_toc;
    paper.subject = named_by_month(one.subject, today);
    const Id<Document> document(area_.give(cast_.area.chief, paper).ids.front());
    if (area_.pick(1, 4) == 1) {
        calendar_.in(area_.pick(40, 120), [this, document] { note_in_margin(document); });
    } else {
        calendar_.in(area_.pick(40, 120) + days_on_the_table * 24 * 60, [this, document] {
            area_.give(cast_.area.chief, FileDocument{document, "Đã xem, các bộ phận biết."});
        });
    }
}

/// The communes take it into their registers; the first one, where visitors look in, has let the
/// papers of the last days lie.
void DemoPapers::register_below(Id<Document> document) {
    const auto days_ago = calendar_.day(0).days - area_.clock.at.date().days;
    for (const auto& office : cast_.communes) {
        if (&office == &cast_.communes.front() && days_ago < unregistered_days) continue;
        take_in(document, office.chief);
    }
}

/// Registered and, once it has been read, put away.
void DemoPapers::take_in(Id<Document> document, const DemoPerson& reader) {
    const Id<Document> receipt(area_.give(reader, RegisterDocument{document}).ids.front());
    calendar_.in(days_on_the_table * 24 * 60, [this, receipt, &reader] {
        area_.give(reader, FileDocument{receipt, "Đã xem, các bộ phận biết."});
    });
}

void DemoPapers::note_in_margin(Id<Document> document) {
    NoteDocument note;
    note.document = document;
    note.text = area_.one_of(notes);
    note.owner = cast_.area.unit;
    note.due = Date{area_.clock.at.date().days + area_.pick(3, 8)};
    area_.give(cast_.area.chief, note);
    tasks_.live_all_of(document, cast_.area.chief, cast_.area.deputy);
}

// Outgoing --------------------------------------------------------------------------------------

void DemoPapers::issue_one() {
    const auto today = area_.clock.at.date();
    const auto& one = one_for(area_, outgoing, today);
    IssueDocument paper;
    paper.type = one.type;
    paper.subject = named_by_month(one.subject, today);
    paper.groups = {{"Ban CHQS các xã", AddresseeGroup::all_communes, {}}};
    IssuedLine line;
    line.text = one.line;
    line.kind = one.task ? LineKind::task : LineKind::information;
    if (one.task) line.due = Date{today.days + 14};
    paper.lines = {line};
    paper.recipients = {cast_.province.unit};
    const Id<Document> document(area_.give(cast_.area.chief, paper).ids.front());
    register_below(document);
    take_in(document, cast_.province.chief);
    if (one.task) tasks_.live_all_of(document, cast_.area.chief, cast_.staff);
}

/// An urgent dispatch on the first day of a storm.
void DemoPapers::issue_dispatch(int storm) {
    IssueDocument paper;
    paper.type = cong_dien;
    paper.urgency = Urgency::hoa_toc;
    paper.subject = fmt::format("Về ứng phó bão số {}", storm + 1);
    paper.groups = {{"Ban CHQS các xã", AddresseeGroup::all_communes, {}}};
    const Date tomorrow{area_.clock.at.date().days + 1};
    for (const auto* text :
         {"Rà lại các hộ phải di chuyển, hoàn thành trước 18 giờ; báo số hộ.",
          "Trực 24/24 giờ, báo cáo nhanh trước 17 giờ mỗi ngày đến khi bão tan."}) {
        IssuedLine line;
        line.text = text;
        line.due = tomorrow;
        paper.lines.push_back(line);
    }
    paper.recipients = {cast_.province.unit, cast_.police.unit};
    const Id<Document> document(area_.give(cast_.area.chief, paper).ids.front());
    register_below(document);
    take_in(document, cast_.province.chief);
    take_in(document, cast_.police.chief);
    tasks_.live_all_of(document, cast_.area.chief, cast_.staff);
}

/// The last of them still waits for a word of the command.
void DemoPapers::issue_from_above(int round) {
    const auto& one = from_above[static_cast<std::size_t>(round) % from_above.size()];
    IssueDocument paper;
    paper.type = one.type;
    paper.subject = one.subject;
    paper.groups = {{"Ban CHPTKV 3", AddresseeGroup::none, {cast_.area.unit}}};
    IssuedLine line;
    line.text = one.line;
    line.due = Date{area_.clock.at.date().days + 12};
    paper.lines = {line};
    const Id<Document> document(area_.give(cast_.province.chief, paper).ids.front());
    const Id<Document> receipt(area_.give(cast_.clerk, RegisterDocument{document}).ids.front());
    tasks_.live_all_of(document, cast_.province.chief, cast_.province.chief);
    if (round == 0) return;
    calendar_.in(days_on_the_table * 24 * 60, [this, receipt] {
        area_.give(cast_.area.chief, FileDocument{receipt, "Đã xem, đã giao việc."});
    });
}

}  // namespace gb::app
