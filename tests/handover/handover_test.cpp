// Handing over the watch: two different signatures, nothing left out, nothing come since; until
// then responsibility stays (R-07).

#include "domain/handover/words.hpp"
#include "support/office.hpp"

namespace gb::test {
namespace {

class Handing_over : public Office {
  protected:
    Handing_over() {
        at("2026-02-10", 2);
        watch = done_of(give(an, "watch.open", R"({"duty":"operations"})")).ids.front();
    }
    Answer write(const std::string& text = "Yên tĩnh", const char* duty = "operations") {
        return give(an, "log.write",
                    R"({"duty":")" + std::string(duty) + R"(","type":"note","text":")" + text +
                        R"(","about":[]})");
    }
    std::string record(std::int64_t last_row, const std::string& items = "[]",
                       const std::string& more = "") const {
        return R"({"watch":)" + quoted(watch) + R"(,"last_row":)" + std::to_string(last_row) +
               R"(,"items":)" + items + more + "}";
    }
    Uuid sign(std::int64_t last_row, const std::string& items = "[]",
              const std::string& more = "") {
        return done_of(give(an, "handover.sign", record(last_row, items, more))).ids.front();
    }
    static std::string of(const Uuid& handover, const std::string& more = "") {
        return R"({"handover":)" + quoted(handover) + more + "}";
    }
    static std::string item(const Uuid& id, const char* kind = "task", bool finished = false) {
        return R"({"kind":")" + std::string(kind) + R"(","entity":)" + quoted(id) + R"(,"done":)" +
               (finished ? "true" : "false") + "}";
    }
    Uuid task_for(Id<Unit> unit, bool standing = false) {
        return done_of(give(chief, "task.give",
                            R"({"text":"Chuẩn bị xe","owners":)" + list_of({unit}) +
                                R"(,"group":"none","standing":)" + (standing ? "true" : "false") +
                                "}"))
            .ids.front();
    }
    Id<Person> holder() { return get<Watch>(watch).person; }

    Uuid watch;
};

TEST_F(Handing_over, responsibility_passes_with_the_second_signature) {
    done_of(write());
    done_of(write());
    const auto handover =
        sign(2, "[]",
             R"(,"checklist":[{"item":"Máy bộ đàm","state":"damaged","remark":"hỏng pin"}],)"
             R"("weather":"Gió mùa","remarks":"Không")");
    EXPECT_EQ(holder(), an.person);
    minutes_pass(5);
    const auto done = done_of(give(lan, "handover.countersign", of(handover)));
    EXPECT_EQ(done.last, done.first + 1);  // the record and the watch, together
    EXPECT_EQ(holder(), lan.person);
    EXPECT_EQ(get<Watch>(watch).holder, lan.post);
    EXPECT_EQ(get<Watch>(watch).since, fixture.clock.at);
    const auto& record = get<Handover>(handover);
    EXPECT_EQ(record.state, HandoverState::countersigned);
    EXPECT_EQ(record.incoming, lan.person);
    EXPECT_EQ(record.last_row, 2);
    EXPECT_EQ(record.checklist.at(0).state, CheckState::damaged);
    EXPECT_EQ(record.signed_number + 1, record.countersigned_number);
    EXPECT_EQ(refusal_of(give(lan, "handover.countersign", of(handover))), "handover.closed");
}

TEST_F(Handing_over, only_the_holder_signs_and_only_once_at_a_time) {
    EXPECT_EQ(refusal_of(give(lan, "handover.sign", record(0))), "handover.not_holder");
    EXPECT_EQ(refusal_of(give(one, "handover.sign", record(0))), "watch.unknown");
    EXPECT_EQ(refusal_of(give(clerk, "handover.sign", record(0))), "rights.not_for_this_post");
    sign(0);
    EXPECT_EQ(refusal_of(give(an, "handover.sign", record(0))), "handover.already_open");
}

