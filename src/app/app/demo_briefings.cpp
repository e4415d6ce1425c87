#include "app/demo_briefings.hpp"

#include <array>

#include "app/demo_accounts.hpp"
#include "app/demo_discussion.hpp"
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

/// What tells one briefing from the next, from the first on; the third is still to come.
struct Agenda {
    std::array<const char*, 2> topics;  ///< besides what became of the last conclusions
    const char* summed;                 ///< the chair, in a sentence
    std::array<const char*, 2> work;    ///< of the communes
    const char* help;                   ///< of the stationed units
    const char* done;                   ///< what most communes report of the first line
};

constexpr std::array<Agenda, 3> agendas{{
    {{"Phối hợp tuần tra, trao đổi thông tin", "Sẵn sàng ứng phó mưa lũ, cháy rừng"},
     "Các đơn vị thực hiện tốt chế độ trực; cần khắc phục việc báo cáo chậm.",
     {"Thống nhất với công an xã mẫu sổ ghi tuần tra chung.",
      "Báo cáo trang bị còn thiếu của tổ xung kích từng thôn."},
     "Lập danh mục phương tiện sẵn sàng giúp dân khi có thiên tai.",
     "Đã thống nhất một mẫu sổ với công an xã, dùng từ đầu tuần."},
    {{"Phương tiện cứu nạn ở các thôn ven sông", "Chuẩn bị hội nghị tổng kết năm"},
     "Sổ tuần tra chung đã vào nền nếp. Việc phải làm ngay là người giữ chìa khóa kho áo phao và "
     "cách gọi tàu cá lúc gió mạnh.",
     {"Phân công hai người giữ chìa khóa nơi để áo phao, xuồng ở từng thôn.",
      "Gửi sơ đồ điểm sơ tán của các thôn vùng trũng còn thiếu."},
     "Cử quân y hướng dẫn sơ cứu đuối nước cho tổ xung kích hai xã ven sông.",
     "Mỗi thôn có hai người giữ chìa khóa, số điện thoại dán ở cửa nhà văn hóa."},
    {{"Phòng cháy rừng mùa hanh khô", "Trực dịp cuối năm và Tết"}, "", {"", ""}, "", ""},
}};

PrepareConference briefing_of(const BriefingCast& cast, Date held, int number, bool to_come) {
    PrepareConference body;
    body.conference_kind = ConferenceKind::giao_ban;
    body.title =
        fmt::format("{}, phòng thủ dân sự lần {} năm {}", title_begins, number, held.year());
    const auto& agenda = agendas[static_cast<std::size_t>(number - 1)];
    body.topics = {
        {"Kiểm điểm việc thực hiện kết luận kỳ trước"}, {agenda.topics[0]}, {agenda.topics[1]}};
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
        body.papers = {{"An toàn điện ở chòi canh và điểm trực dịp Tết", "Điện lực khu vực",
                        std::nullopt, Date{held.days - 1}, std::nullopt}};
        return body;
    }
    const Date due{held.days - 1};
    if (number == 1) {
        body.papers = {{"Kinh nghiệm tuần tra chung với công an xã", "Ban CHQS xã",
                        cast.chiefs.front().unit, due, std::nullopt},
                       {"Bảo đảm công binh trong ứng phó sạt lở", "Đơn vị công binh",
                        cast.stationed[1].unit, due, std::nullopt}};
    } else {
        body.papers = {{"Giữ và kiểm tra phương tiện cứu nạn tại thôn", "Ban CHQS xã",
                        cast.chiefs[4].unit, due, std::nullopt},
                       {"Gọi tàu cá vào nơi trú khi có tin gió mạnh", "Đơn vị biên phòng",
                        cast.stationed.back().unit, due, std::nullopt}};
    }
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

void speak(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing, std::size_t number) {
    const DemoHall hall{cast.chiefs, cast.stationed, {}, cast.commander.unit};
    const auto all = said_at_briefing(number);
    if (number > 1) return note_all_said(area, cast.staff, briefing, hall, all);
    constexpr std::size_t wrong = 3;  // is struck, and said again
    note_all_said(area, cast.staff, briefing, hall, all.first(wrong));
    area.give(cast.staff, StrikeContribution{briefing, wrong, "ghi nhầm thời gian cơ động"});
    note_all_said(area, cast.staff, briefing, hall, all.subspan(wrong));
}

void conclude(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing, Date held,
              const Agenda& agenda) {
    ConcludeConference body;
    body.conference = briefing;
    body.text = agenda.summed;
    ConclusionGroup communes{"Ban CHQS các xã", {}, AddresseeGroup::all_communes, {}};
    communes.bullets = {
        {agenda.work[0], LineKind::task, Date{held.days + 10}, false},
        {agenda.work[1], LineKind::task, Date{held.days + 20}, false},
        {"Giữ nền nếp trực, báo cáo đúng giờ.", LineKind::task, std::nullopt, true}};
    ConclusionGroup stationed{"Các đơn vị đóng quân", {}, AddresseeGroup::none, {}};
    for (const auto& one : cast.stationed) stationed.owners.push_back(one.unit);
    stationed.bullets = {{agenda.help, LineKind::task, Date{held.days + 10}, false}};
    body.groups = {communes, stationed};
    area.give(cast.staff, body);
    InstructConference instruct;
    instruct.conference = briefing;
    area.give(cast.commander, instruct);
    for (const auto& chief : cast.chiefs) take_in_notice(area, chief, briefing);
}

/// The first line of each group is done in time by most; the rest goes on.
void work(DemoArea& area, const BriefingCast& cast, Id<Conference> briefing, const Agenda& agenda) {
    Seen seen;
    for (std::size_t i = 0; i < cast.chiefs.size(); ++i) {
        for (const auto* task : area.open_tasks_of(cast.chiefs[i].unit, seen)) {
            if (task->conference != briefing) continue;
            area.give(cast.chiefs[i], AcceptTask{task->id, {}});
            if (task->text.value != agenda.work[0] || i == 4) continue;
            ReportDone done;
            done.task = task->id;
            done.text = agenda.done;
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
        ask_for_briefing(area, cast.staff, cast.chiefs.front(), cast.stationed[1], briefing,
                         Date{held.days - 1});
    }
    area.give(cast.staff, ReceivePaper{briefing, 0});
}

void hold(DemoArea& area, const BriefingCast& cast, Date day) {
    const auto stored = area.node.ledger->where(*model().entity(Conference::kind), "unit",
                                                Cell::of(cast.commander.unit), query_limit);
    const auto briefings = briefings_of(stored);
    const auto briefing = briefings.back()->id;
    const auto& agenda = agendas[briefings.size() - 1];
    area.at(day, 7, 32);
    area.give(cast.staff, ReceivePaper{briefing, 1});
    tick(area, cast, briefing);
    area.at(day, 7, 45);
    account(area, cast, briefing);
    area.at(day, 8, 40);
    speak(area, cast, briefing, briefings.size());
    area.at(day, 9, 50);
    conclude(area, cast, briefing, day, agenda);
    work(area, cast, briefing, agenda);
}

}  // namespace

void hold_briefings(DemoArea& area, const BriefingCast& cast, Date day, int days_ago) {
    for (std::size_t i = 0; i < held_days_ago.size(); ++i) {
        if (days_ago == held_days_ago[i] + days_ahead) send_invitations(area, cast, day, i + 1);
        if (days_ago == held_days_ago[i]) hold(area, cast, day);
    }
}

}  // namespace gb::app
