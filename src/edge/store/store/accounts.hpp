#pragma once
// Accounts and sessions in node.db. These tables are not in the books and cannot be rebuilt from
// them, so they have migrations.

#include <functional>
#include <map>
#include <mutex>

#include "house/accounts.hpp"
#include "house/doors.hpp"
#include "store/challenges.hpp"
#include "store/sqlite.hpp"
#include "store/throttle.hpp"

namespace gb {

/// An unused one-time password, perhaps lying on a desk, opens nothing from this many days on.
inline constexpr std::int64_t one_time_days = 7;

/// How hard a password is to try: Argon2id with this many passes over this much memory.
struct Hashing {
    unsigned long long passes = 2;
    std::size_t bytes = 19u << 20;
};

class SqliteAccounts final : public Accounts {
  public:
    SqliteAccounts(const std::filesystem::path& file, Clock& clock, Hashing hashing = {});

    Result<OpenSession> sign_in(const Credentials&, const Device&) override;
    Result<OpenSession> sign_in_demo(const std::string& account, const Device&) override;
    std::optional<OpenSession> session(const std::string& token) override;
    void sign_out(const std::string& token) override;
    Result<bool> check_pin(Id<Person> person, const std::string& pin) override;
    Result<bool> set_password(const OpenSession& session, const std::string& current,
                              const std::string& password) override;
    Result<bool> set_pin(const OpenSession& session, const std::string& current,
                         const std::string& pin) override;
    OwnAccess own_access(const OpenSession& session) override;
    Result<bool> end_session(const OpenSession& session, const std::string& id) override;
    Result<std::string> begin_second_factor(const OpenSession& session, const Proof&) override;
    Result<std::vector<std::string>> confirm_second_factor(const OpenSession& session,
                                                           const std::string& code) override;
    Result<bool> remove_second_factor(const OpenSession& session, const Proof&) override;
    Result<std::vector<std::string>> renew_recovery_codes(const OpenSession& session,
                                                          const Proof&) override;
    Result<PasskeyAsked> ask_passkey(const Credentials&, const Device&) override;
    Result<PasskeyBegun> begin_passkey(const OpenSession& session, const Proof&) override;
    Result<std::vector<std::string>> add_passkey(const OpenSession& session,
                                                 const std::string& name,
                                                 const PasskeyMade&) override;
    Result<bool> rename_passkey(const OpenSession& session, const std::string& id,
                                const std::string& name) override;
    Result<bool> remove_passkey(const OpenSession& session, const std::string& id,
                                const Proof&) override;
    std::vector<Role> factor_roles() override;
    void want_factor_of(Role role, bool wanted) override;
    Result<OneTimePassword> create(const std::string& name, Id<Person> person) override;
    Result<OneTimePassword> reset(const std::string& name) override;
    Result<bool> disable(const std::string& name) override;
    std::vector<AccountLine> accounts() override;
    std::vector<DemoRole> demo_roles() override;

    /// With a password and PIN of its own from the start: the demo, and where nobody signs in
    /// first.
    Result<bool> create(const std::string& name, const std::string& password, Id<Person> person,
                        const std::string& pin);
    /// What people would make a password of: called for a person, tells their names.
    void know_names_by(std::function<std::vector<std::string>(Id<Person>)> names_of);
    void add_demo_role(const DemoRole& role);
    /// Where passkeys count from now on; before that, none is made or asked.
    void take_passkeys_at(web_authn::Site site);
    bool empty();   ///< no account yet
    bool in_use();  ///< somebody has or had a password of their own

  private:
    struct Found {
        Id<Person> person;
        std::string password;
        std::string pin;  ///< empty: none was set
        bool disabled = false;
        std::optional<Instant> one_time_ends;  ///< nothing: the password is their own
    };
    std::optional<Found> find(const std::string& name);
    Result<bool> check_name(const std::string& name, Id<Person> person);
    void insert(const std::string& name, Id<Person> person, const std::string& password,
                const std::string& pin, std::optional<Instant> one_time_ends);
    OneTimePassword fresh_one_time();
    Result<Found> own_account(const OpenSession& session, const std::string& password);
    std::string hashed(const std::string& secret) const;
    std::optional<Failure> guessed_early(const std::string& password, const OpenSession& session);

    // accounts_sessions.cpp
    Result<Found> knows_password(const Credentials&, const Device&);
    OpenSession open_session(const std::string& account, Id<Person> person, const Device& device);
    void end_sessions(const std::string& account, const std::string& but_token);

    // accounts_factor.cpp
    struct Factors {
        bool time_codes = false;
        std::int64_t passkeys = 0;
        bool any() const { return time_codes || passkeys > 0; }
    };
    /// How a missing and a wrong code are told: a sign-in ends with it, a session goes on.
    struct Told {
        const char* needed;
        const char* wrong;
    };
    static constexpr Told at_sign_in{"session.code_needed", "session.code_wrong"};
    static constexpr Told in_session{"factor.code_needed", "factor.code_wrong"};
    Factors factors(const std::string& account);
    Factors factors_locked(const std::string& account);
    Result<bool> takes_factor(const std::string& account, const std::string& code,
                              const std::optional<PasskeySigned>& passkey, const Told& told);
    Result<bool> proven(const OpenSession& session, const Proof& proof);
    Result<bool> counted(const std::string& account,
                         const std::function<std::optional<Failure>()>& fault);
    bool takes_time_code(const std::string& account, const std::string& code, bool confirmed);
    bool takes_recovery_code(const std::string& account, const std::string& code);
    std::vector<std::string> missing_recovery_codes(const std::string& account);
    void read_factor_roles();
    void forget(const char* table, const std::string& account);
    void forget_recovery_codes_of_none(const std::string& account);

    // accounts_passkeys.cpp
    std::optional<web_authn::Site> passkey_site();
    std::optional<Failure> passkey_fault(const std::string& account, const PasskeySigned& given);
    std::vector<std::string> credentials_of(const std::string& account);
    std::vector<PasskeyLine> passkeys_of(const std::string& account);

    std::mutex mutex_;
    Database database_;
    Clock& clock_;
    Hashing hashing_;
    Throttle throttle_;
    Challenges challenges_;
    std::optional<web_authn::Site> site_;  ///< of passkeys
    std::vector<Role> factor_roles_;       ///< as the table has them
    std::function<std::vector<std::string>(Id<Person>)> names_of_ = [](Id<Person>) {
        return std::vector<std::string>();
    };

    /// Sessions as they were read, by what is kept of their tokens: every request asks. They hold
    /// until anything in these tables changes, which only this connection does.
    struct ReadSession {
        OpenSession session;
        std::int64_t ends = 0;
        std::int64_t seen = 0;
    };
    std::map<Hash, ReadSession> read_sessions_;
    std::int64_t read_at_ = -1;  ///< how many changes there had been
};

}  // namespace gb
