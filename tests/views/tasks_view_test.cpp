// What the pages of tasks, papers and the handover show, and to whom.

#include "house/views/desk.hpp"
#include "house/views/document.hpp"
#include "house/views/handover.hpp"
#include "house/views/task.hpp"
#include "house/views/units.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class Task_pages : public Pages {
  protected:
    Uuid task_for(const Person_in_post& who, const std::vector<Id<Unit>>& units,
                  const std::string& due = "2026-02-20") {
        return done_of(give(who, "task.give",
                            R"({"text":"Chuẩn bị xe","owners":)" + list_of(units) +
                                R"(,"group":"none","standing":false,"due":")" + due + "\"}"))
            .ids.front();
    }
    static std::string of(const Uuid& task, const std::string& more = "") {
        return R"({"task":)" + quoted(task) + (more.empty() ? "" : "," + more) + "}";
    }
};

TEST_F(Task_pages, the_giver_sees_how_many_of_its_owners_got_how_far) {
    const auto task = task_for(chief, {first, second});
    done_of(give(one, "answer.accept", of(task)));
    done_of(give(one, "answer.progress", of(task, R"("text":"Được nửa","percent":50)")));
    const auto given = page<views::Tasks>(chief, "tasks", {{"box", "given"}}).tasks;
    ASSERT_EQ(given.size(), 1u);
    EXPECT_EQ(given[0].total, 2);
    EXPECT_EQ(given[0].accepted, 1);
    EXPECT_EQ(given[0].done, 0);
    ASSERT_EQ(given[0].answers.size(), 2u);
    EXPECT_EQ(given[0].answers[0].state, PartState::accepted);
    EXPECT_EQ(given[0].answers[0].percent, 50);
    EXPECT_EQ(given[0].answers[1].state, PartState::given);
    EXPECT_TRUE(given[0].answers[0].story.empty());
}

TEST_F(Task_pages, an_owner_sees_its_own_answer_and_not_its_neighbours) {
    const auto task = task_for(chief, {first, second});
    done_of(give(two, "answer.accept", of(task)));
    const auto seen = page<views::TaskView>(one, "task", {{"id", task.text()}});
    EXPECT_EQ(seen.total, 2);
    EXPECT_EQ(seen.accepted, 1);
    ASSERT_EQ(seen.answers.size(), 1u);
    EXPECT_EQ(seen.answers[0].owner.id, first);
    const auto elsewhere = establish("Đơn vị khác", "military_command", "province");
    const auto stranger = fixture.person(elsewhere, "Người Lạ", "commander");
    EXPECT_EQ(failure(stranger, "task", {{"id", task.text()}}), "rights.not_yours_to_read");
    EXPECT_EQ(failure(one, "task", {{"id", uuid_of(4).text()}}), "view.not_found");
    EXPECT_TRUE(page<views::Tasks>(stranger, "tasks", {{"box", "all"}}).tasks.empty());
    EXPECT_EQ(page<views::Tasks>(one, "tasks", {{"box", "all"}}).tasks.size(), 1u);
}

TEST_F(Task_pages, the_story_of_a_part_is_told_from_both_books) {
    const auto task = task_for(chief, {first, second});
    minutes_pass(5);
    done_of(give(one, "answer.accept", of(task)));
    minutes_pass(5);
    done_of(give(one, "answer.done", of(task, R"("text":"Xong","evidence":[])")));
    minutes_pass(5);
    done_of(give(chief, "task.return",
                 of(task, R"("owner":)" + quoted(first) + R"(,"reason":"Thiếu ảnh")")));
    const auto seen = page<views::TaskView>(chief, "task", {{"id", task.text()}});
    const auto& story = seen.answers.at(0).story;
    ASSERT_EQ(story.size(), 4u);
    EXPECT_EQ(story[0].what, "task.given");
    EXPECT_EQ(story[1].what, "answer.accepted");
    EXPECT_EQ(story[1].book, first);
    EXPECT_EQ(story[2].text, "Xong");
    EXPECT_EQ(story[3].what, "task.returned");
    EXPECT_EQ(story[3].text, "Thiếu ảnh");
    EXPECT_EQ(story[3].by, "Trần Chỉ Huy");
    EXPECT_EQ(seen.answers.at(1).story.size(), 1u);  // nothing of the other's
    EXPECT_EQ(seen.answers.at(0).reason, "Thiếu ảnh");
}

