// Passkeys as a second factor: made, asked, named, removed.

#include "store/accounts.hpp"
#include "store/secrets.hpp"

namespace gb {

namespace {

Failure passkeys_off() {
    return {"passkey.off", "/passkey", {}};
}

Failure challenge_over() {
    return {"passkey.challenge", web_authn::client_data_field, {}};
}

Failure too_many() {
    return {"passkey.too_many", "/passkey", {{"max", std::int64_t{passkeys_limit}}}};
}

/// A counter that stands still or goes back was counted on by somebody else: there is a copy.
bool went_back(std::int64_t before, std::int64_t now) {
    const bool counts = before != 0 || now != 0;  // many devices always say 0
    return counts && now <= before;
}

}  // namespace

void SqliteAccounts::take_passkeys_at(web_authn::Site site) {
    std::lock_guard lock(mutex_);
    site_ = std::move(site);
}

std::optional<web_authn::Site> SqliteAccounts::passkey_site() {
    std::lock_guard lock(mutex_);
    return site_;
}

Result<PasskeyAsked> SqliteAccounts::ask_passkey(const Credentials& given, const Device& device) {
    if (const auto account = knows_password(given, device); !account) return account.error();
    const auto site = passkey_site();
    if (!site) return passkeys_off();
    auto present = credentials_of(given.name);
    if (present.empty()) return Failure{"passkey.none", "/passkey", {}};
    return PasskeyAsked{challenges_.fresh(given.name, ChallengeFor::signing), site->id,
                        std::move(present), site->verify_user, challenge_seconds};
}

Result<PasskeyBegun> SqliteAccounts::begin_passkey(const OpenSession& session, const Proof& proof) {
    const auto site = passkey_site();
    if (!site) return passkeys_off();
    if (const auto good = proven(session, proof); !good) return good.error();
    auto present = credentials_of(session.account);
    if (present.size() >= passkeys_limit) return too_many();
    return PasskeyBegun{challenges_.fresh(session.account, ChallengeFor::making),
                        site->id,
                        base64(view(session.person.bytes)),
                        session.account,
                        std::move(present),
                        site->verify_user,
                        challenge_seconds};
}

Result<std::vector<std::string>> SqliteAccounts::add_passkey(const OpenSession& session,
                                                             const std::string& name,
                                                             const PasskeyMade& made) {
    const auto site = passkey_site();
    if (!site) return passkeys_off();
    const auto read = read_passkey(made, *site);
    if (!read) return read.error();
    if (!challenges_.take(session.account, ChallengeFor::making, read->challenge)) {
        return challenge_over();
    }
    std::lock_guard lock(mutex_);
    const auto set = factors_locked(session.account);
    if (set.passkeys >= passkeys_limit) return too_many();
    auto row = database_.prepare(
        "insert into passkey(credential, id, account, name, key, counter, made)"
        " values(?, ?, ?, ?, ?, ?, ?) on conflict(credential) do nothing returning 1");
    row.bind_blob(read->credential)
        .bind(std::string_view(random_hex(8)))
        .bind(std::string_view(session.account))
        .bind(std::string_view(name))
        .bind_blob(read->key)
        .bind(std::int64_t{read->counter})
        .bind(clock_.now().ms);
    if (!row.step()) {
        return Failure{"passkey.taken", web_authn::authenticator_data_field, {}};
    }
    if (!set.any()) end_sessions(session.account, session.token);
    return missing_recovery_codes(session.account);
}

/// What is wrong with what a passkey signed; nothing: it opens.
std::optional<Failure> SqliteAccounts::passkey_fault(const std::string& account,
                                                     const PasskeySigned& given) {
    const auto site = passkey_site();
    if (!site) return passkeys_off();
    const auto used = read_passkey(given, *site);
    if (!used) return used.error();
    if (!challenges_.take(account, ChallengeFor::signing, used->challenge)) return challenge_over();
    std::lock_guard lock(mutex_);
    auto row = database_.prepare(
        "select key, counter, doubted from passkey where credential = ? and account = ?");
    row.bind_blob(used->credential).bind(std::string_view(account));
    if (!row.step()) return Failure{"passkey.unknown", "/passkey/id", {}};
    if (!row.null(2)) return Failure{"passkey.doubted", "/passkey/id", {}};
    if (!web_authn::signed_with(row.blob(0), used->message, used->signature)) {
        return Failure{"passkey.signature", "/passkey/signature", {}};
    }
    if (went_back(row.integer(1), used->counter)) {
        database_.prepare("update passkey set doubted = ? where credential = ?")
            .bind(clock_.now().ms)
            .bind_blob(used->credential)
            .run();
        return Failure{"passkey.counter", web_authn::authenticator_data_field, {}};
    }
    database_.prepare("update passkey set used = ?, counter = ? where credential = ?")
        .bind(clock_.now().ms)
        .bind(std::int64_t{used->counter})
        .bind_blob(used->credential)
        .run();
    return std::nullopt;
}

Result<bool> SqliteAccounts::rename_passkey(const OpenSession& session, const std::string& id,
                                            const std::string& name) {
    std::lock_guard lock(mutex_);
    auto row =
        database_.prepare("update passkey set name = ? where account = ? and id = ? returning 1");
    row.bind(std::string_view(name)).bind(std::string_view(session.account));
    row.bind(std::string_view(id));
    if (!row.step()) return Failure{"passkey.gone", "/id", {}};
    return true;
}

Result<bool> SqliteAccounts::remove_passkey(const OpenSession& session, const std::string& id,
                                            const Proof& proof) {
    if (const auto good = proven(session, proof); !good) return good;
    std::lock_guard lock(mutex_);
    auto row = database_.prepare("delete from passkey where account = ? and id = ? returning 1");
    row.bind(std::string_view(session.account)).bind(std::string_view(id));
    if (!row.step()) return Failure{"passkey.gone", "/id", {}};
    forget_recovery_codes_of_none(session.account);
    return true;
}

std::vector<std::string> SqliteAccounts::credentials_of(const std::string& account) {
    std::lock_guard lock(mutex_);
    std::vector<std::string> all;
    auto rows = database_.prepare("select credential from passkey where account = ? order by made");
    rows.bind(std::string_view(account));
    while (rows.step()) all.push_back(base64(rows.blob(0)));
    return all;
}

/// The caller holds the lock.
std::vector<PasskeyLine> SqliteAccounts::passkeys_of(const std::string& account) {
    std::vector<PasskeyLine> lines;
    auto rows = database_.prepare(
        "select id, name, made, used, doubted from passkey where account = ? order by made, id");
    rows.bind(std::string_view(account));
    const auto time = [&rows](int column) {
        return rows.null(column) ? std::nullopt : std::optional(Instant{rows.integer(column)});
    };
    while (rows.step()) {
        lines.push_back({std::string(rows.text(0)), std::string(rows.text(1)),
                         Instant{rows.integer(2)}, time(3), time(4)});
    }
    return lines;
}

}  // namespace gb
