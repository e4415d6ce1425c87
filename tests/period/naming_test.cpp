#include "base/naming.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

TEST(Slug, keeps_letters_and_digits_without_marks) {
    EXPECT_EQ(slug_of("Hội nghị tổng kết công tác đóng quân, canh phòng năm 2022"),
              "hoi-nghi-tong-ket-cong-tac-dong-quan-canh-phong-nam-2022");
    EXPECT_EQ(slug_of("“Đường 9”…"), "duong-9");
    EXPECT_EQ(slug_of("…"), "");
}

TEST(Slug, is_cut_at_a_whole_word) {
    EXPECT_EQ(slug_of("một hai ba bốn", 11), "mot-hai-ba");
    EXPECT_EQ(slug_of("nghiêngngả", 5), "nghie");
}

TEST(Abbreviation, is_what_papers_write_after_the_type) {
    EXPECT_EQ(abbreviation_of("BCH"), "BCH");
    EXPECT_EQ(abbreviation_of("Ban CHQS huyện Thọ Bình"), "BCHQS");
    EXPECT_EQ(abbreviation_of("Bộ Chỉ huy quân sự tỉnh An Lạc"), "BCHQS");
    EXPECT_EQ(abbreviation_of("Ban CHPT khu vực 3"), "BCHPTKV3");
    EXPECT_EQ(abbreviation_of("Đồn Biên phòng"), "ĐBP");
    EXPECT_EQ(abbreviation_of(""), "");
}

TEST(Letters, of_an_office_come_from_its_short_name_where_it_has_one) {
    EXPECT_EQ(letters_of("Ban Chỉ huy Phòng thủ khu vực 3", "Ban CHPT khu vực 3"), "BCHPTKV3");
    EXPECT_EQ(letters_of("Ban Chỉ huy quân sự xã Hoa Sơn", ""), "BCHQS");
}

TEST(Commune, stands_at_the_end_of_the_names_of_its_offices) {
    EXPECT_EQ(commune_of("Ban CHQS xã Hoa Sơn"), "Hoa Sơn");
    EXPECT_EQ(commune_of("Xã Hoa Sơn"), "Hoa Sơn");
    EXPECT_EQ(commune_of("UBND phường 3"), "Phường 3");
    EXPECT_EQ(commune_of("Ban CHQS đặc khu Cồn Cỏ"), "Cồn Cỏ");
    EXPECT_EQ(commune_of("Ban CHPT khu vực 3"), "");
}

}  // namespace
}  // namespace gb