TEST_F(Handing_over, nobody_countersigns_their_own_record) {
    const auto handover = sign(0);
    EXPECT_EQ(refusal_of(give(an, "handover.countersign", of(handover))), "handover.same_person");
    // Nor through another post of theirs.
    Person_in_post again = an;
    again.post = Id<Post>(fixture.system(
        "post.appoint", R"({"unit":)" + quoted(province) + R"(,"person":)" + quoted(an.person) +
                            R"(,"title":"Phó","role":"deputy_commander","from":"2020-01-01"})"));
    EXPECT_EQ(refusal_of(give(again, "handover.countersign", of(handover))),
              "handover.same_person");
    done_of(give(again, "handover.withdraw", of(handover)));
    EXPECT_EQ(refusal_of(give(an, "handover.sign",
                              record(0, "[]", R"(,"incoming_post":)" + quoted(again.post)))),
              "handover.same_person");
}

TEST_F(Handing_over, the_one_named_signs_or_anyone_entitled_when_none_is_named) {
    const auto named = [&](const Uuid& post) {
        return give(an, "handover.sign", record(0, "[]", R"(,"incoming_post":)" + quoted(post)));
    };
    EXPECT_EQ(refusal_of(named(one.post)), "post.unknown");
    EXPECT_EQ(refusal_of(named(uuid_of(1))), "post.unknown");
    const auto clerk_named = named(clerk.post);
    EXPECT_EQ(refusal_in(clerk_named).code, "handover.post_without_duty");
    EXPECT_EQ(refusal_in(clerk_named).field, "/incoming_post");
    const auto handover = done_of(named(lan.post)).ids.front();
    EXPECT_EQ(refusal_of(give(chief, "handover.countersign", of(handover))),
              "handover.other_named");
    EXPECT_EQ(refusal_of(give(one, "handover.countersign", of(handover))), "handover.unknown");
    EXPECT_EQ(refusal_of(give(clerk, "handover.countersign", of(handover))),
              "rights.not_for_this_post");
    done_of(give(an, "handover.withdraw", of(handover)));
    done_of(give(chief, "handover.countersign", of(sign(0))));
    EXPECT_EQ(holder(), chief.person);
}

TEST_F(Handing_over, the_last_row_is_that_of_this_duty_and_year) {
    done_of(write());
    done_of(write("Việc nội vụ", "internal"));
    const auto answer = give(an, "handover.sign", record(0));
    EXPECT_EQ(refusal_in(answer).code, "handover.last_row_differs");
    EXPECT_EQ(fact(answer, "last"), "1");
    EXPECT_EQ(refusal_of(give(an, "handover.sign", record(2))), "handover.last_row_differs");
    const auto handover = sign(1);
    done_of(write("Lại việc nội vụ", "internal"));  // another log: no matter
    done_of(give(lan, "handover.countersign", of(handover)));
}

TEST_F(Handing_over, rows_come_since_are_named_and_responsibility_stays) {
    done_of(write());
    const auto handover = sign(1);
    done_of(write("Có báo động"));
    done_of(write("Hết báo động"));
    const auto answer = give(lan, "handover.countersign", of(handover));
    EXPECT_EQ(refusal_in(answer).code, "handover.rows_since");
    EXPECT_EQ(fact(answer, "from"), "2");
    EXPECT_EQ(fact(answer, "to"), "3");
    EXPECT_EQ(fact(answer, "year"), "2026");
    EXPECT_EQ(holder(), an.person);
    done_of(give(an, "handover.withdraw", of(handover)));
    done_of(give(lan, "handover.countersign", of(sign(3))));
}

TEST_F(Handing_over, over_the_turn_of_the_year) {
    at("2026-12-31", 23);
    done_of(write());
    auto handover = sign(1);
    at("2027-01-01");
    done_of(give(lan, "handover.countersign", of(handover)));
    EXPECT_EQ(holder(), lan.person);
    std::swap(an, lan);
    handover = sign(0);  // the new year's log has no row yet
    done_of(write("Chúc mừng năm mới"));
    const auto answer = give(lan, "handover.countersign", of(handover));
    EXPECT_EQ(fact(answer, "from"), "1");
    EXPECT_EQ(fact(answer, "year"), "2027");
}

