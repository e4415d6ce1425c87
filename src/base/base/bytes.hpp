#pragma once
// Fixed blocks of bytes, SHA-256, and hexadecimal text.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gb {

using Hash = std::array<std::uint8_t, 32>;
using Salt = std::array<std::uint8_t, 16>;

Hash sha256(std::string_view bytes);

/// Two lower-case hexadecimal digits.
inline void put_hex(std::uint8_t byte, char* digits) {
    digits[0] = "0123456789abcdef"[byte >> 4];
    digits[1] = "0123456789abcdef"[byte & 15];
}
namespace detail {
inline constexpr std::uint8_t no_digit = 0xff;
inline constexpr std::array<std::uint8_t, 256> hex_values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(no_digit);
    for (std::uint8_t i = 0; i < 16; ++i) {
        values[static_cast<std::uint8_t>("0123456789abcdef"[i])] = i;
    }
    return values;
}();
}  // namespace detail

/// @return false when the two characters are none
inline bool take_hex(const char* digits, std::uint8_t& byte) {
    const unsigned high = detail::hex_values[static_cast<std::uint8_t>(digits[0])];
    const unsigned low = detail::hex_values[static_cast<std::uint8_t>(digits[1])];
    byte = static_cast<std::uint8_t>(high << 4 | low);
    return (high | low) != detail::no_digit;
}

std::string hex(std::span<const std::uint8_t> bytes);  ///< lower case
/// Exactly out.size() bytes of lower-case hexadecimal, else false.
bool unhex(std::string_view text, std::span<std::uint8_t> out);

std::string base64(std::string_view bytes);                  ///< RFC 4648, padded
std::optional<std::string> unbase64(std::string_view text);  ///< canonical form only

/// Appends an integer, most significant byte first.
template <class Integer>
void put_big_endian(std::string& out, Integer value) {
    for (int shift = static_cast<int>(sizeof(Integer)) * 8 - 8; shift >= 0; shift -= 8) {
        out.push_back(static_cast<char>((value >> shift) & 0xff));
    }
}

template <std::size_t N>
void put(std::string& out, const std::array<std::uint8_t, N>& block) {
    out.append(reinterpret_cast<const char*>(block.data()), N);
}

template <std::size_t N>
std::string_view view(const std::array<std::uint8_t, N>& block) {
    return {reinterpret_cast<const char*>(block.data()), N};
}

}  // namespace gb
