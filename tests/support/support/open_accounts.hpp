#pragma once
// Everybody is signed in: the cookie is the person.

#include "house/accounts.hpp"

namespace gb::test {

struct OpenAccounts final : Accounts {
    static constexpr auto pin = "2580";  ///< everybody's

    Result<OpenSession> sign_in(const Credentials&, const Device&) override {
        return Failure{"session.wrong", "", {}};
    }
    Result<OpenSession> sign_in_demo(const std::string&, const Device&) override {
        return Failure{"session.wrong", "", {}};
    }
    std::optional<OpenSession> session(const std::string& token) override {
        const auto person = Uuid::parse(token);
        if (!person) return std::nullopt;
        return OpenSession{token, "csrf", Id<Person>(*person), "vi", "", false};
    }
    void sign_out(const std::string&) override {}
    Result<bool> check_pin(Id<Person>, const std::string& given) override {
        if (given != pin) return Failure{"pin.wrong", "", {}};
        return true;
    }
    Result<bool> set_password(const OpenSession&, const std::string&, const std::string&) override {
        return true;
    }
    Result<bool> set_pin(const OpenSession&, const std::string&, const std::string&) override {
        return true;
    }
    OwnAccess own_access(const OpenSession&) override { return {}; }
    Result<bool> end_session(const OpenSession&, const std::string&) override { return true; }
    std::vector<Role> factor_roles() override { return {}; }
    void want_factor_of(Role, bool) override {}
    Result<std::string> begin_second_factor(const OpenSession&, const Proof&) override {
        return std::string();
    }
    Result<std::vector<std::string>> confirm_second_factor(const OpenSession&,
                                                           const std::string&) override {
        return std::vector<std::string>();
    }
    Result<bool> remove_second_factor(const OpenSession&, const Proof&) override { return true; }
    Result<std::vector<std::string>> renew_recovery_codes(const OpenSession&,
                                                          const Proof&) override {
        return std::vector<std::string>();
    }
    Result<PasskeyAsked> ask_passkey(const Credentials&, const Device&) override {
        return PasskeyAsked{};
    }
    Result<PasskeyBegun> begin_passkey(const OpenSession&, const Proof&) override {
        return PasskeyBegun{};
    }
    Result<std::vector<std::string>> add_passkey(const OpenSession&, const std::string&,
                                                 const PasskeyMade&) override {
        return std::vector<std::string>();
    }
    Result<bool> rename_passkey(const OpenSession&, const std::string&,
                                const std::string&) override {
        return true;
    }
    Result<bool> remove_passkey(const OpenSession&, const std::string&, const Proof&) override {
        return true;
    }
    Result<OneTimePassword> create(const std::string&, Id<Person>) override {
        return OneTimePassword{};
    }
    Result<OneTimePassword> reset(const std::string&) override { return OneTimePassword{}; }
    Result<bool> disable(const std::string&) override { return true; }
    std::vector<AccountLine> accounts() override { return {}; }
    std::vector<DemoRole> demo_roles() override { return {}; }
};

}  // namespace gb::test
