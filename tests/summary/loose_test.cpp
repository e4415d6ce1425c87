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

// bug: "2000 lượt tuần tra" passed as a year.
TEST(A_count_of_four_digits, is_no_year_without_a_word_that_says_so) {
    EXPECT_EQ(loose("2000 lượt tuần tra; 1950 người tham gia; Huy động 2024 lượt người; dài 1950m"),
              (std::vector<std::string>{"2000", "1950", "2024", "1950"}));
    EXPECT_EQ(loose("Tổng số 2026. Đạt 2050, tăng so với 2025; xem 2026"),
              (std::vector<std::string>{"2026", "2050", "2025", "2026"}));
    EXPECT_EQ(loose("1950-2000 lượt, từ 1950 đến 2000 lượt, 8/2000 hộ, 1200/1950 hộ"),
              (std::vector<std::string>{"1950", "2000", "1950", "2000", "8/2000", "1200/1950"}));
    EXPECT_EQ(loose("trong kỳ 2000 lượt; cùng kỳ 2000 lượt; năm 2025, 2000 lượt; 120 giờ bay"),
              (std::vector<std::string>{"2000", "2000", "2000", "120"}));
}

TEST(A_year, needs_a_word_or_a_place_that_says_so) {
    EXPECT_EQ(loose("Năm 2026, so với năm 2025; cùng kỳ 2025 tăng; giai đoạn 2021-2025 hoàn thành"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("Nhiệm kỳ 2026–2031; quý IV/2026; quý 4/2026; các năm 2024, 2025 và 2026"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("tháng 8-2026; ngày 15-11-2026; 15.11.2026; 2026-11-15; 05/3/26; năm 2000"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("Nghị quyết 57-NQ/TW, Quy định 12-QĐ/ĐU, 04/2026/QĐ-UBND, 1686/NQ-UBTVQH15"),
              std::vector<std::string>{});
}

TEST(A_loose_number, is_found_in_digits_of_full_width) {
    const auto found = loose_numbers("Tuần tra １２０ lượt, ngày １５/１１/２０２６");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].text, "120");
    EXPECT_EQ(found[0].position, 10u);
}

// SUM-2: "cấp độ 3" was held back while "cấp 3" passed.
TEST(A_level, is_named_and_not_counted) {
    EXPECT_EQ(loose("rủi ro thiên tai cấp độ 3, phòng thủ dân sự cấp độ 2, lũ trên báo động 3"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("gió mạnh cấp 8, giật cấp 10, bão cấp 12, gió cấp 6"),
              std::vector<std::string>{});
    EXPECT_EQ(loose("cấp 20 áo, tốc độ 40"), (std::vector<std::string>{"20", "40"}));
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
