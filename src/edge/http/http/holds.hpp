#pragma once
// Who is writing in which part of something right now, so that a second person sees it before
// typing. In memory only, and it binds nobody: whoever goes silent is out of it after a while.

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "base/fields.hpp"
#include "domain/people/words.hpp"

namespace gb {

inline constexpr std::chrono::seconds hold_lasts{45};

/// What a page asks: to hold a part, or to let it go.
struct HoldAsk {
    Id<Post> post;
    Id<Unit> unit;  ///< in whose book it stands
    Uuid entity;    ///< what is written in
    std::int32_t part = 0;
    bool release = false;
};
BOOST_DESCRIBE_STRUCT(HoldAsk, (), (post, unit, entity, part, release))

struct HeldParams {
    Id<Post> post;
    Id<Unit> unit;
    Uuid entity;
};
BOOST_DESCRIBE_STRUCT(HeldParams, (), (post, unit, entity))

struct HoldView {
    std::int32_t part = 0;
    std::string by;
    bool mine = false;
};
BOOST_DESCRIBE_STRUCT(HoldView, (), (part, by, mine))

struct HoldList {
    std::vector<HoldView> holds;
};
BOOST_DESCRIBE_STRUCT(HoldList, (), (holds))

/// A person is in one part at a time.
class Holds {
  public:
    using Time = std::chrono::steady_clock::time_point;
    struct Place {
        Uuid unit;
        Uuid entity;
        std::int32_t part = 0;
        auto operator<=>(const Place&) const = default;
    };

    /// Nothing changes where somebody else is in it. @return whether anything did
    bool hold(const Place& place, Id<Person> person, std::string name, Time now);
    /// @return whether it was theirs
    bool release(const Place& place, Id<Person> person);
    HoldList of(const Uuid& unit, const Uuid& entity, Id<Person> viewer, Time now);

  private:
    struct Holder {
        Id<Person> person;
        std::string name;
        Time until;
    };
    void forget(Time now);

    std::mutex mutex_;
    std::map<Place, Holder> holders_;
};

}  // namespace gb
