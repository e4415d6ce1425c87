// A second factor: who knows the password alone stays outside; no code opens twice.

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>

#include "base/one_time_code.hpp"
#include "store/accounts.hpp"
#include "support/fixture.hpp"

namespace gb::test {
namespace {

constexpr auto password = "bến cũ đò chiều";

TEST(Time_codes, are_those_of_rfc_6238_appendix_b_shortened_to_six_digits) {
    const std::string secret = "12345678901234567890";
    const std::pair<std::int64_t, std::string> known[] = {
        {59, "287082"},         {1111111109, "081804"}, {1111111111, "050471"},
        {1234567890, "005924"}, {2000000000, "279037"}, {20000000000, "353130"}};
    for (const auto& [seconds, code] : known) {
        EXPECT_EQ(time_code(secret, seconds / code_seconds), code) << seconds;
    }
}

TEST(Base32, is_that_of_rfc_4648_without_padding) {
    const std::pair<std::string, std::string> known[] = {{"", ""},
                                                         {"f", "MY"},
                                                         {"fo", "MZXQ"},
                                                         {"foo", "MZXW6"},
                                                         {"foob", "MZXW6YQ"},
                                                         {"fooba", "MZXW6YTB"},
                                                         {"foobar", "MZXW6YTBOI"}};
    for (const auto& [bytes, text] : known) EXPECT_EQ(base32(bytes), text);
}

std::string from_base32(const std::string& text) {
    const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string bytes;
    unsigned waiting = 0;
    int bits = 0;
    for (const char c : text) {
        waiting = waiting << 5 | static_cast<unsigned>(digits.find(c));
        bits += 5;
        if (bits >= 8) bytes += static_cast<char>(waiting >> (bits -= 8) & 255);
    }
    return bytes;
}

class Second_factor : public testing::Test {
  protected:
    Second_factor() {
        if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
        std::filesystem::create_directories(folder);
        accounts = std::make_unique<SqliteAccounts>(folder / "node.db", clock, Hashing{1, 8192});
        EXPECT_TRUE(accounts->create("dung", password, person, ""));
    }
    ~Second_factor() override { std::filesystem::remove_all(folder); }

    OpenSession signed_in() { return *accounts->sign_in({"dung", password, ""}, phone); }
    std::string code(std::int64_t steps_later = 0) const {
        return time_code(secret, clock.at.ms / (code_seconds * 1000) + steps_later);
    }
    std::string answer(const std::string& with_code) {
        const auto session = accounts->sign_in({"dung", password, with_code}, phone);
        return session ? "open" : session.error().code;
    }
    void pass(std::int64_t seconds) { clock.at.ms += seconds * 1000; }

    /// Set and confirmed; the step of its first code is over.
    std::vector<std::string> set_up() {
        const auto session = signed_in();
        secret = from_base32(*accounts->begin_second_factor(session, {password}));
        const auto codes = *accounts->confirm_second_factor(session, code());
        pass(code_seconds);
        return codes;
    }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / fmt::format("giaoban_factor_{}", ::getpid());
    SetClock clock;
    std::unique_ptr<SqliteAccounts> accounts;
    const Id<Person> person{uuid_of(7)};
    const Device phone{"10.0.0.7", "Chrome, Android"};
    std::string secret;
};

TEST_F(Second_factor, is_asked_for_only_after_its_first_code_came_back) {
    const auto session = signed_in();
    ASSERT_TRUE(accounts->begin_second_factor(session, {password}));
    EXPECT_EQ(answer(""), "open") << "shown and never confirmed: nobody is locked out";
    EXPECT_FALSE(accounts->own_access(session).second_factor);
    set_up();
    EXPECT_EQ(answer(""), "session.code_needed");
    EXPECT_EQ(answer(code()), "open");
    EXPECT_TRUE(accounts->accounts().front().second_factor);
}

TEST_F(Second_factor, needs_the_password_to_be_begun) {
    const auto begun = accounts->begin_second_factor(signed_in(), {"đoán"});
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().code, "account.password_wrong");
}

TEST_F(Second_factor, is_not_replaced_while_it_counts) {
    set_up();
    const auto session = *accounts->sign_in({"dung", password, code()}, phone);
    const auto again = accounts->begin_second_factor(session, {password});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "factor.set_already");
    EXPECT_EQ(accounts->confirm_second_factor(session, code()).error().code, "factor.not_begun");
}

