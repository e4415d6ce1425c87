#pragma once
// One entry of a book, and the chain that binds it to those before. docs/formats/book.md is the
// authority on every byte here; the formats are for ever.
//
//   hash(n) = SHA-256("gb1" | book | volume u32 | number u64 | hash(n-1) | SHA-256(facts) |
//             SHA-256(words)),  integers big-endian, hash(0) = 32 zero bytes

#include <optional>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "domain/kit/types.hpp"

namespace gb {

/// The largest entry, both parts together.
inline constexpr std::size_t entry_limit = 1 << 20;

struct Entry {
    Uuid book;
    std::uint32_t volume = 1;
    std::uint64_t number = 0;  ///< 1.. without gaps
    Hash hash{};
    std::optional<std::string> facts;  ///< canonical JSON; absent: withheld
    std::optional<std::string> words;  ///< canonical JSON; absent: erased or withheld
    Hash facts_hash{};
    Hash words_hash{};
};

Hash entry_hash(const Uuid& book, std::uint32_t volume, std::uint64_t number, const Hash& previous,
                const Hash& facts, const Hash& words);

/// Number of another book's last entry that a command relied on.
struct SeenBook {
    Uuid book;
    std::uint64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(SeenBook, (), (book, number))

/// What every entry's facts begin with; the event's own fact fields follow as "body".
struct Envelope {
    Salt salt{};
    std::string kind;
    std::int32_t version = 1;
    Uuid entity;
    Id<Unit> unit;
    Id<Person> author;
    Id<Post> post;
    Instant entered;
    bool doubtful = false;  ///< the clock was in doubt: `entered` says little, numbers still order
    Instant happened;
    Uuid key;
    std::int32_t place = 0;  ///< of this event among its command's, 0..of-1
    std::int32_t of = 1;
    Hash command{};
    std::vector<SeenBook> seen;

    Stamp stamp(const Uuid& book, std::uint64_t number) const {
        const auto act = number - static_cast<std::uint64_t>(place);
        return {book, number, entered, happened, author, post, unit, doubtful, act};
    }
};

std::string facts_bytes(const Envelope& envelope, const EventType& type, const void* event);
std::string words_bytes(const Salt& salt, const EventType& type, const void* event);

/// Facts read back: the envelope, and where among the bytes the event's own fact fields stand.
struct ReadFacts {
    Envelope envelope;
    std::string_view body;
};
/// @return failure "book.unreadable" when the bytes are no facts of the format
Result<ReadFacts> read_facts(std::string_view facts);
/// @return where among the bytes the event's own words stand
Result<std::string_view> read_words(std::string_view words);

/// What the facts of a command's entries hold to recognise the same content again. The salts are
/// those of the entries' words, so that nobody can guess erased words by trying: they are destroyed
/// with them.
Hash command_hash(const std::vector<Salt>& words_salts, std::string_view content);

/// "412-7F3A9C21-0B44D2E1": printed on handover sheets and issued papers. 64 bits, because a holder
/// of the key can try salts until 32 bits agree.
std::string head_code(std::uint64_t number, const Hash& hash);
inline constexpr std::size_t printed_digits = 16;
/// What the volume's key signs: "gbh1" | book | volume u32 | number u64 | hash.
std::string head_message(const Uuid& book, std::uint32_t volume, std::uint64_t number,
                         const Hash& hash);

using Signature = std::array<std::uint8_t, 64>;

/// An Ed25519 key pair. The secret half never leaves the node's key file.
struct SigningKey {
    Hash public_key{};
    std::array<std::uint8_t, 64> secret{};

    static SigningKey generate();
    Signature sign(std::string_view message) const;
};
bool verify_signature(const Hash& public_key, std::string_view message, const Signature& signature);
/// "3FA2 91C0 77D4 E81B": what two persons compare by voice.
std::string fingerprint(const Hash& public_key);

}  // namespace gb