TEST_F(Task_pages, the_giver_sees_the_successor_and_the_unit_as_it_was_called) {
    const auto silent = task_for(chief, {first});
    const auto accepted = task_for(chief, {first});
    done_of(give(one, "answer.accept", of(accepted)));
    minutes_pass(5);
    fixture.system("unit.dissolve", R"({"unit":)" + quoted(first) + R"(,"on":")" +
                                        fixture.clock.at.date().text() +
                                        R"(","basis":"Quyết định 1","successor":)" +
                                        quoted(second) + R"(,"force_reason":""})");
    for (const auto& task : {silent, accepted}) {
        const auto seen = page<views::TaskView>(chief, "task", {{"id", task.text()}});
        ASSERT_EQ(seen.answers.size(), 1u);
        const auto& answer = seen.answers[0];
        EXPECT_EQ(answer.owner.name, "Ban CHQS xã Một");
        EXPECT_EQ(answer.unit.name, "Ban CHQS xã Hai");
        EXPECT_FALSE(answer.story.front().to);
        ASSERT_TRUE(answer.story.back().to) << answer.story.back().what;
        EXPECT_EQ(answer.story.back().to->id, second);
        EXPECT_EQ(answer.story.back().to->name, "Ban CHQS xã Hai");
    }
}

TEST_F(Task_pages, overdue_is_visible_at_every_level) {
    const auto hamlet =
        establish("Thôn đội", "military_command", "base", {{"military_command", first}});
    const auto late = task_for(one, {hamlet}, "2026-02-12");
    task_for(one, {hamlet}, "2026-02-20");
    at("2026-02-15");
    for (const auto& who : {chief, one}) {
        const auto overdue = page<views::Tasks>(who, "tasks", {{"box", "overdue"}}).tasks;
        ASSERT_EQ(overdue.size(), 1u);
        EXPECT_EQ(overdue[0].id, late);
        EXPECT_EQ(overdue[0].overdue_days, 3);
    }
    EXPECT_TRUE(page<views::Tasks>(two, "tasks", {{"box", "overdue"}}).tasks.empty());
}

TEST_F(Task_pages, the_drawer_holds_what_is_to_do_and_what_was_finished_lately) {
    const auto urgent = task_for(chief, {first}, "2026-02-12");
    const auto later = task_for(chief, {first}, "2026-03-12");
    const auto gone = task_for(chief, {first}, "2026-02-11");
    done_of(give(one, "answer.accept", of(gone)));
    done_of(give(chief, "task.withdraw", of(gone, R"("reason":"thôi")")));
    auto mine = page<views::Tasks>(one, "tasks", {{"box", "mine"}}).tasks;
    ASSERT_EQ(mine.size(), 3u);
    EXPECT_EQ(mine[0].id, urgent);
    EXPECT_EQ(mine[1].id, later);
    EXPECT_EQ(mine[2].withdrawn->reason, "thôi");
    at("2026-03-20");
    EXPECT_EQ(page<views::Tasks>(one, "tasks", {{"box", "mine"}}).tasks.size(), 2u);
    const auto open = page<views::Desk>(one, "desk").open;
    ASSERT_EQ(open.size(), 2u);
    EXPECT_EQ(open[0].id, urgent);
    EXPECT_EQ(open[0].overdue_days, 36);
}

TEST_F(Task_pages, an_old_standing_task_stands_before_hundreds_that_are_done) {
    const auto old = done_of(give(chief, "task.give",
                                  R"({"text":"Duy trì trực","owners":)" + list_of({first}) +
                                      R"(,"group":"none","standing":true})"))
                         .ids.front();
    constexpr std::size_t later = 450;
    for (std::size_t i = 0; i < later; ++i) {
        minutes_pass(1);
        const auto done = task_for(chief, {first}, "2026-03-20");
        done_of(give(one, "answer.accept", of(done)));
        done_of(give(one, "answer.done", of(done, R"("text":"Xong","evidence":[])")));
        done_of(give(chief, "task.confirm", of(done, R"("owner":)" + quoted(first))));
    }
    const std::pair<const Person_in_post*, const char*> lists[] = {
        {&one, "mine"}, {&chief, "given"}, {&chief, "all"}};
    for (const auto& [who, box] : lists) {
        auto page_of = page<views::Tasks>(*who, "tasks", {{"box", box}});
        ASSERT_FALSE(page_of.tasks.empty());
        EXPECT_EQ(page_of.tasks[0].id, old) << box;
        std::set<Uuid> met;
        for (const auto& task : page_of.tasks) met.insert(task.id);
        while (page_of.more) {
            page_of = page<views::Tasks>(*who, "tasks",
                                         {{"box", box}, {"from", std::to_string(*page_of.more)}});
            for (const auto& task : page_of.tasks) EXPECT_TRUE(met.insert(task.id).second);
        }
        EXPECT_EQ(met.size(), later + 1) << box;
    }
}

