#include "store/accounts.hpp"

#include <sodium.h>

#include <algorithm>

namespace gb {

namespace {

constexpr std::int64_t session_ms = 12 * 3'600'000;  ///< a session ends this long after sign-in
constexpr int free_tries = 5;                        ///< wrong tries before waiting begins
constexpr std::int64_t longest_wait_ms = 5 * 60'000;
constexpr std::size_t tries_limit = 10'000;  ///< names remembered for throttling
constexpr std::size_t shortest_password = 8;
constexpr std::size_t longest_secret = 200;

const char* const migrations[] = {
    R"sql(
create table account(
    name text primary key,
    person blob not null,
    password text not null,
    pin text) strict;
create index account_by_person on account(person);
create table session(
    token blob primary key,   -- SHA-256 of the cookie's value
    csrf text not null,
    person blob not null,
    ends integer not null) strict;
create table demo_role(
    account text primary key, name text not null, title text not null, unit text not null,
    what text not null) strict;
)sql",
};

void migrate(Database& database) {
    auto version = [&] {
        auto row = database.prepare("pragma user_version");
        row.step();
        return static_cast<std::size_t>(row.integer(0));
    }();
    for (; version < std::size(migrations); ++version) {
        database.execute("begin immediate;" + std::string(migrations[version]) +
                         "pragma user_version=" + std::to_string(version + 1) + ";commit;");
    }
}

std::string random_hex(std::size_t bytes) {
    std::string raw(bytes, '\0');
    randombytes_buf(raw.data(), raw.size());
    return hex(std::span(reinterpret_cast<const std::uint8_t*>(raw.data()), raw.size()));
}

bool is_pin(const std::string& pin) {
    return pin.size() >= 4 && pin.size() <= 12 &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool matches(const std::string& hash, const std::string& secret) {
    return secret.size() <= longest_secret &&
           crypto_pwhash_str_verify(hash.c_str(), secret.c_str(), secret.size()) == 0;
}

}  // namespace

SqliteAccounts::SqliteAccounts(const std::filesystem::path& file, Clock& clock, Hashing hashing)
    : database_(file, Database::Mode::write), clock_(clock), hashing_(hashing) {
    migrate(database_);
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
    auto row = database_.prepare("select person, password from account where name = ?");
    row.bind(std::string_view(name));
    if (!row.step()) return std::nullopt;
    return Found{Id<Person>(row.id(0)), std::string(row.text(1))};
}

Result<OpenSession> SqliteAccounts::sign_in(const std::string& name, const std::string& password,
                                            const std::string& address) {
    const std::string who = name + "\n" + address;
    if (const auto seconds = wait_seconds(who)) {
        return Failure{"session.throttled", "", {{"seconds", seconds}}};
    }
    const auto account = find(name);
    // An unknown name takes as long as a known one.
    static const std::string nobody = hashed(random_hex(16));
    if (!matches(account ? account->hash : nobody, password) || !account) {
        count_failure(who);
        return Failure{"session.wrong", "", {}};
    }
    forget_failures(who);
    return open_session(account->person);
}

Result<OpenSession> SqliteAccounts::sign_in_demo(const std::string& account) {
    {
        std::lock_guard lock(mutex_);
        auto row = database_.prepare("select 1 from demo_role where account = ?");
        row.bind(std::string_view(account));
        if (!row.step()) return Failure{"session.wrong", "", {}};
    }
    const auto found = find(account);
    if (!found) return Failure{"session.wrong", "", {}};
    return open_session(found->person);
}

OpenSession SqliteAccounts::open_session(Id<Person> person) {
    OpenSession session{random_hex(32), random_hex(16), person, "vi"};
    std::lock_guard lock(mutex_);
    database_.prepare("delete from session where ends < ?").bind(clock_.now().ms).run();
    database_.prepare("insert into session(token, csrf, person, ends) values(?, ?, ?, ?)")
        .bind(sha256(session.token))
        .bind(std::string_view(session.csrf))
        .bind(person)
        .bind(clock_.now().ms + session_ms)
        .run();
    return session;
}

std::optional<OpenSession> SqliteAccounts::session(const std::string& token) {
    std::lock_guard lock(mutex_);
    auto row = database_.prepare("select csrf, person from session where token = ? and ends > ?");
    row.bind(sha256(token)).bind(clock_.now().ms);
    if (!row.step()) return std::nullopt;
    return OpenSession{token, std::string(row.text(0)), Id<Person>(row.id(1)), "vi"};
}

void SqliteAccounts::sign_out(const std::string& token) {
    std::lock_guard lock(mutex_);
    database_.prepare("delete from session where token = ?").bind(sha256(token)).run();
}

Result<bool> SqliteAccounts::check_pin(Id<Person> person, const std::string& pin) {
    const std::string who = "pin\n" + person.text();
    if (const auto seconds = wait_seconds(who)) {
        return Failure{"session.throttled", "", {{"seconds", seconds}}};
    }
    std::string hash;
    {
        std::lock_guard lock(mutex_);
        auto row = database_.prepare(
            "select pin from account where person = ? and pin is not null limit 1");
        row.bind(person);
        if (!row.step()) return Failure{"pin.none", "/pin", {}};
        hash = row.text(0);
    }
    if (!matches(hash, pin)) {
        count_failure(who);
        return Failure{"pin.wrong", "/pin", {}};
    }
    forget_failures(who);
    return true;
}

Result<bool> SqliteAccounts::set_pin(Id<Person> person, const std::string& pin) {
    if (!is_pin(pin)) return Failure{"pin.form", "/pin", {}};
    const auto hash = hashed(pin);
    std::lock_guard lock(mutex_);
    database_.prepare("update account set pin = ? where person = ?")
        .bind(std::string_view(hash))
        .bind(person)
        .run();
    return true;
}

Result<bool> SqliteAccounts::create(const std::string& name, const std::string& password,
                                    Id<Person> person, const std::string& pin) {
    if (name.empty() || name.size() > 60) return Failure{"account.name", "/name", {}};
    if (password.size() < shortest_password || password.size() > longest_secret) {
        return Failure{"account.password_short",
                       "/password",
                       {{"min", static_cast<std::int64_t>(shortest_password)}}};
    }
    if (!pin.empty() && !is_pin(pin)) return Failure{"pin.form", "/pin", {}};
    if (find(name)) return Failure{"account.taken", "/name", {{"name", name}}};
    const auto hash = hashed(password);
    const auto pin_hash = pin.empty() ? std::string() : hashed(pin);
    std::lock_guard lock(mutex_);
    auto insert =
        database_.prepare("insert into account(name, person, password, pin) values(?, ?, ?, ?)");
    insert.bind(std::string_view(name)).bind(person).bind(std::string_view(hash));
    pin.empty() ? insert.bind_null() : insert.bind(std::string_view(pin_hash));
    insert.run();
    return true;
}

void SqliteAccounts::add_demo_role(const Demo_role& role) {
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

std::vector<Demo_role> SqliteAccounts::demo_roles() {
    std::lock_guard lock(mutex_);
    std::vector<Demo_role> roles;
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

bool SqliteAccounts::empty() {
    std::lock_guard lock(mutex_);
    auto row = database_.prepare("select 1 from account limit 1");
    return !row.step();
}

// Throttling ------------------------------------------------------------------------------------

std::int64_t SqliteAccounts::wait_seconds(const std::string& who) {
    std::lock_guard lock(mutex_);
    const auto found = tries_.find(who);
    if (found == tries_.end()) return 0;
    const auto wait = found->second.not_before.ms - clock_.now().ms;
    return wait > 0 ? (wait + 999) / 1000 : 0;
}

void SqliteAccounts::count_failure(const std::string& who) {
    std::lock_guard lock(mutex_);
    if (tries_.size() >= tries_limit) tries_.clear();
    auto& tries = tries_[who];
    ++tries.failed;
    if (tries.failed < free_tries) return;
    const int doublings = std::min(tries.failed - free_tries, 12);
    tries.not_before =
        Instant{clock_.now().ms + std::min(longest_wait_ms, std::int64_t{1000} << doublings)};
}

void SqliteAccounts::forget_failures(const std::string& who) {
    std::lock_guard lock(mutex_);
    tries_.erase(who);
}

}  // namespace gb
