// The demo's daily duty reports: the communes report before each giao ban, the area command after
// them; now and then one is struck and written again, and today some have still to report.

#include "app/demo_daily.hpp"

#include <array>
#include <utility>

#include "domain/duty_report/words.hpp"

namespace gb::app {

namespace {

constexpr std::array activities{
    "Tuần tra chung với công an xã hai lượt; kiểm tra cống, trạm bơm.",
    "Trực đủ quân số, gác cổng đúng phiên; huấn luyện dân quân buổi sáng.",
    "Kiểm tra dụng cụ chữa cháy rừng, bổ sung vật chất tại chỗ.",
    "Giúp thôn ven sông gia cố 40 m bờ bao; trực liên lạc thông suốt."};
constexpr std::array shortcomings{"", "", "", "Một phiên gác nhận muộn 5 phút, đã nhắc nhở.",
                                  "Máy bộ đàm số 2 hỏng pin, chưa thay."};
constexpr std::array planned{"Kiểm tra phương án sơ tán thôn ven sông.",
                             "Huấn luyện dân quân theo kế hoạch tuần.",
                             "Phối hợp công an xã tuần tra ban đêm."};

StrengthLine line(DemoArea& area, StrengthCategory category, int total) {
    StrengthLine line;
    line.category = category;
    line.establishment = Heads{total + 1};
    line.total = total;
    if (total < 3) return line;
    line.leave = area.pick(0, 2) / 2;
    line.mission = area.pick(0, 3) / 3;
    line.sick = area.pick(0, 9) / 9;
    line.study = total > 12 ? area.pick(0, 1) : 0;
    return line;
}

/// What the log tells since the report before: nothing is invented beside it.
std::string unexpected_since(DemoArea& area, Id<Unit> unit) {
    std::string told;
    for (const auto& incident : std::exchange(area.incidents[unit], {})) {
        told += (told.empty() ? "" : "\n") + incident.told;
    }
    return told;
}

DutyReportBody report_of(DemoArea& area, Id<Unit> unit, Date day, bool commune, std::size_t place) {
    DutyReportBody body;
    body.day = day;
    if (commune) {
        body.strength = {line(area, StrengthCategory::officers, 3),
                         line(area, StrengthCategory::militia, 8 + static_cast<int>(place % 5))};
    } else {
        body.strength = {line(area, StrengthCategory::officers, 14),
                         line(area, StrengthCategory::professionals, 6),
                         line(area, StrengthCategory::soldiers, 22),
                         line(area, StrengthCategory::civil_workers, 3)};
    }
    body.activities = area.one_of(activities);
    body.unexpected = unexpected_since(area, unit);
    body.shortcomings = area.one_of(shortcomings);
    body.planned = area.one_of(planned);
    return body;
}

Id<DutyReport> write(DemoArea& area, const DemoPerson& who, const DutyReportBody& body) {
    WriteDutyReport command;
    static_cast<DutyReportBody&>(command) = body;
    return Id<DutyReport>(area.give(who, command).ids.front());
}

void sign(DemoArea& area, const DemoPerson& who, Id<DutyReport> report, Id<Unit> to) {
    area.give(who, ConfirmDutyReport{report, to, "Duy trì nghiêm chế độ trực; bám sát địa bàn."});
}

}  // namespace

void report_duty(DemoArea& area, const DutyReportCast& cast, Date day, int days_ago) {
    area.at(day, 6, 40);
    for (std::size_t i = 0; i < cast.chiefs.size(); ++i) {
        if (days_ago == 0 && (i == 6 || i == 8)) continue;  // they have still to report today
        const auto& chief = cast.chiefs[i];
        auto body = report_of(area, chief.unit, day, true, i);
        auto report = write(area, chief, body);
        sign(area, chief, report, cast.commander.unit);
        if (i == 3 && days_ago % 9 == 1) {  // somebody came back late: struck, and written again
            body.strength.back().mission = 2;
            StrikeDutyReport strike;
            strike.report = report;
            strike.reason = "tính nhầm hai dân quân đang đi công tác";
            strike.replacement = body;
            report = Id<DutyReport>(area.give(chief, strike).ids.back());
            sign(area, chief, report, cast.commander.unit);
        }
    }
    const auto own = write(area, cast.officer, report_of(area, cast.officer.unit, day, false, 0));
    if (days_ago > 0) sign(area, cast.commander, own, cast.province);
}

namespace {

constexpr std::array<DemoLesson, 4> found_of_late{{
    {36, LessonKind::shortcoming, "Ghi sổ trực còn muộn, có mục muộn hơn một giờ.",
     "Sĩ quan trực ghi nháp ra giấy rồi mới vào sổ.",
     "Ghi thẳng vào sổ; kiểm tra ở mỗi lần giao ca.", 12, LessonOutcome::remedied,
     "Hai tuần qua không còn mục muộn quá 15 phút."},
    {33, LessonKind::shortcoming, "Máy phát dự phòng của hai trạm bơm không nổ khi mất điện.",
     "Ba tháng chưa chạy thử.", "Chạy thử sáng thứ Hai hằng tuần, ghi kết quả vào sổ.", 15,
     LessonOutcome::improving, "Một máy đã sửa xong, máy còn lại chờ bình điện."},
    {30, LessonKind::lesson, "Gọi tổ công binh sớm thì khoanh vùng vật liệu nổ nhanh hơn nửa ngày.",
     "Đơn vị đóng quân ở gần, có sẵn phương tiện.", "Đưa số trực của công binh vào phương án.", 0,
     LessonOutcome::improving, ""},
    {11, LessonKind::shortcoming, "Hai xã báo ban chậm sau giờ giao ban.",
     "Chưa phân công người thay.", "Mỗi xã phân công một người thay, báo trước 06 giờ 45 phút.", 0,
     LessonOutcome::improving, ""},
}};

}  // namespace

std::span<const DemoLesson> lessons_of_late() {
    return found_of_late;
}

void find_lessons(DemoArea& area, const DemoPerson& staff, Id<Unit> owner,
                  std::span<const DemoLesson> lessons, int days_ago) {
    for (const auto& each : lessons) {
        if (each.days_ago == days_ago) {
            RecordLesson record;
            record.lesson_kind = each.kind;
            record.text = each.text;
            record.cause = each.cause;
            record.measure = each.measure;
            record.owner = owner;
            record.owner_post = "Chỉ huy trưởng";
            record.period_to = area.clock.at.date();
            area.give(staff, record);
        }
        if (each.accounted_after == 0 || each.days_ago - each.accounted_after != days_ago) continue;
        for (const auto& lesson : area.node.ledger->where(*model().entity(Lesson::kind), "open_in",
                                                          Cell::of(staff.unit), query_limit)) {
            const auto& open = *static_cast<const Lesson*>(lesson.entity.get());
            if (open.text.value != each.text) continue;
            area.give(staff, AccountLesson{open.id, each.outcome, each.account, {}});
        }
    }
}

}  // namespace gb::app
