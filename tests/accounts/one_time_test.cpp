// A one-time password ends when nobody uses it.

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sodium.h>
#include <unistd.h>

#include "store/accounts.hpp"
#include "support/fixture.hpp"

namespace gb::test {
namespace {

constexpr std::int64_t day_ms = 24 * 3'600'000;

class OneTimePasswords : public testing::Test {
  protected:
    OneTimePasswords() {
        if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
        std::filesystem::create_directories(folder);
        reopen();
    }
    ~OneTimePasswords() override { std::filesystem::remove_all(folder); }

    void reopen() {
        accounts.reset();
        accounts = std::make_unique<SqliteAccounts>(file(), clock, Hashing{1, 8192});
    }
    std::filesystem::path file() const { return folder / "node.db"; }
    std::string answer(const OneTimePassword& given) {
        const auto session = accounts->sign_in({"dung", given.password, ""}, {"127.0.0.1", ""});
        return session ? "open" : session.error().code;
    }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / fmt::format("giaoban_accounts_{}", ::getpid());
    SetClock clock;
    std::unique_ptr<SqliteAccounts> accounts;
    const Id<Person> person{uuid_of(7)};
};

TEST_F(OneTimePasswords, OpenUntilTheLastMomentOfTheirDaysAndNothingFromThenOn) {
    const auto given = *accounts->create("dung", person);
    EXPECT_EQ(given.ends.ms, clock.at.ms + one_time_days * day_ms);
    EXPECT_EQ(accounts->accounts().front().one_time_ends, given.ends);
    clock.at.ms = given.ends.ms - 1;
    EXPECT_EQ(answer(given), "open");
    clock.at.ms = given.ends.ms;
    EXPECT_EQ(answer(given), "session.one_time_ended");
    EXPECT_EQ(answer({"guessed", {}}), "session.wrong") << "who does not know it is not told";
}

TEST_F(OneTimePasswords, AnotherOneOpensAgain) {
    const auto lost = *accounts->create("dung", person);
    clock.at.ms += 30 * day_ms;
    const auto given = *accounts->reset("dung");
    EXPECT_EQ(answer(lost), "session.wrong");
    EXPECT_EQ(answer(given), "open");
}

TEST_F(OneTimePasswords, APasswordOfOnesOwnDoesNotEnd) {
    const auto given = *accounts->create("dung", person);
    const auto session = *accounts->sign_in({"dung", given.password, ""}, {"127.0.0.1", ""});
    ASSERT_TRUE(accounts->set_password(session, given.password, "bến cũ đò chiều"));
    EXPECT_EQ(accounts->accounts().front().one_time_ends, std::nullopt);
    clock.at.ms += 400 * day_ms;
    EXPECT_EQ(answer({"bến cũ đò chiều", {}}), "open");
}

TEST_F(OneTimePasswords, AResetMakesNoFirstStartOfANodeInUse) {
    ASSERT_TRUE(accounts->create("dung", person));
    EXPECT_FALSE(accounts->in_use());
    const auto another = *accounts->reset("dung");
    EXPECT_FALSE(accounts->in_use()) << "nobody came in yet";
    const auto session = *accounts->sign_in({"dung", another.password, ""}, {"127.0.0.1", ""});
    ASSERT_TRUE(accounts->set_password(session, another.password, "bến cũ đò chiều"));
    ASSERT_TRUE(accounts->reset("dung"));
    EXPECT_TRUE(accounts->in_use());
    ASSERT_TRUE(accounts->reset("dung"));
    EXPECT_TRUE(accounts->in_use());
}

TEST_F(OneTimePasswords, ThoseOfAnOlderNodeEndAsIfTheyWereGivenAtTheFirstStart) {
    const auto given = *accounts->create("dung", person);
    accounts.reset();
    Database(file(), Database::Mode::write)
        .execute(
            "alter table account drop column one_time_ends;"
            " alter table account drop column used; drop table visit_day; drop table article_view; "
            "drop table second_factor; drop table recovery_code; "
            "drop table comment; drop table portal_bundle; drop table passkey; "
            "drop table personal_read; drop table factor_role; "
            "pragma user_version = 2");
    clock.at.ms += 300 * day_ms;
    reopen();
    EXPECT_EQ(answer(given), "open");
    const auto ends = accounts->accounts().front().one_time_ends;
    ASSERT_TRUE(ends);
    EXPECT_EQ(ends->ms, clock.at.ms + one_time_days * day_ms);
    clock.at.ms += day_ms;
    reopen();
    EXPECT_EQ(accounts->accounts().front().one_time_ends, ends)
        << "a later start gives no days more";
}

}  // namespace
}  // namespace gb::test
