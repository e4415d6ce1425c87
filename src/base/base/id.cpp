#include "base/id.hpp"

#include <span>

#include "base/bytes.hpp"

namespace gb {

std::string Uuid::text() const {
    std::string text = hex(bytes);
    for (std::size_t dash : {8u, 13u, 18u, 23u}) text.insert(dash, 1, '-');
    return text;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    std::string digits;
    digits.reserve(32);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash != (text[i] == '-')) return std::nullopt;
        if (!dash) digits.push_back(text[i]);
    }
    Uuid id;
    if (!unhex(digits, id.bytes)) return std::nullopt;
    return id;
}

Uuid derived(const Uuid& key, std::string_view what, std::uint64_t place) {
    std::string seed = "gbid";
    put(seed, key.bytes);
    put_big_endian(seed, place);
    seed.append(what);
    const Hash hash = sha256(seed);
    Uuid id;
    std::copy(key.bytes.begin(), key.bytes.begin() + 6, id.bytes.begin());  // the time
    std::copy(hash.begin(), hash.begin() + 10, id.bytes.begin() + 6);
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x70);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

}  // namespace gb
