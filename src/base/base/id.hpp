#pragma once
// Identities: UUIDs (RFC 9562). New ones are version 7, so that they sort by time.

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace gb {

struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uuid&) const = default;
    bool empty() const { return *this == Uuid{}; }
    std::string text() const;  ///< 36 characters, lower case
    static std::optional<Uuid> parse(std::string_view text);
    bool is_version_7() const { return (bytes[6] >> 4) == 7 && (bytes[8] >> 6) == 2; }
};

/// A new identity from a command's key and a place, the same each time: `decide` has no dice.
/// Keeps the key's time, so that it sorts beside it.
Uuid derived(const Uuid& key, std::string_view what, std::uint64_t place);

/// An identity that knows of what: Id<Unit> and Id<Task> do not mix.
template <class Of>
struct Id : Uuid {
    Id() = default;
    explicit Id(const Uuid& uuid) : Uuid(uuid) {}
    auto operator<=>(const Id&) const = default;
};

struct UuidHash {
    std::size_t operator()(const Uuid& id) const noexcept {
        std::size_t value;
        std::memcpy(&value, id.bytes.data() + 8, sizeof value);  // the random half
        return value;
    }
};

}  // namespace gb
