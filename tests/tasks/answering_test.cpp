// Answers stand in the owner's book; confirming and returning is the giver's.

#include "tasks/tasks.hpp"

namespace gb::test {
namespace {

class Answering : public Tasks {};

TEST_F(Answering, accepted_progressed_reported_returned_reported_and_confirmed) {
    const auto task = given(body(list_of({first, second})));
    minutes_pass(10);
    const auto accepted = done_of(give(one, "answer.accept", of(task)));
    EXPECT_EQ(accepted.book, first);
    EXPECT_EQ(accepted.ids.front(), answer_of(task, first));
    EXPECT_EQ(state(task, first), PartState::accepted);
    done_of(give(one, "answer.progress", of(task, R"("text":"Đang làm","percent":40)")));
    EXPECT_EQ(get<TaskAnswer>(answer_of(task, first)).percent, 40);
    report(task, one);
    EXPECT_EQ(state(task, first), PartState::reported);
    const auto returned = give(
        chief, "task.return", of(task, R"("owner":)" + quoted(first) + R"(,"reason":"Thiếu ảnh")"));
    EXPECT_EQ(done_of(returned).book, province);
    EXPECT_EQ(state(task, first), PartState::returned);
    report(task, one);
    EXPECT_EQ(state(task, first), PartState::reported);
    done_of(give(chief, "task.confirm", of(task, R"("owner":)" + quoted(first))));
    EXPECT_EQ(state(task, first), PartState::confirmed);
    EXPECT_TRUE(get<Task>(task).open_in.has_value());  // the second unit's part is open still
    done_of(give(two, "answer.accept", of(task)));
    report(task, two);
    done_of(give(chief, "task.confirm", of(task, R"("owner":)" + quoted(second))));
    EXPECT_FALSE(get<Task>(task).open_in.has_value());
    EXPECT_EQ(refusal_of(give(chief, "task.withdraw", of(task, R"("reason":"x")"))), "task.over");
}

TEST_F(Answering, the_entry_says_which_number_of_the_givers_book_it_relied_on) {
    const auto task = given(body(list_of({first})));
    const auto head = ledger.head(province).number;
    const auto accepted = done_of(give(one, "answer.accept", of(task)));
    const auto facts = read_facts(*ledger.entry(first, accepted.first)->facts);
    ASSERT_TRUE(facts.has_value());
    bool found = false;
    for (const auto& seen : facts->envelope.seen) {
        found = found || (seen.book == province && seen.number == head);
    }
    EXPECT_TRUE(found);
}

TEST_F(Answering, each_answer_fits_its_state) {
    const auto task = given(body(list_of({first})));
    const auto progress = of(task, R"("text":"x","percent":10)");
    const auto done = of(task, R"("text":"x","evidence":[])");
    EXPECT_EQ(refusal_of(give(one, "answer.progress", progress)), "answer.not_accepted");
    EXPECT_EQ(refusal_of(give(one, "answer.done", done)), "answer.not_accepted");
    EXPECT_EQ(refusal_of(give(two, "answer.accept", of(task))), "task.not_yours");
    EXPECT_EQ(refusal_of(give(one, "answer.accept", of(uuid_of(3)))), "task.not_yours");
    done_of(give(one, "answer.accept", of(task)));
    const auto again = give(one, "answer.accept", of(task));
    EXPECT_EQ(refusal_in(again).code, "answer.already_answered");
    EXPECT_EQ(fact(again, "state"), "accepted");
    EXPECT_EQ(refusal_of(give(one, "answer.decline", of(task, R"("reason":"x")"))),
              "answer.already_answered");
    EXPECT_EQ(refusal_of(give(one, "answer.account",
                              of(task, R"("period_from":"2026-01-01","period_to":"2026-01-31",)"
                                       R"("text":"x")"))),
              "answer.not_standing");
    report(task, one);
    EXPECT_EQ(refusal_of(give(one, "answer.done", done)), "answer.already_reported");
    EXPECT_EQ(refusal_of(give(one, "answer.progress", progress)), "answer.already_reported");
}

TEST_F(Answering, nobody_answers_before_the_task_was_given) {
    const auto task = given(body(list_of({first})));
    const Instant before{fixture.clock.at.ms - 60'000};
    EXPECT_EQ(refusal_of(give(one, "answer.accept", of(task), before)), "time.before_previous");
}

TEST_F(Answering, a_declined_task_is_given_again_by_returning_it) {
    const auto task = given(body(list_of({first})));
    const auto part = of(task, R"("owner":)" + quoted(first));
    EXPECT_EQ(fact(give(chief, "task.confirm", part), "state"), "given");
    done_of(give(one, "answer.decline", of(task, R"("reason":"Không đủ người")")));
    EXPECT_EQ(state(task, first), PartState::declined);
    EXPECT_EQ(refusal_of(give(one, "answer.progress", of(task, R"("text":"x","percent":1)"))),
              "answer.not_accepted");
    EXPECT_EQ(refusal_of(give(chief, "task.confirm", part)), "task.not_reported");
    done_of(give(chief, "task.return",
                 of(task, R"("owner":)" + quoted(first) + R"(,"reason":"Đã bổ sung người")")));
    EXPECT_EQ(state(task, first), PartState::returned);
    done_of(give(one, "answer.accept", of(task)));
    EXPECT_EQ(state(task, first), PartState::accepted);
    EXPECT_FALSE(get<TaskAnswer>(answer_of(task, first)).decline_reason.value.size());
}

TEST_F(Answering, only_the_giver_confirms_returns_and_withdraws) {
    const auto task = given(body(list_of({first})));
    done_of(give(one, "answer.accept", of(task)));
    const auto part = R"("owner":)" + quoted(first);
    EXPECT_EQ(refusal_of(give(one, "task.confirm", of(task, part))), "task.unknown");
    EXPECT_EQ(refusal_of(give(one, "task.return", of(task, part + R"(,"reason":"x")"))),
              "task.unknown");
    EXPECT_EQ(refusal_of(give(one, "task.withdraw", of(task, R"("reason":"x")"))), "task.unknown");
    EXPECT_EQ(refusal_of(give(chief, "task.confirm", of(task, R"("owner":)" + quoted(second)))),
              "task.not_an_owner");
    EXPECT_EQ(refusal_of(give(chief, "task.return", of(task, part + R"(,"reason":"x")"))),
              "task.not_reported");
}

TEST_F(Answering, withdrawn_knows_which_acceptances_had_arrived) {
    const auto task = given(body(list_of({first, second})));
    done_of(give(one, "answer.accept", of(task)));
    done_of(give(chief, "task.withdraw", of(task, R"("reason":"Hoãn")")));
    const auto& found = get<Task>(task);
    EXPECT_EQ(found.owners[0].closed, PartClosed::withdrawn);
    EXPECT_EQ(found.owners[1].closed, PartClosed::withdrawn_unanswered);
    EXPECT_EQ(state(task, first), PartState::withdrawn);
    EXPECT_EQ(state(task, second), PartState::withdrawn);
    EXPECT_FALSE(found.open_in.has_value());
    EXPECT_EQ(refusal_of(give(two, "answer.accept", of(task))), "task.over");
    EXPECT_EQ(refusal_of(give(chief, "task.withdraw", of(task, R"("reason":"x")"))),
              "task.already_withdrawn");
    // An acceptance from a desk where the withdrawal was not known yet.
    TaskAnswer late;
    late.state = OwnerSide::accepted;
    EXPECT_EQ(state_of(found.owners[1], &late), PartState::withdrawn_before_acceptance);
}

TEST_F(Answering, a_standing_task_is_accounted_for_and_never_done) {
    const auto task = given(standing(list_of({first})));
    const auto account = [&](const std::string& from, const std::string& to) {
        return give(one, "answer.account",
                    of(task, R"("period_from":")" + from + R"(","period_to":")" + to +
                                 R"(","text":"Duy trì tốt")"));
    };
    EXPECT_EQ(refusal_of(account("2026-01-01", "2026-01-31")), "answer.not_accepted");
    done_of(give(one, "answer.accept", of(task)));
    EXPECT_EQ(refusal_of(give(one, "answer.done", of(task, R"("text":"x","evidence":[])"))),
              "task.standing_never_done");
    EXPECT_EQ(refusal_of(account("2026-02-01", "2026-01-31")), "span.empty");
    EXPECT_EQ(refusal_of(account("2026-02-01", "2026-02-11")), "answer.period_not_over");
    done_of(account("2026-01-01", "2026-01-31"));
    EXPECT_EQ(refusal_of(account("2026-01-31", "2026-02-05")), "answer.period_accounted");
    done_of(account("2026-02-01", "2026-02-10"));
    EXPECT_EQ(get<TaskAnswer>(answer_of(task, first)).accounts, 2);
    EXPECT_EQ(state(task, first), PartState::accepted);
    EXPECT_EQ(refusal_of(give(chief, "task.confirm", of(task, R"("owner":)" + quoted(first)))),
              "task.standing_never_done");
}

TEST_F(Answering, helpers_answer_too_but_completion_does_not_wait_for_them) {
    const auto task = given(body(list_of({first}), R"("co_owners":)" + list_of({second})));
    done_of(give(two, "answer.accept", of(task)));
    done_of(give(one, "answer.accept", of(task)));
    report(task, one);
    done_of(give(chief, "task.confirm", of(task, R"("owner":)" + quoted(first))));
    EXPECT_FALSE(get<Task>(task).open_in.has_value());
    EXPECT_EQ(refusal_of(give(two, "answer.progress", of(task, R"("text":"x","percent":1)"))),
              "task.over");
}

TEST_F(Answering, a_unit_may_give_itself_a_task) {
    const auto task = given(body(list_of({province})));
    done_of(give(chief, "answer.accept", of(task)));
    report(task, chief);
    done_of(give(chief, "task.confirm", of(task, R"("owner":)" + quoted(province))));
    EXPECT_EQ(state(task, province), PartState::confirmed);
}

TEST_F(Answering, rebuilt_tables_say_the_same) {
    const auto task = given(body(list_of({first, second})));
    done_of(give(one, "answer.accept", of(task)));
    report(task, one);
    done_of(give(chief, "task.confirm", of(task, R"("owner":)" + quoted(first))));
    const auto before = to_json(get<Task>(task)) + to_json(get<TaskAnswer>(answer_of(task, first)));
    ledger.rebuild([](std::int64_t, std::int64_t) {});
    EXPECT_EQ(to_json(get<Task>(task)) + to_json(get<TaskAnswer>(answer_of(task, first))), before);
    const auto open =
        ledger.where(*model().entity(Task::kind), "owners.open_for", Cell::of(first), 10);
    EXPECT_TRUE(open.empty());
}

}  // namespace
}  // namespace gb::test
