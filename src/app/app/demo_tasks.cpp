#include "app/demo_tasks.hpp"

#include "app/demo_seasons.hpp"

namespace gb::app {

namespace {

struct TaskText {
    Season season;
    int days;  ///< until it is due
    const char* text;
};

using enum Season;

/// For all communes, or for all units stationed in the area.
constexpr TaskText for_groups[] = {
    {always, 12, "Rà soát phương án sơ tán dân các thôn ven sông, báo cáo số hộ phải di chuyển."},
    {always, 18, "Kiểm tra, bổ sung vật chất phòng chống thiên tai tại chỗ; lập bảng thống kê."},
    {always, 30, "Thống kê công trình quốc phòng trên địa bàn, tình trạng biển báo."},
    {always, 9, "Cập nhật danh sách lực lượng xung kích phòng chống thiên tai cấp xã (số lượng)."},
    {always, 14, "Kiểm tra bình chữa cháy, bể nước, tiêu lệnh ở trụ sở và kho; thay cái hết hạn."},
    {always, 10,
     "Báo cáo kết quả tuần tra chung với công an trong tháng: số lượt, số người tham gia."},
    {always, 15, "Rà lại bảng phân công trực, danh bạ điện thoại trực; gửi bản mới về trực ban."},
    {always, 20,
     "Báo cáo kết quả phối hợp với Mặt trận Tổ quốc trong công tác chính sách hậu phương."},
    {always, 12, "Kiểm tra sổ trực, sổ bàn giao; báo cáo số dòng ghi muộn và cách khắc phục."},
    {storms, 7, "Kiểm tra cống, bờ bao, ngầm tràn; lập danh sách điểm xung yếu."},
    {storms, 10, "Luyện tập báo động sơ tán một thôn ven sông, ghi giờ từng bước."},
    {storms, 5, "Thống kê thuyền, xuồng, áo phao dùng được; báo cái hỏng."},
    {dry, 8, "Kiểm tra chòi canh lửa, đường băng cản lửa; bố trí người trực theo cấp dự báo."},
    {dry, 25, "Luyện tập phương án chữa cháy rừng cấp xã."},
    {tet, 6, "Đăng ký lịch trực Tết, báo người và số điện thoại trực từng ngày."},
    {enlistment, 10, "Chuẩn bị sân bãi, xe, nước uống cho ngày giao nhận quân; báo cáo số lượng."},
    {harvest, 9, "Đăng ký số công giúp dân thu hoạch, ưu tiên gia đình neo đơn."},
    {training, 20, "Báo cáo kết quả huấn luyện dân quân đợt này: quân số, nội dung, điểm."},
};

/// For a few communes by name.
constexpr TaskText for_some[] = {
    {always, 5, "Sửa lại hai biển báo công trình mờ chữ, chụp ảnh gửi kèm."},
    {always, 7, "Kiểm tra đường vào điểm sơ tán, báo đoạn xe không qua được."},
    {always, 10, "Họp rút kinh nghiệm vụ cháy gần nhất, báo nguyên nhân và biện pháp."},
    {always, 6, "Bổ sung số điện thoại trực của thôn còn thiếu."},
    {always, 8, "Khắc phục chậm báo cáo ngày: nêu lý do, người chịu trách nhiệm theo chức vụ."},
    {always, 12, "Cử bốn đồng chí dự lớp sơ cứu do quân y tổ chức."},
    {storms, 4, "Khơi rãnh thoát nước ở khu dân cư thấp, báo kết quả bằng ảnh."},
    {storms, 3, "Đưa một xuồng và hai mươi áo phao về nhà văn hóa thôn ven sông."},
    {dry, 5, "Phát dọn thực bì dọc đường vào rừng, mỗi bên hai mét."},
    {cold, 5, "Kiểm tra chỗ ở, chăn ấm của tổ trực đêm."},
    {harvest, 5, "Cử một tiểu đội dân quân giúp gặt ở thôn bị ngập."},
    {training, 9, "Sửa thao trường, mái che nơi huấn luyện."},
};

constexpr TaskText from_above[] = {
    {always, 14, "Báo cáo kết quả đóng quân canh phòng trong tháng của khu vực."},
    {always, 20, "Kiểm tra chế độ trực của các xã, báo cáo thiếu sót và hướng khắc phục."},
    {always, 16, "Rà soát quy chế phối hợp với các đơn vị đóng quân, đề xuất bổ sung."},
    {storms, 10, "Tổng hợp phương tiện tìm kiếm cứu nạn của khu vực, kể cả của doanh nghiệp."},
    {dry, 12, "Kiểm tra công tác phòng cháy rừng ở các xã có rừng, báo cáo kết quả."},
    {training, 25, "Tổ chức luyện tập phương án phòng thủ dân sự cấp khu vực."},
};

struct StandingText {
    int days_ago;
    const char* text;
};
constexpr StandingText standing[] = {
    {330, "Duy trì nghiêm chế độ trực sẵn sàng chiến đấu, trực phòng thủ dân sự."},
    {327, "Tổ chức tuần tra chung với công an xã tối thiểu hai lần mỗi tuần."},
    {200, "Báo cáo ngày về trực ban khu vực trước 17 giờ, kể cả ngày nghỉ."},
};

const TaskText& one_for(DemoArea& area, std::span<const TaskText> texts, Date day) {
    std::vector<const TaskText*> fitting;
    for (const auto& one : texts) {
        if (in_season(one.season, day)) fitting.push_back(&one);
    }
    return *area.one_of(fitting);
}

constexpr std::array<const char*, 4> progress_texts{
    "Đã triển khai đến các thôn, hoàn thành phần khảo sát.",
    "Làm được hơn nửa khối lượng; còn hai thôn xa.", "Đã họp giao việc, đang chờ vật tư về.",
    "Đang tổng hợp số liệu, thiếu của một thôn."};
constexpr std::array<const char*, 4> done_texts{
    "Đã hoàn thành, số liệu gửi kèm báo cáo của xã.", "Xong trước hạn, đã kiểm tra lại tại chỗ.",
    "Hoàn thành; có một việc phải làm bù vào tuần sau, đã ghi sổ.",
    "Đã làm xong và nghiệm thu cùng thôn."};
constexpr std::array<const char*, 4> return_reasons{
    "Thiếu số liệu của hai thôn, bổ sung.", "Chưa nêu rõ ai làm, làm lúc nào.",
    "Số liệu không khớp với báo cáo trước, kiểm tra lại.", "Chưa có ảnh hoặc biên bản kèm theo."};

}  // namespace

DemoTasks::DemoTasks(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast)
    : area_(area), calendar_(calendar), cast_(cast) {
    for (int ago = demo_days - 3; ago >= 0; --ago) {
        const auto day = calendar.day(ago);
        if (day.weekday() == 1) calendar.on(day, 8, 20, [this, day] { give_week(day); });
        if (ago % 15 == 7) {
            calendar.on(day, 9, 40, [this, ago] { give_from_above(ago / 15); });
        }
    }
    for (const auto& one : standing) {
        calendar.on(calendar.day(one.days_ago), 8, 35, [this, &one] { give_group(one.text, 0); });
    }
}

// Giving ----------------------------------------------------------------------------------------

void DemoTasks::give_week(Date monday) {
    const auto& group = one_for(area_, for_groups, monday);
    give_group(group.text, group.days);
    for (const int weekday : {2, 4}) {
        calendar_.on(Date{monday.days + weekday - 1}, 8, 25 + weekday, [this] {
            const auto& some = one_for(area_, for_some, area_.clock.at.date());
            give_some(some.text, some.days);
        });
    }
}

void DemoTasks::give_group(const char* text, int days) {
    GiveTask command;
    command.text = text;
    if (area_.pick(1, 6) == 1) {
        for (const auto& office : cast_.stationed) command.owners.push_back(office.unit);
    } else {
        command.group = AddresseeGroup::all_communes;
    }
    command.standing = days == 0;
    if (days > 0) command.giao_ban = area_.clock.at.date();
    if (days > 0) command.due = Date{area_.clock.at.date().days + days};
    live(Id<Task>(area_.give(cast_.area.chief, command).ids.front()), cast_.area.chief,
         cast_.staff);
}

void DemoTasks::give_some(const char* text, int days) {
    GiveTask command;
    command.text = text;
    const auto first = static_cast<std::size_t>(area_.pick(0, 9));
    const auto count = static_cast<std::size_t>(area_.pick(1, 3));
    for (std::size_t i = 0; i < count; ++i) {
        command.owners.push_back(cast_.communes[(first + i) % cast_.communes.size()].unit);
    }
    command.due = Date{area_.clock.at.date().days + days};
    command.giao_ban = area_.clock.at.date();
    const Id<Task> task(area_.give(cast_.area.deputy, command).ids.front());
    if (area_.pick(1, 45) == 1) {
        calendar_.in(150, [this, task] {
            area_.give(cast_.area.deputy,
                       WithdrawTask{task, "Đã có đơn vị công binh làm, không cần nữa."});
        });
        return;
    }
    live(task, cast_.area.deputy, cast_.logistics);
}

/// What the province wants of the area command; now and then a part of it goes down to communes.
void DemoTasks::give_from_above(int round) {
    const auto today = area_.clock.at.date();
    const auto& above = one_for(area_, from_above, today);
    GiveTask command;
    command.text = above.text;
    command.owners = {cast_.area.unit};
    command.due = Date{today.days + above.days};
    const Id<Task> task(area_.give(cast_.province.chief, command).ids.front());
    live(task, cast_.province.chief, cast_.province.chief);
    if (round % 4 != 1) return;
    const Date due{today.days + above.days - 4};
    calendar_.on(Date{today.days + 2}, 10, 15, [this, task, due] {
        pass_down(task, "Gửi số liệu của xã cho báo cáo của khu vực theo mẫu.", due);
    });
}

void DemoTasks::pass_down(Id<Task> parent, const char* text, Date due) {
    GiveTask command;
    command.text = text;
    command.group = AddresseeGroup::all_communes;
    command.parent = parent;
    command.due = due;
    live(Id<Task>(area_.give(cast_.area.chief, command).ids.front()), cast_.area.chief,
         cast_.staff);
}

// Answering -------------------------------------------------------------------------------------

DemoPerson DemoTasks::answering(Id<Unit> unit) const {
    for (const auto* offices : {&cast_.communes, &cast_.stationed}) {
        for (const auto& office : *offices) {
            if (office.unit == unit) return office.chief;
        }
    }
    return cast_.staff;
}

void DemoTasks::live(Id<Task> task, const DemoPerson& giver, const DemoPerson& checker) {
    const auto loaded = area_.node.ledger->load(*model().entity(Task::kind), task);
    const auto& given = *static_cast<const Task*>(loaded.entity.get());
    for (const auto& owner : given.owners) {
        const Part part{task, owner.unit, answering(owner.unit), giver, checker, given.due};
        live_part(part);
        if (given.standing) account_each_quarter(part);
    }
}

void DemoTasks::live_all_of(Id<Document> document, const DemoPerson& giver,
                            const DemoPerson& checker) {
    const auto tasks = area_.node.ledger->where(*model().entity(Task::kind), "document",
                                                Cell::of(document), list_limit);
    for (const auto& task : tasks) {
        live(static_cast<const Task*>(task.entity.get())->id, giver, checker);
    }
}

int DemoTasks::days_left(const Part& part) const {
    return std::max(0, part.due->days - area_.clock.at.date().days);
}

void DemoTasks::live_part(const Part& part) {
    // What the province gives is taken on the same day: parts of it are passed down.
    const bool above = part.giver.unit != cast_.area.unit;
    const bool at_once = above || area_.pick(1, 3) > 1;
    const auto take_up = [this, part, above] {
        const bool below = !above && part.owner != cast_.area.unit;
        if (area_.pick(1, 60) == 1 && part.due && below) {
            area_.give(part.answers, DeclineTask{part.task,
                                                 "Xã không có nội dung này, đề nghị "
                                                 "xem lại.",
                                                 {}});
            calendar_.in(90, [this, part] {
                area_.give(part.checker,
                           ReturnTask{part.task, part.owner, "Vẫn phải báo cáo: ghi rõ là không."});
                calendar_.in(45, [this, part] {
                    area_.give(part.answers, AcceptTask{part.task, {}});
                    work_on(part);
                });
            });
            return;
        }
        area_.give(part.answers, AcceptTask{part.task, {}});
        if (part.due) work_on(part);
    };
    at_once ? calendar_.in(area_.pick(6, 200), take_up) : calendar_.in_days(1, take_up);
}

void DemoTasks::work_on(const Part& part) {
    const int left = days_left(part);
    if (left > 3) {
        calendar_.in_days(std::max(1, left / 2), [this, part] {
            ReportProgress command;
            command.task = part.task;
            command.text = area_.one_of(progress_texts);
            command.percent = area_.pick(3, 8) * 10;
            area_.give(part.answers, command);
        });
    }
    const int luck = area_.pick(1, 100);
    const int late = luck > 96 ? area_.pick(12, 30) : luck > 86 ? area_.pick(1, 6) : 0;
    const int early = late == 0 && left > 4 ? area_.pick(0, left / 3) : 0;
    const int days = std::max(1, left + late - early);
    calendar_.in_days(days, [this, part] { report(part); });
}

void DemoTasks::report(const Part& part) {
    ReportDone command;
    command.task = part.task;
    command.text = area_.one_of(done_texts);
    area_.give(part.answers, command);
    calendar_.in_days(area_.pick(0, 2) + 1, [this, part] { judge(part); });
}

void DemoTasks::judge(const Part& part) {
    if (area_.pick(1, 12) != 1) {
        area_.give(part.checker, ConfirmTask{part.task, part.owner});
        return;
    }
    area_.give(part.checker, ReturnTask{part.task, part.owner, area_.one_of(return_reasons)});
    calendar_.in_days(1, [this, part] { report(part); });
}

void DemoTasks::account_each_quarter(const Part& part) {
    const auto given = area_.clock.at.date();
    for (Date from = given; from.days + 91 <= calendar_.day(0).days; from.days += 91) {
        const Date to{from.days + 90};
        calendar_.on(Date{to.days + 1}, 15, area_.pick(0, 59),
                     [this, part, from, to] { account(part, from, to); });
    }
}

void DemoTasks::account(const Part& part, Date from, Date to) {
    AccountForPeriod command;
    command.task = part.task;
    command.period_from = from;
    command.period_to = to;
    command.text = area_.pick(1, 5) == 1
                       ? "Duy trì đủ; có hai buổi trực thay người, đã ghi sổ."
                       : "Duy trì đủ người, đủ buổi; không để xảy ra việc bất thường.";
    area_.give(part.answers, command);
}

}  // namespace gb::app
