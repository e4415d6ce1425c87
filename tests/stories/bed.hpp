#pragma once
// Where a story is lived through. One file, many lives: in memory, stored in SQLite, rebuilt from
// the books after each step, and with each unit on a desk of its own.

#include <memory>

#include "stories/story.hpp"
#include "support/fixture.hpp"

namespace gb::stories {

/// One command as a person (or the node) gives it.
struct Act {
    std::string command;
    std::string body;                         ///< JSON, perhaps malformed on purpose
    std::optional<test::Person_in_post> who;  ///< none: the node itself
    Uuid key;
    std::optional<std::string> happened;  ///< JSON of an instant
    std::string raw;                      ///< when not empty, the whole request as it is sent
};

/// A Failure: the request was malformed and never reached the desk.
using Outcome = std::variant<Done, Refusal, Failure, StoreFull, OutcomeUnknown>;

class Bed {
  public:
    virtual ~Bed() = default;

    /// Lets the command happen, then checks what this bed is there to check. A breach throws
    /// StoryError.
    virtual Outcome give(const Act& act) = 0;

    virtual Loaded load(const EntityType& type, const Uuid& id) = 0;
    virtual std::vector<Loaded> all(const EntityType& type) = 0;
    virtual std::vector<Entry> by_entity(const Uuid& id) = 0;
    virtual std::vector<Entry> book(const Uuid& id) = 0;

    virtual Instant now() { return clock; }
    Instant clock{1'770'000'000'000};  ///< 09:40 on 02/02/2026
};

/// The request that an act becomes on the wire.
std::string wire(const Act& act);
Result<Request> request_of(const Act& act);

struct BedKind {
    std::string name;
    std::unique_ptr<Bed> (*make)();
};
const std::vector<BedKind>& beds();

std::unique_ptr<Bed> pure_bed();
std::unique_ptr<Bed> stored_bed();
std::unique_ptr<Bed> rebuilt_bed();
std::unique_ptr<Bed> desks_bed();
std::unique_ptr<Bed> http_bed();

}  // namespace gb::stories
