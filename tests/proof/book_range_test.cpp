// A night out of a book: what lies outside is withheld, the chain proves all the same.

#include "house/book_range.hpp"

#include "proof/book_of_tests.hpp"

namespace gb {
namespace {

class Book_range : public Book_in_store {
  protected:
    Done strike(const Uuid& row) {
        return test::done_of(fixture.give(
            officer, "log.strike",
            R"({"entry":")" + row.text() + R"(","reason":"ghi nhầm","replacement":null})"));
    }
    void pass(std::int64_t minutes) { fixture.clock.at.ms += minutes * 60'000; }
    BookReport night(Instant from, Instant to) {
        return check(exported(WithholdOutside({from, to})));
    }
    std::uint64_t last() { return ledger.head(unit).number; }
};

TEST_F(Book_range, outside_is_withheld_and_the_chain_proves) {
    pass(60);
    write("Trước ca đêm");
    pass(60);
    const auto from = fixture.clock.at;
    write("Trong ca đêm");
    pass(60);
    const auto to = fixture.clock.at;
    write("Sau ca đêm: mục đúng giờ cuối là của ca sau");
    const auto report = night(from, to);
    ASSERT_TRUE(report.intact()) << report.fault->code;
    EXPECT_EQ(report.shapes.whole, 2u) << "the opening and the row of the night";
    EXPECT_EQ(report.shapes.withheld, last() - 2);
    EXPECT_EQ(report.head_code, check(exported()).head_code);
}

TEST_F(Book_range, a_row_entered_late_belongs_to_the_night_it_happened_in) {
    const auto from = fixture.clock.at;
    pass(60);
    const auto to = fixture.clock.at;
    pass(120);
    write("Cây đổ lúc nửa đêm, sáng mới ghi", Instant{from.ms + 60'000});
    const auto before = night(from, to).shapes.whole;
    write("Việc buổi sáng");
    EXPECT_EQ(night(from, to).shapes.whole, before);
    EXPECT_GE(before, 2u);
}

TEST_F(Book_range, a_row_struck_or_erased_the_next_day_is_shown_so) {
    pass(60);
    const auto from = fixture.clock.at;
    const auto struck = write("Ghi nhầm").ids.front();
    write("Tên một người");
    const auto erased = last();
    pass(60);
    const auto to = fixture.clock.at;
    strike(struck);
    erase(erased);
    const auto report = night(from, to);
    ASSERT_TRUE(report.intact()) << report.fault->code;
    EXPECT_EQ(report.shapes.whole, 4u) << "opening, row, strike, erasure";
    EXPECT_EQ(report.shapes.erased, 1u);
    EXPECT_EQ(report.unproved, 0u);
}

TEST_F(Book_range, what_was_done_to_other_rows_stays_out) {
    const auto struck = write("Việc ban ngày").ids.front();
    write("Tên một người");
    const auto erased = last();
    pass(60);
    const auto from = fixture.clock.at;
    write("Trong ca đêm");
    pass(60);
    const auto to = fixture.clock.at;
    strike(struck);
    erase(erased);
    const auto report = night(from, to);
    ASSERT_TRUE(report.intact()) << report.fault->code;
    EXPECT_EQ(report.shapes.whole, 2u);
    EXPECT_EQ(report.shapes.erased, 0u);
}

}  // namespace
}  // namespace gb