TEST_F(Task_pages, who_is_in_a_group_is_known_before_it_is_written_to) {
    const auto place = establish("Xã Ba", "area", "commune", {{"administrative", province}});
    const auto group = page<views::Addressees>(chief, "addressees", {{"group", "all_communes"}});
    ASSERT_EQ(group.units.size(), 3u);
    EXPECT_EQ(group.units[0].unit.id, place);
    EXPECT_TRUE(group.units[0].place);
    EXPECT_FALSE(group.units[1].place);
    EXPECT_FALSE(group.too_many);
    EXPECT_EQ(group.most, 256);
    EXPECT_TRUE(
        page<views::Addressees>(one, "addressees", {{"group", "all_stationed"}}).units.empty());
}

TEST_F(Task_pages, after_a_merger_the_heir_sees_its_parts_and_the_giver_who_answers_for_whom) {
    const auto task = task_for(chief, {first, second}, "2026-02-20");
    done_of(give(one, "answer.accept", of(task)));
    minutes_pass(5);
    const auto heir = Id<Unit>(fixture.system(
        "unit.merge", R"({"units":)" + list_of({first, second}) +
                          R"(,"into":null,"new_name":"Ban CHQS xã Mới","new_code":"",)"
                          R"("on":"2026-02-10","basis":"Nghị quyết 1656"})"));
    const auto head = fixture.person(heir, "Hoàng Văn Mới", "commander");
    at("2026-02-22");
    const auto mine = page<views::Tasks>(head, "tasks", {{"box", "mine"}}).tasks;
    ASSERT_EQ(mine.size(), 1u);
    ASSERT_EQ(mine[0].answers.size(), 2u);
    EXPECT_EQ(mine[0].overdue_days, 2);
    const auto open = page<views::Desk>(head, "desk").open;
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].id, task);
    EXPECT_EQ(open[0].overdue_days, 2);
    const auto seen = page<views::TaskView>(chief, "task", {{"id", task.text()}});
    for (const auto& answer : seen.answers) EXPECT_EQ(answer.unit.id, heir);
    EXPECT_EQ(seen.answers[0].owner.name, "Ban CHQS xã Một");
    EXPECT_EQ(seen.answers[1].owner.name, "Ban CHQS xã Hai");
    // The reform was entered hours after it took effect; what was written until then says so.
    const auto late = [&](Id<Unit> unit) {
        return page<views::UnitLife>(chief, "unit", {{"id", unit.text()}}).written_after_end;
    };
    EXPECT_EQ(late(first), late(second) + 1);
    EXPECT_EQ(late(heir), 0);
}

