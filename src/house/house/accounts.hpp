#pragma once
// The door to accounts and sessions: the node's own tables, outside the books (they hold
// credentials).

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "domain/kit/context.hpp"
#include "house/passkeys.hpp"

namespace gb {

struct OpenSession {
    std::string token;  ///< goes into the cookie, kept hashed
    std::string csrf;   ///< to be sent back in the header X-CSRF with every change
    Id<Person> person;
    std::string language;
    std::string account;         ///< the name that was signed in with
    bool new_password = false;   ///< came with a one-time password: nothing else before a new one
    bool second_factor = false;  ///< the account has one
};

struct Credentials {
    std::string name;
    std::string password;
    // Where the account has a second factor, one of these:
    std::string code;  ///< from the phone, or a recovery code
    std::optional<PasskeySigned> passkey{};
};

/// That it is oneself who changes the ways into one's account, at a session that stands open.
struct Proof {
    std::string current;  ///< the password
    // Where a second factor is set already, one of these:
    std::string code{};  ///< from the phone, or a recovery code
    std::optional<PasskeySigned> passkey{};
};

/// From where somebody signs in.
struct Device {
    std::string address;
    std::string browser;  ///< "Firefox, Windows"; never told apart any closer
};

/// A sign-in that is open, as its own person sees it.
struct SessionLine {
    std::string id;  ///< tells one from another; opens nothing
    std::string browser;
    std::string address;
    Instant opened;
    Instant seen;       ///< when it asked for something last, to the minute
    bool here = false;  ///< the one that asks
};
BOOST_DESCRIBE_STRUCT(SessionLine, (), (id, browser, address, opened, seen, here))

/// What a person can see of the ways into their own account.
struct OwnAccess {
    bool second_factor = false;  ///< signing in asks for more than the password
    bool time_codes = false;     ///< by codes from a phone
    int recovery_codes = 0;      ///< that are left
    std::vector<PasskeyLine> passkeys;
    std::string passkey_origin;  ///< the one address where passkeys count
    std::vector<SessionLine> sessions;
};
BOOST_DESCRIBE_STRUCT(OwnAccess, (),
                      (second_factor, time_codes, recovery_codes, passkeys, passkey_origin,
                       sessions))

struct DemoRole {
    std::string account;
    std::string name;
    std::string title;
    std::string unit;
    std::string what;  ///< what to try in this role
};
BOOST_DESCRIBE_STRUCT(DemoRole, (), (account, name, title, unit, what))

/// An account as an administrator sees it.
struct AccountLine {
    std::string name;
    Id<Person> person;
    bool one_time = false;                 ///< its one-time password was not changed yet
    std::optional<Instant> one_time_ends;  ///< from then on that password opens nothing
    bool disabled = false;
    bool second_factor = false;
};
BOOST_DESCRIBE_STRUCT(AccountLine, (),
                      (name, person, one_time, one_time_ends, disabled, second_factor))

/// Told once, to whoever asked for it.
struct OneTimePassword {
    std::string password;
    Instant ends;  ///< from then on it opens nothing
};

class Accounts {
  public:
    virtual ~Accounts() = default;

    /// Slow on purpose (Argon2id): never on an I/O thread.
    /// @return failures: "session.wrong" (name or password), "session.disabled",
    /// "session.one_time_ended", "session.code_needed" {time_codes, passkeys} (the password is
    /// right), "session.code_wrong", "passkey.…", "session.throttled" {seconds}
    virtual Result<OpenSession> sign_in(const Credentials&, const Device&) = 0;
    /// Demo folders only. @return failures "session.wrong" elsewhere, "session.disabled"
    virtual Result<OpenSession> sign_in_demo(const std::string& account, const Device&) = 0;
    virtual std::optional<OpenSession> session(const std::string& token) = 0;
    virtual void sign_out(const std::string& token) = 0;

    /// Slow on purpose. @return failures: "pin.wrong", "pin.none", "session.throttled"
    virtual Result<bool> check_pin(Id<Person> person, const std::string& pin) = 0;

    // What persons change of their own. An open session is not enough: they must know `current`.
    // Slow on purpose; wrong tries are throttled ("session.throttled").