TEST_F(Handing_over, a_row_written_in_the_old_year_after_signing_counts_as_new) {
    at("2026-12-31", 22);
    const auto handover = sign(0);
    done_of(write("23 giờ"));
    at("2027-01-01", 1);
    const auto answer = give(lan, "handover.countersign", of(handover));
    EXPECT_EQ(fact(answer, "year"), "2026");
    EXPECT_EQ(fact(answer, "to"), "1");
}

TEST_F(Handing_over, every_open_task_of_the_unit_is_named) {
    const auto given = task_for(province);
    const auto accepted = task_for(province);
    done_of(give(chief, "answer.accept", R"({"task":)" + quoted(accepted) + "}"));
    const auto left_out = give(an, "handover.sign", record(0, "[" + item(given) + "]"));
    EXPECT_EQ(refusal_in(left_out).code, "handover.task_left_out");
    EXPECT_EQ(fact(left_out, "entity"), accepted.text());
    EXPECT_EQ(fact(left_out, "number"), "2");
    EXPECT_EQ(fact(left_out, "text"), "");  // decide never reads words
    EXPECT_EQ(fact(give(an, "handover.sign", record(0)), "count"), "2");
    sign(0, "[" + item(given) + "," + item(accepted) + "]");
}

TEST_F(Handing_over, what_is_reported_or_standing_or_over_need_not_be_named) {
    const auto reported = task_for(province);
    const auto standing = task_for(province, true);
    const auto withdrawn = task_for(province);
    EXPECT_EQ(fact(give(an, "handover.sign", record(0)), "count"), "3");
    for (const auto& task : {reported, standing}) {
        done_of(give(chief, "answer.accept", R"({"task":)" + quoted(task) + "}"));
    }
    done_of(give(chief, "answer.done",
                 R"({"task":)" + quoted(reported) + R"(,"text":"Xong","evidence":[]})"));
    done_of(
        give(chief, "task.withdraw", R"({"task":)" + quoted(withdrawn) + R"(,"reason":"thôi"})"));
    EXPECT_EQ(refusal_of(give(an, "handover.sign", record(0, "[" + item(withdrawn) + "]"))),
              "handover.item_over");
    sign(0, "[" + item(standing) + "," + item(withdrawn, "task", true) + "]");
}

TEST_F(Handing_over, a_full_record_is_signed_and_says_how_much_it_does_not_name) {
    std::vector<Uuid> tasks;
    for (std::size_t i = 0; i < list_limit + 2; ++i) tasks.push_back(task_for(province));
    const auto named = [&](std::size_t from) {
        std::string items;
        for (std::size_t i = from; i < list_limit; ++i) {
            items += (items.empty() ? "" : ",") + item(tasks[i]);
        }
        return "[" + items + "]";
    };
    const auto gap = give(an, "handover.sign", record(0, named(1)));
    EXPECT_EQ(refusal_in(gap).code, "handover.task_left_out");
    EXPECT_EQ(fact(gap, "entity"), tasks.front().text());
    EXPECT_EQ(fact(gap, "count"), "1");
    EXPECT_EQ(get<Handover>(sign(0, named(0))).unnamed, 2);
}

TEST_F(Handing_over, a_full_record_is_countersigned_until_more_waits_than_it_said) {
    std::vector<Uuid> tasks;
    for (std::size_t i = 0; i < list_limit + 2; ++i) tasks.push_back(task_for(province));
    std::string items;
    for (std::size_t i = 0; i < list_limit; ++i) items += (i ? "," : "") + item(tasks[i]);
    const auto handover = sign(0, "[" + items + "]");
    fixture.clock.at.ms += 60'000;
    const auto withdraw = [&](const Uuid& task) {
        done_of(
            give(chief, "task.withdraw", R"({"task":)" + quoted(task) + R"(,"reason":"thôi"})"));
    };
    withdraw(tasks.back());
    const auto came = task_for(province);
    auto since = give(lan, "handover.countersign", of(handover));
    EXPECT_EQ(refusal_in(since).code, "handover.items_since")
        << "one is over, and a newer one came";
    EXPECT_EQ(fact(since, "entity"), came.text());
    EXPECT_EQ(fact(since, "count"), "1");
    withdraw(came);
    withdraw(tasks.front());
    done_of(give(lan, "handover.countersign", of(handover)));
}

