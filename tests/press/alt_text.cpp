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

}  // namespace
}  // namespace gb
