#pragma once
// Accounts and sessions in node.db. These tables are not in the books and cannot be rebuilt from
// them, so they have migrations.

#include <chrono>
#include <map>
#include <mutex>

#include "house/accounts.hpp"
#include "house/doors.hpp"
#include "store/sqlite.hpp"

namespace gb {

/// How hard a password is to try: Argon2id with this many passes over this much memory.
struct Hashing {
    unsigned long long passes = 2;
    std::size_t bytes = 19u << 20;
};

class SqliteAccounts final : public Accounts {
  public:
    SqliteAccounts(const std::filesystem::path& file, Clock& clock, Hashing hashing = {});

    Result<OpenSession> sign_in(const std::string& name, const std::string& password,
                                const std::string& address) override;
    Result<OpenSession> sign_in_demo(const std::string& account) override;
    std::optional<OpenSession> session(const std::string& token) override;
    void sign_out(const std::string& token) override;
    Result<bool> check_pin(Id<Person> person, const std::string& pin) override;
    Result<bool> set_pin(Id<Person> person, const std::string& pin) override;
    Result<bool> create(const std::string& name, const std::string& password, Id<Person> person,
                        const std::string& pin) override;
    void add_demo_role(const Demo_role& role) override;
    std::vector<Demo_role> demo_roles() override;
    bool empty() override;

  private:
    struct Tries {
        int failed = 0;
        Instant not_before;
    };
    struct Found {
        Id<Person> person;
        std::string hash;
    };
    std::optional<Found> find(const std::string& name);
    OpenSession open_session(Id<Person> person);
    std::string hashed(const std::string& secret) const;
    std::int64_t wait_seconds(const std::string& who);
    void count_failure(const std::string& who);
    void forget_failures(const std::string& who);

    std::mutex mutex_;
    Database database_;
    Clock& clock_;
    Hashing hashing_;
    std::map<std::string, Tries> tries_;
};

}  // namespace gb