TEST_F(Handing_over, items_stand_for_something_of_the_unit_once) {
    const auto row = done_of(write("Xe hỏng chưa sửa")).ids.front();
    const auto elsewhere = done_of(give(one, "task.give",
                                        R"({"text":"x","owners":)" + list_of({first}) +
                                            R"(,"group":"none","standing":false})"))
                               .ids.front();
    const auto code = [&](const std::string& items) {
        return refusal_of(give(an, "handover.sign", record(1, "[" + items + "]")));
    };
    EXPECT_EQ(code(item(uuid_of(8))), "task.unknown");
    EXPECT_EQ(code(item(elsewhere)), "task.unknown");
    EXPECT_EQ(code(item(uuid_of(8), "log_entry")), "log.unknown");
    EXPECT_EQ(code(item(row, "log_entry") + "," + item(row, "log_entry")), "handover.item_twice");
    done_of(give(an, "log.strike",
                 R"({"entry":)" + quoted(row) + R"(,"reason":"nhầm","replacement":null})"));
    EXPECT_EQ(code(item(row, "log_entry")), "handover.row_struck");
    const auto given_away = task_for(first);  // what the unit gave may be named, but need not be
    sign(1, "[" + item(given_away) + "]");
}

TEST_F(Handing_over, the_incoming_refuses_with_a_reason_and_the_outgoing_withdraws) {
    auto handover = sign(0);
    EXPECT_EQ(refusal_of(give(an, "handover.refuse", of(handover, R"(,"reason":"x")"))),
              "handover.same_person");
    done_of(give(lan, "handover.refuse", of(handover, R"(,"reason":"Thiếu chìa khóa")")));
    EXPECT_EQ(get<Handover>(handover).state, HandoverState::refused);
    EXPECT_EQ(get<Handover>(handover).refusal.value, "Thiếu chìa khóa");
    EXPECT_EQ(holder(), an.person);
    handover = sign(0);
    EXPECT_EQ(refusal_of(give(lan, "handover.withdraw", of(handover))), "handover.not_holder");
    done_of(give(an, "handover.withdraw", of(handover)));
    const auto late = give(lan, "handover.countersign", of(handover));
    EXPECT_EQ(refusal_in(late).code, "handover.closed");
    EXPECT_EQ(fact(late, "state"), "withdrawn");
    EXPECT_EQ(holder(), an.person);
}

TEST_F(Handing_over, the_commander_orders_the_takeover_and_an_open_record_lapses) {
    const auto handover = sign(0);
    const auto order = [&](const Person_in_post& who, const Uuid& post) {
        return give(who, "watch.order_takeover",
                    R"({"watch":)" + quoted(watch) + R"(,"incoming_post":)" + quoted(post) +
                        R"(,"reason":"Đồng chí An ốm nặng"})");
    };
    EXPECT_EQ(refusal_of(order(lan, lan.post)), "rights.not_for_this_post");
    EXPECT_EQ(refusal_of(order(one, one.post)), "watch.unknown");
    EXPECT_EQ(refusal_of(order(chief, an.post)), "handover.same_person");
    EXPECT_EQ(refusal_of(order(chief, clerk.post)), "handover.post_without_duty");
    EXPECT_EQ(refusal_of(order(chief, one.post)), "post.unknown");
    done_of(order(chief, lan.post));
    EXPECT_EQ(holder(), lan.person);
    EXPECT_EQ(get<Handover>(handover).state, HandoverState::lapsed);
    EXPECT_EQ(refusal_of(give(chief, "handover.countersign", of(handover))), "handover.closed");
    // The one relieved no longer signs; the new holder does.
    EXPECT_EQ(refusal_of(give(an, "handover.sign", record(0))), "handover.not_holder");
    done_of(give(lan, "handover.sign", record(0)));
}

TEST_F(Handing_over, no_entry_of_a_book_holds_a_pin) {
    const std::string body = R"({"handover":)" + quoted(sign(0)) + R"(,"pin":"1234"})";
    EXPECT_THROW(give(lan, "handover.countersign", body), std::runtime_error);
}

}  // namespace
}  // namespace gb::test
