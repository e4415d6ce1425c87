// What the board of duty reports adds up, what a report would say by itself, and to whom it shows.

#include "house/views/duty_report.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::DutyReportBoard;
using views::DutyReportDraft;
using views::DutyReportView;

class Duty_reports : public Pages {
  protected:
    Duty_reports() { at("2026-02-11", 6); }

    static std::string body(const std::string& strength, const std::string& more = "") {
        return R"("day":"2026-02-11","basis":[],"strength":[)" + strength + "]" + more;
    }
    static std::string officers(int total, int leave, int sick = 0) {
        return R"({"category":"officers","total":)" + std::to_string(total) + R"(,"leave":)" +
               std::to_string(leave) + R"(,"study":0,"sick":)" + std::to_string(sick) +
               R"(,"mission":0,"other":0})";
    }
    Uuid write(const Person_in_post& who, const std::string& strength,
               const std::string& more = "") {
        return done_of(give(who, "duty_report.write", "{" + body(strength, more) + "}"))
            .ids.front();
    }
    void send(const Person_in_post& who, const Uuid& report, const std::string& to) {
        done_of(give(who, "duty_report.confirm",
                     R"({"report":)" + quoted(report) + (to.empty() ? "" : R"(,"to":)" + to) +
                         R"(,"conclusion":"Đã rõ"})"));
    }
    DutyReportBoard board(const Person_in_post& who, Query query = {}) {
        return page<DutyReportBoard>(who, "duty_reports", std::move(query));
    }
};

TEST_F(Duty_reports, the_superior_sees_who_has_not_reported_first_and_the_sums) {
    const auto hamlet =
        establish("Trung đội dân quân", "military_command", "base", {{"military_command", first}});
    const auto leader = fixture.person(hamlet, "Cao Văn Thôn", "commander");
    send(leader, write(leader, officers(7, 2)), quoted(first));
    send(one, write(one, officers(5, 1, 1)), quoted(province));
    write(chief, officers(30, 4));
    const auto seen = board(chief);
    EXPECT_EQ(seen.expected, 4);
    EXPECT_EQ(seen.reported, 2) << "the unit's own is not signed off yet";
    ASSERT_EQ(seen.below.size(), 2u);
    EXPECT_EQ(seen.below[0].unit.id, second);
    EXPECT_FALSE(seen.below[0].report);
    EXPECT_EQ(seen.below[1].expected, 2);
    EXPECT_EQ(seen.below[1].report->sum.total, 5);
    EXPECT_EQ(seen.below[1].with_below.total, 12);
    EXPECT_EQ(seen.below[1].with_below.present, 8);
    EXPECT_EQ(seen.sum.total, 12);
    EXPECT_EQ(seen.sum.leave, 3);
    ASSERT_TRUE(seen.own);
    EXPECT_EQ(seen.own->state, DutyReportState::written);
    send(chief, seen.own->id, "");
    EXPECT_EQ(board(chief).sum.total, 42);
    ASSERT_EQ(board(chief).categories.size(), 1u);
    EXPECT_EQ(board(chief).categories[0].sum.present, 34);
    EXPECT_EQ(board(chief, {{"day", "2026-02-10"}}).below.at(1).unit.id, first);
}

TEST_F(Duty_reports, a_unit_under_two_superiors_is_added_up_once) {
    const auto area = establish("Ban CHPT khu vực", "area_defence_command", "area",
                                {{"military_command", province}});
    const auto troop = establish("Đại đội 2", "stationed_unit", "base",
                                 {{"military_command", province}, {"guidance", area}});
    const auto captain = fixture.person(troop, "Lý Văn Đội", "commander");
    send(captain, write(captain, officers(9, 0)), quoted(area));
    EXPECT_EQ(board(chief).sum.total, 9);
    EXPECT_EQ(board(chief).reported, 1);
}

TEST_F(Duty_reports,
       what_a_unit_sent_stands_on_the_board_of_that_day_though_its_end_is_dated_before) {
    send(one, write(one, officers(5, 1)), quoted(province));
    at("2026-02-20", 8);
    fixture.system("unit.dissolve",
                   R"({"unit":)" + quoted(first) + R"(,"on":"2026-02-01","basis":"QĐ 1",)" +
                       R"("successor":)" + quoted(second) +
                       R"(,"force_reason":"","late_reason":"Quyết định đến muộn"})");
    const auto that_day = board(chief, {{"day", "2026-02-11"}});
    EXPECT_EQ(that_day.sum.total, 5);
    EXPECT_EQ(that_day.reported, 1);
    ASSERT_EQ(that_day.below.size(), 2u);
    EXPECT_EQ(that_day.below[1].unit.id, first);
    ASSERT_TRUE(that_day.below[1].report);
    EXPECT_EQ(board(chief, {{"day", "2026-02-12"}}).below.size(), 1u)
        << "nothing is expected of it";
}

