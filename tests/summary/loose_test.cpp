// Which numbers in a text nobody answers for.

#include "domain/summary/loose.hpp"

#include <gtest/gtest.h>

#include "domain/stated/words.hpp"

namespace gb {
namespace {

std::vector<std::string> loose(std::string_view text) {
    std::vector<std::string> found;
    for (const auto& number : loose_numbers(text)) found.push_back(number.text);
    return found;
}

TEST(A_loose_number, is_what_counts_something_and_has_no_source) {
    EXPECT_EQ(loose("Tuần tra 46 lượt, đạt 98,5%, 1.234 người; có 08/8 xã."),
              (std::vector<std::string>{"46", "98,5%", "1.234", "08/8"}));
    EXPECT_EQ(loose("Tổng số 45 vụ; quân số 120; đi tuần 5 lượt; cấp 20 áo; dài 15km"),
              (std::vector<std::string>{"45", "120", "5", "20", "15"}));
    EXPECT_EQ(loose("“12 vụ” – 3 vụ"), (std::vector<std::string>{"12", "3"}));
    EXPECT_EQ(loose("điều 15 xe"), (std::vector<std::string>{"15"}));
}

TEST(A_loose_number, is_none_that_dates_numbers_or_names_something) {
    EXPECT_EQ(loose("Ngày 15/11/2026, sáng 5/3, tháng 11, quý 3, năm 2026, 2021-2025, 11/2026"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("điểm a khoản 2 Điều 7 Nghị định 30/2020/NĐ-CP, 05/BC-BCH, Kế hoạch số 12"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("khu vực 3, thôn 5, tổ 2, tiểu đoàn 7, quốc lộ 1, thiên tai cấp 2, bão số 4"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("Lúc 14:30 và 05h30, trực 24/24 giờ, 6 tháng đầu năm, H1, BCH-3"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("1. Việc đầu\n2) Việc sau"), std::vector<std::string>{});
}

TEST(A_loose_number, is_none_inside_a_token_and_is_found_behind_one) {
    const auto found = loose_numbers("Có {{figure:log_entries;type=patrol}} và 12 vụ");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].text, "12");
    EXPECT_EQ(found[0].position, 42u);
}

TEST(A_stated_value, is_a_whole_number_where_it_reads_as_one) {
    EXPECT_EQ(whole_number("46"), 46);
    EXPECT_EQ(whole_number("08"), 8);
    EXPECT_EQ(whole_number("1.234"), 1234);
    EXPECT_EQ(whole_number("1,234,567"), 1234567);
    for (const char* other : {"98,5", "1.23", "12%", "08/8", "1.234,567", "", "1234.567"}) {
        EXPECT_EQ(whole_number(other), std::nullopt) << other;
    }
}

}  // namespace
}  // namespace gb
