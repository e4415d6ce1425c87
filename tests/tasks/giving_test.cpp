// Giving tasks: owners, groups as of the day, deadlines, parts passed down.

#include "tasks/tasks.hpp"

namespace gb::test {
namespace {

class Giving_tasks : public Tasks {
  protected:
    std::set<Id<Unit>> owners_of(const Uuid& task) {
        std::set<Id<Unit>> units;
        for (const auto& part : get<Task>(task).owners) units.insert(part.unit);
        return units;
    }
};

TEST_F(Giving_tasks, a_task_is_numbered_in_the_givers_register_and_open_for_its_owners) {
    const auto task = given(body(list_of({first, second}), R"("due":"2026-03-01")"));
    const auto& found = get<Task>(task);
    EXPECT_EQ(found.number.name.value, "task");
    EXPECT_EQ(found.number.number, 1);
    EXPECT_EQ(found.number.year, 2026);
    EXPECT_EQ(found.giver, province);
    ASSERT_EQ(found.owners.size(), 2u);
    EXPECT_EQ(found.open_in, province);
    EXPECT_EQ(state(task, first), PartState::given);
    EXPECT_EQ(get<Task>(given(body(list_of({first})))).number.number, 2);
    const auto open =
        ledger.where(*model().entity(Task::kind), "owners.open_for", Cell::of(second), 10);
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(static_cast<const Task*>(open[0].entity.get())->id, task);
}

TEST_F(Giving_tasks, owners_must_exist_stand_and_be_named_once) {
    EXPECT_EQ(refusal_of(give(chief, "task.give", body("[]"))), "task.no_owner");
    const auto unknown = give(chief, "task.give", body(list_of({first, Id<Unit>(uuid_of(77))})));
    EXPECT_EQ(refusal_in(unknown).code, "unit.unknown");
    EXPECT_EQ(refusal_in(unknown).field, "/owners/1");
    const auto twice = give(chief, "task.give", body(list_of({first, first})));
    EXPECT_EQ(refusal_in(twice).code, "task.owner_twice");
    EXPECT_EQ(fact(twice, "name"), "Ban CHQS xã Một");
    const auto co =
        give(chief, "task.give", body(list_of({first}), R"("co_owners":)" + list_of({first})));
    EXPECT_EQ(refusal_in(co).field, "/co_owners/0");
    const auto later =
        establish("Ban CHQS xã Mai Sau", "military_command", "commune", {}, "2027-01-01");
    EXPECT_EQ(refusal_of(give(chief, "task.give", body(list_of({later})))), "unit.not_standing");
}

TEST_F(Giving_tasks, deadlines_lie_ahead_and_within_reason) {
    EXPECT_EQ(refusal_of(give(chief, "task.give", body(list_of({first}), R"("due":"2026-02-09")"))),
              "task.due_past");
    EXPECT_EQ(refusal_of(give(chief, "task.give", body(list_of({first}), R"("due":"2099-01-01")"))),
              "task.due_too_far");
    given(body(list_of({first}), R"("due":"2026-02-10")"));
    EXPECT_EQ(refusal_of(give(chief, "task.give",
                              R"({"text":"x","owners":)" + list_of({first}) +
                                  R"(,"group":"none","standing":true,"due":"2026-05-01"})")),
              "task.standing_has_no_due");
}

TEST_F(Giving_tasks, only_commanders_give_and_marked_text_is_refused) {
    EXPECT_EQ(refusal_of(give(an, "task.give", body(list_of({first})))),
              "rights.not_for_this_post");
    EXPECT_EQ(refusal_of(give(chief, "task.give",
                              R"({"text":"TUYỆT MẬT: kế hoạch","owners":)" + list_of({first}) +
                                  R"(,"group":"none","standing":false})")),
              "document.classified");
    EXPECT_EQ(refusal_of(give(chief, "task.give",
                              body(list_of({first}), R"("document":)" + quoted(uuid_of(5))))),
              "document.unknown");
}

TEST_F(Giving_tasks, all_communes_are_those_of_the_day) {
    establish("Ban CHQS xã Mai Sau", "military_command", "commune",
              {{"military_command", province}}, "2027-01-01");
    establish("Trung đoàn lẻ", "stationed_unit", "base", {{"military_command", province}});
    const auto task = given(R"({"text":"x","owners":[],"group":"all_communes","standing":false})");
    const auto& owners = get<Task>(task).owners;
    ASSERT_EQ(owners.size(), 2u);
    EXPECT_EQ(std::set({owners[0].unit, owners[1].unit}), std::set({first, second}));
    // A unit that comes later does not join what was issued before.
    at("2027-02-01");
    EXPECT_EQ(get<Task>(task).owners.size(), 2u);
    EXPECT_EQ(
        get<Task>(given(R"({"text":"x","owners":[],"group":"all_communes","standing":false})"))
            .owners.size(),
        3u);
}

TEST_F(Giving_tasks, communes_are_found_through_the_area_served_each_at_the_office_that_is_meant) {
    const auto area = establish("Tỉnh T", "area", "province");
    const auto command =
        establish("Bộ Chỉ huy T", "military_command", "province", {{"serves_area", area}});
    const auto head = fixture.person(command, "Hoàng Văn T", "commander");
    const auto place = establish("Xã Ba", "area", "commune", {{"administrative", area}});
    const std::string all = R"({"text":"x","owners":[],"group":"all_communes","standing":false})";
    auto task = done_of(give(head, "task.give", all)).ids.front();
    ASSERT_EQ(get<Task>(task).owners.size(), 1u);
    EXPECT_EQ(get<Task>(task).owners[0].unit, place);
    const auto committee =
        establish("UBND xã Ba", "peoples_committee", "commune", {{"serves_area", place}});
    task = done_of(give(head, "task.give", all)).ids.front();
    ASSERT_EQ(get<Task>(task).owners.size(), 1u);
    EXPECT_EQ(get<Task>(task).owners[0].unit, place) << "a command writes to commands";
    task = done_of(give(head, "task.give",
                        R"({"text":"x","owners":[],"group":"commune_committees",)"
                        R"("standing":false})"))
               .ids.front();
    ASSERT_EQ(get<Task>(task).owners.size(), 1u);
    EXPECT_EQ(get<Task>(task).owners[0].unit, committee);
    const auto office =
        establish("Ban CHQS xã Ba", "military_command", "commune", {{"serves_area", place}});
    task = done_of(give(head, "task.give", all)).ids.front();
    ASSERT_EQ(get<Task>(task).owners.size(), 1u);
    EXPECT_EQ(get<Task>(task).owners[0].unit, office);
}

TEST_F(Giving_tasks, a_commune_below_is_found_by_any_of_its_offices) {
    const auto place = establish("Xã Ba", "area", "commune");
    establish("Công an xã Ba", "police", "commune",
              {{"guidance", province}, {"serves_area", place}});
    auto task = given(R"({"text":"x","owners":[],"group":"all_communes","standing":false})");
    EXPECT_EQ(owners_of(task), (std::set{first, second, place}));
    const auto office =
        establish("Ban CHQS xã Ba", "military_command", "commune", {{"serves_area", place}});
    task = given(R"({"text":"x","owners":[],"group":"all_communes","standing":false})");
    EXPECT_EQ(owners_of(task), (std::set{first, second, office}));
}

TEST_F(Giving_tasks, a_province_with_four_offices_in_each_of_170_communes_is_reached_at_once) {
    const auto area = establish("Tỉnh T", "area", "province");
    const auto command =
        establish("Bộ Chỉ huy T", "military_command", "province", {{"serves_area", area}});
    const auto head = fixture.person(command, "Hoàng Văn T", "commander");
    for (int i = 0; i < 170; ++i) {
        const auto name = std::to_string(i);
        const auto place = establish("Xã " + name, "area", "commune", {{"administrative", area}});
        for (const auto* kind :
             {"military_command", "peoples_committee", "police", "party_committee"}) {
            establish(kind + name, kind, "commune", {{"serves_area", place}});
        }
    }
    const auto task =
        done_of(give(head, "task.give",
                     R"({"text":"x","owners":[],"group":"commune_police","standing":false})"))
            .ids.front();
    EXPECT_EQ(get<Task>(task).owners.size(), 170u);
}

TEST_F(Giving_tasks, all_stationed_units_whoever_commands_them) {
    const auto area = establish("Tỉnh T", "area", "province");
    const auto commune = establish("Xã Ba", "area", "commune", {{"administrative", area}});
    const auto command =
        establish("Bộ Chỉ huy T", "military_command", "province", {{"serves_area", area}});
    const auto head = fixture.person(command, "Hoàng Văn T", "commander");
    const auto here =
        establish("Trung đoàn 1", "stationed_unit", "base", {{"stationed_in", commune}});
    const auto there = establish("Đồn 2", "border_guard", "base", {{"stationed_in", area}});
    establish("Trung đoàn xa", "stationed_unit", "base");
    const auto task =
        done_of(give(head, "task.give",
                     R"({"text":"x","owners":[],"group":"all_stationed","standing":false})"))
            .ids.front();
    const auto& owners = get<Task>(task).owners;
    ASSERT_EQ(owners.size(), 2u);
    EXPECT_EQ(std::set({owners[0].unit, owners[1].unit}), std::set({here, there}));
}

TEST_F(Giving_tasks, a_group_may_be_joined_by_named_units_and_may_not_be_empty) {
    const auto other = establish("Công an tỉnh", "police", "province");
    const auto task = given(R"({"text":"x","owners":)" + list_of({other, first}) +
                            R"(,"group":"all_subordinate","co_owners":)" + list_of({second}) +
                            R"(,"standing":false})");
    const auto& owners = get<Task>(task).owners;
    ASSERT_EQ(owners.size(), 3u);
    EXPECT_EQ(owners[0].unit, other);
    EXPECT_EQ(owners[1].unit, first);
    EXPECT_TRUE(owners[2].co);
    EXPECT_EQ(
        refusal_of(give(one, "task.give",
                        R"({"text":"x","owners":[],"group":"all_communes","standing":false})")),
        "task.group_empty");
}

TEST_F(Giving_tasks, a_group_larger_than_a_list_is_refused_with_its_size) {
    for (int i = 0; i < 256; ++i) {
        establish("Xã " + std::to_string(i), "military_command", "commune",
                  {{"military_command", province}});
    }
    const auto answer = give(chief, "task.give",
                             R"({"text":"x","owners":[],"group":"all_communes","standing":false})");
    EXPECT_EQ(refusal_in(answer).code, "task.group_too_large");
    EXPECT_EQ(fact(answer, "count"), "258");
    EXPECT_EQ(fact(answer, "max"), "256");
}

TEST_F(Giving_tasks, a_receiver_passes_a_part_down_once_accepted) {
    const auto hamlet =
        establish("Thôn đội 1", "military_command", "base", {{"military_command", first}});
    const auto task = given(body(list_of({first}), R"("due":"2026-03-01")"));
    const auto down = [&](const std::string& due, const Uuid& parent) {
        return give(
            one, "task.give",
            body(list_of({hamlet}), R"("due":")" + due + R"(","parent":)" + quoted(parent)));
    };
    EXPECT_EQ(refusal_of(down("2026-02-20", task)), "task.parent_not_accepted");
    EXPECT_EQ(refusal_of(down("2026-02-20", uuid_of(9))), "task.unknown");
    done_of(give(one, "answer.accept", of(task)));
    EXPECT_EQ(refusal_of(down("2026-03-02", task)), "task.due_after_parent");
    const auto part = done_of(down("2026-02-20", task)).ids.front();
    EXPECT_EQ(get<Task>(part).parent, task);
    EXPECT_EQ(get<Task>(part).giver, first);
    EXPECT_EQ(
        refusal_of(give(two, "task.give", body(list_of({hamlet}), R"("parent":)" + quoted(task)))),
        "task.not_yours");
    done_of(give(chief, "task.withdraw", of(task, R"("reason":"thôi")")));
    EXPECT_EQ(refusal_of(down("2026-02-20", task)), "task.over");
}

}  // namespace
}  // namespace gb::test