TEST_F(Duty_reports, a_struck_one_no_longer_counts_and_stays_to_be_read) {
    const auto report = write(one, officers(5, 1));
    send(one, report, quoted(province));
    const auto added =
        done_of(give(one, "duty_report.strike",
                     R"({"report":)" + quoted(report) + R"(,"reason":"nhầm","replacement":{)" +
                         body(officers(5, 2)) + "}}"))
            .ids.back();
    EXPECT_EQ(board(chief).sum.total, 0);
    const auto struck = page<DutyReportView>(chief, "duty_report", {{"id", report.text()}});
    EXPECT_EQ(struck.struck->reason, "nhầm");
    EXPECT_EQ(struck.replaced_by, Id<DutyReport>(added));
    EXPECT_EQ(failure(chief, "duty_report", {{"id", added.text()}}), "rights.not_yours_to_read")
        << "until it is sent it is the unit's own";
    send(one, added, quoted(province));
    EXPECT_EQ(board(chief).sum.leave, 2);
    EXPECT_TRUE(board(chief).below.at(1).report->corrects);
    EXPECT_EQ(failure(two, "duty_report", {{"id", added.text()}}), "rights.not_yours_to_read");
    EXPECT_EQ(failure(two, "duty_reports", {{"unit", first.text()}}), "rights.not_yours_to_read");
    EXPECT_EQ(board(one).struck.size(), 1u);
}

TEST_F(Duty_reports, it_is_filled_in_from_the_log_the_handovers_and_the_report_before) {
    done_of(give(an, "watch.open", R"({"duty":"operations"})"));
    const auto row = [&](const std::string& type, const std::string& text) {
        minutes_pass(1);
        return done_of(give(an, "log.write",
                            R"({"duty":"operations","type":")" + type + R"(","text":")" + text +
                                R"(","about":[],"references":[]})"))
            .ids.front();
    };
    write(chief, officers(30, 4));
    at("2026-02-11", 20);
    const auto incident = row("incident", "Cây đổ chắn đường");
    row("patrol", "Tổ tuần tra về");
    row("order", "Kiểm tra cống");
    done_of(give(chief, "task.give",
                 R"({"text":"Báo cáo số hộ","owners":)" + list_of({province}) +
                     R"(,"group":"none","standing":false,"due":"2026-02-12"})"));
    at("2026-02-12", 6);
    const auto draft = page<DutyReportDraft>(an, "duty_report/draft");
    EXPECT_NE(draft.body.unexpected.value.find("20:01 Cây đổ chắn đường"), std::string::npos);
    EXPECT_NE(draft.body.activities.value.find("Kiểm tra cống"), std::string::npos);
    EXPECT_NE(draft.body.activities.value.find("1 tuần tra"), std::string::npos);
    EXPECT_NE(draft.body.planned.value.find("Báo cáo số hộ"), std::string::npos);
    ASSERT_EQ(draft.body.strength.size(), 1u);
    EXPECT_EQ(draft.body.strength[0].total, 30);
    ASSERT_EQ(draft.body.basis.size(), 3u);
    EXPECT_EQ(draft.body.basis[0].id, incident);
    EXPECT_FALSE(draft.standing);
    EXPECT_TRUE(page<DutyReportDraft>(an, "duty_report/draft", {{"day", "2026-02-11"}}).standing);
    EXPECT_EQ(failure(an, "duty_report/draft", {{"day", "2026-02-13"}}), "duty_report.day_ahead");
    const auto quiet = page<DutyReportDraft>(one, "duty_report/draft");
    EXPECT_EQ(quiet.body.unexpected.value, "") << "nothing happened: the paper says so";
    EXPECT_TRUE(quiet.body.strength.empty());
}

TEST_F(Duty_reports, what_finds_no_room_in_the_draft_is_counted) {
    done_of(give(an, "watch.open", R"({"duty":"operations"})"));
    std::string words;
    for (int i = 0; i < 150; ++i) words += "cây đổ ";
    words.pop_back();
    for (int i = 0; i < 6; ++i) {
        minutes_pass(1);
        done_of(give(an, "log.write",
                     R"({"duty":"operations","type":"incident","text":")" + words +
                         R"(","about":[],"references":[]})"));
    }
    minutes_pass(1);
    const auto draft = page<DutyReportDraft>(an, "duty_report/draft");
    EXPECT_TRUE(draft.body.unexpected.value.ends_with("Còn 3 vụ việc khác, xem sổ trực ban."))
        << draft.body.unexpected.value;
}

TEST_F(Duty_reports, whoever_may_sign_it_sees_to_whom_it_goes) {
    const auto report = write(one, officers(5, 1));
    const auto seen = page<DutyReportView>(one, "duty_report", {{"id", report.text()}});
    ASSERT_EQ(seen.superiors.size(), 1u);
    EXPECT_EQ(seen.superiors[0].id, province);
    EXPECT_FALSE(seen.code);
    send(one, report, quoted(province));
    const auto sent = page<DutyReportView>(chief, "duty_report", {{"id", report.text()}});
    EXPECT_EQ(sent.to->id, province);
    EXPECT_EQ(sent.confirmed_by, "Đỗ Văn Một");
    EXPECT_TRUE(sent.code);
}

}  // namespace
}  // namespace gb::test
