#include "app/demo.hpp"

#include <array>

#include "app/demo_area.hpp"
#include "app/demo_articles.hpp"
#include "app/demo_assessments.hpp"
#include "app/demo_briefings.hpp"
#include "app/demo_commendations.hpp"
#include "app/demo_matters.hpp"

namespace gb::app {

namespace {

constexpr std::array<const char*, 12> family{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ",
                                             "Đặng",   "Bùi",  "Đỗ", "Hồ",   "Ngô",   "Dương"};
constexpr std::array<const char*, 10> middle{"Văn", "Đức",   "Hữu",  "Quang", "Minh",
                                             "Thị", "Thanh", "Xuân", "Công",  "Mạnh"};
constexpr std::array<const char*, 16> given{"An",   "Bình",  "Chung", "Dũng", "Hà",  "Hải",
                                            "Hùng", "Khoa",  "Lâm",   "Long", "Nam", "Phúc",
                                            "Sơn",  "Thắng", "Tuấn",  "Vinh"};

struct Line {
    LogType type;
    const char* text;  ///< {} stands for a commune
};

constexpr std::array<Line, 22> night_lines{{
    {LogType::guard_relief, "Đổi gác cổng số 1, quân số đủ, trang bị trực bàn giao theo sổ."},
    {LogType::guard_relief, "Đổi gác kho vật chất, không có gì lạ."},
    {LogType::patrol, "Tổ tuần tra 3 đồng chí đi tuyến xã {}, về lúc đủ quân số, an toàn."},
    {LogType::patrol, "Tuần tra chung dân quân và công an xã {}: hai lượt, không có gì lạ."},
    {LogType::patrol, "Tổ tuần tra đê xã {} về, mực nước dưới báo động 1."},
    {LogType::report, "Xã {} báo cáo: trong ngày an toàn, trực đủ quân số."},
    {LogType::report, "Ban CHQS xã {} báo mất điện khu trung tâm từ 21 giờ, đã báo điện lực."},
    {LogType::report, "Xã {} báo nước sông lên 0,4 m trong 1 giờ, đã tăng người canh cống."},
    {LogType::report, "Tiểu đoàn Công binh 27 báo quân số trực đủ, phương tiện cứu nạn sẵn sàng."},
    {LogType::weather, "Mưa vừa, gió cấp 4; dự báo đêm có mưa to ở các xã ven sông."},
    {LogType::weather, "Trời quang, gió nhẹ, nhiệt độ 22 độ."},
    {LogType::order, "Trực chỉ huy lệnh: kiểm tra lại phương án sơ tán thôn ven sông xã {}."},
    {LogType::order, "Trực chỉ huy nhắc các xã kiểm tra dụng cụ chữa cháy rừng trước 17 giờ."},
    {LogType::incident,
     "Cháy thực bì khoảng 200 m² ở bìa rừng xã {}; dân quân dập tắt sau 35 phút, không thiệt hại "
     "về người."},
    {LogType::incident, "Cây đổ chắn đường liên xã đoạn qua {}; đã dọn xong, thông đường."},
    {LogType::incident, "Xe tải bị sa lầy ở ngầm tràn xã {}; hỗ trợ kéo ra, người an toàn."},
    {LogType::visit,
     "Đoàn kiểm tra của Bộ CHQS tỉnh: 4 người, 1 xe, vào làm việc về phòng thủ dân sự."},
    {LogType::visit, "Khách của đơn vị: 2 lượt người, đã ra trước 17 giờ."},
    {LogType::information, "Trạm thủy văn thông báo hồ chứa điều tiết xả 50 m³/s từ 22 giờ."},
    {LogType::information, "Kiểm lâm thông báo cấp dự báo cháy rừng cấp III tại xã {}."},
    {LogType::note, "Kiểm tra liên lạc với mười xã: mười xã trả lời, tín hiệu tốt."},
    {LogType::note, "Kiểm tra máy phát điện dự phòng, dầu đủ 12 giờ."},
}};

constexpr int conference_before = 5;  ///< days before today

struct Team {
    std::vector<DemoPerson> officers;  ///< who stand the watch by turns
    DemoPerson commander;
};

struct Cast {
    Id<Unit> province_area, province, committee, police, front, area_command;
    std::vector<Id<Unit>> commune_commands;
    std::vector<Id<Unit>> stationed;
    Team area;
    DemoPerson province_commander, staff;
    std::vector<DemoPerson> commune_chiefs;
    std::vector<DemoPerson> stationed_chiefs;
};

std::string person_name(DemoArea& area) {
    return fmt::format("{} {} {}", area.one_of(family), area.one_of(middle), area.one_of(given));
}

void establish_units(DemoArea& area, Cast& cast) {
    cast.province_area =
        area.establish("Tỉnh Trường Giang", "Trường Giang", UnitKind::area, Level::province, {},
                       "Trường Giang Province", before_reform);
    cast.committee = area.establish("Ủy ban nhân dân tỉnh Trường Giang", "UBND tỉnh",
                                    UnitKind::peoples_committee, Level::province,
                                    {{RelationKind::serves_area, cast.province_area}},
                                    "People's Committee of Trường Giang Province", before_reform);
    cast.province = area.establish("Bộ Chỉ huy quân sự tỉnh Trường Giang", "Bộ CHQS tỉnh",
                                   UnitKind::military_command, Level::province,
                                   {{RelationKind::serves_area, cast.province_area}},
                                   "Military Command of Trường Giang Province", before_reform);
    cast.police = area.establish("Công an tỉnh Trường Giang", "Công an tỉnh", UnitKind::police,
                                 Level::province, {{RelationKind::coordinates_with, cast.province}},
                                 "Police of Trường Giang Province", before_reform);
    cast.front = area.establish("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trường Giang", "MTTQ tỉnh",
                                UnitKind::fatherland_front, Level::province,
                                {{RelationKind::coordinates_with, cast.province}},
                                "Fatherland Front of Trường Giang Province", before_reform);
    cast.area_command =
        area.establish("Ban Chỉ huy Phòng thủ khu vực 3 – Trường Giang", "Ban CHPTKV 3",
                       UnitKind::area_defence_command, Level::area,
                       {{RelationKind::military_command, cast.province}}, "Area Defence Command 3");
    reform_commands(area, cast.province, cast.area_command);
    const auto communes = reform_communes(area, cast.province_area);
    for (std::size_t i = 0; i < communes.size(); ++i) {
        const auto& name = area.communes[i];
        cast.commune_commands.push_back(area.establish(
            fmt::format("Ban Chỉ huy quân sự xã {}", name), fmt::format("Ban CHQS xã {}", name),
            UnitKind::military_command, Level::commune,
            {{RelationKind::serves_area, communes[i]},
             {RelationKind::guidance, cast.area_command}}));
    }
    for (const auto& [name, short_name] :
         {std::pair{"Trung đoàn Bộ binh 88", "Trung đoàn 88"},
          std::pair{"Tiểu đoàn Công binh 27", "Tiểu đoàn 27"},
          std::pair{"Đồn Biên phòng Cửa Giang", "Đồn BP Cửa Giang"}}) {
        cast.stationed.push_back(
            area.establish(name, short_name, UnitKind::stationed_unit, Level::base,
                           {{RelationKind::stationed_in, cast.province_area},
                            {RelationKind::coordinates_with, cast.area_command}}));
    }
}

void appoint_people(DemoArea& area, Cast& cast) {
    cast.area.commander = area.appoint(cast.area_command, "Trần Hữu Bình", "Thượng tá",
                                       "Chỉ huy trưởng", Role::commander);
    cast.area.officers.push_back(area.appoint(cast.area_command, "Nguyễn Văn An", "Đại úy",
                                              "Sĩ quan trực tác chiến", Role::duty_officer));
    cast.area.officers.push_back(area.appoint(cast.area_command, "Lê Thị Hà", "Thượng úy",
                                              "Sĩ quan trực tác chiến", Role::duty_officer));
    cast.area.officers.push_back(area.appoint(cast.area_command, "Phạm Đức Lâm", "Đại úy",
                                              "Sĩ quan trực tác chiến", Role::duty_officer));
    cast.staff =
        area.appoint(cast.area_command, "Vũ Minh Khoa", "Thiếu tá", "Trợ lý tham mưu", Role::staff);
    cast.province_commander =
        area.appoint(cast.province, "Đỗ Quang Thắng", "Đại tá",
                     "Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng", Role::commander);
    for (const auto& unit : cast.commune_commands) {
        cast.commune_chiefs.push_back(
            area.appoint(unit, person_name(area), "", "Chỉ huy trưởng", Role::commander));
    }
    for (const auto& unit : cast.stationed) {
        cast.stationed_chiefs.push_back(
            area.appoint(unit, person_name(area), "Trung tá", "Chỉ huy đơn vị", Role::commander));
    }
}

void open_accounts(DemoArea& area, const Cast& cast) {
    const std::string unit = "Ban CHPTKV 3";
    area.account("an", cast.area.officers[0], "Sĩ quan trực tác chiến", unit,
                 "Ghi sổ trực, bàn giao ca");
    area.account("ha", cast.area.officers[1], "Sĩ quan trực, người nhận ca", unit,
                 "Nhận ca từ người đang trực");
    area.account("binh", cast.area.commander, "Chỉ huy trưởng", unit,
                 "Giao việc, xác nhận hoàn thành");
    area.account("khoa", cast.staff, "Trợ lý tham mưu", unit, "Hội nghị, báo cáo tổng kết");
    area.account("xa", cast.commune_chiefs[0], "Chỉ huy trưởng Ban CHQS xã Hoa Sơn",
                 "Ban CHQS xã Hoa Sơn", "Nhận việc, báo kết quả");
    area.account("tinh", cast.province_commander, "Chỉ huy trưởng", "Bộ CHQS tỉnh",
                 "Chỉ đạo từ cấp trên");
    const auto office = area.establish("Bộ phận quản trị giaoban", "Quản trị", UnitKind::system,
                                       Level::base, {}, "giaoban administration");
    area.account("quang",
                 area.appoint(office, "Ngô Văn Quang", "Thượng úy", "Quản trị hệ thống",
                              Role::administrator),
                 "Quản trị hệ thống", "Bộ phận quản trị",
                 "Lập, đổi tên, sáp nhập đơn vị; tài khoản");
}

std::string filled(DemoArea& area, const char* text) {
    const std::string line = text;
    const auto mark = line.find("{}");
    return mark == std::string::npos
               ? line
               : line.substr(0, mark) + area.one_of(area.communes) + line.substr(mark + 2);
}

/// A row of the log; now and then it is entered late, or struck and written again.
std::int64_t write_row(DemoArea& area, const DemoPerson& officer) {
    const auto& line = area.one_of(night_lines);
    WriteLog row;
    row.duty = Duty::operations;
    row.type = line.type;
    row.text = filled(area, line.text);
    std::optional<Instant> happened;
    if (area.pick(1, 12) == 1) happened = Instant{area.clock.at.ms - area.pick(18, 70) * 60'000};
    const auto done = area.give(officer, row, happened);
    if (area.pick(1, 40) != 1) return 1;
    area.clock.at.ms += 3 * 60'000;
    StrikeLog strike;
    strike.entry = Id<LogEntry>(done.ids.front());
    strike.reason = "ghi nhầm giờ";
    strike.replacement = Replacement{row.type, row.text.value, std::nullopt};
    area.give(officer, strike);
    return 2;
}

/// One watch of 24 hours, from relief to relief at 07:30. @return rows written
std::int64_t stand_watch(DemoArea& area, const DemoPerson& officer, Date day) {
    std::int64_t rows = 0;
    const int count = area.pick(7, 12);
    for (int i = 0; i < count; ++i) {
        const int minute = 7 * 60 + 40 + i * (23 * 60 / count) + area.pick(0, 40);
        const Date on{day.days + minute / 1440};
        if (!area.reached(on, minute / 60 % 24, minute % 60)) break;
        area.at(on, minute / 60 % 24, minute % 60);
        rows += write_row(area, officer);
    }
    return rows;
}

void hand_over(DemoArea& area, const Cast& cast, const DemoPerson& from, const DemoPerson& to,
               Date day) {
    area.at(day, 7, 25);
    SignHandover sign;
    sign.watch = watch_of(cast.area_command, Duty::operations);
    sign.incoming_post = to.post;
    sign.last_row = area.node.ledger->last_number(cast.area_command, log_register(Duty::operations),
                                                  area.clock.at.date().year());
    Seen seen;
    for (const auto* task : area.open_tasks_of(cast.area_command, seen)) {
        sign.items.push_back({ItemKind::task, task->id, false, "đang thực hiện"});
    }
    sign.checklist = {{"Máy thông tin trực ban", CheckState::ok, ""},
                      {"Chìa khóa tủ tài liệu", CheckState::ok, ""},
                      {"Đèn pin, áo mưa", CheckState::ok, ""}};
    sign.weather = "Theo bản tin 06 giờ; cấp dự báo cháy rừng cấp II";
    sign.remarks = "Quân số trực đủ.";
    const auto signed_out = area.give(from, sign);
    area.at(day, 7, 30);
    area.give(to, CountersignHandover{Id<Handover>(signed_out.ids.front())});
}

struct GivenTask {
    const char* text;
    int due_after;  ///< days; 0: standing
    int answer;     ///< 0 silent, 1 accepted, 2 progress, 3 reported, 4 confirmed
};

constexpr std::array<GivenTask, 8> tasks{{
    {"Rà soát phương án sơ tán dân các thôn ven sông, báo cáo số hộ phải di chuyển.", 12, 4},
    {"Kiểm tra, bổ sung vật chất phòng chống thiên tai tại chỗ; lập bảng thống kê.", 18, 3},
    {"Duy trì nghiêm chế độ trực sẵn sàng chiến đấu, trực phòng thủ dân sự.", 0, 1},
    {"Tổ chức tuần tra chung với công an xã tối thiểu hai lần mỗi tuần.", 0, 1},
    {"Luyện tập phương án chữa cháy rừng cấp xã.", 25, 2},
    {"Thống kê công trình quốc phòng trên địa bàn, tình trạng biển báo.", 30, 4},
    {"Báo cáo kết quả phối hợp với Mặt trận Tổ quốc trong công tác chính sách hậu phương.", 20, 3},
    {"Cập nhật danh sách lực lượng xung kích phòng chống thiên tai cấp xã (số lượng).", 9, 4},
}};

/// @return whether the commune reported it done
bool answer_task(DemoArea& area, const DemoPerson& chief, Id<Task> task, const GivenTask& set) {
    area.clock.at.ms += area.pick(4, 40) * 60'000;
    if (set.answer < 1 || area.pick(1, 12) == 1) return false;
    area.give(chief, AcceptTask{task});
    if (set.answer < 2) return false;
    ReportProgress progress;
    progress.task = task;
    progress.text = "Đã triển khai đến các thôn, hoàn thành phần khảo sát.";
    progress.percent = area.pick(3, 8) * 10;
    area.give(chief, progress);
    if (set.answer < 3 || area.pick(1, 9) == 1) return false;
    ReportDone done;
    done.task = task;
    done.text = "Đã hoàn thành, số liệu gửi kèm báo cáo của xã.";
    area.give(chief, done);
    return true;
}

void give_task(DemoArea& area, const Cast& cast, const GivenTask& set) {
    GiveTask command;
    command.text = set.text;
    command.group = AddresseeGroup::all_communes;
    command.standing = set.due_after == 0;
    if (!command.standing) command.due = Date{area.clock.at.date().days + set.due_after};
    const Id<Task> task(area.give(cast.area.commander, command).ids.front());
    std::vector<Id<Unit>> reported;
    for (std::size_t i = 0; i < cast.commune_chiefs.size(); ++i) {
        if (answer_task(area, cast.commune_chiefs[i], task, set)) {
            reported.push_back(cast.commune_commands[i]);
        }
    }
    if (set.answer < 4) return;
    for (const auto& unit : reported) area.give(cast.staff, ConfirmTask{task, unit});
}

/// A directive from the province that the area command must carry out.
void directive_from_above(DemoArea& area, const Cast& cast) {
    ReceiveDocument paper;
    paper.type = DocumentType::chi_thi;
    paper.symbol = "12/CT-BCH";
    paper.issued_on = Date{area.clock.at.date().days - 2};
    paper.issuer = "Bộ Chỉ huy quân sự tỉnh Trường Giang";
    paper.subject = "Về tăng cường công tác đóng quân canh phòng những tháng cuối năm";
    area.give(cast.staff, paper);
}

}  // namespace

bool is_demo(Node& node) {
    return !node.accounts->demo_roles().empty();
}

DemoFilled fill_demo(Node& node, const Progress& progress) {
    const Date today = node.clock.now().date();
    const Date first{today.days - demo_days};
    DemoArea area(node, first);
    Cast cast;
    establish_units(area, cast);
    appoint_people(area, cast);
    describe_site(node.folder);
    area.at(first, 7, 30);
    // Whoever visits the demo as An, the first officer, is on duty and may hand over.
    const auto turns = static_cast<std::size_t>(demo_days - (area.reached(today, 7, 31) ? 0 : 1));
    const auto officers = cast.area.officers.size();
    std::size_t on = (officers - turns % officers) % officers;
    area.give(cast.area.officers[on], OpenWatch{Duty::operations});
    area.give(cast.area.commander, OpenWatch{Duty::command});
    Commending commending(area, {cast.area.commander, cast.staff, cast.commune_chiefs});
    for (int day = 0; day <= demo_days; ++day) {
        const Date date{first.days + day};
        progress("demo", day, demo_days);
        if (!area.reached(date, 7, 31)) break;  // the relief of today is still to come
        const auto next = (on + 1) % officers;
        report_duty(
            area, {cast.area.commander, cast.area.officers[on], cast.commune_chiefs, cast.province},
            date, demo_days - day);
        if (day > 0) {
            hand_over(area, cast, cast.area.officers[on], cast.area.officers[next], date);
            on = next;
        }
        find_lessons(area, cast.staff, cast.area_command, demo_days - day);
        publish_news(area, cast.staff, cast.area.commander, date, day);
        if (day == 1) directive_from_above(area, cast);
        area.at(date, 8, 5);
        commending.on_day(demo_days - day);
        if (day % 4 == 2 && static_cast<std::size_t>(day / 4) < tasks.size()) {
            area.at(date, 8, 15);
            give_task(area, cast, tasks[static_cast<std::size_t>(day / 4)]);
        }
        if (area.reached(date, 9, 10)) {
            area.at(date, 9, 10 + day % 40);
            const InformationCast parties{cast.area.commander, cast.area.officers[on],
                                          cast.province_commander, cast.commune_chiefs,
                                          cast.stationed_chiefs};
            exchange_information(area, parties, demo_days - day);
            assess_periods(area, parties, demo_days - day);
        }
        hold_briefings(
            area, {cast.area.commander, cast.staff, cast.commune_chiefs, cast.stationed_chiefs},
            date, demo_days - day);
        settle_matters(area, {cast.area.commander, cast.staff, cast.commune_chiefs}, date,
                       demo_days - day);
        if (day == demo_days - conference_before) {
            hold_conference(area, cast.area.commander, cast.staff, date);
        }
        stand_watch(area, cast.area.officers[on], date);
        area.tend();
    }
    open_accounts(area, cast);
    area.tend();
    progress("demo", demo_days, demo_days);
    return {demo_days, area.commands};
}

}  // namespace gb::app
