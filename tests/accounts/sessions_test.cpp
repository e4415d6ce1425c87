// A session that was asked for before is as it stands now, whatever has changed since.

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "store/accounts.hpp"
#include "support/fixture.hpp"

namespace gb {
namespace {

constexpr std::int64_t minute = 60'000;

class A_session_asked_for_again : public ::testing::Test {
  protected:
    A_session_asked_for_again()
        : folder(std::filesystem::temp_directory_path() /
                 ("giaoban_sessions_" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        accounts.emplace(folder / "node.db", clock, Hashing{1, 8192u << 10});
        (void)accounts->create("an", "mat-khau-dai", Id<Person>(test::uuid_of(1)), "1234");
        token = accounts->sign_in({"an", "mat-khau-dai", ""}, {})->token;
        there_twice();
    }
    ~A_session_asked_for_again() override {
        accounts.reset();
        std::filesystem::remove_all(folder);
    }
    void there_twice() {
        EXPECT_TRUE(there());
        EXPECT_TRUE(there());
    }
    bool there() { return accounts->session(token).has_value(); }

    std::filesystem::path folder;
    test::SetClock clock;
    std::optional<SqliteAccounts> accounts;
    std::string token;
};

TEST_F(A_session_asked_for_again, is_gone_once_it_was_signed_out) {
    accounts->sign_out(token);
    EXPECT_FALSE(there());
}

TEST_F(A_session_asked_for_again, is_gone_once_its_account_is_disabled) {
    ASSERT_TRUE(accounts->disable("an"));
    EXPECT_FALSE(there());
}

TEST_F(A_session_asked_for_again, ends_in_its_time) {
    clock.at.ms += 12 * 60 * minute - minute / 2;
    there_twice();
    clock.at.ms += minute / 2;
    EXPECT_FALSE(there());
}

TEST_F(A_session_asked_for_again, keeps_when_one_was_seen) {
    const auto session = *accounts->session(token);
    const auto began = clock.at;
    clock.at.ms += minute / 2;
    there_twice();
    EXPECT_EQ(accounts->own_access(session).sessions.at(0).seen, began);
    clock.at.ms += minute;
    there_twice();
    EXPECT_EQ(accounts->own_access(session).sessions.at(0).seen, clock.at);
}

TEST_F(A_session_asked_for_again, is_another_than_one_with_another_token) {
    EXPECT_FALSE(accounts->session(token + "0"));
    EXPECT_FALSE(accounts->session(""));
    const auto second = accounts->sign_in({"an", "mat-khau-dai", ""}, {});
    ASSERT_TRUE(second);
    EXPECT_EQ(accounts->session(second->token)->csrf, second->csrf);
    EXPECT_NE(accounts->session(token)->csrf, second->csrf);
}

}  // namespace
}  // namespace gb
