#pragma once
// Passkeys as browsers send them, in base64, and as they are read: a new one, and what one signed.

#include <optional>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "base/web_authn.hpp"

namespace gb {

inline constexpr int passkeys_limit = 10;  ///< of one account

constexpr std::size_t base64_length(std::size_t bytes) {
    return (bytes + 2) / 3 * 4;
}

/// A new one. No attestation is taken: what kind of device it is concerns nobody.
struct PasskeyMade {
    label<base64_length(web_authn::longest_client_data)> client_data;
    label<base64_length(web_authn::longest_authenticator_data)> authenticator_data;
    label<base64_length(web_authn::longest_key)> public_key;  ///< SubjectPublicKeyInfo
};
BOOST_DESCRIBE_STRUCT(PasskeyMade, (), (client_data, authenticator_data, public_key))

/// What one signed.
struct PasskeySigned {
    label<base64_length(web_authn::longest_credential)> id;
    label<base64_length(web_authn::longest_client_data)> client_data;
    label<base64_length(web_authn::longest_authenticator_data)> authenticator_data;
    label<base64_length(web_authn::longest_signature)> signature;
};
BOOST_DESCRIBE_STRUCT(PasskeySigned, (), (id, client_data, authenticator_data, signature))

/// What the browser is given to make one.
struct PasskeyBegun {
    std::string challenge;  ///< base64url
    std::string site;       ///< the standard's rpId
    std::string user;       ///< base64; opaque
    std::string account;
    std::vector<std::string> present;  ///< base64; devices that hold one of these make no other
    bool verify_user = false;
    int seconds = 0;  ///< how long the challenge counts
};
BOOST_DESCRIBE_STRUCT(PasskeyBegun, (),
                      (challenge, site, user, account, present, verify_user, seconds))

/// What the browser is given to have one sign.
struct PasskeyAsked {
    std::string challenge;  ///< base64url
    std::string site;
    std::vector<std::string> present;  ///< base64; one of these signs
    bool verify_user = false;
    int seconds = 0;
};
BOOST_DESCRIBE_STRUCT(PasskeyAsked, (), (challenge, site, present, verify_user, seconds))

/// A passkey as its own person sees it.
struct PasskeyLine {
    std::string id;  ///< tells one from another; opens nothing
    std::string name;
    Instant made;
    std::optional<Instant> used;
    /// When its counter went back: there may be a copy, and it opens nothing any more.
    std::optional<Instant> doubted;
};
BOOST_DESCRIBE_STRUCT(PasskeyLine, (), (id, name, made, used, doubted))

/// Read and found in order, but for the challenge, which is for whoever gave it out.
struct NewPasskey {
    std::string challenge;
    std::string credential;
    std::string key;
    std::uint32_t counter = 0;
};
/// @return failures "passkey.…", with the field
Result<NewPasskey> read_passkey(const PasskeyMade&, const web_authn::Site&);

struct UsedPasskey {
    std::string challenge;
    std::string credential;
    std::uint32_t counter = 0;
    std::string message;  ///< what was signed
    std::string signature;
};
/// In order but for challenge, signature and counter. @return failures "passkey.…", with the field
Result<UsedPasskey> read_passkey(const PasskeySigned&, const web_authn::Site&);

}  // namespace gb
