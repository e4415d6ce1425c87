// Signing in and out, and where one is signed in.

#include "base/bytes.hpp"
#include "store/accounts.hpp"
#include "store/secrets.hpp"

namespace gb {

namespace {

constexpr std::int64_t session_ms = 12 * 3'600'000;  ///< a session ends this long after sign-in
constexpr std::int64_t seen_ms = 60'000;             ///< how closely it is kept when one was seen

std::string tries_of(const Credentials& given, const Device& device) {
    return given.name + "\n" + device.address;
}

}  // namespace

/// The first half of signing in.
Result<SqliteAccounts::Found> SqliteAccounts::knows_password(const Credentials& given,
                                                             const Device& device) {
    const auto who = tries_of(given, device);
    if (const auto seconds = throttle_.wait_seconds(who)) return throttled(seconds);
    auto account = find(given.name);
    // An unknown name takes as long as a known one.
    static const std::string nobody = hashed(random_hex(16));
    if (!matches(account ? account->password : nobody, given.password) || !account) {
        throttle_.count_failure(who);
        return Failure{"session.wrong", "", {}};
    }
    if (account->disabled) return Failure{"session.disabled", "", {}};
    if (account->one_time_ends && *account->one_time_ends <= clock_.now()) {
        return Failure{"session.one_time_ended", "", {}};
    }
    return std::move(*account);
}

Result<OpenSession> SqliteAccounts::sign_in(const Credentials& given, const Device& device) {
    const auto account = knows_password(given, device);
    if (!account) return account.error();
    const auto taken = takes_factor(given.name, given.code, given.passkey, at_sign_in);
    if (!taken) return taken.error();
    throttle_.forget_failures(tries_of(given, device));
    return open_session(given.name, account->person, device);
}

Result<OpenSession> SqliteAccounts::sign_in_demo(const std::string& account, const Device& device) {
    {
        std::lock_guard lock(mutex_);
        auto row = database_.prepare("select 1 from demo_role where account = ?");
        row.bind(std::string_view(account));
        if (!row.step()) return Failure{"session.wrong", "", {}};
    }
    const auto found = find(account);
    if (!found) return Failure{"session.wrong", "", {}};
    if (found->disabled) return Failure{"session.disabled", "", {}};
    return open_session(account, found->person, device);
}

OpenSession SqliteAccounts::open_session(const std::string& account, Id<Person> person,
                                         const Device& device) {
    OpenSession session{random_hex(32), random_hex(16), person, "vi", account};
    const auto now = clock_.now().ms;
    std::lock_guard lock(mutex_);
    database_.prepare("delete from session where ends < ?").bind(now).run();
    database_
        .prepare(
            "insert into session(token, id, csrf, account, browser, address, opened, seen, ends)"
            " values(?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(sha256(session.token))
        .bind(std::string_view(random_hex(8)))
        .bind(std::string_view(session.csrf))
        .bind(std::string_view(account))
        .bind(std::string_view(device.browser))
        .bind(std::string_view(device.address))
        .bind(now)
        .bind(now)
        .bind(now + session_ms)
        .run();
    auto row = database_.prepare("select one_time from account where name = ?");
    row.bind(std::string_view(account));
    session.new_password = row.step() && row.integer(0) != 0;
    session.second_factor = factors_locked(account).any();
    return session;
}

std::optional<OpenSession> SqliteAccounts::session(const std::string& token) {
    const auto now = clock_.now().ms;
    const auto kept = sha256(token);
    std::lock_guard lock(mutex_);
    const auto changes = sqlite3_total_changes64(database_.handle());
    if (changes != read_at_) read_sessions_.clear();
    read_at_ = changes;
    if (const auto read = read_sessions_.find(kept); read != read_sessions_.end()) {
        const auto& [session, ends, seen] = read->second;
        if (ends > now && seen + seen_ms > now) return session;
    }
    auto row = database_.prepare(
        "select session.csrf, account.person, account.name, account.one_time, session.seen,"
        " session.ends"
        " from session join account on account.name = session.account"
        " where session.token = ? and session.ends > ? and account.disabled = 0");
    row.bind(kept).bind(now);
    if (!row.step()) return std::nullopt;
    OpenSession session{token,
                        std::string(row.text(0)),
                        Id<Person>(row.id(1)),
                        "vi",
                        std::string(row.text(2)),
                        row.integer(3) != 0,
                        factors_locked(std::string(row.text(2))).any()};
    if (row.integer(4) + seen_ms <= now) {
        database_.prepare("update session set seen = ? where token = ?").bind(now).bind(kept).run();
    } else {
        read_sessions_.insert_or_assign(kept, ReadSession{session, row.integer(5), row.integer(4)});
    }
    return session;
}

void SqliteAccounts::sign_out(const std::string& token) {
    std::lock_guard lock(mutex_);
    database_.prepare("delete from session where token = ?").bind(sha256(token)).run();
}

/// The caller holds the lock.
void SqliteAccounts::end_sessions(const std::string& account, const std::string& but_token) {
    database_.prepare("delete from session where account = ? and token <> ?")
        .bind(std::string_view(account))
        .bind(sha256(but_token))
        .run();
}

OwnAccess SqliteAccounts::own_access(const OpenSession& session) {
    OwnAccess access;
    std::lock_guard lock(mutex_);
    const auto set = factors_locked(session.account);
    access.second_factor = set.any();
    access.time_codes = set.time_codes;
    access.passkeys = passkeys_of(session.account);
    access.passkey_origin = site_ ? site_->origin : "";
    auto codes = database_.prepare("select count(*) from recovery_code where account = ?");
    codes.bind(std::string_view(session.account));
    if (codes.step()) access.recovery_codes = static_cast<int>(codes.integer(0));
    auto rows = database_.prepare(
        "select id, browser, address, opened, seen, token = ? from session"
        " where account = ? and ends > ? order by seen desc, id");
    rows.bind(sha256(session.token)).bind(std::string_view(session.account)).bind(clock_.now().ms);
    while (rows.step()) {
        access.sessions.push_back({std::string(rows.text(0)), std::string(rows.text(1)),
                                   std::string(rows.text(2)), Instant{rows.integer(3)},
                                   Instant{rows.integer(4)}, rows.integer(5) != 0});
    }
    return access;
}

Result<bool> SqliteAccounts::end_session(const OpenSession& session, const std::string& id) {
    std::lock_guard lock(mutex_);
    if (id.empty()) {
        end_sessions(session.account, session.token);
        return true;
    }
    auto row = database_.prepare("delete from session where account = ? and id = ? returning 1");
    row.bind(std::string_view(session.account)).bind(std::string_view(id));
    if (!row.step()) return Failure{"account.session_gone", "/session", {}};
    return true;
}

}  // namespace gb
