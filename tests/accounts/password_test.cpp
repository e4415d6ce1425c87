// Passwords that people choose: how long a new one is, and what becomes of older ones.

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sodium.h>
#include <unistd.h>

#include "store/accounts.hpp"
#include "support/fixture.hpp"

namespace gb::test {
namespace {

class Passwords : public testing::Test {
  protected:
    Passwords() {
        if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
        std::filesystem::create_directories(folder);
        accounts = std::make_unique<SqliteAccounts>(folder / "node.db", clock, Hashing{1, 8192});
        EXPECT_TRUE(accounts->create("dung", "bến cũ đò chiều", Id<Person>(uuid_of(7)), ""));
    }
    ~Passwords() override { std::filesystem::remove_all(folder); }

    bool opens(const std::string& password) {
        return accounts->sign_in({"dung", password, ""}, {"127.0.0.1", ""}).has_value();
    }
    /// As a release that took eight letters has left it.
    void set_by_an_older_release(const std::string& password) {
        char hash[crypto_pwhash_STRBYTES];
        ASSERT_EQ(crypto_pwhash_str_alg(hash, password.c_str(), password.size(), 1, 8192,
                                        crypto_pwhash_ALG_ARGON2ID13),
                  0);
        Database(folder / "node.db", Database::Mode::write)
            .prepare("update account set password = ? where name = 'dung'")
            .bind(std::string_view(hash))
            .run();
    }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / fmt::format("giaoban_passwords_{}", ::getpid());
    SetClock clock;
    std::unique_ptr<SqliteAccounts> accounts;
};

TEST_F(Passwords, a_new_one_has_twelve_letters_counted_as_people_count_them) {
    const auto session = *accounts->sign_in({"dung", "bến cũ đò chiều", ""}, {"127.0.0.1", ""});
    const auto refused = accounts->set_password(session, "bến cũ đò chiều", "xỉu ngỗ đợt");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "account.password_short");
    EXPECT_EQ(refused.error().field, "/password");
    EXPECT_TRUE(accounts->set_password(session, "bến cũ đò chiều", "xỉu ngỗ đợtr"));
    EXPECT_TRUE(opens("xỉu ngỗ đợtr"));
}

TEST_F(Passwords, one_of_eight_letters_that_was_set_before_opens_as_ever) {
    set_by_an_older_release("tám chữ.");
    EXPECT_TRUE(opens("tám chữ."));
    EXPECT_FALSE(opens("tám chữ"));
}

}  // namespace
}  // namespace gb::test
