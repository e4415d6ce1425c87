#include "store/secrets.hpp"

#include <sodium.h>

#include <cstdint>
#include <span>

#include "base/bytes.hpp"

namespace gb {

std::string random_hex(std::size_t bytes) {
    std::string raw(bytes, '\0');
    randombytes_buf(raw.data(), raw.size());
    return hex(std::span(reinterpret_cast<const std::uint8_t*>(raw.data()), raw.size()));
}

std::string easily_read(int groups) {
    constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string secret;
    for (int i = 0; i < 4 * groups; ++i) {
        if (i > 0 && i % 4 == 0) secret += '-';
        secret += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
    }
    return secret;
}

bool matches(const std::string& hash, const std::string& secret) {
    return !hash.empty() && secret.size() <= longest_secret &&
           crypto_pwhash_str_verify(hash.c_str(), secret.c_str(), secret.size()) == 0;
}

Failure throttled(std::int64_t seconds) {
    return {"session.throttled", "", {{"seconds", seconds}}};
}

}  // namespace gb
