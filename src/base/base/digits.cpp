#include "base/digits.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace gb {

std::string plain_digits(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        const auto begin = at;
        UChar32 c;
        U8_NEXT(bytes, at, size, c);
        const auto value = c < 0x80 ? -1 : u_charDigitValue(c);
        if (value < 0) {
            plain.append(
                text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin)));
        } else {
            plain += static_cast<char>('0' + value);
        }
    }
    return plain;
}

}  // namespace gb
