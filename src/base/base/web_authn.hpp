#pragma once
// Passkeys (W3C Web Authentication, level 2): what a browser says it was asked, what the device
// that holds the key states, and whether that key signed both. The browser takes the public key
// apart itself, so no CBOR is read here (docs/adr/0021-passkeys-without-cbor.md).

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "base/result.hpp"

namespace gb::web_authn {

inline constexpr std::size_t longest_client_data = 2048;  ///< bytes; real ones have 150
inline constexpr std::size_t longest_authenticator_data =
    2048;                                                ///< bytes; real ones have 37 to 700
inline constexpr std::size_t longest_credential = 1023;  ///< bytes, by the standard
inline constexpr std::size_t longest_key = 1024;         ///< bytes; RSA of 4096 bits: 550
inline constexpr std::size_t longest_signature = 512;    ///< bytes; RSA of 4096 bits

/// Where passkeys count, and what is asked of them.
struct Site {
    std::string origin;        ///< "https://giaoban.vi-du.vn", as browsers write it
    std::string id;            ///< its host: the standard's rpId
    bool verify_user = false;  ///< a PIN or finger at the device besides the touch
};

/// @return nothing: browsers make no passkeys there. They want https, or http at localhost, and a
/// name: no bare address.
std::optional<Site> site_of(std::string_view origin);

/// A passkey is made, or asked to sign.
enum class Ceremony { create, get };

/// What the browser was asked, in its own words (CollectedClientData).
struct ClientData {
    std::string type;
    std::string challenge;  ///< base64url, as it was given out
    std::string origin;
    bool crossed = false;  ///< asked from inside a page of somebody else's
};
/// @return failure "passkey.client_data"
Result<ClientData> read_client_data(std::string_view json);
/// @return "passkey.type" or "passkey.origin"; the challenge is for whoever gave it out
std::optional<Failure> fault_of(const ClientData&, Ceremony, const Site&);

/// What the device states (§6.1).
struct AuthenticatorData {
    Hash site{};            ///< SHA-256 of the site's id
    bool present = false;   ///< somebody touched it
    bool verified = false;  ///< and it knows who
    std::uint32_t counter = 0;
    std::string credential;  ///< of a new one: the name of the key
};
/// @return failure "passkey.authenticator_data"
Result<AuthenticatorData> read_authenticator_data(std::string_view bytes, Ceremony);
/// @return "passkey.site", "passkey.not_present" or "passkey.not_verified"
std::optional<Failure> fault_of(const AuthenticatorData&, const Site&);

/// Whether a key (SubjectPublicKeyInfo, DER) is one of those that were asked for: ES256, EdDSA with
/// Ed25519, RS256 with 2048 to 4096 bits.
bool takes_key(std::string_view key);
bool signed_with(std::string_view key, std::string_view message, std::string_view signature);

/// By which of the refused fields a failure is told.
inline constexpr const char* client_data_field = "/passkey/client_data";
inline constexpr const char* authenticator_data_field = "/passkey/authenticator_data";

}  // namespace gb::web_authn
