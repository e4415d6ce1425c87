// What arrives from another node: books come in any order, and the tables are the same.

#include "house/receive.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/task/words.hpp"
#include "support/fixture.hpp"
#include "support/memory_ledger.hpp"

namespace gb {
namespace {

using test::Fixture;
using test::MemoryLedger;

/// A unit that ends with a task open, which its heir takes over and then withdraws.
class A_reform_that_travels : public ::testing::Test {
  protected:
    A_reform_that_travels() {
        const auto old_unit = fixture.unit("Ban CHQS huyện Thượng");
        const auto heir = fixture.unit("Ban CHPT khu vực 3");
        const auto an = fixture.person(old_unit, "An", "commander");
        const auto khu = fixture.person(heir, "Khu", "commander");
        task = test::done_of(fixture.give(an, "task.give",
                                          R"({"text":"Kiểm tra kè","owners":[")" + heir.text() +
                                              R"("],"group":"none","standing":false})"))
                   .ids.front();
        fixture.system("unit.dissolve", R"({"unit":")" + old_unit.text() +
                                            R"(","on":"2026-02-02","basis":"QĐ 1","successor":")" +
                                            heir.text() + "\"}");
        test::done_of(fixture.give(khu, "task.withdraw",
                                   R"({"task":")" + task.text() + R"(","reason":"đổi việc"})"));
        books = origin.books();
        std::sort(books.begin(), books.end());
        heirs_book = heir;
    }

    void carry(MemoryLedger& to, const Uuid& book, std::uint64_t until) {
        to.begin();
        origin.each_entry(book, to.head(book).number + 1, until, [&](const Entry& entry) {
            EXPECT_TRUE(receive(model(), to, entry).has_value());
            return true;
        });
        to.commit();
    }
    void carry(MemoryLedger& to, const Uuid& book) { carry(to, book, origin.head(book).number); }
    Loaded task_at(MemoryLedger& ledger) { return ledger.load(*model().entity(Task::kind), task); }

    MemoryLedger origin;
    Fixture fixture{origin};
    Uuid task;
    Uuid heirs_book;
    std::vector<Uuid> books;
};

TEST_F(A_reform_that_travels, shows_the_same_in_whatever_order_its_books_arrive) {
    ASSERT_GE(books.size(), 3u);
    do {
        MemoryLedger held;
        for (const auto& book : books) carry(held, book);
        ASSERT_EQ(held.dump(), origin.dump());
    } while (std::next_permutation(books.begin(), books.end()));
}

TEST_F(A_reform_that_travels, shows_the_same_when_every_entry_comes_alone) {
    MemoryLedger held;
    for (bool more = true; more;) {
        more = false;
        for (auto book = books.rbegin(); book != books.rend(); ++book) {
            const auto next = held.head(*book).number + 1;
            if (next > origin.head(*book).number) continue;
            carry(held, *book, next);
            more = true;
        }
    }
    EXPECT_EQ(held.dump(), origin.dump());
}

TEST_F(A_reform_that_travels, leaves_out_what_rests_on_a_book_that_is_not_here) {
    MemoryLedger held;
    carry(held, heirs_book);
    EXPECT_FALSE(task_at(held));
    EXPECT_TRUE(task_at(origin));
}

}  // namespace
}  // namespace gb
