#include "app/demo_exchange.hpp"

#include "app/demo_duty.hpp"
#include "app/demo_reports.hpp"
#include "app/demo_tasks.hpp"
#include "base/vietnamese.hpp"
#include "domain/advice/words.hpp"
#include "domain/reply/words.hpp"

namespace gb::app {

DemoExchange::DemoExchange(DemoArea& area, DemoCalendar& calendar, const DemoCast& cast,
                           const DemoWatch& watch, DemoTasks& tasks)
    : area_(area), calendar_(calendar), cast_(cast), watch_(watch), tasks_(tasks) {
    plan_known_items();
    plan_year();
}

// The year --------------------------------------------------------------------------------------

void DemoExchange::plan_year() {
    constexpr int quiet_days = 1;  // what is still open today is known by name
    for (int ago = demo_days - 1; ago > quiet_days; --ago) {
        const auto day = calendar_.day(ago);
        const int items = in_season(Season::storm, day) ? area_.pick(2, 4) : area_.pick(0, 2);
        for (int i = 0; i < items; ++i) {
            calendar_.on(day, area_.pick(7, 19), area_.pick(36, 59), [this] { tell_one(); });
        }
    }
}

namespace {

/// Counted, not thrown: the dice of the rest of the year stay as they fell.
Slip slip_of(int told) {
    if (told % 31 == 0) return Slip::place;
    if (told % 47 == 0) return Slip::hour;
    return told % 59 == 0 ? Slip::twice : Slip::none;
}

const ReportKind& kind_for(DemoArea& area, Date day) {
    std::vector<const ReportKind*> fitting;
    for (const auto& kind : report_kinds()) {
        if (!in_season(kind.season, day)) continue;
        fitting.push_back(&kind);
        if (kind.season != Season::always) fitting.push_back(&kind);
    }
    return *area.one_of(fitting);
}

DemoItem made_of(DemoArea& area, const ReportKind& kind, const std::string& commune) {
    DemoItem item;
    item.event_class = kind.event_class;
    item.text = filled(area, kind.text, commune);
    item.place = vi::sentence(filled(area, kind.place, commune));
    item.source = kind.source;
    item.reliability = kind.source == SourceKind::own_observation ? Reliability::reliable
                       : area.pick(1, 4) == 1                     ? Reliability::doubtful
                                                                  : Reliability::fairly_reliable;
    const int luck = area.pick(1, 100);
    item.finding = luck <= 14 && kind.untrue[0] != '\0' ? Finding::untrue
                   : luck > 86                          ? Finding::partly
                                                        : Finding::confirmed;
    const bool untrue = item.finding == Finding::untrue;
    item.found = filled(area, untrue ? kind.untrue : kind.confirmed, commune);
    if (item.finding == Finding::partly) item.found += " Mức độ nhẹ hơn tin báo.";
    if (!untrue) item.assessment = filled(area, kind.assessment, commune);
    if (!untrue && area.pick(1, 14) == 1) {
        item.dissent = "Đơn vị ở gần thấy cần thêm người ngay trong ngày, không chờ đến mai.";
    }
    return item;
}

}  // namespace

void DemoExchange::tell_one() {
    const auto commune = static_cast<std::size_t>(area_.pick(0, 9));
    const auto& kind = kind_for(area_, area_.clock.at.date());
    auto thread = thread_of(made_of(area_, kind, cast_.communes[commune].place), commune);
    choose_reporter(thread, commune);
    thread.slip = slip_of(++told_);
    const auto unit = cast_.communes[commune].unit;
    const auto item = thread.item;
    const bool true_one = item.finding == Finding::confirmed;
    if (true_one && item.event_class == EventClass::ordnance_found) {
        thread.when_verified = [this, unit](Id<Information> id) { advise(id, unit); };
    } else if (true_one && area_.pick(1, 9) == 1) {
        thread.when_verified = [this, unit](Id<Information> id) { make_basis(id, unit); };
    } else if (true_one && area_.pick(1, 10) == 1) {
        thread.when_verified = [this, item, commune](Id<Information> id) {
            tell_twice(id, item, (commune + 1) % cast_.communes.size());
        };
    }
    tell(std::move(thread));
}

DemoExchange::Thread DemoExchange::thread_of(DemoItem item, std::size_t commune) const {
    Thread thread;
    thread.item = std::move(item);
    thread.reporter = cast_.communes[commune].chief;
    thread.receiver = watch_.on();
    thread.parties = {cast_.area.chief, cast_.stationed[commune % cast_.stationed.size()].chief};
    return thread;
}

/// Most is told by the communes; the rest by those beside, and by the area command itself, which
/// then asks the commune to go and look.
void DemoExchange::choose_reporter(Thread& thread, std::size_t commune) {
    const auto& stationed = cast_.stationed[(commune + 1) % cast_.stationed.size()];
    const int luck = area_.pick(1, 100);
    if (luck <= 34) {
        thread.reporter = cast_.communes[commune].deputy;
    } else if (luck <= 46) {
        thread.reporter = stationed.deputy;
    } else if (luck <= 51) {
        thread.reporter = cast_.neighbour.deputy;
    } else if (luck <= 57) {
        thread.reporter = cast_.police.deputy;
    } else if (luck <= 65) {
        thread.reporter = cast_.staff;
        thread.receiver = cast_.communes[commune].deputy;
        thread.parties.front() = cast_.communes[commune].chief;
    }
}

// One item --------------------------------------------------------------------------------------

ReportInformation DemoExchange::report_of(const Thread& thread) const {
    ReportInformation report;
    report.event_class = thread.item.event_class;
    report.text = thread.item.text;
    report.place = thread.item.place;
    report.source = thread.item.source;
    report.reliability = thread.item.reliability;
    for (const auto& party : thread.parties) report.addressees.push_back(party.unit);
    return report;
}

void DemoExchange::tell(Thread given) {
    const auto thread = std::make_shared<Thread>(std::move(given));
    auto report = report_of(*thread);
    if (thread->slip == Slip::place) report.place = "Trên địa bàn, chưa rõ điểm cụ thể";
    thread->id = Id<Information>(area_.give(thread->reporter, report).ids.front());
    if (thread->slip == Slip::place) {
        calendar_.in(11, [this, thread] { correct(thread, "Hỏi lại người báo, đã rõ chỗ."); });
    }
    if (thread->slip == Slip::twice) calendar_.in(2, [this, thread] { strike_second(thread); });
    if (thread->item.way == Way::told) return;
    calendar_.in(area_.pick(3, 9), [this, thread] { receive(thread); });
}

void DemoExchange::receive(const Shared& thread) {
    area_.give(thread->receiver, ReceiveInformation{thread->id});
    if (thread->item.way == Way::received) return;
    calendar_.in(area_.pick(15, 70), [this, thread] { verify(thread); });
}

void DemoExchange::verify(const Shared& thread) {
    const auto& item = thread->item;
    VerifyInformation command;
    command.information = thread->id;
    command.finding = item.finding;
    command.text = item.found;
    command.duplicate_of = thread->same_as;
    area_.give(thread->receiver, command);
    if (thread->slip == Slip::hour) return verify_again(thread);
    if (thread->when_verified) thread->when_verified(thread->id);
    if (item.way == Way::verified) return;
    calendar_.in(area_.pick(12, 40), [this, thread] {
        thread->item.assessment.empty() ? close(thread) : assess(thread);
    });
}

void DemoExchange::assess(const Shared& thread) {
    area_.give(thread->reporter, AssessInformation{thread->id, thread->item.assessment});
    calendar_.in(area_.pick(8, 25), [this, thread] { take_stands(thread); });
}

/// The parties' words on an assessment; now and then one of them sees it otherwise.
void DemoExchange::take_stands(const Shared& thread) {
    area_.give(thread->parties.front(), EndorseInformation{thread->id, {}});
    const auto& beside = thread->parties.back();
    if (!thread->item.dissent.empty()) {
        area_.give(beside, DissentInformation{thread->id, thread->item.dissent, {}});
    } else if (thread->item.way == Way::closed) {
        area_.give(beside, EndorseInformation{thread->id, {}});
    }
    if (thread->item.way == Way::assessed) return;
    calendar_.in(area_.pick(10, 180), [this, thread] { close(thread); });
}

void DemoExchange::close(const Shared& thread) {
    area_.give(thread->reporter, CloseInformation{thread->id, thread->item.finding, ""});
}

// What was told wrongly -------------------------------------------------------------------------

void DemoExchange::correct(const Shared& thread, const std::string& reason) {
    const auto told = report_of(*thread);
    CorrectInformation command;
    command.information = thread->id;
    command.event_class = told.event_class;
    command.text = told.text;
    command.place = told.place;
    command.source = told.source;
    command.reliability = told.reliability;
    command.reason = reason;
    if (thread->slip == Slip::hour) {
        const auto earlier = area_.clock.at.ms - std::int64_t{3} * 3'600'000;
        command.event_time = Instant{earlier};
    }
    area_.give(thread->reporter, command);
}

/// It happened before the hour that was told: whoever verified it goes and asks once more.
void DemoExchange::verify_again(const Shared& thread) {
    calendar_.in(6, [this, thread] {
        correct(thread, "Hỏi lại: việc xảy ra từ trước giờ đã báo.");
        thread->slip = Slip::none;
        if (thread->item.way == Way::verified) return;
        calendar_.in(14, [this, thread] { verify(thread); });
    });
}

void DemoExchange::strike_second(const Shared& thread) {
    const auto report = report_of(*thread);
    const Id<Information> second(area_.give(thread->reporter, report).ids.front());
    calendar_.in(7, [this, thread, second] {
        area_.give(thread->reporter, StrikeInformation{second, "Ghi hai lần cùng một việc."});
    });
}

// What comes of items ---------------------------------------------------------------------------

/// A neighbour told of the same thing in words of its own.
void DemoExchange::tell_twice(Id<Information> first, DemoItem item, std::size_t other_commune) {
    item.text = "Cũng thấy việc như xã bên vừa báo: " + item.text;
    item.source = SourceKind::people_of_area;
    item.finding = Finding::duplicate;
    item.found = "Cùng một việc, cùng giờ, hai nơi báo.";
    item.assessment.clear();
    auto thread = thread_of(std::move(item), other_commune);
    thread.same_as = first;
    tell(std::move(thread));
}

/// What was found in the field goes up with options; the province decides, and a task follows.
void DemoExchange::advise(Id<Information> item, Id<Unit> commune) {
    calendar_.in(30, [this, item, commune] {
        GiveAdvice advice;
        advice.information = item;
        advice.superior = cast_.province.unit;
        advice.options = {{"Giữ nguyên hiện trường, chờ công binh của tỉnh trong ngày."},
                          {"Nhờ Tiểu đoàn Công binh 27 đóng trên địa bàn xử lý ngay chiều nay."}};
        advice.recommended = 2;
        advice.reason = "Gần đường liên xã, sáng mai có chợ phiên.";
        const Id<Advice> given(area_.give(cast_.area.chief, advice).ids.front());
        calendar_.in(45, [this, given, item, commune] {
            area_.give(cast_.province.chief, AnswerAdvice{given, 2, ""});
            make_basis(item, commune);
        });
    });
}

void DemoExchange::make_basis(Id<Information> item, Id<Unit> commune) {
    calendar_.in(10, [this, item, commune] {
        constexpr std::array<const char*, 3> texts{
            "Canh giữ, hướng dẫn người dân tránh chỗ nguy hiểm đến khi xử lý xong.",
            "Khắc phục hậu quả vụ việc vừa báo, gửi ảnh và số liệu thiệt hại.",
            "Kiểm tra các chỗ tương tự trên địa bàn xã, báo cáo kết quả."};
        GiveTask task;
        task.text = area_.one_of(texts);
        task.owners = {commune};
        task.due = Date{area_.clock.at.date().days + 3};
        const Id<Task> given(area_.give(cast_.area.chief, task).ids.front());
        LinkInformation link;
        link.information = item;
        link.references = {{Task::kind, given}};
        area_.give(cast_.area.chief, link);
        tasks_.live(given, cast_.area.chief, cast_.staff);
    });
}

}  // namespace gb::app
