#include "base/alt_text.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

TEST(AltText, ADescriptionIsTaken) {
    EXPECT_FALSE(alt_fault("Thượng tá Vũ Đình Kha phát biểu khai mạc", "THO 1.png"));
    EXPECT_FALSE(alt_fault("Ảnh chụp hội trường từ cửa chính"));
}

TEST(AltText, NothingIsRefused) {
    EXPECT_EQ(alt_fault(""), "alt.missing");
    EXPECT_EQ(alt_fault(" \n"), "alt.missing");
    EXPECT_EQ(alt_fault("..."), "alt.missing");
}

TEST(AltText, AFileNameIsRefused) {
    EXPECT_EQ(alt_fault("THO 1.png"), "alt.is_file_name");
    EXPECT_EQ(alt_fault("THO 3 (1).PNG"), "alt.is_file_name");
    EXPECT_EQ(alt_fault("a dung.jpg", "x.webp"), "alt.is_file_name");
    EXPECT_EQ(alt_fault("tham luan 1", "/anh/tham luan 1.jpg"), "alt.is_file_name");
}

TEST(AltText, AFillerIsRefused) {
    for (const char* filler : {"No title...", "anh tin bai", "date", "Image", "Ảnh"}) {
        EXPECT_EQ(alt_fault(filler), "alt.is_filler") << filler;
    }
}

// bug: names and numbers that a camera gave were taken for descriptions
TEST(AltText, TheNumberOfACameraIsRefused) {
    for (const char* name : {"123", "Picture 1", "THO 1", "20221231_101112", "DSC00012", "DSC 0012",
                             "IMG_20221231_101112", "Screenshot 2022-12-31 at 10.11.12", "Ảnh 3",
                             "Hình ảnh 3", "Ảnh số 12", "IMG-20221231-WA0007", "Tệp quét 0012"}) {
        EXPECT_TRUE(alt_fault(name)) << name;
    }
    EXPECT_EQ(alt_fault("DSC 0012"), "alt.is_file_name");
    EXPECT_EQ(alt_fault("Hội"), "alt.is_filler");
}

TEST(AltText, ShortOnesThatSayWhatIsSeenAreTaken) {
    for (const char* text :
         {"Bộ đội giúp dân", "Hội trường", "Một chấm", "Người dự thứ 1", "Xã Hoa Sơn năm 2026",
          "Đoàn 3 người bên đê", "Dân quân tuần tra", "Soldiers rowing", "Ảnh chụp 2 cán bộ"}) {
        EXPECT_FALSE(alt_fault(text)) << text;
    }
}

}  // namespace
}  // namespace gb