TEST_F(Second_factor, no_code_opens_twice_and_none_before_it) {
    set_up();
    const auto earlier = code();
    pass(code_seconds);
    const auto now = code();
    EXPECT_EQ(answer(now), "open");
    EXPECT_EQ(answer(now), "session.code_wrong");
    EXPECT_EQ(answer(earlier), "session.code_wrong");
}

TEST_F(Second_factor, a_device_may_be_half_a_minute_off_and_no_more) {
    set_up();
    pass(10 * code_seconds);
    EXPECT_EQ(answer(code(-2)), "session.code_wrong");
    EXPECT_EQ(answer(code(2)), "session.code_wrong");
    EXPECT_EQ(answer(code(-1)), "open");
    EXPECT_EQ(answer(code(1)), "open");
}

TEST_F(Second_factor, a_code_without_the_password_tells_nothing) {
    set_up();
    const auto session = accounts->sign_in({"dung", "đoán", code()}, phone);
    EXPECT_EQ(session.error().code, "session.wrong");
    EXPECT_EQ(answer(code()), "open") << "and takes no code away";
}

TEST_F(Second_factor, who_tries_codes_waits_wherever_they_try_from) {
    set_up();
    int tried = 0;
    std::string said;
    while (said != "session.throttled" && tried < 20) {
        const Device device{fmt::format("10.0.0.{}", tried++), ""};
        said = accounts->sign_in({"dung", password, "000000x"}, device).error().code;
    }
    EXPECT_EQ(said, "session.throttled");
    EXPECT_LT(tried, 10);
    EXPECT_EQ(answer(code()), "session.throttled") << "the right one too";
}

TEST_F(Second_factor, a_recovery_code_opens_once) {
    const auto codes = set_up();
    ASSERT_EQ(codes.size(), 8u);
    EXPECT_EQ(answer(codes[3]), "open");
    EXPECT_EQ(answer(codes[3]), "session.code_wrong");
    EXPECT_EQ(
        accounts->own_access(*accounts->sign_in({"dung", password, code()}, phone)).recovery_codes,
        7);
}

TEST_F(Second_factor, new_recovery_codes_void_the_old_ones_at_once) {
    const auto old = set_up();
    const auto session = *accounts->sign_in({"dung", password, code()}, phone);
    pass(code_seconds);
    const auto renewed = accounts->renew_recovery_codes(session, {password, code()});
    ASSERT_TRUE(renewed);
    ASSERT_EQ(renewed->size(), 8u);
    for (const auto& one : *renewed) EXPECT_EQ(std::count(old.begin(), old.end(), one), 0);
    EXPECT_EQ(answer(old[0]), "session.code_wrong");
    EXPECT_EQ(answer(renewed->at(0)), "open");
    EXPECT_EQ(accounts->own_access(session).recovery_codes, 7);
    pass(code_seconds);
    EXPECT_EQ(answer(code()), "open") << "the phone goes on as it was";
}

TEST_F(Second_factor, new_recovery_codes_are_made_by_who_knows_the_password_and_holds_the_device) {
    const auto old = set_up();
    const auto session = *accounts->sign_in({"dung", password, code()}, phone);
    pass(code_seconds);
    const auto said = [&](const Proof& proof) {
        return accounts->renew_recovery_codes(session, proof).error().code;
    };
    EXPECT_EQ(said({"đoán", code()}), "account.password_wrong");
    EXPECT_EQ(said({password}), "factor.code_needed");
    EXPECT_EQ(said({password, "123"}), "factor.code_wrong");
    EXPECT_EQ(accounts->own_access(session).recovery_codes, 8) << "and the old ones stay";
    EXPECT_EQ(answer(old[0]), "open");
}

