// The second factor: which ones an account has, and which counts. Here the code that follows the
// time, from a device of one's own, and recovery codes for the day that it is lost; passkeys stand
// in accounts_passkeys.cpp.

#include <sodium.h>

#include <algorithm>

#include "base/bytes.hpp"
#include "base/fields.hpp"
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

SqliteAccounts::Factors SqliteAccounts::factors(const std::string& account) {
    std::lock_guard lock(mutex_);
    return factors_locked(account);
}

/// The caller holds the lock.
SqliteAccounts::Factors SqliteAccounts::factors_locked(const std::string& account) {
    auto row = database_.prepare(
        "select exists(select 1 from second_factor where account = ? and confirmed),"
        " (select count(*) from passkey where account = ?)");
    row.bind(std::string_view(account)).bind(std::string_view(account));
    row.step();
    return {row.integer(0) != 0, row.integer(1)};
}

/// Where the account has none, nothing is asked.
Result<bool> SqliteAccounts::takes_factor(const std::string& account, const std::string& code,
                                          const std::optional<PasskeySigned>& passkey,
                                          const Told& told) {
    const auto set = factors(account);
    if (!set.any()) return true;
    if (passkey) return counted(account, [&] { return passkey_fault(account, *passkey); });
    if (code.empty()) {
        return Failure{told.needed,
                       "/code",
                       {{"time_codes", std::int64_t{set.time_codes}}, {"passkeys", set.passkeys}}};
    }
    return counted(account, [&]() -> std::optional<Failure> {
        if (takes_time_code(account, code, true)) return std::nullopt;
        if (takes_recovery_code(account, code)) return std::nullopt;
        return Failure{told.wrong, "/code", {}};
    });
}

Result<bool> SqliteAccounts::proven(const OpenSession& session, const Proof& proof) {
    if (const auto account = own_account(session, proof.current); !account) return account.error();
    return takes_factor(session.account, proof.code, proof.passkey, in_session);
}

Result<std::string> SqliteAccounts::begin_second_factor(const OpenSession& session,
                                                        const Proof& proof) {
    if (factors(session.account).time_codes) return Failure{"factor.set_already", "", {}};
    if (const auto good = proven(session, proof); !good) return good.error();
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
    const bool first = !factors(session.account).any();
    const auto taken = counted(session.account, [&]() -> std::optional<Failure> {
        if (takes_time_code(session.account, code, false)) return std::nullopt;
        return Failure{in_session.wrong, "/code", {}};
    });
    if (!taken) return taken.error();
    std::lock_guard lock(mutex_);
    if (first) end_sessions(session.account, session.token);
    return missing_recovery_codes(session.account);
}

Result<bool> SqliteAccounts::remove_second_factor(const OpenSession& session, const Proof& proof) {
    if (const auto good = proven(session, proof); !good) return good;
    std::lock_guard lock(mutex_);
    forget("second_factor", session.account);
    forget_recovery_codes_of_none(session.account);
    return true;
}

Result<std::vector<std::string>> SqliteAccounts::renew_recovery_codes(const OpenSession& session,
                                                                      const Proof& proof) {
    if (const auto good = proven(session, proof); !good) return good.error();
    std::lock_guard lock(mutex_);
    if (!factors_locked(session.account).any()) return Failure{"factor.none", "", {}};
    database_.prepare("begin immediate").run();  // never without any
    try {
        forget("recovery_code", session.account);
        auto codes = missing_recovery_codes(session.account);
        database_.prepare("commit").run();
        return codes;
    } catch (const StoreError&) {
        if (sqlite3_get_autocommit(database_.handle()) == 0) database_.execute("rollback");
        throw;
    }
}

std::vector<Role> SqliteAccounts::factor_roles() {
    std::lock_guard lock(mutex_);
    return factor_roles_;
}

void SqliteAccounts::want_factor_of(Role role, bool wanted) {
    std::lock_guard lock(mutex_);
    database_
        .prepare(wanted ? "insert or ignore into factor_role(role) values(?)"
                        : "delete from factor_role where role = ?")
        .bind(std::string_view(name_of(role)))
        .run();
    read_factor_roles();
}

/// Every request asks. The caller holds the lock, or is alone.
void SqliteAccounts::read_factor_roles() {
    factor_roles_.clear();
    auto rows = database_.prepare("select role from factor_role");
    while (rows.step()) {
        if (const auto role = choice_of<Role>(rows.text(0))) factor_roles_.push_back(*role);
    }
}

/// Whoever tries codes knows the password already: tries are counted for the account, from wherever
/// they come. @return failures: "session.throttled", or the fault
Result<bool> SqliteAccounts::counted(const std::string& account,
                                     const std::function<std::optional<Failure>()>& fault) {
    const std::string who = "factor\n" + account;
    if (const auto seconds = throttle_.wait_seconds(who)) return throttled(seconds);
    if (auto found = fault()) {
        throttle_.count_failure(who);
        return std::move(*found);
    }
    throttle_.forget_failures(who);
    return true;
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

/// Those that are left from another factor go on. The caller holds the lock.
std::vector<std::string> SqliteAccounts::missing_recovery_codes(const std::string& account) {
    std::vector<std::string> codes;
    auto left = database_.prepare("select 1 from recovery_code where account = ? limit 1");
    left.bind(std::string_view(account));
    if (left.step()) return codes;
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
void SqliteAccounts::forget(const char* table, const std::string& account) {
    database_.prepare("delete from " + std::string(table) + " where account = ?")
        .bind(std::string_view(account))
        .run();
}

/// They go with the last factor. The caller holds the lock.
void SqliteAccounts::forget_recovery_codes_of_none(const std::string& account) {
    if (!factors_locked(account).any()) forget("recovery_code", account);
}

}  // namespace gb
