// Figures of the watch, of tasks and of papers: what counts as given, done, late, carried out.

#include <gtest/gtest.h>

#include "domain/log/words.hpp"
#include "domain/summary/figures.hpp"
#include "store/views/figures.hpp"
#include "support/bench.hpp"

namespace gb {
namespace {

using test::done_of;

constexpr std::int64_t day_ms = milliseconds_a_day;

class Work_in_figures : public ::testing::Test {
  protected:
    Work_in_figures()
        : district(bench.fixture.unit("Ban CHQS huyện Thọ Bình")),
          a(bench.fixture.unit("Ban CHQS xã A", under())),
          b(bench.fixture.unit("Ban CHQS xã B", under())),
          giver(bench.fixture.person(district, "Nguyễn Văn An", "commander")),
          chief_a(bench.fixture.person(a, "Trần Văn Bình", "commander")),
          chief_b(bench.fixture.person(b, "Lê Thị Cúc", "commander")) {
        bench.fixture.clock.at = start_of(*Date::of(2026, 3, 2));
    }

    std::string under() const {
        return R"([{"kind":"military_command","to":")" + district.text() + "\"}]";
    }
    std::vector<Uuid> give(const test::Person_in_post& who, const std::string& command,
                           const std::string& body) {
        bench.fixture.clock.at.ms += 60'000;
        return done_of(bench.fixture.give(who, command, body)).ids;
    }
    Uuid task(const std::string& rest) {
        return give(giver, "task.give",
                    R"({"text":"Kiểm tra đê","owners":[")" + a.text() + "\",\"" + b.text() +
                        R"("],"group":"none",)" + rest + "}")
            .front();
    }
    void answer(const test::Person_in_post& who, const std::string& command, const Uuid& task_id,
                const std::string& more = "") {
        give(who, command, R"({"task":")" + task_id.text() + "\"" + more + "}");
    }
    void confirm(const Uuid& task_id, Id<Unit> owner) {
        answer(giver, "task.confirm", task_id, R"(,"owner":")" + owner.text() + "\"");
    }
    FigureAsk ask(std::string name, FigureForm form = FigureForm::figure) const {
        return {form,
                std::move(name),
                "",
                district,
                FigureScope::subtree,
                *Date::of(2026, 3, 1),
                *Date::of(2026, 3, 31)};
    }
    std::int64_t count(std::string name) { return bench.ledger.figure(ask(std::move(name))).value; }

    test::Bench bench;
    Id<Unit> district, a, b;
    test::Person_in_post giver, chief_a, chief_b;
};

TEST_F(Work_in_figures, counts_each_owners_part_as_given_done_or_late) {
    const auto id = task(R"("due":"2026-03-10","standing":false)");
    EXPECT_EQ(count("tasks_given"), 2);
    EXPECT_EQ(count("tasks_done"), 0);
    EXPECT_EQ(count("tasks_overdue"), 2);  // on the 31st, the last day counted
    answer(chief_a, "answer.accept", id);
    answer(chief_a, "answer.done", id, R"(,"text":"Đã xong")");
    EXPECT_EQ(count("tasks_overdue"), 1);  // what was reported waits for the giver
    confirm(id, a);
    EXPECT_EQ(count("tasks_done"), 1);
    EXPECT_EQ(count("tasks_overdue"), 1);
    const auto table = bench.ledger.figure(ask("tasks_by_unit", FigureForm::table));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0], (std::vector<std::string>{"Ban CHQS xã A", "1", "1", "0"}));
    EXPECT_EQ(table.rows[1], (std::vector<std::string>{"Ban CHQS xã B", "1", "0", "1"}));
    const auto rows = evidence_of(bench.ledger.database(), ask("tasks_overdue"), 0);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].id, id);
    EXPECT_EQ(rows[0].unit, "Ban CHQS xã B");
}

TEST_F(Work_in_figures, leaves_out_what_was_called_back_or_only_passed_down) {
    const auto called_back = task(R"("standing":false)");
    answer(giver, "task.withdraw", called_back, R"(,"reason":"nhầm")");
    EXPECT_EQ(count("tasks_given"), 0);
    const auto id = task(R"("standing":false)");
    answer(chief_a, "answer.accept", id);
    const auto company = bench.fixture.unit(
        "Đại đội 1", R"([{"kind":"military_command","to":")" + a.text() + "\"}]");
    give(chief_a, "task.give",
         R"({"text":"Một phần","owners":[")" + company.text() +
             R"("],"group":"none","standing":false,"parent":")" + id.text() + "\"}");
    EXPECT_EQ(count("tasks_given"), 2);
}

TEST_F(Work_in_figures, counts_standing_tasks_accounted_for_in_the_period) {
    const auto id = task(R"("standing":true)");
    answer(chief_b, "answer.accept", id);
    EXPECT_EQ(count("standing_accounted"), 0);
    bench.fixture.clock.at = start_of(*Date::of(2026, 3, 15));
    answer(chief_b, "answer.account", id,
           R"(,"period_from":"2026-03-01","period_to":"2026-03-14","text":"Vẫn giữ nghiêm")");
    EXPECT_EQ(count("standing_accounted"), 1);
    EXPECT_EQ(count("tasks_overdue"), 0);
}

TEST_F(Work_in_figures, counts_papers_and_those_carried_out) {
    give(
        giver, "document.receive",
        R"({"type":"chi_thi","symbol":"12/CT-UBND","issued_on":"2026-03-01","issuer":"UBND tỉnh","urgency":"none","secrecy":"none","subject":"Phòng chống thiên tai"})");
    const auto ids = give(
        giver, "document.issue",
        R"({"type":"ke_hoach","urgency":"none","secrecy":"none","subject":"Kiểm tra đê","signer_prefix":"none","groups":[{"addressee":"Xã A","group":"none","owners":[")" +
            a.text() +
            R"("]}],"lines":[{"group":1,"text":"Kiểm tra","kind":"task","standing":false}]})");
    EXPECT_EQ(count("directives_received"), 1);
    EXPECT_EQ(count("directives_issued"), 1);
    EXPECT_EQ(count("directives_carried_out"), 0);
    ASSERT_EQ(ids.size(), 2u);
    answer(chief_a, "answer.accept", ids[1]);
    answer(chief_a, "answer.done", ids[1], R"(,"text":"Đã xong")");
    confirm(ids[1], a);
    EXPECT_EQ(count("directives_carried_out"), 1);
}

TEST_F(Work_in_figures, counts_who_took_over_the_watch) {
    give(giver, "watch.open", R"({"duty":"operations"})");
    EXPECT_EQ(count("duties"), 1);
    EXPECT_EQ(count("handovers"), 0);
    const auto next = bench.fixture.person(district, "Phạm Văn Dũng", "duty_officer");
    const auto watch = watch_of(district, Duty::operations);
    const auto sheet =
        give(giver, "handover.sign", R"({"watch":")" + watch.text() + R"(","last_row":0})").front();
    give(next, "handover.countersign", R"({"handover":")" + sheet.text() + "\"}");
    EXPECT_EQ(count("duties"), 2);
    EXPECT_EQ(count("handovers"), 1);
    bench.fixture.clock.at.ms += 60 * day_ms;
    auto later = ask("handovers");
    later.from = *Date::of(2026, 4, 1);
    later.to = *Date::of(2026, 4, 30);
    EXPECT_EQ(bench.ledger.figure(later).value, 0);
}

}  // namespace
}  // namespace gb
