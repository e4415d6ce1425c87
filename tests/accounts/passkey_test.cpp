// Passkeys as a second factor: who knows the password alone stays outside, and so does whoever
// brings anything but a fresh signature of a key of this account, made for this address.

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sodium.h>
#include <unistd.h>

#include "accounts/authenticator.hpp"
#include "base/one_time_code.hpp"
#include "store/accounts.hpp"
#include "support/fixture.hpp"

namespace gb::test {
namespace {

constexpr auto password = "bến cũ đò chiều";

class Passkeys : public testing::Test {
  protected:
    Passkeys() {
        if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
        std::filesystem::create_directories(folder);
        accounts = std::make_unique<SqliteAccounts>(folder / "node.db", clock, Hashing{1, 8192});
        EXPECT_TRUE(accounts->create("dung", password, Id<Person>(uuid_of(7)), ""));
        EXPECT_TRUE(accounts->create("hoa", password, Id<Person>(uuid_of(8)), ""));
        open_at("https://giaoban.vi-du.vn");
    }
    ~Passkeys() override { std::filesystem::remove_all(folder); }

    void open_at(const std::string& origin, bool verify_user = false) {
        auto site = *web_authn::site_of(origin);
        site.verify_user = verify_user;
        accounts->take_passkeys_at(site);
    }
    OpenSession signed_in(const std::string& name = "dung") {
        return *accounts->sign_in({name, password, ""}, desk);
    }
    std::string asked(const std::string& name = "dung") {
        return accounts->ask_passkey({name, password, ""}, desk)->challenge;
    }
    Result<OpenSession> sign_in(const PasskeySigned& passkey, const std::string& name = "dung") {
        return accounts->sign_in({name, password, "", passkey}, desk);
    }
    /// "open", or the code and the field of the refusal.
    std::string answer(const PasskeySigned& passkey, const std::string& name = "dung") {
        const auto session = sign_in(passkey, name);
        return session ? "open" : told(session.error());
    }
    std::string answer() { return answer(device.signed_for(asked())); }
    static std::string told(const Failure& failure) { return failure.code + " " + failure.field; }

    /// Made and kept. @return the recovery codes
    std::vector<std::string> add(const OpenSession& session, const Authenticator& with,
                                 const Proof& proof = {password}) {
        const auto begun = accounts->begin_passkey(session, proof);
        EXPECT_TRUE(begun) << begun.error().code;
        auto codes = accounts->add_passkey(session, "Khóa", with.made(begun->challenge));
        EXPECT_TRUE(codes) << codes.error().code;
        return *codes;
    }
    std::string adding(const OpenSession& session, const Authenticator& with) {
        const auto begun = accounts->begin_passkey(session, {password});
        const auto added = accounts->add_passkey(session, "Khóa", with.made(begun->challenge));
        return added ? "added" : told(added.error());
    }

