#include "app/demo_duty.hpp"

#include <algorithm>
#include <array>

#include "app/demo_seasons.hpp"
#include "base/vietnamese.hpp"

namespace gb::app {

namespace {

constexpr std::array<const char*, 5> item_remarks{
    "đang thực hiện", "đã nhận, chờ số liệu của các xã", "trực mới theo dõi hạn",
    "đã nhắc đơn vị trong ca", "trợ lý tham mưu đang tổng hợp"};
constexpr std::array<const char*, 5> remarks{
    "Quân số trực đủ.", "Trong ca không có việc bất thường.",
    "Đã báo cáo chỉ huy trước khi bàn giao.", "Lưu ý theo dõi tin của các xã ven sông.",
    "Sổ sách ghi đến hết ca, không còn dòng nào bỏ trống."};

const char* weather_of(Date day) {
    if (in_season(Season::storm, day)) return "Ảnh hưởng bão, mưa to, gió giật; trực 24/24 giờ";
    if (in_season(Season::storms, day)) return "Mưa rào; mực nước sông dưới báo động 1";
    if (in_season(Season::dry, day)) return "Hanh khô, gió nhẹ; tầm nhìn xa trên 5 km";
    return "Nhiều mây, không mưa; theo bản tin 06 giờ";
}

}  // namespace

// Watches ---------------------------------------------------------------------------------------

DemoWatch::DemoWatch(DemoArea& area, DemoCalendar& calendar, Id<Unit> unit, Plan plan)
    : area_(area), calendar_(calendar), unit_(unit), plan_(std::move(plan)) {
    // The last relief brings the first of the list; so it is known who begins the year.
    std::vector<Date> days;
    for (int ago = demo_days - 1; ago >= 0; --ago) {
        const auto day = calendar.day(ago);
        if (ago % plan_.every_days == 0 && area.reached(day, plan_.hour, plan_.minute + 6)) {
            days.push_back(day);
        }
    }
    const auto people = plan_.turns.size();
    turn_ = (people - days.size() % people) % people;
    calendar.on(calendar.day(demo_days), plan_.hour, plan_.minute + 5,
                [this] { area_.give(on(), OpenWatch{plan_.duty}); });
    for (const auto day : days) {
        calendar.on(day, plan_.hour, plan_.minute, [this] { relieve(); });
    }
}

void DemoWatch::relieve() {
    sign();
    if (area_.pick(1, 90) == 1) return refuse_once();
    calendar_.in(5, [this] { take_over(); });
}

/// What came in between is signed for first.
void DemoWatch::take_over() {
    const auto came_since = [&](const WaitingItem& item) {
        return std::ranges::find(named_, item) == named_.end();
    };
    if (std::ranges::any_of(area_.waiting_in(unit_), came_since)) {
        area_.give(on(), WithdrawHandover{signed_});
        sign();
    }
    turn_ = (turn_ + 1) % plan_.turns.size();
    area_.give(on(), CountersignHandover{signed_});
}

/// Now and then something is amiss, and the record is signed anew.
void DemoWatch::refuse_once() {
    const auto& next = plan_.turns[(turn_ + 1) % plan_.turns.size()];
    area_.give(next,
               RefuseHandover{signed_, "Chưa thấy chìa khóa kho vật chất, đề nghị kiểm lại."});
    calendar_.in(2, [this] {
        sign();
        calendar_.in(2, [this] { take_over(); });
    });
}

void DemoWatch::sign() {
    const auto today = area_.clock.at.date();
    SignHandover command;
    command.watch = watch_of(unit_, plan_.duty);
    command.incoming_post = plan_.turns[(turn_ + 1) % plan_.turns.size()].post;
    command.last_row =
        area_.node.ledger->last_number(unit_, log_register(plan_.duty), today.year());
    named_ = area_.waiting_in(unit_);
    for (const auto& item : named_) {
        if (command.items.size() == list_limit) break;
        maybe_words<500> remark;
        if (item.kind == ItemKind::task) remark = area_.one_of(item_remarks);
        command.items.push_back({item.kind, item.entity, false, remark});
    }
    const bool radio_weak = area_.pick(1, 40) == 1;
    command.checklist = {
        {"Máy thông tin trực ban", radio_weak ? CheckState::damaged : CheckState::ok,
         radio_weak ? "pin yếu, đã đưa nạp" : ""},
        {"Chìa khóa tủ tài liệu", CheckState::ok, ""},
        {"Đèn pin, áo mưa", CheckState::ok, ""}};
    command.weather = weather_of(today);
    command.remarks = area_.one_of(remarks);
    signed_ = Id<Handover>(area_.give(on(), command).ids.front());
}

// Logs ------------------------------------------------------------------------------------------

DemoLog::DemoLog(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
                 const DemoOffice& office, const DemoWatch& watch, Plan plan)
    : area_(area), calendar_(calendar), cast_(cast), office_(office), watch_(watch), plan_(plan) {
    for (int ago = demo_days; ago >= 0; --ago) {
        const auto day = calendar.day(ago);
        calendar.on(day, 7, 35, [this, day] { plan_day(day); });
    }
}

const LogLine& DemoLog::fresh_line(Date day) {
    constexpr int tries = 6;
    constexpr std::size_t remembered = 9;
    const auto* line = &line_for(area_, plan_.lines, day);
    for (int i = 0; i < tries && std::ranges::find(lately_, line) != lately_.end(); ++i) {
        line = &line_for(area_, plan_.lines, day);
    }
    lately_.push_back(line);
    if (lately_.size() > remembered) lately_.pop_front();
    return *line;
}

void DemoLog::plan_day(Date day) {
    const bool busy = in_season(Season::storm, day);
    const int rows = area_.pick(plan_.least, plan_.most) + (busy ? plan_.most / 2 : 0);
    for (int i = 0; i < rows; ++i) {
        const auto& line = fresh_line(day);
        // Not while the watch is handed over.
        const int minute = std::clamp(area_.pick(line.from * 60, line.to * 60 + 59), 460, 1870);
        calendar_.on(Date{day.days + minute / 1440}, minute / 60 % 24, minute % 60,
                     [this, &line] { write(line); });
    }
}

void DemoLog::write(const LogLine& line) {
    WriteLog row;
    row.type = line.type;
    const auto& told_of = area_.one_of(cast_.communes);
    const bool names_commune = std::string_view(line.text).find("{c}") != std::string_view::npos;
    const bool of_another = office_.place.empty();
    row.text = vi::sentence(filled(area_, line.text, of_another ? told_of.place : office_.place));
    if (names_commune && of_another) row.about = {told_of.unit};
    std::optional<Instant> happened;
    if (area_.pick(1, 12) == 1) {
        happened = Instant{area_.clock.at.ms - area_.pick(18, 70) * 60'000};
    }
    const Id<LogEntry> written(area_.give(watch_.on(), row, happened).ids.front());
    if (row.type == LogType::incident) {
        note_incident(written, happened.value_or(area_.clock.at), row.text.value);
    }
    if (area_.pick(1, 45) != 1) return;
    calendar_.in(3, [this, written, row] { strike(written, row); });
}

void DemoLog::note_incident(Id<LogEntry> row, Instant happened, const std::string& text) {
    area_.incidents[office_.unit].push_back({row, vi::clock(happened) + " " + text});
}

void DemoLog::strike(Id<LogEntry> row, const WriteLog& written) {
    constexpr std::array<const char*, 4> reasons{"ghi nhầm giờ", "ghi nhầm tên thôn", "ghi hai lần",
                                                 "sai số liệu, xem dòng thay"};
    StrikeLog command;
    command.entry = row;
    const auto* reason = area_.one_of(reasons);
    command.reason = reason;
    if (reason != reasons[2]) {
        command.replacement = Replacement{written.type, written.text.value, std::nullopt};
    }
    const auto done = area_.give(watch_.on(), command);
    auto& told = area_.incidents[office_.unit];
    std::erase_if(told, [&](const DemoIncident& incident) { return incident.row == row; });
    if (command.replacement && written.type == LogType::incident) {
        note_incident(Id<LogEntry>(done.ids.back()), area_.clock.at, written.text.value);
    }
}

}  // namespace gb::app