TEST_F(Second_factor, the_last_recovery_code_can_still_make_new_ones) {
    const auto old = set_up();
    const auto session = *accounts->sign_in({"dung", password, code()}, phone);
    for (std::size_t i = 0; i + 1 < old.size(); ++i) EXPECT_EQ(answer(old[i]), "open");
    const auto renewed = accounts->renew_recovery_codes(session, {password, old.back()});
    ASSERT_TRUE(renewed);
    EXPECT_EQ(accounts->own_access(session).recovery_codes, 8);
}

TEST_F(Second_factor, an_account_without_one_has_no_recovery_codes_to_renew) {
    const auto none = accounts->renew_recovery_codes(signed_in(), {password});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, "factor.none");
}

TEST_F(Second_factor, is_removed_by_who_knows_the_password_and_holds_the_device) {
    const auto codes = set_up();
    const auto session = *accounts->sign_in({"dung", password, code()}, phone);
    pass(code_seconds);
    EXPECT_EQ(accounts->remove_second_factor(session, {"đoán", code()}).error().code,
              "account.password_wrong");
    EXPECT_EQ(accounts->remove_second_factor(session, {password, "123"}).error().code,
              "factor.code_wrong");
    ASSERT_TRUE(accounts->remove_second_factor(session, {password, code()}));
    EXPECT_EQ(answer(""), "open");
    EXPECT_EQ(accounts->own_access(session).recovery_codes, 0);
}

TEST_F(Second_factor, a_reset_by_the_administrator_takes_a_lost_one_away) {
    set_up();
    const auto given = *accounts->reset("dung");
    EXPECT_TRUE(accounts->sign_in({"dung", given.password, ""}, phone));
}

TEST_F(Second_factor, setting_one_ends_every_other_session) {
    const auto elsewhere = signed_in();
    set_up();
    EXPECT_FALSE(accounts->session(elsewhere.token));
}

using Sessions = Second_factor;

TEST_F(Sessions, are_seen_with_device_and_times_by_their_own_person_alone) {
    ASSERT_TRUE(accounts->create("hoa", password, Id<Person>(uuid_of(8)), ""));
    const auto others = *accounts->sign_in({"hoa", password, ""}, {"10.0.0.9", "Firefox, Windows"});
    const auto old = signed_in();
    const auto began = clock.at;
    pass(3600);
    const auto here = *accounts->sign_in({"dung", password, ""}, {"10.0.0.8", "Edge, Windows"});
    pass(59);
    ASSERT_TRUE(accounts->session(old.token)) << "asks for something";
    pass(1);
    const auto seen = accounts->own_access(here).sessions;
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].browser, "Chrome, Android");
    EXPECT_EQ(seen[0].address, "10.0.0.7");
    EXPECT_EQ(seen[0].opened, began);
    EXPECT_EQ(seen[0].seen.ms, began.ms + 3659 * 1000);
    EXPECT_FALSE(seen[0].here);
    EXPECT_TRUE(seen[1].here);
    EXPECT_EQ(accounts->own_access(others).sessions.size(), 1u);
}

TEST_F(Sessions, one_is_ended_and_the_rest_goes_on) {
    const auto old = signed_in();
    const auto other = signed_in();
    const auto here = signed_in();
    const auto strange = [&] {
        EXPECT_TRUE(accounts->create("hoa", password, Id<Person>(uuid_of(8)), ""));
        const auto hoa = *accounts->sign_in({"hoa", password, ""}, phone);
        return accounts->own_access(hoa).sessions.front().id;
    }();
    EXPECT_EQ(accounts->end_session(here, strange).error().code, "account.session_gone")
        << "another person's is none of theirs";
    const auto own = accounts->own_access(old).sessions;
    for (const auto& line : own) {
        if (line.here) ASSERT_TRUE(accounts->end_session(here, line.id));
    }
    EXPECT_FALSE(accounts->session(old.token));
    EXPECT_TRUE(accounts->session(other.token));
    ASSERT_TRUE(accounts->end_session(here, ""));
    EXPECT_FALSE(accounts->session(other.token));
    EXPECT_TRUE(accounts->session(here.token));
}

}  // namespace
}  // namespace gb::test
