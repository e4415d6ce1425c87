#pragma once
// The door to accounts and sessions: the node's own tables, outside the books (they hold
// credentials).

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "domain/kit/context.hpp"

namespace gb {

struct OpenSession {
    std::string token;  ///< goes into the cookie, kept hashed
    std::string csrf;   ///< to be sent back in the header X-CSRF with every change
    Id<Person> person;
    std::string language;
    std::string account;        ///< the name that was signed in with
    bool new_password = false;  ///< came with a one-time password: nothing else before a new one
};

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
};
BOOST_DESCRIBE_STRUCT(AccountLine, (), (name, person, one_time, one_time_ends, disabled))

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
    /// "session.one_time_ended", "session.throttled" {seconds}
    virtual Result<OpenSession> sign_in(const std::string& name, const std::string& password,
                                        const std::string& address) = 0;
    /// Demo folders only. @return failures "session.wrong" elsewhere, "session.disabled"
    virtual Result<OpenSession> sign_in_demo(const std::string& account) = 0;
    virtual std::optional<OpenSession> session(const std::string& token) = 0;
    virtual void sign_out(const std::string& token) = 0;

    /// Slow on purpose. @return failures: "pin.wrong", "pin.none", "session.throttled"
    virtual Result<bool> check_pin(Id<Person> person, const std::string& pin) = 0;

    // What persons change of their own. An open session is not enough: they must know `current`.
    // Slow on purpose; wrong tries are throttled ("session.throttled").

    /// Every other session of the account ends. @return failures: "account.password_wrong",
    /// "account.password_short" {min}, "account.password_same"
    virtual Result<bool> set_password(const OpenSession& session, const std::string& current,
                                      const std::string& password) = 0;
    /// @param current the PIN until now, or the password
    /// @return failures: "pin.current_wrong", "pin.form"
    virtual Result<bool> set_pin(const OpenSession& session, const std::string& current,
                                 const std::string& pin) = 0;

    // What an administrator does; who may is not asked here. A one-time password is told once, to
    // whoever asked for it, opens nothing but the page on which a new one is set, and ends.

    /// @return the one-time password, or a failure: "account.name", "account.taken" {name},
    /// "account.has_one" {name}
    virtual Result<OneTimePassword> create(const std::string& name, Id<Person> person) = 0;
    /// A new one-time password, also for an account that was disabled. All its sessions end.
    /// @return failure "account.unknown" {name}
    virtual Result<OneTimePassword> reset(const std::string& name) = 0;
    /// Nobody signs in with it, nor signs with its PIN; all its sessions end.
    /// @return failure "account.unknown" {name}
    virtual Result<bool> disable(const std::string& name) = 0;
    virtual std::vector<AccountLine> accounts() = 0;

    virtual std::vector<DemoRole> demo_roles() = 0;
};

}  // namespace gb