    std::filesystem::path folder =
        std::filesystem::temp_directory_path() / fmt::format("giaoban_passkeys_{}", ::getpid());
    SetClock clock;
    std::unique_ptr<SqliteAccounts> accounts;
    const Device desk{"10.0.0.7", "Firefox, Windows"};
    Authenticator device;
};

TEST_F(Passkeys, open_beside_the_password_and_not_without_it) {
    add(signed_in(), device);
    const auto alone = accounts->sign_in({"dung", password, ""}, desk);
    ASSERT_FALSE(alone);
    EXPECT_EQ(told(alone.error()), "session.code_needed /code");
    EXPECT_EQ(alone.error().facts,
              (Facts{{"time_codes", std::int64_t{0}}, {"passkeys", std::int64_t{1}}}));
    EXPECT_EQ(answer(), "open");
    const auto guessed = accounts->sign_in({"dung", "đoán", "", device.signed_for(asked())}, desk);
    EXPECT_EQ(guessed.error().code, "session.wrong");
    EXPECT_EQ(accounts->ask_passkey({"dung", "đoán", ""}, desk).error().code, "session.wrong")
        << "who has passkeys is nobody's to know";
}

TEST_F(Passkeys, of_each_kind_that_was_asked_for) {
    const auto session = signed_in();
    const Authenticator kinds[] = {Authenticator(es256_key(), "es256"),
                                   Authenticator(ed25519_key(), "eddsa"),
                                   Authenticator(rsa_key(2048), "rs256")};
    Proof proof{password};
    for (const auto& kind : kinds) {
        add(session, kind, proof);
        EXPECT_EQ(answer(kind.signed_for(asked())), "open") << kind.credential;
        proof.passkey = kind.signed_for(asked());
    }
}

TEST_F(Passkeys, of_another_kind_are_not_taken) {
    const auto session = signed_in();
    for (const auto& key : {es256_key("P-384"), rsa_key(1024)}) {
        EXPECT_EQ(adding(session, Authenticator(key)), "passkey.key /passkey/public_key");
    }
    const auto challenge = accounts->begin_passkey(session, {password})->challenge;
    auto made = device.made(challenge);
    made.public_key = base64(public_key_of(es256_key()) + "x");
    EXPECT_EQ(told(accounts->add_passkey(session, "Khóa", made).error()),
              "passkey.key /passkey/public_key");
}

TEST_F(Passkeys, a_signature_for_another_address_opens_nothing) {
    add(signed_in(), device);
    for (const char* origin : {"https://giaoban.vi-du.vn.la.vn", "http://giaoban.vi-du.vn",
                               "https://giaoban.vi-du.vn:8443", ""}) {
        device.origin = origin;
        EXPECT_EQ(answer(), "passkey.origin /passkey/client_data") << origin;
    }
    device = Authenticator(device.key);
    device.crossed = true;
    EXPECT_EQ(answer(), "passkey.origin /passkey/client_data") << "inside a page of another";
}

TEST_F(Passkeys, a_device_that_signed_for_another_site_opens_nothing) {
    add(signed_in(), device);
    device.site = "vi-du.vn";
    EXPECT_EQ(answer(), "passkey.site /passkey/authenticator_data");
}

TEST_F(Passkeys, a_challenge_of_ones_own_making_opens_nothing) {
    add(signed_in(), device);
    const std::string none = "passkey.challenge /passkey/client_data";
    EXPECT_EQ(answer(device.signed_for(std::string(43, 'A'))), none);
    EXPECT_EQ(answer(device.signed_for("")), none);
    Authenticator other(es256_key(), "of hoa");
    add(signed_in("hoa"), other);
    EXPECT_EQ(answer(device.signed_for(asked("hoa"))), none) << "given out for another account";
    const Proof proof{password, "", device.signed_for(asked())};
    const auto session = *sign_in(device.signed_for(asked()));
    const auto making = accounts->begin_passkey(session, proof)->challenge;
    EXPECT_EQ(answer(device.signed_for(making)), none) << "given out to make one";
}

TEST_F(Passkeys, a_signature_opens_once) {
    add(signed_in(), device);
    const auto seen = device.signed_for(asked());
    EXPECT_EQ(answer(seen), "open");
    EXPECT_EQ(answer(seen), "passkey.challenge /passkey/client_data");
}

TEST_F(Passkeys, a_challenge_counts_for_three_minutes) {
    add(signed_in(), device);
    const auto in_time = asked();
    clock.at.ms += challenge_seconds * 1000 - 1;
    EXPECT_EQ(answer(device.signed_for(in_time)), "open");
    const auto late = asked();
    clock.at.ms += challenge_seconds * 1000;
    EXPECT_EQ(answer(device.signed_for(late)), "passkey.challenge /passkey/client_data");
}

TEST_F(Passkeys, four_challenges_wait_and_the_oldest_goes) {
    add(signed_in(), device);
    std::vector<std::string> given;
    for (std::size_t i = 0; i <= challenges_of_one; ++i) given.push_back(asked());
    EXPECT_EQ(answer(device.signed_for(given[0])), "passkey.challenge /passkey/client_data");
    EXPECT_EQ(answer(device.signed_for(given[1])), "open");
}

TEST_F(Passkeys, who_did_not_touch_the_device_stays_outside) {
    add(signed_in(), device);
    device.flags = 0x04;
    EXPECT_EQ(answer(), "passkey.not_present /passkey/authenticator_data");
}

TEST_F(Passkeys, a_node_can_ask_for_a_finger_or_a_pin_too) {
    add(signed_in(), device);
    open_at(device.origin, true);
    EXPECT_TRUE(accounts->ask_passkey({"dung", password, ""}, desk)->verify_user);
    EXPECT_EQ(answer(), "passkey.not_verified /passkey/authenticator_data");
    device.flags = 0x05;
    EXPECT_EQ(answer(), "open");
}

TEST_F(Passkeys, a_key_of_another_account_opens_nothing) {
    add(signed_in(), device);
    Authenticator other(es256_key(), "of hoa");
    add(signed_in("hoa"), other);
    EXPECT_EQ(answer(other.signed_for(asked())), "passkey.unknown /passkey/id");
    other.credential = device.credential;
    EXPECT_EQ(answer(other.signed_for(asked())), "passkey.signature /passkey/signature");
}

TEST_F(Passkeys, one_that_is_there_already_is_not_added_again) {
    add(signed_in(), device);
    EXPECT_EQ(adding(signed_in("hoa"), device), "passkey.taken /passkey/authenticator_data");
}

TEST_F(Passkeys, what_was_signed_is_not_changed_on_the_way) {
    add(signed_in(), device);
    auto changed = device.signed_for(asked());
    auto statement = *unbase64(changed.authenticator_data);
    statement.back() = 1;
    changed.authenticator_data = base64(statement);
    EXPECT_EQ(answer(changed), "passkey.signature /passkey/signature");
}

TEST_F(Passkeys, a_counter_that_goes_back_is_refused_and_kept) {
    device.counter = 5;
    add(signed_in(), device);
    device.counter = 6;
    EXPECT_EQ(answer(), "open");
    EXPECT_EQ(answer(), "passkey.counter /passkey/authenticator_data") << "it stands still";
    device.counter = 60;
    EXPECT_EQ(answer(), "passkey.doubted /passkey/id") << "which of the two is the copy?";
}

TEST_F(Passkeys, the_owner_sees_that_there_may_be_a_copy_and_a_recovery_code_opens) {
    device.counter = 5;
    const auto codes = add(signed_in(), device);
    device.counter = 4;
    EXPECT_EQ(answer(), "passkey.counter /passkey/authenticator_data");
    const auto session = accounts->sign_in({"dung", password, codes[0]}, desk);
    ASSERT_TRUE(session);
    const auto seen = accounts->own_access(*session).passkeys;
    ASSERT_EQ(seen.size(), 1u);
    EXPECT_EQ(seen[0].doubted, clock.at);
    EXPECT_TRUE(accounts->remove_passkey(*session, seen[0].id, {password, codes[1]}));
    EXPECT_TRUE(accounts->sign_in({"dung", password, ""}, desk));
}

TEST_F(Passkeys, many_devices_do_not_count) {
    add(signed_in(), device);
    EXPECT_EQ(answer(), "open");
    EXPECT_EQ(answer(), "open");
}

TEST_F(Passkeys, several_with_name_and_times_are_named_and_removed) {
    auto session = signed_in();
    add(session, device);
    const auto made = clock.at;
    clock.at.ms += 60'000;
    Authenticator second(es256_key(), "key-2");
    add(session, second, {password, "", device.signed_for(asked())});
    auto seen = accounts->own_access(session).passkeys;
    ASSERT_EQ(seen.size(), 2u);
    EXPECT_EQ(seen[0].made, made);
    EXPECT_EQ(seen[0].used, clock.at) << "as a proof";
    EXPECT_EQ(seen[1].used, std::nullopt);
    ASSERT_TRUE(accounts->rename_passkey(session, seen[1].id, "Khóa ở két"));
    EXPECT_EQ(accounts->own_access(session).passkeys[1].name, "Khóa ở két");
    const auto hoa = signed_in("hoa");
    EXPECT_EQ(told(accounts->rename_passkey(hoa, seen[1].id, "x").error()), "passkey.gone /id");
    EXPECT_EQ(told(accounts->remove_passkey(hoa, seen[1].id, {password}).error()),
              "passkey.gone /id");
    const Proof proof{password, "", second.signed_for(asked())};
    ASSERT_TRUE(accounts->remove_passkey(session, seen[0].id, proof));
    EXPECT_EQ(answer(), "passkey.unknown /passkey/id");
    EXPECT_EQ(answer(second.signed_for(asked())), "open");
}

TEST_F(Passkeys, are_changed_by_who_knows_the_password_and_holds_a_second_factor) {
    const auto session = signed_in();
    EXPECT_EQ(accounts->begin_passkey(session, {"đoán"}).error().code, "account.password_wrong");
    add(session, device);
    const auto id = accounts->own_access(session).passkeys[0].id;
    const auto alone = accounts->remove_passkey(session, id, {password});
    EXPECT_EQ(told(alone.error()), "factor.code_needed /code");
    EXPECT_EQ(accounts->begin_passkey(session, {password}).error().code, "factor.code_needed");
    EXPECT_EQ(accounts->begin_second_factor(session, {password}).error().code,
              "factor.code_needed");
    EXPECT_EQ(told(accounts->remove_passkey(session, id, {password, "123456"}).error()),
              "factor.code_wrong /code");
    EXPECT_TRUE(accounts->remove_passkey(session, id, {password, "", device.signed_for(asked())}));
}

TEST_F(Passkeys, the_first_factor_gives_recovery_codes_and_ends_other_sessions) {
    const auto elsewhere = signed_in();
    const auto session = signed_in();
    const auto codes = add(session, device);
    EXPECT_EQ(codes.size(), 8u);
    EXPECT_FALSE(accounts->session(elsewhere.token));
    const auto again = *sign_in(device.signed_for(asked()));
    const Proof proof{password, "", device.signed_for(asked())};
    EXPECT_TRUE(add(session, Authenticator(es256_key(), "key-2"), proof).empty())
        << "those of the first go on";
    EXPECT_TRUE(accounts->session(again.token)) << "who came with a factor stays";
    EXPECT_TRUE(accounts->sign_in({"dung", password, codes[0]}, desk));
    EXPECT_EQ(accounts->sign_in({"dung", password, codes[0]}, desk).error().code,
              "session.code_wrong");
    EXPECT_EQ(accounts->own_access(session).recovery_codes, 7);
}

TEST_F(Passkeys, beside_codes_from_a_phone_either_opens) {
    const auto session = signed_in();
    add(session, device);
    const Proof proof{password, "", device.signed_for(asked())};
    ASSERT_TRUE(accounts->begin_second_factor(session, proof));
    const auto access = accounts->own_access(session);
    EXPECT_TRUE(access.second_factor);
    EXPECT_FALSE(access.time_codes) << "its first code has not come back";
    EXPECT_EQ(answer(), "open");
    ASSERT_TRUE(
        accounts->remove_second_factor(session, {password, "", device.signed_for(asked())}));
    EXPECT_EQ(accounts->own_access(session).recovery_codes, 8) << "the passkey still needs them";
}

TEST_F(Passkeys, ten_of_one_account_and_no_more) {
    const auto session = signed_in();
    add(session, device);
    for (int i = 2; i <= passkeys_limit; ++i) {
        const Proof proof{password, "", device.signed_for(asked())};
        add(session, Authenticator(es256_key(), fmt::format("key-{}", i)), proof);
    }
    const Proof proof{password, "", device.signed_for(asked())};
    const auto more = accounts->begin_passkey(session, proof);
    EXPECT_EQ(more.error().code, "passkey.too_many");
    EXPECT_EQ(more.error().facts, (Facts{{"max", std::int64_t{passkeys_limit}}}));
}

TEST_F(Passkeys, what_is_no_base64_is_told_by_its_field) {
    add(signed_in(), device);
    const auto good = device.signed_for(asked());
    auto bad = good;
    bad.id = "!";
    EXPECT_EQ(answer(bad), "passkey.not_base64 /passkey/id");
    bad = good;
    bad.client_data = "!";
    EXPECT_EQ(answer(bad), "passkey.not_base64 /passkey/client_data");
    bad = good;
    bad.authenticator_data = "!";
    EXPECT_EQ(answer(bad), "passkey.not_base64 /passkey/authenticator_data");
    bad = good;
    bad.signature = "!";
    EXPECT_EQ(answer(bad), "passkey.not_base64 /passkey/signature");
}

TEST_F(Passkeys, who_tries_waits_wherever_they_try_from) {
    add(signed_in(), device);
    device.key = es256_key();
    std::string said;
    for (int tried = 0; said != "session.throttled " && tried < 10; ++tried) said = answer();
    EXPECT_EQ(said, "session.throttled ");
}

TEST_F(Passkeys, a_reset_by_the_administrator_takes_lost_ones_away) {
    add(signed_in(), device);
    EXPECT_TRUE(accounts->accounts().front().second_factor);
    const auto given = *accounts->reset("dung");
    EXPECT_TRUE(accounts->sign_in({"dung", given.password, ""}, desk));
    EXPECT_FALSE(accounts->accounts().front().second_factor);
}

TEST_F(Passkeys, a_password_alone_opens_nothing_after_the_address_of_the_node_changed) {
    const auto codes = add(signed_in(), device);
    open_at("https://moi.vi-du.vn");
    EXPECT_EQ(answer(), "passkey.origin /passkey/client_data");
    EXPECT_FALSE(accounts->sign_in({"dung", password, ""}, desk));
    EXPECT_TRUE(accounts->sign_in({"dung", password, codes[0]}, desk));
}

}  // namespace
}  // namespace gb::test
