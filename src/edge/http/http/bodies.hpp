#pragma once
// What is sent to the paths of http/routes.cpp and what they answer.

#include "base/fields.hpp"
#include "domain/people/words.hpp"
#include "house/accounts.hpp"

namespace gb {

struct Health {
    bool ok = true;
};
BOOST_DESCRIBE_STRUCT(Health, (), (ok))

/// Either a name with its password or, in a demo folder, one of the demo's roles.
struct SignIn {
    maybe_label<60> name;
    maybe_label<200> password;
    // Where the account has a second factor, one of these:
    maybe_label<60> code;
    std::optional<PasskeySigned> passkey;
    maybe_label<60> demo;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (name, password, code, passkey, demo))

struct NewPassword {
    maybe_label<200> current;
    maybe_label<200> password;
};
BOOST_DESCRIBE_STRUCT(NewPassword, (), (current, password))

struct NewPin {
    maybe_label<200> current;  ///< the PIN until now, or the password
    maybe_label<200> pin;
};
BOOST_DESCRIBE_STRUCT(NewPin, (), (current, pin))

struct EndSession {
    maybe_label<60> session;  ///< its id; empty: every other one
};
BOOST_DESCRIBE_STRUCT(EndSession, (), (session))

/// Who changes a second factor knows the password and, where one is set, gives it.
struct GivenProof {
    maybe_label<200> current;  ///< the password
    maybe_label<60> code;      ///< of the phone, or a recovery code
    std::optional<PasskeySigned> passkey;
};
BOOST_DESCRIBE_STRUCT(GivenProof, (), (current, code, passkey))

inline Proof proof_of(const GivenProof& given) {
    return {given.current.value, given.code.value, given.passkey};
}

/// Told once: what an authenticator app is given.
struct FactorBegun {
    std::string secret;  ///< base32, to be typed
    std::string uri;     ///< otpauth://…, to be shown as a QR code
};
BOOST_DESCRIBE_STRUCT(FactorBegun, (), (secret, uri))

struct ConfirmFactor {
    maybe_label<60> code;
};
BOOST_DESCRIBE_STRUCT(ConfirmFactor, (), (code))

/// Told once: each opens once where the device is lost. None: those that are there go on.
struct RecoveryCodes {
    std::vector<std::string> codes;
};
BOOST_DESCRIBE_STRUCT(RecoveryCodes, (), (codes))

/// Of the account whose passkey shall sign.
struct AskPasskey {
    maybe_label<60> name;
    maybe_label<200> password;
};
BOOST_DESCRIBE_STRUCT(AskPasskey, (), (name, password))

struct AddPasskey {
    label<60> name;
    PasskeyMade passkey;
};
BOOST_DESCRIBE_STRUCT(AddPasskey, (), (name, passkey))

struct RenamePasskey {
    maybe_label<60> id;
    label<60> name;
};
BOOST_DESCRIBE_STRUCT(RenamePasskey, (), (id, name))

struct RemovePasskey {
    maybe_label<60> id;
    GivenProof proof;
};
BOOST_DESCRIBE_STRUCT(RemovePasskey, (), (id, proof))

struct NewAccount {
    Id<Post> post;  ///< through which the administrator acts
    maybe_label<60> name;
    Id<Person> person;
};
BOOST_DESCRIBE_STRUCT(NewAccount, (), (post, name, person))

struct NamedAccount {
    Id<Post> post;
    maybe_label<60> name;
};
BOOST_DESCRIBE_STRUCT(NamedAccount, (), (post, name))

/// Told once, to whoever asked for it.
struct FirstPassword {
    std::string name;
    std::string password;
    Instant ends;  ///< from then on it opens nothing
};
BOOST_DESCRIBE_STRUCT(FirstPassword, (), (name, password, ends))

struct AccountList {
    std::vector<AccountLine> accounts;
};
BOOST_DESCRIBE_STRUCT(AccountList, (), (accounts))

}  // namespace gb
