// A page of a book: as much as one reads at a time, however many heads of other books giaoban noted
// between.

#include "house/views/book.hpp"
#include "support/pages.hpp"

namespace gb::test {
namespace {

class A_page_of_a_book : public Pages {
  protected:
    void write(int rows) {
        for (int row = 0; row < rows; ++row) {
            done_of(fixture.give(
                an, "log.write",
                R"({"duty":"operations","type":"note","text":"Đổi gác","about":[],"references":[]})"));
        }
    }
    void witness(int heads) {
        for (int head = 1; head <= heads; ++head) {
            fixture.system("book.witness",
                           R"({"superior":")" + an.unit.text() + R"(","book":")" + an.unit.text() +
                               R"(","volume":1,"number":)" + std::to_string(head) + R"(,"hash":")" +
                               hex(sha256("sổ khác")) + R"(","occasion":"handover"})");
        }
    }
    views::Book read(Query query = {}) { return page<views::Book>(an, "book", std::move(query)); }
};

TEST_F(A_page_of_a_book, goes_past_heads_to_what_people_wrote) {
    write(3);
    witness(120);
    write(2);
    const auto book = read();
    ASSERT_GT(book.entries.size(), 125u);
    EXPECT_EQ(book.entries[2].kind, "witness.recorded");
    EXPECT_EQ(book.entries[122].kind, "log_entry.written");
    EXPECT_FALSE(book.more);
}

TEST_F(A_page_of_a_book, ends_after_fifty_lines_and_says_where_the_next_begins) {
    write(60);
    const auto book = read();
    ASSERT_EQ(book.entries.size(), 50u);
    ASSERT_TRUE(book.more);
    EXPECT_EQ(*book.more, book.entries.back().number);
    EXPECT_EQ(read({{"before", std::to_string(*book.more)}}).entries.front().number,
              *book.more - 1);
}

TEST_F(A_page_of_a_book, has_an_end_among_heads_too) {
    witness(450);
    const auto book = read();
    EXPECT_EQ(book.entries.size(), 400u);
    EXPECT_TRUE(book.more);
}

}  // namespace
}  // namespace gb::test
