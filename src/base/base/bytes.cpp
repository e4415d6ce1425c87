#include "base/bytes.hpp"

#include <openssl/evp.h>
#include <sodium.h>

#include <new>

namespace gb {

namespace {

/// What OpenSSL needs for SHA-256, fetched once for each thread: fetching costs more than hashing.
struct Sha256 {
    Sha256() {
        if (!method || !context) throw std::bad_alloc();
    }
    ~Sha256() {
        EVP_MD_CTX_free(context);
        EVP_MD_free(method);
    }
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    EVP_MD* method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
};

}  // namespace

// OpenSSL uses the processor's SHA instructions, libsodium does not; hashing was the largest part
// of a command (docs/figures.md).
Hash sha256(std::string_view bytes) {
    thread_local Sha256 with;
    Hash hash;
    const bool done = EVP_DigestInit_ex2(with.context, with.method, nullptr) == 1 &&
                      EVP_DigestUpdate(with.context, bytes.data(), bytes.size()) == 1 &&
                      EVP_DigestFinal_ex(with.context, hash.data(), nullptr) == 1;
    if (!done) throw std::bad_alloc();  // SHA-256 cannot fail otherwise
    return hash;
}

std::string hex(std::span<const std::uint8_t> bytes) {
    std::string text(bytes.size() * 2, '0');
    for (std::size_t i = 0; i < bytes.size(); ++i) put_hex(bytes[i], text.data() + 2 * i);
    return text;
}

bool unhex(std::string_view text, std::span<std::uint8_t> out) {
    if (text.size() != out.size() * 2) return false;
    bool good = true;
    for (std::size_t i = 0; i < out.size(); ++i) good &= take_hex(text.data() + 2 * i, out[i]);
    return good;
}

std::string base64(std::string_view bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();  // libsodium's terminating zero
    return text;
}

std::optional<std::string> unbase64(std::string_view text) {
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0) {
        return std::nullopt;
    }
    bytes.resize(length);
    if (base64(bytes) != text) return std::nullopt;  // only one way to write the same bytes
    return bytes;
}

}  // namespace gb
