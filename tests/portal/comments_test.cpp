// What a citizen's form may hold, and the gate that lets it in without remembering who came.

#include "house/portal/comments.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace gb {
namespace {

using portal::checked;
using portal::CommentForm;
using portal::CommentGate;
using portal::read_comment_form;

std::string code_of(const Result<CommentForm>& result) {
    return result ? "" : result.error().code + " " + result.error().field;
}

struct CountingDice final : Dice {
    std::uint8_t next = 0;
    void fill(std::span<std::uint8_t> bytes) override {
        for (auto& byte : bytes) byte = next++;
    }
};

TEST(A_comment, is_read_as_a_browser_sends_it) {
    const auto form =
        read_comment_form("ten=L%C3%AA+V%C4%83n&y-kien=D%C3%B2ng+1%0D%0AD%C3%B2ng+2&the=abc&x=1");
    EXPECT_EQ(form.name, "Lê Văn");
    EXPECT_EQ(form.text, "Dòng 1\r\nDòng 2");
    EXPECT_EQ(form.token, "abc");
    EXPECT_EQ(checked(form)->text, "Dòng 1\nDòng 2");
}

TEST(A_comment, typed_in_another_normal_form_is_written_as_others_are) {
    EXPECT_EQ(checked({"", "Tie\xCC\x82\xCC\x81ng", ""})->text, "Tiếng");
}

TEST(A_comment, is_refused_with_the_field_named) {
    EXPECT_EQ(code_of(checked({"", " \r\n ", ""})), "comment.empty y-kien");
    EXPECT_EQ(code_of(checked({"", std::string(1'001, 'a'), ""})), "comment.too_long y-kien");
    EXPECT_EQ(code_of(checked({"", std::string(1'000, 'a'), ""})), "");
    EXPECT_EQ(code_of(checked({std::string(61, 'a'), "Hay", ""})), "comment.too_long ten");
    EXPECT_EQ(code_of(checked({"", "\xC3", ""})), "comment.unreadable y-kien");
    EXPECT_EQ(code_of(checked({"", std::string("a\0b", 3), ""})), "comment.unreadable y-kien");
    EXPECT_EQ(code_of(checked({"", "Theo văn bản TUYỆT MẬT", ""})), "document.classified y-kien");
}

TEST(A_comment, has_a_code_by_which_it_can_be_named) {
    portal::CitizenComment comment;
    comment.id = *Uuid::parse("019c2000-0000-7000-8000-00007f3a9c21");
    EXPECT_EQ(comment.code(), "7F3A-9C21");
}

class The_gate : public ::testing::Test {
  protected:
    CountingDice dice;
    CommentGate gate{dice};
    Id<Article> article{*Uuid::parse("019c2000-0000-7000-8000-000000000001")};
    Id<Article> other{*Uuid::parse("019c2000-0000-7000-8000-000000000002")};
    Instant now = Instant{start_of(*Date::of(2026, 12, 21)).ms + 10 * 3'600'000};
};

TEST_F(The_gate, takes_a_form_of_its_page_for_a_day) {
    const auto token = gate.token(article, now);
    EXPECT_TRUE(gate.fits(article, token, now));
    EXPECT_TRUE(gate.fits(article, token, Instant{now.ms + 20 * 3'600'000}));
    EXPECT_FALSE(gate.fits(article, token, Instant{now.ms + 48 * 3'600'000}));
    EXPECT_FALSE(gate.fits(other, token, now));
    EXPECT_FALSE(gate.fits(article, "", now));
    EXPECT_FALSE(CommentGate(dice).fits(article, token, now)) << "of another start";
}

TEST_F(The_gate, lets_five_of_one_reader_in_within_the_hour) {
    for (int i = 0; i < 5; ++i) EXPECT_TRUE(gate.let_in("10.0.0.1", now));
    EXPECT_FALSE(gate.let_in("10.0.0.1", now));
    EXPECT_TRUE(gate.let_in("10.0.0.2", now));
    EXPECT_TRUE(gate.let_in("10.0.0.1", Instant{now.ms + 3'600'000}));
}

TEST_F(The_gate, closes_when_a_flood_comes_from_everywhere) {
    int let_in = 0;
    for (int i = 0; i < 1'000; ++i) let_in += gate.let_in(std::to_string(i), now);
    EXPECT_EQ(let_in, 120);
}

RC_GTEST_PROP(A_comment, whatever_is_sent_is_refused_or_fit_to_stand, (const std::string& body)) {
    const auto good = checked(read_comment_form("y-kien=" + body));
    if (!good) return;
    RC_ASSERT(!good->text.empty());
    RC_ASSERT(text_fault(good->text, 1, portal::longest_comment) == TextFault::none);
    RC_ASSERT(text_fault(good->name, 0, portal::longest_comment_name) == TextFault::none);
}

}  // namespace
}  // namespace gb
