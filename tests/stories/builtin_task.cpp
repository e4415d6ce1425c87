// A task and its answers stand in two books; what they mean together is read off task/states.hpp.

#include "domain/answer/words.hpp"
#include "stories/teller.hpp"

namespace gb::stories {

namespace {

struct Part {
    Loaded task, answer;
    const TaskOwner* part = nullptr;
    PartState state = PartState::given;
};

Part part_of(Teller& teller, const Slots& slots) {
    const Id<Task> task(teller.thing(slots.at("task").text));
    const Id<Unit> owner(teller.thing(slots.at("owner").text));
    Part found;
    found.task = teller.bed().load(*model().entity(Task::kind), task);
    if (!found.task) throw StoryError("this is no task");
    found.part = static_cast<const Task*>(found.task.entity.get())->part_of(owner);
    if (!found.part) throw StoryError("the unit has no part in the task");
    for (const auto& loaded : teller.bed().all(*model().entity(TaskAnswer::kind))) {
        const auto& answer = *static_cast<const TaskAnswer*>(loaded.entity.get());
        if (answer.task == task && answer.owner == owner) found.answer = loaded;
    }
    found.state = state_of(*found.part, static_cast<const TaskAnswer*>(found.answer.entity.get()));
    return found;
}

void expect_state(Teller& teller, const Slots& slots) {
    const auto state = to_json(part_of(teller, slots).state);
    const auto wanted = teller.slot_json(slots.at("part_state"));
    if (state != wanted) throw StoryError("wanted " + wanted + ", but it is " + state);
}

void expect_overdue(Teller& teller, const Slots& slots) {
    const auto found = part_of(teller, slots);
    const auto& task = *static_cast<const Task*>(found.task.entity.get());
    const auto days =
        std::to_string(overdue_days(task.due, found.state, teller.bed().now().date()));
    const auto wanted = slots.contains("number") ? slots.at("number").text : "0";
    if (days != wanted) throw StoryError("wanted " + wanted + " days, but it is " + days);
}

}  // namespace

void add_task_sentences(Sentences& sentences) {
    const auto expect = [&](const std::string& pattern, Meaning meaning) {
        sentences.add(pattern, true, std::move(meaning), "builtin_task.cpp");
    };
    expect("phần của {owner:ref} trong nhiệm vụ {task:ref} là {part_state}", expect_state);
    expect("phần của {owner:ref} trong nhiệm vụ {task:ref} quá hạn {number} ngày", expect_overdue);
    expect("phần của {owner:ref} trong nhiệm vụ {task:ref} không quá hạn", expect_overdue);
}

}  // namespace gb::stories
