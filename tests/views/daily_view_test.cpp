// What stands on the sheet of the daily giao ban, and as of when.

#include "house/views/daily.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

using views::DailySheet;

class Daily_sheet : public Pages {
  protected:
    void write(const std::string& type, const std::string& text,
               std::optional<Instant> happened = {}) {
        minutes_pass(1);
        done_of(give(an, "log.write",
                     R"({"duty":"operations","type":")" + type + R"(","text":")" + text +
                         R"(","about":[],"references":[]})",
                     happened));
    }
    DailySheet sheet(const Person_in_post& who, Query query = {}) {
        return page<DailySheet>(who, "daily", std::move(query));
    }
    Uuid give_task(const std::string& more) {
        minutes_pass(1);
        return done_of(give(chief, "task.give",
                            "{" + more + R"(,"owners":)" + list_of({first}) +
                                R"(,"group":"none","standing":false})"))
            .ids.front();
    }
    Uuid conclude(const std::string& text, const std::string& day, const std::string& more = "") {
        return give_task(R"("text":")" + text + R"(","giao_ban":")" + day + '"' + more);
    }
    Uuid report_smoke() {
        return done_of(give(one, "information.report",
                            R"({"event_class":"fire","text":"Khói lớn","place":"Chợ",)"
                            R"("source":"press","reliability":"doubtful","group":"none",)"
                            R"("addressees":)" +
                                list_of({province}) + "}"))
            .ids.front();
    }
    static std::vector<std::string> texts(const std::vector<views::LogRow>& rows) {
        std::vector<std::string> all;
        for (const auto& row : rows) all.push_back(row.text.value_or("?"));
        return all;
    }
    using Texts = std::vector<std::string>;
};

