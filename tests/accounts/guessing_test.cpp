// Which passwords are guessed early, and which are not.

#include "store/guessing.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace gb::test {
namespace {

const std::vector<std::string> names = {"an.nv", "Nguyễn Văn An", "CHQS Đông Hải",
                                        "Ban Chỉ huy quân sự xã Đông Hải"};

TEST(GuessedPasswords, common_ones_of_the_world_are_early) {
    for (const char* password :
         {"password1234", "passwordpassword", "P@ssw0rd1234", "iloveyou1234", "monkeydragon1",
          "administrator1", "Admin@123456", "Abc@12345678"}) {
        EXPECT_EQ(guessed(password, {}), Guessed::early) << password;
    }
}

TEST(GuessedPasswords, rows_of_the_keyboard_runs_and_repeated_letters_are_early) {
    for (const char* password :
         {"qwertyuiop[]", "1q2w3e4r5t6y", "qwertyuiop123", "123456789012", "abcdefghijkl",
          "aaaaaaaaaaaa", "ăăăăăăăăăăăă", "121212121212", "19051975190519751905"}) {
        EXPECT_EQ(guessed(password, {}), Guessed::early) << password;
    }
}

TEST(GuessedPasswords, words_typed_here_are_early_with_and_without_marks_and_spaces) {
    for (const char* password :
         {"matkhau123456", "matkhau@2025", "Mật khẩu 1234", "mật khẩu mới", "giaoban20261",
          "Giaoban@2026", "giao-ban-2026", "trungdoan50", "quyetthang1975", "Quyết thắng 1975",
          "vietnam123456", "Vietnam@1975", "anhyeuem1234", "bchqs2026!!!", "matkhaumatkhau",
          "trucban@12345", "hochiminh1890", "daidoi1tieudoan2"}) {
        EXPECT_EQ(guessed(password, {}), Guessed::early) << password;
    }
}

TEST(GuessedPasswords, the_names_of_person_account_and_unit_are_early_to_who_knows_them) {
    for (const char* password : {"Đông Hải 2026@", "donghai@20261", "chqsdonghai26",
                                 "xadonghai.9.2026", "an.nv@donghai1"}) {
        EXPECT_NE(guessed(password, names), Guessed::late) << password;
    }
    EXPECT_EQ(guessed("Vụ Bản 1985 !!", {}), Guessed::late);
    EXPECT_EQ(guessed("Vụ Bản 1985 !!", {"Ban Chỉ huy quân sự xã Vụ Bản"}), Guessed::from_names);
    EXPECT_NE(guessed("nguyenvanan@123", names), Guessed::late);
    EXPECT_NE(guessed("Nguyễn Văn An 1985", names), Guessed::late);
}

TEST(GuessedPasswords, a_few_words_that_belong_to_nobody_are_late) {
    for (const char* password :
         {"sông trăng lá chanh", "correct horse battery staple", "Kx7-pTm2-Qw9r",
          "buổi sáng trên đồng", "con mèo đen ăn cá", "đò chiều qua bến cũ",
          "mưa rơi bếp vắng khói", "hai con trâu lội suối"}) {
        EXPECT_EQ(guessed(password, names), Guessed::late) << password;
    }
}

TEST(GuessedPasswords, the_longest_takes_no_longer_than_a_short_one_to_look_at) {
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(guessed(std::string(200, '1') + "2", names), Guessed::early);
    std::string digits;
    for (int i = 0; i < 100; ++i) digits += "12";
    EXPECT_EQ(guessed(digits, names), Guessed::early);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(5));
}

}  // namespace
}  // namespace gb::test
