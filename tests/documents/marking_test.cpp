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
             "Mật: Kế hoạch năm 2026",
             "mật: kế hoạch năm 2026",
             "Mật. Kế hoạch năm 2026",
             "Mật - Kế hoạch năm 2026",
             "TỐI MẬT: Kế hoạch",
             "Tối mật: Kế hoạch",
             "Kế hoạch tuyệt mật năm 2026",
             "Kế hoạch Tối Mật",
             "kế hoạch tối mật về bảo vệ bí mật nhà nước",
             "Kế hoạch bảo mật - Tối mật",
             "Kế hoạch năm 2026 - Mật",
             "Kế hoạch năm 2026 – mật",
             "Kế hoạch năm 2026 (mật)",
             "Nội dung họp.\nMật: phần hai",
             "Tài liệu độ Mật",
             "Gửi Ban CHQS xã (tài liệu độ Mật)",
             "Kế hoạch tối\u00a0mật",
             "Kế hoạch tối\u2009mật",
             "Họp tại Sở (TỐI MẬT), tầng 2",
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
             "Giữ bí mật cho người báo tin",
             "Bảo mật: đổi mật khẩu",
             "Thu mua mật ong rừng - 20 lít",
             "Thu hoạch mía, mật, đường",
             "Mật độ dân cư: cao",
             "MẬT SƠN",
             "Tổ dân phố Mật Sơn, phường Hạc Thành",
             "UBND PHƯỜNG MẬT SƠN",
             "Nguyễn Văn Mật",
             "NGUYỄN VĂN MẬT",
             "Đ/c Mật trực ca đêm",
             "Từ 18 giờ đến 22 giờ tối mật phục tại cầu số 2",
             "Buổi tối mật độ xe cao",
             "Không soạn văn bản mật, tối mật, tuyệt mật trên máy nối mạng",
             "Máy soạn văn bản Tối mật và Tuyệt mật không nối mạng",
             "Văn bản mật gửi theo đường văn thư",
             "Độ mật: thường",
             "toi mat, mat: khong dau",
             "Tôi mất điện thoại",
         }) {
        EXPECT_FALSE(marked_secret(text)) << text;
    }
}

TEST(Secrecy_marking, says_which_grade_it_found) {
    EXPECT_EQ(secrecy_mark("KẾ HOẠCH NĂM 2026 TUYỆT MẬT"), "TUYỆT MẬT");
    EXPECT_EQ(secrecy_mark("Độ mật: tối mật"), "TỐI MẬT");
    EXPECT_EQ(secrecy_mark("Kế hoạch (Mật)"), "MẬT");
    EXPECT_EQ(secrecy_mark("Kế hoạch tuyệt mật"), "TUYỆT MẬT");
    EXPECT_EQ(secrecy_mark("Giữ bí mật"), "");
}

TEST(Secrecy_marking, has_a_line_or_a_column_of_a_page_to_itself) {
    for (const auto& [page, mark] : std::vector<std::pair<const char*, const char*>>{
             {"MẬT\n", "MẬT"},
             {"BỘ CHỈ HUY QUÂN SỰ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
              "     TỐI MẬT                      Độc lập - Tự do - Hạnh phúc\n",
              "TỐI MẬT"},
             {"Số: 12/KH-BCH        TUYỆT MẬT\n", "TUYỆT MẬT"},
             {"Kế hoạch năm 2026\n(Mật)\n", "MẬT"},
             {"Nơi nhận: như trên.      Độ mật: Tối mật", "TỐI MẬT"},
             {"*** MẬT ***", "MẬT"},
         }) {
        EXPECT_EQ(secrecy_mark_on_page(page), mark) << page;
    }
}

TEST(Secrecy_marking, is_not_seen_where_a_machine_broke_a_sentence_or_a_table_names_the_grades) {
    for (const char* page : {
             "",
             "Thực hiện quy định về bảo vệ bí\nmật nhà nước năm 2026\n",
             "TẬP HUẤN VỀ BẢO VỆ BÍ\nMẬT NHÀ NƯỚC\n",
             "KẾ HOẠCH BẢO VỆ BÍ\n          MẬT\n",
             "TĂNG CƯỜNG BẢO\n\nMẬT THÔNG TIN\n",
             "Đổi mật khẩu trước ngày 5.\nMật khẩu có 12 ký tự.\n",
             "Mật\n",
             "Loại văn bản    TUYỆT MẬT    TỐI MẬT    MẬT    Thường\n",
             "Không có văn bản tuyệt mật, tối mật.\n",
         }) {
        EXPECT_EQ(secrecy_mark_on_page(page), "") << page;
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
