#pragma once
// The doors to the outside: clock, dice, and the ledger (what keeps the books and the tables).

#include <functional>
#include <stdexcept>

#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "house/entry.hpp"

namespace gb {

class Model;

struct Clock {
    virtual ~Clock() = default;
    virtual Instant now() = 0;
    /// Whether the time has leapt and nobody confirmed it yet. What is entered meanwhile is marked,
    /// and does not bind the entry times that follow.
    virtual bool in_doubt() { return false; }
};

struct Dice {
    virtual ~Dice() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// A new UUID version 7.
Uuid fresh_uuid(Clock& clock, Dice& dice);

/// Why the store could not do it. `full`: the disk has no room. `io`: the device failed, and what
/// was asked may or may not have happened. `other`: a bug or a damaged file.
struct StoreError : std::runtime_error {
    enum class Kind { full, io, other };
    StoreError(Kind why, const std::string& what) : std::runtime_error(what), kind(why) {}
    Kind kind;
};

struct BookHead {
    std::uint32_t volume = 0;  ///< 0: the book has no entry yet
    std::uint64_t number = 0;
    Hash hash{};
    Hash key{};       ///< public key of the current volume
    Instant entered;  ///< latest entry time that was not in doubt
};

/// Books and tables under one transaction. One writer; begin() first, then commit() or rollback().
class Ledger {
  public:
    virtual ~Ledger() = default;
    virtual void begin() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;

    // books
    virtual BookHead head(const Uuid& book) = 0;
    virtual void set_head(const Uuid& book, const BookHead& head) = 0;
    virtual void append(const Entry& entry, const Envelope& envelope) = 0;
    virtual std::optional<Entry> entry(const Uuid& book, std::uint64_t number) = 0;
    /// The entries of one command, in order of place.
    virtual std::vector<Entry> by_key(const Uuid& key) = 0;
    /// The entries of one entity, in the order in which they came.
    virtual std::vector<Entry> by_entity(const Uuid& entity) = 0;
    /// Calls for every entry of a book with number in [from, to], in order, until it returns false.
    virtual void each_entry(const Uuid& book, std::uint64_t from, std::uint64_t to,
                            const std::function<bool(const Entry&)>& take) = 0;
    virtual void erase_words(const Uuid& book, std::uint64_t number) = 0;

    // tables
    virtual Loaded load(const EntityType& type, const Uuid& id) = 0;
    virtual std::vector<Loaded> where(const EntityType& type, std::string_view column,
                                      const Cell& value, std::size_t limit) = 0;
    /// Likewise, without those that an entity of another kind answers; `answer` is that kind.
    virtual std::vector<Loaded> unanswered(const EntityType& type, const QueryNeed& need,
                                           const EntityType& answer, std::size_t limit) = 0;
    virtual void upsert(const EntityType& type, const Uuid& id, const Loaded& loaded) = 0;
    virtual std::int64_t last_number(const Uuid& book, std::string_view name,
                                     std::int32_t year) = 0;
    virtual void set_last_number(const Uuid& book, const RegisterNumber& number) = 0;
    /// Counted as of this moment of the transaction. A ledger without tables to ask cannot.
    virtual FigureFound figure(const FigureAsk& ask);
};

/// What a command asks of the tables.
std::vector<Loaded> ask(Ledger&, const Model&, const QueryNeed&, std::size_t limit);

}  // namespace gb
