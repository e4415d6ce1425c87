#pragma once
// What `decide` and `evolve` are told besides the state: who acts, when, and which entry it became.

#include <span>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "base/result.hpp"

namespace gb {

struct Movable;
struct Unit;
struct Person;
struct Post;

/// What a post may do; the rights table (domain/rights) is written in these terms.
enum class Role {
    commander,
    deputy_commander,
    duty_officer,
    staff,
    clerk,
    member,
    administrator,
    inspector
};
BOOST_DESCRIBE_ENUM(Role, commander, deputy_commander, duty_officer, staff, clerk, member,
                    administrator, inspector)

/// A person acting through one of their posts; the book names both.
struct Actor {
    Id<Person> person;
    Id<Post> post;
    Id<Unit> unit;
    Role role = Role::member;
    bool system = false;  ///< the node itself: first start, witnesses, timers
};

/// Everything `decide` may know besides what it needs. It has no clock and no dice of its own.
struct Context {
    Actor actor;
    Instant now;                               ///< entry time, the keeper's clock
    Instant happened;                          ///< event time, by default `now`, never after it
    Uuid key;                                  ///< the command's key; new ids derive from it
    Uuid book;                                 ///< the book that will be written in
    std::span<const Movable* const> movables;  ///< the kinds that outlive their unit (moves.hpp)

    template <class E>
    Id<E> fresh(std::uint64_t place = 0) const {
        return Id<E>(derived(key, E::kind, place));
    }
};

/// Where an event stands in its book; `evolve` may copy from it into the entity.
struct Stamp {
    Uuid book;
    std::uint64_t number = 0;  ///< 1.. without gaps within the book
    Instant entered;
    Instant happened;
    Id<Person> author;
    Id<Post> post;
    Id<Unit> unit;          ///< of the acting post
    bool doubtful = false;  ///< the keeper's clock was in doubt when it was entered
    std::uint64_t act = 0;  ///< number of the first entry that its command made in the book
};

/// The rules say no: a reason code (text key "error.CODE") and facts for the sentence.
struct Refusal {
    std::string code;
    Facts facts;
    std::string field;  ///< JSON pointer into the command's body, where one field is to blame
};

/// A running number of a paper register: given at issue, per book, register and year, never reused.
struct RegisterNumber {
    label<40> name;  ///< e.g. "log.operations", "document.outgoing"
    std::int32_t year = 0;
    std::int64_t number = 0;  ///< 1..
};
BOOST_DESCRIBE_STRUCT(RegisterNumber, (), (name, year, number))

}  // namespace gb
