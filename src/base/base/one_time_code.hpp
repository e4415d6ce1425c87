#pragma once
// One-time codes that follow the time (RFC 6238): six digits, SHA-1, a new one each 30 seconds, as
// every authenticator app makes them.

#include <cstdint>
#include <string>
#include <string_view>

namespace gb {

inline constexpr std::int64_t code_seconds = 30;

/// The code of one step of 30 seconds since 1970. @param secret as bytes, not as base32
std::string time_code(std::string_view secret, std::int64_t step);

/// RFC 4648, capital letters, without padding: how a secret is typed into an app.
std::string base32(std::string_view bytes);

}  // namespace gb
