#include "store/accounts.hpp"

#include <sodium.h>

#include <algorithm>

#include "store/guessing.hpp"
#include "store/node_tables.hpp"
#include "store/secrets.hpp"

namespace gb {

namespace {

constexpr std::int64_t one_time_ms = one_time_days * 24 * 3'600'000;
/// Of a new one: those of before open as ever. A one-time password is made up here and longer.
constexpr std::size_t shortest_password = 12;

bool is_pin(const std::string& pin) {
    return pin.size() >= 4 && pin.size() <= 12 &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// On a full disk people sign in and out all the same, or nobody new could read: the file has pages
/// to spare and its log has grown once to its size, and is begun anew long before it is full.
void keep_room(Database& database) {
    database.execute("pragma wal_autocheckpoint = 32;");
    try {
        database.execute(
            "create table if not exists room(bytes blob) strict;"
            "insert into room values(zeroblob(262144)); drop table room;");
    } catch (const StoreError& error) {
        if (error.kind != StoreError::Kind::full) throw;  // what room there is must do
    }
}

Failure unknown(const std::string& name) {
    return {"account.unknown", "/name", {{"name", name}}};
}

std::optional<Failure> ill_password(const std::string& password) {
    if (password.size() > longest_secret) {
        return Failure{"account.password_long",
                       "/password",
                       {{"max", static_cast<std::int64_t>(longest_secret)}}};
    }
    if (text_fault(password, shortest_password, longest_secret) == TextFault::none) {
        return std::nullopt;
    }
    return Failure{"account.password_short",
                   "/password",
                   {{"min", static_cast<std::int64_t>(shortest_password)}}};
}

}  // namespace

SqliteAccounts::SqliteAccounts(const std::filesystem::path& file, Clock& clock, Hashing hashing)
    : database_(file, Database::Mode::write),
      clock_(clock),
      hashing_(hashing),
      throttle_(clock),
      challenges_(clock) {
    migrate_node_tables(database_);
    keep_room(database_);
    read_factor_roles();
    database_
        .prepare(
            "update account set one_time_ends = ? where one_time = 1 and one_time_ends is null")
        .bind(clock_.now().ms + one_time_ms)
        .run();
}

std::string SqliteAccounts::hashed(const std::string& secret) const {
    char out[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(out, secret.c_str(), secret.size(), hashing_.passes,
                                             hashing_.bytes, crypto_pwhash_ALG_ARGON2ID13);
    GB_CHECK(failed == 0, "there is memory to hash a password");
    return out;
}

std::optional<SqliteAccounts::Found> SqliteAccounts::find(const std::string& name) {
    std::lock_guard lock(mutex_);
    auto row = database_.prepare(
        "select person, password, pin, disabled, case one_time when 1 then one_time_ends end"
        " from account where name = ?");
    row.bind(std::string_view(name));
    if (!row.step()) return std::nullopt;
    Found found{Id<Person>(row.id(0)),
                std::string(row.text(1)),
                row.null(2) ? std::string() : std::string(row.text(2)),
                row.integer(3) != 0,
                {}};
    if (!row.null(4)) found.one_time_ends = Instant{row.integer(4)};
    return found;
}

// Of one's own ----------------------------------------------------------------------------------

Result<bool> SqliteAccounts::check_pin(Id<Person> person, const std::string& pin) {
    const std::string who = "pin\n" + person.text();
    if (const auto seconds = throttle_.wait_seconds(who)) return throttled(seconds);
    std::string hash;
    {
        std::lock_guard lock(mutex_);
        auto row = database_.prepare(
            "select pin from account where person = ? and pin is not null and disabled = 0"
            " limit 1");
        row.bind(person);
        if (!row.step()) return Failure{"pin.none", "/pin", {}};
        hash = row.text(0);
    }
    if (!matches(hash, pin)) {
        throttle_.count_failure(who);
        return Failure{"pin.wrong", "/pin", {}};
    }
    throttle_.forget_failures(who);
    return true;
}

/// @return failures: "session.throttled", "account.password_wrong"
Result<SqliteAccounts::Found> SqliteAccounts::own_account(const OpenSession& session,
                                                          const std::string& password) {
    const std::string who = "own\n" + session.account;
    if (const auto seconds = throttle_.wait_seconds(who)) return throttled(seconds);
    auto account = find(session.account);
    if (!account || !matches(account->password, password)) {
        throttle_.count_failure(who);
        return Failure{"account.password_wrong", "/current", {}};
    }
    throttle_.forget_failures(who);
    return std::move(*account);
}

void SqliteAccounts::know_names_by(std::function<std::vector<std::string>(Id<Person>)> names_of) {
    std::lock_guard lock(mutex_);
    names_of_ = std::move(names_of);
}

/// Of the ways by which a password is set only this one lets somebody choose it: one-time passwords
/// are made up here.
std::optional<Failure> SqliteAccounts::guessed_early(const std::string& password,
                                                     const OpenSession& session) {
    const auto names_of = [this] {
        std::lock_guard lock(mutex_);
        return names_of_;
    }();
    auto names = names_of(session.person);
    names.insert(names.begin(), session.account);
    switch (guessed(password, names)) {
        case Guessed::late:
            return std::nullopt;
        case Guessed::from_names:
            return Failure{"account.password_names", "/password", {}};
        case Guessed::early:
            return Failure{"account.password_common", "/password", {}};
    }
    return std::nullopt;
}

Result<bool> SqliteAccounts::set_password(const OpenSession& session, const std::string& current,
                                          const std::string& password) {
    if (const auto ill = ill_password(password)) return *ill;
    if (password == current) return Failure{"account.password_same", "/password", {}};
    const auto account = own_account(session, current);
    if (!account) return account.error();
    if (const auto early = guessed_early(password, session)) return *early;
    const auto hash = hashed(password);
    std::lock_guard lock(mutex_);
    // An administrator may have given another meanwhile: that one counts.
    auto update = database_.prepare(
        "update account set password = ?, one_time = 0, one_time_ends = null"
        " where name = ? and password = ?"
        " returning 1");
    update.bind(std::string_view(hash))
        .bind(std::string_view(session.account))
        .bind(std::string_view(account->password));
    if (!update.step()) return Failure{"account.password_wrong", "/current", {}};
    end_sessions(session.account, session.token);
    return true;
}

Result<bool> SqliteAccounts::set_pin(const OpenSession& session, const std::string& current,
                                     const std::string& pin) {
    if (!is_pin(pin)) return Failure{"pin.form", "/pin", {}};
    const std::string who = "own\n" + session.account;
    if (const auto seconds = throttle_.wait_seconds(who)) return throttled(seconds);
    const auto account = find(session.account);
    if (!account || !(matches(account->pin, current) || matches(account->password, current))) {
        throttle_.count_failure(who);
        return Failure{"pin.current_wrong", "/current", {}};
    }
    throttle_.forget_failures(who);
    const auto hash = hashed(pin);
    std::lock_guard lock(mutex_);
    database_.prepare("update account set pin = ? where name = ?")
        .bind(std::string_view(hash))
        .bind(std::string_view(session.account))
        .run();
    return true;
}

// By an administrator ---------------------------------------------------------------------------

Result<bool> SqliteAccounts::check_name(const std::string& name, Id<Person> person) {
    if (text_fault(name, 1, 60) != TextFault::none) return Failure{"account.name", "/name", {}};
    if (find(name)) return Failure{"account.taken", "/name", {{"name", name}}};
    std::lock_guard lock(mutex_);
    auto row = database_.prepare("select name from account where person = ? limit 1");
    row.bind(person);
    if (row.step()) {
        return Failure{"account.has_one", "/person", {{"name", std::string(row.text(0))}}};
    }
    return true;
}

void SqliteAccounts::insert(const std::string& name, Id<Person> person, const std::string& password,
                            const std::string& pin, std::optional<Instant> one_time_ends) {
    const auto hash = hashed(password);
    const auto pin_hash = pin.empty() ? std::string() : hashed(pin);
    std::lock_guard lock(mutex_);
    auto row = database_.prepare(
        "insert into account(name, person, password, pin, one_time, one_time_ends)"
        " values(?, ?, ?, ?, ?, ?)");
    row.bind(std::string_view(name)).bind(person).bind(std::string_view(hash));
    pin.empty() ? row.bind_null() : row.bind(std::string_view(pin_hash));
    row.bind(std::int64_t{one_time_ends.has_value()});
    one_time_ends ? row.bind(one_time_ends->ms) : row.bind_null();
    row.run();
}

OneTimePassword SqliteAccounts::fresh_one_time() {
    return {easily_read(4), Instant{clock_.now().ms + one_time_ms}};
}

Result<OneTimePassword> SqliteAccounts::create(const std::string& name, Id<Person> person) {
    if (const auto free = check_name(name, person); !free) return free.error();
    auto fresh = fresh_one_time();
    insert(name, person, fresh.password, "", fresh.ends);
    return fresh;
}

/// Not asked how soon it is guessed: a demo's passwords are told to whoever opens it.
Result<bool> SqliteAccounts::create(const std::string& name, const std::string& password,
                                    Id<Person> person, const std::string& pin) {
    if (auto free = check_name(name, person); !free) return free;
    if (const auto ill = ill_password(password)) return *ill;
    if (!pin.empty() && !is_pin(pin)) return Failure{"pin.form", "/pin", {}};
    insert(name, person, password, pin, std::nullopt);
    return true;
}

Result<OneTimePassword> SqliteAccounts::reset(const std::string& name) {
    if (!find(name)) return unknown(name);
    auto fresh = fresh_one_time();
    const auto hash = hashed(fresh.password);
    std::lock_guard lock(mutex_);
    database_
        .prepare(
            "update account set password = ?, used = used or not one_time, one_time = 1,"
            " one_time_ends = ?, disabled = 0 where name = ?")
        .bind(std::string_view(hash))
        .bind(fresh.ends.ms)
        .bind(std::string_view(name))
        .run();
    for (const char* table : {"second_factor", "passkey", "recovery_code"}) forget(table, name);
    end_sessions(name, "");
    return fresh;
}

Result<bool> SqliteAccounts::disable(const std::string& name) {
    if (!find(name)) return unknown(name);
    std::lock_guard lock(mutex_);
    database_.prepare("update account set disabled = 1 where name = ?")
        .bind(std::string_view(name))
        .run();
    end_sessions(name, "");
    return true;
}

std::vector<AccountLine> SqliteAccounts::accounts() {
    std::lock_guard lock(mutex_);
    std::vector<AccountLine> all;
    auto rows = database_.prepare(
        "select name, person, one_time, one_time_ends, disabled, exists(select 1 from second_factor"
        " where second_factor.account = account.name and confirmed) or exists(select 1 from passkey"
        " where passkey.account = account.name) from account order by name");
    while (rows.step()) {
        AccountLine line{std::string(rows.text(0)), Id<Person>(rows.id(1)),
                         rows.integer(2) != 0,      {},
                         rows.integer(4) != 0,      rows.integer(5) != 0};
        if (!rows.null(3)) line.one_time_ends = Instant{rows.integer(3)};
        all.push_back(std::move(line));
    }
    return all;
}

bool SqliteAccounts::empty() {
    std::lock_guard lock(mutex_);
    auto row = database_.prepare("select 1 from account limit 1");
    return !row.step();
}

bool SqliteAccounts::in_use() {
    std::lock_guard lock(mutex_);
    auto row = database_.prepare("select 1 from account where one_time = 0 or used limit 1");
    return row.step();
}

// Demo ------------------------------------------------------------------------------------------

void SqliteAccounts::add_demo_role(const DemoRole& role) {
    std::lock_guard lock(mutex_);
    database_
        .prepare(
            "insert or replace into demo_role(account, name, title, unit, what)"
            " values(?, ?, ?, ?, ?)")
        .bind(std::string_view(role.account))
        .bind(std::string_view(role.name))
        .bind(std::string_view(role.title))
        .bind(std::string_view(role.unit))
        .bind(std::string_view(role.what))
        .run();
}

std::vector<DemoRole> SqliteAccounts::demo_roles() {
    std::lock_guard lock(mutex_);
    std::vector<DemoRole> roles;
    auto rows = database_.prepare(
        "select account, name, title, unit, what from demo_role"
        " order by rowid");
    while (rows.step()) {
        roles.push_back({std::string(rows.text(0)), std::string(rows.text(1)),
                         std::string(rows.text(2)), std::string(rows.text(3)),
                         std::string(rows.text(4))});
    }
    return roles;
}

}  // namespace gb
