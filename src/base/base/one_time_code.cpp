#include "base/one_time_code.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

#include "base/bytes.hpp"
#include "base/check.hpp"

namespace gb {

namespace {

using Mac = std::array<std::uint8_t, 20>;

Mac hmac_sha1(std::string_view key, std::string_view text) {
    Mac mac;
    unsigned length = 0;
    const auto* done =
        HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac.data(), &length);
    GB_CHECK(done && length == mac.size(), "OpenSSL knows HMAC-SHA1");
    return mac;
}

}  // namespace

std::string time_code(std::string_view secret, std::int64_t step) {
    std::string counter;
    put_big_endian(counter, step);
    const Mac mac = hmac_sha1(secret, counter);
    const std::size_t at = mac.back() & 15u;  // RFC 4226 §5.3: where the four bytes are taken
    std::uint32_t number = mac[at] & 0x7fu;
    for (std::size_t i = 1; i < 4; ++i) number = number << 8 | mac[at + i];
    return fmt::format("{:06}", number % 1'000'000);
}

std::string base32(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string text;
    std::uint32_t waiting = 0;
    int bits = 0;
    for (const char byte : bytes) {
        waiting = waiting << 8 | static_cast<std::uint8_t>(byte);
        for (bits += 8; bits >= 5; bits -= 5) text += digits[waiting >> (bits - 5) & 31];
    }
    if (bits > 0) text += digits[waiting << (5 - bits) & 31];
    return text;
}

}  // namespace gb
