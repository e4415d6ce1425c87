#include "base/web_authn.hpp"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <new>

#include "base/json_read.hpp"

namespace gb::web_authn {

namespace {

// §6.1: 32 bytes of the site, one of flags, four of the counter; then what a new key is.
constexpr std::size_t flags_at = 32;
constexpr std::size_t counter_at = 33;
constexpr std::size_t head_bytes = 37;
constexpr std::size_t length_at = head_bytes + 16;  ///< behind the model of the device
constexpr std::size_t credential_at = length_at + 2;

enum Flag : unsigned {
    user_present = 0x01,
    user_verified = 0x04,
    may_be_synced = 0x08,
    is_synced = 0x10,
    has_credential = 0x40,
    has_extensions = 0x80,
};

unsigned big_endian(std::string_view bytes) {
    unsigned value = 0;
    for (const char byte : bytes) value = value << 8 | static_cast<std::uint8_t>(byte);
    return value;
}

Failure malformed_statement() {
    return {"passkey.authenticator_data", authenticator_data_field, {}};
}

bool is_name(std::string_view host) {
    const auto of_a_name = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    if (host.empty() || host.size() > 253 || host.front() == '.' || host.back() == '.') {
        return false;
    }
    if (!std::all_of(host.begin(), host.end(), of_a_name)) return false;
    const auto last = host.substr(host.rfind('.') + 1);  // of an address it is a number
    return std::any_of(last.begin(), last.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_port(std::string_view port) {
    return !port.empty() && port.size() <= 5 && port.front() != '0' &&
           std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

const boost::json::string* text_in(const boost::json::object& object, std::string_view name) {
    const auto* found = object.if_contains(name);
    return found ? found->if_string() : nullptr;
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Key key_of(std::string_view bytes) {
    const auto* at = octets(bytes);
    Key key(d2i_PUBKEY(nullptr, &at, static_cast<long>(bytes.size())), &EVP_PKEY_free);
    if (at != octets(bytes) + bytes.size()) key.reset();
    ERR_clear_error();  // or TLS on this thread takes it for its own
    return key;
}

bool is_p256(const EVP_PKEY* key) {
    char group[32];
    std::size_t length = 0;
    return EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 &&
           std::string_view(group, length) == "prime256v1";
}

}  // namespace

std::optional<Site> site_of(std::string_view origin) {
    const bool safe = origin.starts_with("https://");
    if (!safe && !origin.starts_with("http://")) return std::nullopt;
    const auto place = origin.substr(safe ? 8 : 7);
    const auto colon = place.find(':');
    const auto host = place.substr(0, colon);
    if (!is_name(host) || (!safe && host != "localhost")) return std::nullopt;
    Site site{std::string(origin.substr(0, safe ? 8 : 7)).append(host), std::string(host), false};
    if (colon == place.npos) return site;
    const auto port = place.substr(colon + 1);
    if (!is_port(port)) return std::nullopt;
    // Browsers leave out the port that goes without saying.
    if (port != (safe ? "443" : "80")) site.origin.append(":").append(port);
    return site;
}

Result<ClientData> read_client_data(std::string_view json) {
    const Failure malformed{"passkey.client_data", client_data_field, {}};
    if (json.size() > longest_client_data) return malformed;
    const auto parsed = parse_json(json);
    if (!parsed || !parsed->is_object()) return malformed;
    const auto& object = parsed->get_object();
    const auto* type = text_in(object, "type");
    const auto* challenge = text_in(object, "challenge");
    const auto* origin = text_in(object, "origin");
    if (!type || !challenge || !origin) return malformed;
    const auto* crossed = object.if_contains("crossOrigin");
    if (crossed && !crossed->is_bool()) return malformed;
    return ClientData{std::string(*type), std::string(*challenge), std::string(*origin),
                      crossed && crossed->get_bool()};
}

std::optional<Failure> fault_of(const ClientData& data, Ceremony ceremony, const Site& site) {
    const auto* type = ceremony == Ceremony::create ? "webauthn.create" : "webauthn.get";
    if (data.type != type) return Failure{"passkey.type", client_data_field, {}};
    if (data.origin == site.origin && !data.crossed) return std::nullopt;
    return Failure{"passkey.origin", client_data_field, {{"origin", site.origin}}};
}

Result<AuthenticatorData> read_authenticator_data(std::string_view bytes, Ceremony ceremony) {
    if (bytes.size() < head_bytes || bytes.size() > longest_authenticator_data) {
        return malformed_statement();
    }
    const unsigned flags = big_endian(bytes.substr(flags_at, 1));
    const bool creates = ceremony == Ceremony::create;
    const bool longer = flags & (has_credential | has_extensions);
    if (creates != bool(flags & has_credential) || longer != (bytes.size() > head_bytes) ||
        ((flags & is_synced) && !(flags & may_be_synced))) {
        return malformed_statement();
    }
    AuthenticatorData data;
    std::copy_n(bytes.begin(), data.site.size(), data.site.begin());
    data.present = flags & user_present;
    data.verified = flags & user_verified;
    data.counter = big_endian(bytes.substr(counter_at, 4));
    if (!creates) return data;
    if (bytes.size() < credential_at) return malformed_statement();
    const std::size_t length = big_endian(bytes.substr(length_at, 2));
    // The key in COSE's form stands behind; it came decoded besides.
    if (length == 0 || length > longest_credential || bytes.size() <= credential_at + length) {
        return malformed_statement();
    }
    data.credential = bytes.substr(credential_at, length);
    return data;
}

std::optional<Failure> fault_of(const AuthenticatorData& data, const Site& site) {
    const auto failure = [](const char* code) {
        return Failure{code, authenticator_data_field, {}};
    };
    if (data.site != sha256(site.id)) return failure("passkey.site");
    if (!data.present) return failure("passkey.not_present");
    if (site.verify_user && !data.verified) return failure("passkey.not_verified");
    return std::nullopt;
}

bool takes_key(std::string_view bytes) {
    constexpr int shortest_rsa = 2048;
    constexpr int longest_rsa = 4096;
    if (bytes.size() > longest_key) return false;
    const auto key = key_of(bytes);
    if (!key) return false;
    switch (EVP_PKEY_get_base_id(key.get())) {
        case EVP_PKEY_EC:
            return is_p256(key.get());
        case EVP_PKEY_ED25519:
            return true;
        case EVP_PKEY_RSA: {
            const int bits = EVP_PKEY_get_bits(key.get());
            return bits >= shortest_rsa && bits <= longest_rsa;
        }
        default:
            return false;
    }
}

bool signed_with(std::string_view key_bytes, std::string_view message, std::string_view signature) {
    const auto key = key_of(key_bytes);
    if (!key || signature.size() > longest_signature) return false;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    if (!context) throw std::bad_alloc();
    // Ed25519 hashes by itself.
    const bool hashes = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519;
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, hashes ? nullptr : EVP_sha256(),
                                           nullptr, key.get()) == 1 &&
                      EVP_DigestVerify(context.get(), octets(signature), signature.size(),
                                       octets(message), message.size()) == 1;
    ERR_clear_error();
    return good;
}

}  // namespace gb::web_authn
