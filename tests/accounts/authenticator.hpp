#pragma once
// A device that makes passkeys and signs with them, as the standard says, together with its
// browser; what it says wrongly is set by the test.

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <stdexcept>
#include <string>

#include "house/passkeys.hpp"

namespace gb::test {

using PrivateKey = std::shared_ptr<EVP_PKEY>;

inline PrivateKey es256_key(const char* curve = "P-256") {
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve), &EVP_PKEY_free};
}
inline PrivateKey ed25519_key() {
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free};
}
inline PrivateKey rsa_key(std::size_t bits) {
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits), &EVP_PKEY_free};
}

inline std::string public_key_of(const PrivateKey& key) {
    unsigned char* bytes = nullptr;
    const int length = i2d_PUBKEY(key.get(), &bytes);
    if (length <= 0) throw std::runtime_error("OpenSSL writes no public key");
    std::string text(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(length));
    OPENSSL_free(bytes);
    return text;
}

class Authenticator {
  public:
    explicit Authenticator(PrivateKey made = es256_key(), std::string name = "key-1")
        : key(std::move(made)), credential(std::move(name)) {}

    PasskeyMade made(const std::string& challenge) const {
        std::string statement = head(0x40);
        statement.append(16, '\0');  // its model: nobody asks
        put_big_endian(statement, static_cast<std::uint16_t>(credential.size()));
        statement += credential + '\xa0';  // an empty map of CBOR for the key: it comes besides
        return {base64(client_data("webauthn.create", challenge)), base64(statement),
                base64(public_key_of(key))};
    }
    PasskeySigned signed_for(const std::string& challenge) const {
        const auto asked = client_data("webauthn.get", challenge);
        const auto statement = head(0);
        std::string message = statement;
        put(message, sha256(asked));
        return {base64(credential), base64(asked), base64(statement), base64(signature(message))};
    }

    PrivateKey key;
    std::string credential;
    std::string origin = "https://giaoban.vi-du.vn";
    std::string site = "giaoban.vi-du.vn";
    std::string type;  ///< empty: the right one
    bool crossed = false;
    unsigned flags = 0x01;  ///< somebody touched it
    std::uint32_t counter = 0;

  private:
    std::string client_data(const std::string& right_type, const std::string& challenge) const {
        return fmt::format(R"({{"type":"{}","challenge":"{}","origin":"{}","crossOrigin":{}}})",
                           type.empty() ? right_type : type, challenge, origin, crossed);
    }
    std::string head(unsigned more_flags) const {
        std::string bytes;
        put(bytes, sha256(site));
        bytes += static_cast<char>(flags | more_flags);
        put_big_endian(bytes, counter);
        return bytes;
    }
    std::string signature(const std::string& message) const {
        const bool hashes = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519;
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              &EVP_MD_CTX_free);
        const auto* bytes = reinterpret_cast<const unsigned char*>(message.data());
        std::size_t length = 0;
        EVP_DigestSignInit(context.get(), nullptr, hashes ? nullptr : EVP_sha256(), nullptr,
                           key.get());
        EVP_DigestSign(context.get(), nullptr, &length, bytes, message.size());
        std::string out(length, '\0');
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &length, bytes,
                       message.size());
        out.resize(length);
        return out;
    }
};

}  // namespace gb::test