TEST_F(Daily_sheet, it_tells_the_day_since_the_giao_ban_before_incidents_apart) {
    at("2026-02-10", 7);
    write("note", "Trước giao ban hôm qua");
    at("2026-02-10", 8);
    write("patrol", "Tổ tuần tra về");
    write("incident", "Cây đổ chắn đường");
    at("2026-02-11", 6);
    write("report", "Xã Hai báo an toàn");
    const auto today = sheet(chief);
    EXPECT_EQ(today.from, (Instant{start_of(*Date::parse("2026-02-10")).ms + 450 * 60'000}));
    EXPECT_EQ(today.at, fixture.clock.at);
    EXPECT_EQ(texts(today.incidents), Texts{"Cây đổ chắn đường"});
    EXPECT_EQ(texts(today.rows), (Texts{"Tổ tuần tra về", "Xã Hai báo an toàn"}));
    ASSERT_EQ(today.counts.size(), 3u);
    EXPECT_EQ(today.counts[0].type, LogType::incident);
    EXPECT_EQ(texts(sheet(chief, {{"day", "2026-02-10"}}).rows), Texts{"Trước giao ban hôm qua"});
}

TEST_F(Daily_sheet, a_row_told_late_stands_in_the_sheet_after_its_entry_and_a_struck_one_in_none) {
    at("2026-02-11", 8);
    const Instant night{fixture.clock.at.ms - 5 * 3'600'000};
    write("report", "Báo muộn việc lúc đêm", night);
    const auto wrong = done_of(give(an, "log.write",
                                    R"({"duty":"operations","type":"note","text":"Nhầm",)"
                                    R"("about":[],"references":[]})"))
                           .ids.front();
    done_of(give(an, "log.strike", R"({"entry":)" + quoted(wrong) + R"(,"reason":"nhầm"})"));
    at("2026-02-12", 6);
    EXPECT_TRUE(sheet(chief, {{"day", "2026-02-11"}}).rows.empty());
    const auto next = sheet(chief);
    EXPECT_EQ(texts(next.rows), Texts{"Báo muộn việc lúc đêm"});
    EXPECT_EQ(next.late, 1);
}

TEST_F(Daily_sheet, it_says_who_handed_over_to_whom_and_what_was_passed_on) {
    at("2026-02-10", 8);
    const auto watch = done_of(give(an, "watch.open", R"({"duty":"operations"})")).ids.front();
    write("note", "Theo dõi mực nước");
    const auto row = ledger.last_number(province, "log.operations", 2026);
    const auto entry = sheet(chief, {{"day", "2026-02-10"}, {"minute", "600"}}).rows.at(0).id;
    at("2026-02-11", 7);
    const auto record =
        done_of(give(an, "handover.sign",
                     R"({"watch":)" + quoted(watch) + R"(,"incoming_post":)" + quoted(lan.post) +
                         R"(,"last_row":)" + std::to_string(row) +
                         R"(,"weather":"Rủi ro thiên tai cấp 1","items":[{"kind":"log_entry",)"
                         R"("entity":)" +
                         quoted(entry) + R"(,"done":false,"remark":"còn lên"}]})"))
            .ids.front();
    auto told = sheet(chief);
    ASSERT_EQ(told.reliefs.size(), 1u);
    EXPECT_EQ(told.reliefs[0].state, HandoverState::signed_out);
    EXPECT_EQ(told.reliefs[0].incoming, "Lê Thị Lan");
    EXPECT_EQ(told.watches.at(0).person_name, "Nguyễn Văn An");
    minutes_pass(5);
    done_of(give(lan, "handover.countersign", R"({"handover":)" + quoted(record) + "}"));
    told = sheet(chief);
    EXPECT_EQ(told.reliefs[0].state, HandoverState::countersigned);
    EXPECT_EQ(told.watches.at(0).person_name, "Lê Thị Lan");
    EXPECT_EQ(told.weather, "Rủi ro thiên tai cấp 1");
    ASSERT_EQ(told.handed.size(), 1u);
    EXPECT_EQ(told.handed[0].text, "Theo dõi mực nước");
    EXPECT_EQ(told.handed[0].remark, "còn lên");
}

TEST_F(Daily_sheet, what_is_open_and_late_is_told_as_of_the_giao_ban) {
    at("2026-02-10", 9);
    const auto item = report_smoke();
    const auto task =
        done_of(give(chief, "task.give",
                     R"({"text":"Kiểm tra kho","owners":)" + list_of({first, second}) +
                         R"(,"group":"none","standing":false,"due":"2026-02-11"})"))
            .ids.front();
    done_of(give(two, "answer.accept", R"({"task":)" + quoted(task) + "}"));
    done_of(give(two, "answer.done",
                 R"({"task":)" + quoted(task) + R"(,"text":"Xong","evidence":[]})"));
    at("2026-02-13", 6);
    const auto before = sheet(chief);
    ASSERT_EQ(before.information.size(), 1u);
    EXPECT_EQ(before.information[0].state, InformationState::to_verify);
    EXPECT_FALSE(before.information[0].corrected);
    ASSERT_EQ(before.overdue.size(), 1u);
    EXPECT_EQ(before.overdue[0].overdue_days, 2);
    ASSERT_EQ(before.overdue[0].owners.size(), 1u);
    EXPECT_EQ(before.overdue[0].owners[0].id, first);
    at("2026-02-13", 9);
    done_of(give(an, "reply.verify",
                 R"({"information":)" + quoted(item) + R"(,"finding":"untrue","text":"Đốt rác"})"));
    done_of(give(one, "information.close",
                 R"({"information":)" + quoted(item) + R"(,"finding":"untrue"})"));
    EXPECT_TRUE(sheet(chief).information.empty());
    at("2026-02-14", 6);
    EXPECT_EQ(sheet(chief, {{"day", "2026-02-13"}}).information.size(), 1u);
    EXPECT_EQ(sheet(chief, {{"day", "2026-02-13"}}).overdue.at(0).overdue_days, 2);
}

TEST_F(Daily_sheet, an_item_that_was_corrected_says_so_and_a_struck_one_is_left_out) {
    at("2026-02-10", 9);
    const auto item =
        done_of(give(one, "information.report",
                     R"({"event_class":"fire","text":"Khói lớn","place":"Chợ","source":"press",)"
                     R"("reliability":"doubtful","group":"none","addressees":)" +
                         list_of({province}) + "}"))
            .ids.front();
    done_of(give(one, "information.correct",
                 R"({"information":)" + quoted(item) +
                     R"(,"event_class":"fire","text":"Khói nhỏ","place":"Chợ","source":"press",)"
                     R"("reliability":"doubtful","reason":"Xem lại"})"));
    ASSERT_EQ(sheet(chief).information.size(), 1u);
    EXPECT_EQ(sheet(chief).information[0].text, "Khói nhỏ");
    EXPECT_TRUE(sheet(chief).information[0].corrected);
    done_of(give(one, "information.strike",
                 R"({"information":)" + quoted(item) + R"(,"reason":"Báo nhầm"})"));
    EXPECT_TRUE(sheet(chief).information.empty());
    at("2026-02-12", 9);
    EXPECT_TRUE(sheet(chief, {{"day", "2026-02-11"}}).information.empty());
}

TEST_F(Daily_sheet, conclusions_of_the_giao_ban_are_on_it_and_accounted_for_first_on_the_next) {
    at("2026-02-11", 8);
    const auto cong = conclude("Kiểm tra cống", "2026-02-11", R"(,"due":"2026-02-11")");
    conclude("Canh đê", "2026-02-11");
    ASSERT_EQ(sheet(chief).today.size(), 2u);
    EXPECT_EQ(sheet(chief).today[0].origin, views::TaskOrigin::giao_ban);
    EXPECT_TRUE(sheet(chief).given.empty());
    done_of(give(one, "answer.accept", R"({"task":)" + quoted(cong) + "}"));
    at("2026-02-12", 6);
    auto next = sheet(chief);
    EXPECT_TRUE(next.today.empty());
    EXPECT_TRUE(next.given.empty());
    EXPECT_EQ(next.before_day, Date::parse("2026-02-11"));
    ASSERT_EQ(next.before.size(), 2u);
    EXPECT_EQ(next.before[0].text, "Kiểm tra cống");
    EXPECT_EQ(next.before[0].total, 1);
    EXPECT_EQ(next.before[0].overdue_days, 1);
    done_of(give(one, "answer.done",
                 R"({"task":)" + quoted(cong) + R"(,"text":"Xong","evidence":[]})"));
    next = sheet(chief);
    EXPECT_EQ(next.before[0].reported, 1);
    EXPECT_EQ(next.before[0].done, 0);
    EXPECT_EQ(sheet(chief, {{"day", "2026-02-11"}}).today.size(), 2u);
}

TEST_F(Daily_sheet, what_is_accounted_for_stands_on_an_old_sheet_as_it_was_known_then) {
    at("2026-02-11", 8);
    const auto task = conclude("Kiểm tra cống", "2026-02-11");
    done_of(give(one, "answer.accept", R"({"task":)" + quoted(task) + "}"));
    at("2026-02-12", 9);
    done_of(give(one, "answer.done",
                 R"({"task":)" + quoted(task) + R"(,"text":"Xong","evidence":[]})"));
    EXPECT_EQ(sheet(chief).before.at(0).reported, 1);
    at("2026-02-13", 9);
    EXPECT_EQ(sheet(chief, {{"day", "2026-02-12"}}).before.at(0).reported, 0);
}

TEST_F(Daily_sheet, after_days_without_a_giao_ban_the_last_one_is_accounted_for) {
    at("2026-02-06", 8);
    conclude("Trực cuối tuần", "2026-02-06");
    at("2026-02-09", 7);
    EXPECT_EQ(sheet(chief).before_day, Date::parse("2026-02-06"));
    EXPECT_EQ(sheet(chief).before.size(), 1u);
    at("2026-02-14", 7);
    EXPECT_FALSE(sheet(chief).before_day);
}

TEST_F(Daily_sheet, tasks_given_otherwise_stand_apart_and_say_where_they_come_from) {
    at("2026-02-10", 9);
    const auto item = report_smoke();
    const auto of_item = give_task(R"("text":"Dập lửa")");
    done_of(give(chief, "reply.link",
                 R"({"information":)" + quoted(item) + R"(,"references":[{"kind":"task","id":)" +
                     quoted(of_item) + "}]}"));
    give_task(R"("text":"Báo cáo quân số")");
    done_of(give(chief, "document.issue",
                 R"({"type":"chi_thi","urgency":"none","secrecy":"none","subject":"Trực Tết",)"
                 R"("signer_prefix":"none","groups":[{"addressee":"Các xã","owners":)" +
                     list_of({first}) +
                     R"(,"group":"none"}],"lines":[{"group":1,"text":"Trực đủ quân số",)"
                     R"("kind":"task","standing":false}],"recipients":[]})"));
    conclude("Canh đê", "2026-02-10");
    at("2026-02-11", 7);
    using views::TaskOrigin;
    std::map<std::string, TaskOrigin> origins;
    for (const auto& task : sheet(chief).given) origins[task.text.value_or("?")] = task.origin;
    EXPECT_EQ(origins,
              (std::map<std::string, TaskOrigin>{{"Dập lửa", TaskOrigin::information},
                                                 {"Báo cáo quân số", TaskOrigin::unstated},
                                                 {"Trực đủ quân số", TaskOrigin::directive}}));
    EXPECT_EQ(sheet(chief).before.size(), 1u);
}

TEST_F(Daily_sheet, others_than_the_unit_and_those_above_it_do_not_read_it) {
    EXPECT_EQ(failure(one, "daily", {{"unit", province.text()}}), "rights.not_yours_to_read");
    EXPECT_EQ(failure(one, "daily", {{"unit", second.text()}}), "rights.not_yours_to_read");
    EXPECT_EQ(sheet(chief, {{"unit", first.text()}}).unit.id, first);
    EXPECT_EQ(failure(chief, "daily", {{"day", "2026-02-11"}}), "daily.day_ahead");
    EXPECT_EQ(failure(chief, "daily", {{"minute", "1440"}}), "input.out_of_range");
}

}  // namespace
}  // namespace gb::test