TEST_F(Task_pages, papers_are_shown_to_whom_they_are_addressed_and_margin_notes_are_not) {
    const auto issued =
        done_of(
            give(chief, "document.issue",
                 R"({"type":"chi_thi","urgency":"khan","secrecy":"none","subject":"Trực Tết",)"
                 R"("signer_prefix":"none","groups":[{"addressee":"Các xã","group":"all_communes",)"
                 R"("owners":[]}],"lines":[{"group":1,"text":"Trực 24/24","kind":"task",)"
                 R"("standing":true}]})"))
            .ids.front();
    const auto task = page<views::DocumentView>(one, "document", {{"id", issued.text()}})
                          .lines.at(0)
                          .task.value();
    done_of(give(one, "answer.accept", of(task)));
    const auto paper = page<views::DocumentView>(chief, "document", {{"id", issued.text()}});
    EXPECT_EQ(paper.addressed, 2);
    EXPECT_EQ(paper.answered, 1);
    EXPECT_EQ(paper.groups.at(0).owners.size(), 2u);
    EXPECT_EQ(paper.lines.at(0).addressee, "Các xã");
    EXPECT_EQ(paper.symbol, "01/CT-BCH");
    EXPECT_TRUE(paper.code.has_value());
    const auto in = page<views::RegisterPage>(one, "documents", {{"direction", "received"}});
    ASSERT_EQ(in.waiting.size(), 1u);
    EXPECT_EQ(in.waiting[0].id, issued);
    EXPECT_TRUE(
        page<views::RegisterPage>(one, "documents", {{"direction", "issued"}}).lines.empty());
    EXPECT_EQ(page<views::RegisterPage>(chief, "documents", {{"direction", "issued"}}).lines.size(),
              1u);
    const auto received =
        done_of(
            give(
                clerk, "document.receive",
                R"({"type":"cong_van","symbol":"12/CV","issued_on":"2026-02-09","issuer":"Quân khu",)"
                R"("urgency":"none","secrecy":"none","subject":"V/v"})"))
            .ids.front();
    done_of(give(chief, "document.note",
                 R"({"document":)" + quoted(received) + R"(,"text":"Xã Một làm","owner":)" +
                     quoted(first) + "}"));
    EXPECT_EQ(page<views::DocumentView>(an, "document", {{"id", received.text()}}).notes.at(0).text,
              "Xã Một làm");
    EXPECT_EQ(failure(one, "document", {{"id", received.text()}}), "rights.not_yours_to_read");
}

TEST_F(Task_pages, the_draft_names_what_the_signature_will_be_asked_for) {
    at("2026-02-10", 2);
    const auto watch = done_of(give(an, "watch.open", R"({"duty":"operations"})")).ids.front();
    done_of(give(an, "log.write",
                 R"({"duty":"operations","type":"note","text":"Yên tĩnh","about":[]})"));
    const auto task = task_for(chief, {province});
    const auto draft = page<views::HandoverView>(an, "handover/draft", {{"watch", watch.text()}});
    EXPECT_FALSE(draft.id.has_value());
    EXPECT_EQ(draft.last_row, 1);
    ASSERT_EQ(draft.items.size(), 1u);
    EXPECT_EQ(draft.items[0].entity, task);
    ASSERT_EQ(draft.candidates.size(), 2u);  // Lan and the commander; by given name
    EXPECT_EQ(draft.candidates[0].name, "Trần Chỉ Huy");
    EXPECT_EQ(draft.candidates[1].name, "Lê Thị Lan");
    EXPECT_EQ(failure(one, "handover/draft", {{"watch", watch.text()}}),
              "rights.not_yours_to_read");
    const auto signed_out = done_of(give(
        an, "handover.sign",
        R"({"watch":)" + quoted(watch) + R"(,"incoming_post":)" + quoted(lan.post) +
            R"(,"last_row":1,"items":[{"kind":"task","entity":)" + quoted(task) +
            R"(,"done":false}],"checklist":[{"item":"Bộ đàm","state":"ok"}],"weather":"Rét"})"));
    const auto handover = signed_out.ids.front();
    EXPECT_EQ(page<views::Desk>(lan, "desk").handover, handover);
    auto sheet = page<views::HandoverView>(lan, "handover", {{"id", handover.text()}});
    EXPECT_EQ(sheet.state, HandoverState::signed_out);
    EXPECT_EQ(sheet.incoming, "Lê Thị Lan");
    EXPECT_EQ(sheet.items.at(0).text, "Chuẩn bị xe");
    const auto hash = ledger.entry(province, signed_out.last)->hash;
    EXPECT_EQ(sheet.code, head_code(signed_out.last, hash));
    done_of(give(lan, "handover.countersign", R"({"handover":)" + quoted(handover) + "}"));
    sheet = page<views::HandoverView>(chief, "handover", {{"id", handover.text()}});
    EXPECT_EQ(sheet.state, HandoverState::countersigned);
    EXPECT_TRUE(sheet.candidates.empty());
    EXPECT_NE(sheet.code, head_code(signed_out.last, hash));
    EXPECT_FALSE(page<views::Desk>(lan, "desk").handover.has_value());
    EXPECT_EQ(page<views::HandoverView>(lan, "handover/draft", {{"watch", watch.text()}})
                  .checklist.at(0)
                  .item,
              "Bộ đàm");
    EXPECT_EQ(failure(one, "handover", {{"id", handover.text()}}), "rights.not_yours_to_read");
}

}  // namespace
}  // namespace gb::test
