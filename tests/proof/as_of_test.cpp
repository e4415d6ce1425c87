// What was known at 02:10, and what had happened by then, with an entry that came late.

#include "house/as_of.hpp"

#include "proof/book_of_tests.hpp"
#include "store/past.hpp"
#include "store/rows.hpp"

namespace gb {
namespace {

class As_of : public Book_in_store {
  protected:
    As_of() : day(start_of(*Date::of(2026, 3, 2))) {
        at(1, 0);
        write("Đầu ca");
        before = std::get<0>(std::tuple(write("01:00 đổi gác").ids.front()));
        at(2, 30);
        late = write("01:55 nghe tiếng nổ", clock(1, 55)).ids.front();
        at(3, 0);
        test::done_of(fixture.give(
            officer, "log.strike",
            R"({"entry":")" + before.text() + R"(","reason":"nhầm","replacement":null})"));
    }
    Instant clock(int hour, int minute) const {
        return Instant{day.ms + (hour * 60 + minute) * 60'000};
    }
    void at(int hour, int minute) { fixture.clock.at = clock(hour, minute); }
    const LogEntry* row(const Uuid& id, AsOf::Sense sense, Instant when) {
        found = as_of(model(), ledger, type(), id, {sense, when});
        return static_cast<const LogEntry*>(found.entity.get());
    }
    static const EntityType& type() { return *model().entity(LogEntry::kind); }
    std::vector<std::string> texts(AsOf::Sense sense, Instant when) {
        const auto tables = past(model(), file, {sense, when}, clock(23, 59));
        const auto sql = table_sql(type());
        std::vector<std::string> all;
        auto rows = (*tables)->prepare(sql.select_list);
        for (const auto& loaded : read_all(**tables, sql, rows)) {
            const auto& entry = *static_cast<const LogEntry*>(loaded.entity.get());
            all.push_back(entry.text.value + (entry.struck ? " (gạch)" : ""));
            // The tables of then and one entity folded alone agree.
            const auto alone = as_of(model(), ledger, type(), entry.id, {sense, when});
            std::string left, right;
            type().put_json(loaded.entity.get(), left);
            type().put_json(alone.entity.get(), right);
            EXPECT_EQ(left, right);
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    Instant day;
    Uuid before, late;
    Loaded found;
    static constexpr auto known = AsOf::Sense::known;
    static constexpr auto happened = AsOf::Sense::happened;
};

TEST_F(As_of, the_late_row_was_not_known_at_ten_past_two) {
    EXPECT_EQ(row(late, known, clock(2, 10)), nullptr);
    ASSERT_NE(row(late, known, clock(2, 30)), nullptr);
    EXPECT_EQ(texts(known, clock(2, 10)), (std::vector<std::string>{"01:00 đổi gác", "Đầu ca"}));
    EXPECT_EQ(texts(known, clock(2, 45)),
              (std::vector<std::string>{"01:00 đổi gác", "01:55 nghe tiếng nổ", "Đầu ca"}));
}

TEST_F(As_of, but_it_had_happened_by_then) {
    ASSERT_NE(row(late, happened, clock(2, 10)), nullptr);
    EXPECT_EQ(row(late, happened, clock(1, 54)), nullptr);
    EXPECT_EQ(texts(happened, clock(2, 10)),
              (std::vector<std::string>{"01:00 đổi gác (gạch)", "01:55 nghe tiếng nổ", "Đầu ca"}));
}

TEST_F(As_of, a_row_struck_later_was_not_struck_then_but_is_known_to_be_wrong_today) {
    EXPECT_FALSE(row(before, known, clock(2, 59))->struck);
    EXPECT_TRUE(row(before, known, clock(3, 0))->struck);
    EXPECT_TRUE(row(before, happened, clock(1, 30))->struck);
    EXPECT_EQ(row(before, happened, clock(0, 59)), nullptr);
}

TEST_F(As_of, today_is_what_the_tables_say) {
    for (const auto sense : {known, happened}) {
        for (const auto& id : {before, late}) {
            std::string then, now;
            const auto stored = ledger.load(type(), id);
            type().put_json(stored.entity.get(), now);
            type().put_json(row(id, sense, clock(23, 0)), then);
            EXPECT_EQ(then, now);
        }
    }
}

TEST_F(As_of, an_erased_row_stays_erased_in_the_past) {
    const auto loaded = ledger.load(type(), late);
    erase(loaded.meta.first);
    EXPECT_TRUE(row(late, known, clock(2, 40))->text.gone);
}

TEST_F(As_of, the_head_of_a_book_at_an_instant) {
    EXPECT_EQ(head_at(ledger, unit, Instant{0}), 0u);
    EXPECT_EQ(head_at(ledger, unit, clock(23, 0)), ledger.head(unit).number);
    EXPECT_EQ(head_at(ledger, unit, clock(2, 29)) + 2, ledger.head(unit).number);
    EXPECT_EQ(head_at(ledger, test::uuid_of(77), clock(2, 29)), 0u);
}

}  // namespace
}  // namespace gb
