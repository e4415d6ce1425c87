// The second factor: a code that follows the time, from a device of one's own; and recovery codes
// for the day that it is lost.

#include <sodium.h>

#include <algorithm>

#include "base/bytes.hpp"
#include "base/one_time_code.hpp"
#include "store/accounts.hpp"
#include "store/secrets.hpp"

namespace gb {

namespace {

constexpr std::size_t secret_bytes = 20;  ///< as long as the hash (RFC 4226 §4, R6)
constexpr int recovery_codes = 8;
constexpr int recovery_groups = 3;  ///< 59 bits: far too many to try, so a plain hash is enough
/// A device's clock may be wrong by this many steps.
constexpr std::int64_t steps_beside = 1;

}  // namespace

bool SqliteAccounts::has_second_factor(const std::string& account) {
    std::lock_guard lock(mutex_);
    auto row = database_.prepare("select 1 from second_factor where account = ? and confirmed");
    row.bind(std::string_view(account));
    return row.step();
}

Result<std::string> SqliteAccounts::begin_second_factor(const OpenSession& session,
                                                        const std::string& current) {
    if (const auto account = own_account(session, current); !account) return account.error();
    std::string secret(secret_bytes, '\0');
    randombytes_buf(secret.data(), secret.size());
    std::lock_guard lock(mutex_);
    auto row = database_.prepare(
        "insert into second_factor(account, secret, confirmed, last_step) values(?, ?, 0, 0)"
        " on conflict(account) do update set secret = excluded.secret where not confirmed"
        " returning 1");
    row.bind(std::string_view(session.account)).bind_blob(secret);
    if (!row.step()) return Failure{"factor.set_already", "", {}};
    return base32(secret);
}

Result<std::vector<std::string>> SqliteAccounts::confirm_second_factor(const OpenSession& session,
                                                                       const std::string& code) {
    {
        std::lock_guard lock(mutex_);
        auto row =
            database_.prepare("select 1 from second_factor where account = ? and not confirmed");
        row.bind(std::string_view(session.account));
        if (!row.step()) return Failure{"factor.not_begun", "", {}};
    }
    const auto taken = counted(session.account, "factor.code_wrong",
                               [&] { return takes_time_code(session.account, code, false); });
    if (!taken) return taken.error();
    std::lock_guard lock(mutex_);
    end_sessions(session.account, session.token);
    return fresh_recovery_codes(session.account);
}

Result<bool> SqliteAccounts::remove_second_factor(const OpenSession& session,
                                                  const std::string& current,
                                                  const std::string& code) {
    if (const auto account = own_account(session, current); !account) return account.error();
    const auto taken = takes_code(session.account, code, "factor.code_wrong");
    if (!taken) return taken;
    std::lock_guard lock(mutex_);
    forget_second_factor(session.account);
    return true;
}

/// Whoever tries codes knows the password already: tries are counted for the account, from wherever
/// they come. @return failures: "session.throttled", or `wrong`
Result<bool> SqliteAccounts::counted(const std::string& account, const char* wrong,
                                     const std::function<bool()>& takes) {
    const std::string who = "factor\n" + account;
    if (const auto seconds = throttle_.wait_seconds(who)) return throttled(seconds);
    if (!takes()) {
        throttle_.count_failure(who);
        return Failure{wrong, "/code", {}};
    }
    throttle_.forget_failures(who);
    return true;
}

Result<bool> SqliteAccounts::takes_code(const std::string& account, const std::string& code,
                                        const char* wrong) {
    return counted(account, wrong, [&] {
        return takes_time_code(account, code, true) || takes_recovery_code(account, code);
    });
}

/// Takes a code once, and with it all older ones.
/// @param confirmed whether the factor counts already; its first code confirms it
bool SqliteAccounts::takes_time_code(const std::string& account, const std::string& code,
                                     bool confirmed) {
    const std::int64_t now = clock_.now().ms / (code_seconds * 1000);
    std::lock_guard lock(mutex_);
    auto row = database_.prepare(
        "select secret, last_step from second_factor where account = ? and confirmed = ?");
    row.bind(std::string_view(account)).bind(std::int64_t{confirmed});
    if (!row.step()) return false;
    const std::string secret(row.blob(0));
    for (auto step = std::max(now - steps_beside, row.integer(1) + 1); step <= now + steps_beside;
         ++step) {
        if (time_code(secret, step) != code) continue;
        database_.prepare("update second_factor set confirmed = 1, last_step = ? where account = ?")
            .bind(step)
            .bind(std::string_view(account))
            .run();
        return true;
    }
    return false;
}

bool SqliteAccounts::takes_recovery_code(const std::string& account, const std::string& code) {
    std::lock_guard lock(mutex_);
    auto row =
        database_.prepare("delete from recovery_code where account = ? and code = ? returning 1");
    row.bind(std::string_view(account)).bind(sha256(code));
    return row.step();
}

/// The caller holds the lock.
std::vector<std::string> SqliteAccounts::fresh_recovery_codes(const std::string& account) {
    std::vector<std::string> codes;
    for (int i = 0; i < recovery_codes; ++i) {
        codes.push_back(easily_read(recovery_groups));
        database_.prepare("insert into recovery_code(account, code) values(?, ?)")
            .bind(std::string_view(account))
            .bind(sha256(codes.back()))
            .run();
    }
    return codes;
}

/// The caller holds the lock.
void SqliteAccounts::forget_second_factor(const std::string& account) {
    for (const char* table : {"second_factor", "recovery_code"}) {
        database_.prepare("delete from " + std::string(table) + " where account = ?")
            .bind(std::string_view(account))
            .run();
    }
}

}  // namespace gb
