#include "base/id.hpp"

#include <span>

#include "base/bytes.hpp"

namespace gb {

namespace {
/// Where each byte's two digits stand among the 36 characters.
constexpr std::array<std::uint8_t, 16> digits_at{0,  2,  4,  6,  9,  11, 14, 16,
                                                 19, 21, 24, 26, 28, 30, 32, 34};
}  // namespace

std::string Uuid::text() const {
    std::string text(36, '-');
    for (std::size_t i = 0; i < bytes.size(); ++i) put_hex(bytes[i], text.data() + digits_at[i]);
    return text;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    bool good = text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
    Uuid id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        good &= take_hex(text.data() + digits_at[i], id.bytes[i]);
    }
    return good ? std::optional(id) : std::nullopt;
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
