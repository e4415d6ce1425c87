#include "app/demo_briefings.hpp"

#include <array>

#include "app/demo_accounts.hpp"
#include "app/demo_hall_papers.hpp"
#include "domain/invitation/words.hpp"
#include "domain/model.hpp"

namespace gb::app {

namespace {

constexpr int days_ahead = 4;  ///< that the invitations go out
/// Held so many days before today; the last is still to come.
constexpr std::array held_days_ago{26, 12, -2};
constexpr const char* chief_post = "Chỉ huy trưởng";
constexpr const char* deputy_post = "Chỉ huy phó";
constexpr const char* title_begins = "Hội nghị giao ban công tác quốc phòng";

PrepareConference briefing_of(const BriefingCast& cast, Date held, int number, bool to_come) {
    PrepareConference body;
    body.conference_kind = ConferenceKind::giao_ban;
    body.title =
        fmt::format("{}, phòng thủ dân sự lần {} năm {}", title_begins, number, held.year());
    body.topics = {{"Kiểm điểm việc thực hiện kết luận kỳ trước"},
                   {"Phối hợp tuần tra, trao đổi thông tin"},
                   {"Sẵn sàng ứng phó mưa lũ, cháy rừng"}};
    body.held_on = held;
    body.session = Session::morning;
    body.begins = "07:30";
    body.place = "Phòng họp tầng 2, Ban CHPT khu vực 3";
    body.chairs = {
        {"Thượng tá Trần Hữu Bình", {{"Chỉ huy trưởng Ban CHPT khu vực 3"}}, true, true}};
    body.programme = {{"", "Đón tiếp, điểm danh", "Ban tổ chức", 15},
                      {"", "Kiểm điểm việc thực hiện kết luận kỳ trước", "Trợ lý tác chiến", 30},
                      {"", "Báo cáo tình hình trong kỳ", "Trợ lý tác chiến", 20},
                      {"", "Tham luận, ý kiến các đơn vị", "", 60},
                      {"", "Kết luận", "Thượng tá Trần Hữu Bình", 15}};
    if (to_come) {  // units are asked for theirs; whoever is none of them brings it on paper
        body.papers = {{"Bảo đảm điện khi ứng phó thiên tai", "Điện lực khu vực", std::nullopt,
                        Date{held.days - 1}, std::nullopt}};
        return body;
    }
    body.papers = {{"Kinh nghiệm tuần tra chung với công an xã", "Ban CHQS xã",
                    cast.chiefs.front().unit, Date{held.days - 1}, std::nullopt},
                   {"Bảo đảm công binh trong ứng phó sạt lở", "Đơn vị công binh",
                    cast.stationed.back().unit, Date{held.days - 1}, std::nullopt}};
    return body;
}

void invite(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing, Date held) {
    InviteToConference communes;
    communes.conference = briefing;
    communes.group = AddresseeGroup::all_communes;
    communes.posts = {{chief_post}};
    communes.prepare = "Số liệu tuần tra chung, trang bị phòng chống thiên tai tại chỗ.";
    communes.reply_by = held;
    area.give(cast.staff, communes);
    InviteToConference stationed;
    stationed.conference = briefing;
    for (const auto& one : cast.stationed) stationed.units.push_back(one.unit);
    stationed.posts = {{"Chỉ huy đơn vị"}};
    stationed.prepare = "Lực lượng, phương tiện có thể huy động khi có thiên tai.";
    stationed.reply_by = held;
    area.give(cast.staff, stationed);
}

AnswerInvitation comes(Id<Conference> briefing, const char* post) {
    AnswerInvitation answer;
    answer.conference = briefing;
    answer.posts = {{post, Coming::comes, "", ""}};
    return answer;
}

/// One sends its deputy, one stays away, and those not reached yet are still silent.
void answer(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing,
            std::size_t answers) {
    for (std::size_t i = 0; i < cast.chiefs.size() && i < answers; ++i) {
        auto reply = comes(briefing, chief_post);
        if (i == 2) reply.posts = {{chief_post, Coming::sends_another, deputy_post, ""}};
        if (i == 5) reply.posts = {{chief_post, Coming::stays_away, "", "đi tập huấn ở tỉnh"}};
        area.give(cast.chiefs[i], reply);
    }
    for (const auto& one : cast.stationed) area.give(one, comes(briefing, "Chỉ huy đơn vị"));
}

void tick(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing) {
    const auto came = [&](Id<Unit> unit, const char* post, Presence presence, const char* note) {
        area.give(cast.staff, TickParticipant{briefing, unit, post, presence, note});
    };
    for (std::size_t i = 0; i < cast.chiefs.size(); ++i) {
        const auto unit = cast.chiefs[i].unit;
        if (i == 2) {
            came(unit, chief_post, Presence::replaced, deputy_post);
        } else if (i == 5) {
            came(unit, chief_post, Presence::absent, "đi tập huấn ở tỉnh");
        } else {
            came(unit, chief_post, Presence::attended, "");
        }
    }
    for (const auto& one : cast.stationed) {
        came(one.unit, "Chỉ huy đơn vị", Presence::attended, "");
    }
}

void speak(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing) {
    const auto said = [&](Id<Unit> unit, const char* post, const char* text) {
        area.give(cast.staff, NoteContribution{briefing, unit, "", post, text});
    };
    said(cast.chiefs[0].unit, chief_post,
         "Tuần tra chung với công an xã 8 lượt; đề nghị thống nhất mẫu sổ ghi của hai lực lượng.");
    said(cast.chiefs[1].unit, chief_post,
         "Thiếu 2 loa cầm tay, 10 áo phao cho tổ xung kích thôn ven sông; đề nghị cấp bổ sung.");
    said(cast.stationed.back().unit, "Chỉ huy đơn vị",
         "Có thể huy động 1 xe xúc, 2 xuồng máy trong 60 phút kể từ khi nhận yêu cầu.");
    area.give(cast.staff, StrikeContribution{briefing, 3, "ghi nhầm thời gian cơ động"});
    said(cast.stationed.back().unit, "Chỉ huy đơn vị",
         "Có thể huy động 1 xe xúc, 2 xuồng máy trong 90 phút kể từ khi nhận yêu cầu.");
}

void conclude(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing, Date held) {
    ConcludeConference body;
    body.conference = briefing;
    body.text = "Các đơn vị thực hiện tốt chế độ trực; cần khắc phục việc báo cáo chậm.";
    ConclusionGroup communes{"Ban CHQS các xã", {}, AddresseeGroup::all_communes, {}};
    communes.bullets = {
        {"Thống nhất với công an xã mẫu sổ ghi tuần tra chung.", LineKind::task,
         Date{held.days + 10}, false},
        {"Báo cáo trang bị còn thiếu của tổ xung kích từng thôn.", LineKind::task,
         Date{held.days + 20}, false},
        {"Giữ nền nếp trực, báo cáo đúng giờ.", LineKind::task, std::nullopt, true}};
    ConclusionGroup stationed{"Các đơn vị đóng quân", {}, AddresseeGroup::none, {}};
    for (const auto& one : cast.stationed) stationed.owners.push_back(one.unit);
    stationed.bullets = {{"Lập danh mục phương tiện sẵn sàng giúp dân khi có thiên tai.",
                          LineKind::task, Date{held.days + 10}, false}};
    body.groups = {communes, stationed};
    area.give(cast.staff, body);
    InstructConference instruct;
    instruct.conference = briefing;
    area.give(cast.commander, instruct);
    for (const auto& chief : cast.chiefs) take_in_notice(area, chief, briefing);
}

/// The first line of each group is done in time by most; the rest goes on.
void work(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing) {
    Seen seen;
    for (std::size_t i = 0; i < cast.chiefs.size(); ++i) {
        for (const auto* task : area.open_tasks_of(cast.chiefs[i].unit, seen)) {
            if (task->conference != briefing) continue;
            area.give(cast.chiefs[i], AcceptTask{task->id, {}});
            if (!task->text.value.starts_with("Thống nhất") || i == 4) continue;
            ReportDone done;
            done.task = task->id;
            done.text = "Đã thống nhất một mẫu sổ với công an xã, dùng từ đầu tuần.";
            area.give(cast.chiefs[i], done);
            if (i != 7) area.give(cast.staff, ConfirmTask{task->id, cast.chiefs[i].unit});
        }
    }
}

void account_for_briefing(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing,
                          Id<Conference> previous) {
    const auto line = [&](std::int64_t group, std::int64_t bullet, AccountOutcome outcome,
                          const char* text) {
        area.give(cast.staff,
                  AccountForConclusion{briefing, previous, group, bullet, outcome, text});
    };
    line(1, 1, AccountOutcome::done, "Các xã đã dùng chung mẫu sổ; xã chậm làm xong trong tuần.");
    line(1, 2, AccountOutcome::continues, "Gộp số liệu trang bị thiếu vào báo cáo tháng.");
    line(1, 3, AccountOutcome::continues, "");
    line(2, 1, AccountOutcome::continues, "Còn thiếu danh mục của một đơn vị.");
}

/// Of the briefing before, line by line; of what else is left, in short.
void account(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing) {
    const auto last = last_before(area, briefing);
    if (last && last->title.value.starts_with(title_begins)) {
        account_for_briefing(area, cast, briefing, last->id);
    }
    account_for_last(area, cast.staff, briefing);
}

/// The unit's briefings, the oldest first.
std::vector<const Conference*> briefings_of(const std::vector<Loaded>& conferences) {
    std::vector<const Conference*> briefings;
    for (const auto& loaded : conferences) {
        const auto* one = static_cast<const Conference*>(loaded.entity.get());
        // Those of the quarters (demo_reviews.cpp) are prepared and held by themselves.
        const bool ours = one->title.value.starts_with(title_begins);
        if (one->conference_kind == ConferenceKind::giao_ban && ours) briefings.push_back(one);
    }
    return briefings;
}

void send_invitations(DemoArea& area, const BriefingCast& cast, Date day, std::size_t number) {
    area.at(day, 7, 40);
    const Date held{day.days + days_ahead};
    const bool to_come = number == held_days_ago.size();
    const Id<Conference> briefing(
        area.give(cast.staff, briefing_of(cast, held, static_cast<int>(number), to_come))
            .ids.front());
    invite(area, cast, briefing, held);
    answer(area, cast, briefing, cast.chiefs.size() - (to_come ? 3 : 0));
    if (to_come) {
        ask_for_briefing(area, cast.staff, cast.chiefs.front(), cast.stationed.back(), briefing,
                         Date{held.days - 1});
    }
    area.give(cast.staff, ReceivePaper{briefing, 0});
}

void hold(DemoArea& area, const BriefingCast& cast, Date day) {
    const auto stored = area.node.ledger->where(*model().entity(Conference::kind), "unit",
                                                Cell::of(cast.commander.unit), query_limit);
    const auto briefings = briefings_of(stored);
    const auto briefing = briefings.back()->id;
    area.at(day, 7, 32);
    area.give(cast.staff, ReceivePaper{briefing, 1});
    tick(area, cast, briefing);
    area.at(day, 7, 45);
    account(area, cast, briefing);
    area.at(day, 8, 40);
    speak(area, cast, briefing);
    area.at(day, 9, 50);
    conclude(area, cast, briefing, day);
    work(area, cast, briefing);
}

}  // namespace

void hold_briefings(DemoArea& area, const BriefingCast& cast, Date day, int days_ago) {
    for (std::size_t i = 0; i < held_days_ago.size(); ++i) {
        if (days_ago == held_days_ago[i] + days_ahead) send_invitations(area, cast, day, i + 1);
        if (days_ago == held_days_ago[i]) hold(area, cast, day);
    }
}

}  // namespace gb::app