    /// Every other session of the account ends. @return failures: "account.password_wrong",
    /// "account.password_short" {min}, "account.password_long" {max},
    /// "account.password_same", "account.password_common" (guessed early by anybody),
    /// "account.password_names" (by who knows whose it is)
    virtual Result<bool> set_password(const OpenSession& session, const std::string& current,
                                      const std::string& password) = 0;
    /// @param current the PIN until now, or the password
    /// @return failures: "pin.current_wrong", "pin.form"
    virtual Result<bool> set_pin(const OpenSession& session, const std::string& current,
                                 const std::string& pin) = 0;

    virtual OwnAccess own_access(const OpenSession& session) = 0;
    /// Ends one sign-in of one's own, or with an empty id every other one.
    /// @return failure "account.session_gone"
    virtual Result<bool> end_session(const OpenSession& session, const std::string& id) = 0;

    // Second factors: codes from a phone (RFC 6238), which count from the moment the first code was
    // given back, and passkeys. Any one of them opens. With the first one every other session of
    // the account ends, and there are recovery codes, told once: each opens once where the device
    // is lost. Whoever changes them proves themselves: failures "account.password_wrong",
    // "factor.code_needed" {time_codes, passkeys}, "factor.code_wrong", "passkey.…".

    /// @return a new secret in base32, or the failure "factor.set_already"
    virtual Result<std::string> begin_second_factor(const OpenSession& session, const Proof&) = 0;
    /// @return recovery codes, none where some are left; or "factor.not_begun", "factor.code_wrong"
    virtual Result<std::vector<std::string>> confirm_second_factor(const OpenSession& session,
                                                                   const std::string& code) = 0;
    virtual Result<bool> remove_second_factor(const OpenSession& session, const Proof&) = 0;
    /// The old ones open nothing from then on. @return the new ones, or "factor.none"
    virtual Result<std::vector<std::string>> renew_recovery_codes(const OpenSession& session,
                                                                  const Proof&) = 0;

    /// To have a passkey sign, for a sign-in or a proof. Wants the password, as a sign-in does.
    /// @return failures as of a sign-in, "passkey.off", "passkey.none"
    virtual Result<PasskeyAsked> ask_passkey(const Credentials&, const Device&) = 0;
    /// @return failures "passkey.off", "passkey.too_many" {max}
    virtual Result<PasskeyBegun> begin_passkey(const OpenSession& session, const Proof&) = 0;
    /// @return recovery codes, none where some are left; or "passkey.…"
    virtual Result<std::vector<std::string>> add_passkey(const OpenSession& session,
                                                         const std::string& name,
                                                         const PasskeyMade&) = 0;
    /// @return failure "passkey.gone"
    virtual Result<bool> rename_passkey(const OpenSession& session, const std::string& id,
                                        const std::string& name) = 0;
    /// @return failure "passkey.gone"
    virtual Result<bool> remove_passkey(const OpenSession& session, const std::string& id,
                                        const Proof&) = 0;

    /// The roles whose holders must have a second factor: an administrator sets them, for the node.
    virtual std::vector<Role> factor_roles() = 0;
    virtual void want_factor_of(Role role, bool wanted) = 0;

    // What an administrator does; who may is not asked here. A one-time password is told once, to
    // whoever asked for it, opens nothing but the page on which a new one is set, and ends.

    /// @return the one-time password, or a failure: "account.name", "account.taken" {name},
    /// "account.has_one" {name}
    virtual Result<OneTimePassword> create(const std::string& name, Id<Person> person) = 0;
    /// A new one-time password, also for an account that was disabled or whose second factor is
    /// lost: that one is gone. All its sessions end.
    /// @return failure "account.unknown" {name}
    virtual Result<OneTimePassword> reset(const std::string& name) = 0;
    /// Nobody signs in with it, nor signs with its PIN; all its sessions end.
    /// @return failure "account.unknown" {name}
    virtual Result<bool> disable(const std::string& name) = 0;
    virtual std::vector<AccountLine> accounts() = 0;

    virtual std::vector<DemoRole> demo_roles() = 0;
};

}  // namespace gb
