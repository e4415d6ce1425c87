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
};

struct Demo_role {
    std::string account;
    std::string name;
    std::string title;
    std::string unit;
    std::string what;  ///< what to try in this role
};
BOOST_DESCRIBE_STRUCT(Demo_role, (), (account, name, title, unit, what))

class Accounts {
  public:
    virtual ~Accounts() = default;

    /// Slow on purpose (Argon2id): never on an I/O thread.
    /// @return failures: "session.wrong" (name or password), "session.throttled" {seconds}
    virtual Result<OpenSession> sign_in(const std::string& name, const std::string& password,
                                        const std::string& address) = 0;
    /// Demo folders only. @return failure "session.wrong" elsewhere
    virtual Result<OpenSession> sign_in_demo(const std::string& account) = 0;
    virtual std::optional<OpenSession> session(const std::string& token) = 0;
    virtual void sign_out(const std::string& token) = 0;

    /// Slow on purpose. @return failures: "pin.wrong", "pin.none", "session.throttled"
    virtual Result<bool> check_pin(Id<Person> person, const std::string& pin) = 0;
    virtual Result<bool> set_pin(Id<Person> person, const std::string& pin) = 0;
    virtual Result<bool> create(const std::string& name, const std::string& password,
                                Id<Person> person, const std::string& pin) = 0;
    virtual void add_demo_role(const Demo_role& role) = 0;
    virtual std::vector<Demo_role> demo_roles() = 0;
    virtual bool empty() = 0;  ///< no account yet: the first start
};

}  // namespace gb
