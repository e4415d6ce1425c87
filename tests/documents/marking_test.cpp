// A secrecy marking is told from ordinary words.

#include "domain/document/marking.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

TEST(Secrecy_marking, is_found_where_papers_bear_it) {
    for (const char* text : {
             "MẬT",
             "Mật",
             "TỐI MẬT",
             "Tuyệt mật",
             "MẬT - Kế hoạch năm 2026",
             "Kế hoạch năm 2026 (MẬT)",
             "Kế hoạch năm 2026 (Tối mật)",
             "Kế hoạch [Mật] năm 2026",
             "MẬT KẾ HOẠCH NĂM 2026",
             "KẾ HOẠCH NĂM 2026 TUYỆT MẬT",
             "Kế hoạch TỐI MẬT năm 2026",
             "Độ mật: Mật",
             "Kế hoạch năm 2026. Độ mật: tối mật",
             "Dòng đầu\nMẬT\nDòng sau",
         }) {
        EXPECT_TRUE(marked_secret(text)) << text;
    }
}

TEST(Secrecy_marking, is_not_seen_in_ordinary_words) {
    for (const char* text : {
             "",
             "Tập huấn bảo vệ bí mật nhà nước",
             "TẬP HUẤN BẢO VỆ BÍ MẬT NHÀ NƯỚC",
             "BẢO MẬT THÔNG TIN",
             "Đổi mật khẩu máy tính",
             "MẬT KHẨU MÁY TÍNH",
             "MẬT ĐỘ DÂN CƯ",
             "Giữ tuyệt mật nguồn tin trong công tác",
             "Mua 20 lít mật ong",
             "Mặt trận Tổ quốc",
         }) {
        EXPECT_FALSE(marked_secret(text)) << text;
    }
}

TEST(Secrecy_marking, has_no_other_meaning_in_a_symbol) {
    EXPECT_TRUE(symbol_marked_secret("12/KH-BCH (Mật)"));
    EXPECT_TRUE(symbol_marked_secret("12-MẬT/KH-BCH"));
    EXPECT_TRUE(symbol_marked_secret("TM 01 tối mật"));
    EXPECT_FALSE(symbol_marked_secret("12/KH-BCH"));
    EXPECT_FALSE(symbol_marked_secret("12/KH-MTTQ"));
}

}  // namespace
}  // namespace gb
