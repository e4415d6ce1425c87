#pragma once
// Staff only: persons, the ranks they held and the posts they hold, several at once, all valid in
// time. They stand in the book of the unit served, so that a post without a line can appoint. What
// was written wrongly is struck and written anew; the struck words stay in the book.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/unit/words.hpp"

namespace gb {

struct RankHeld {
    maybe_words<40> rank;
    Date from;
    maybe_label<200> basis;  ///< the decision, e.g. "Quyết định 120/QĐ-BTL ngày 15/12/2026"
};
BOOST_DESCRIBE_STRUCT(RankHeld, (), (rank, from, basis))

/// How a person was written until somebody put it right.
struct StruckPerson {
    maybe_words<100> full_name;
    maybe_words<40> rank;
    maybe_words<200> reason;
    Id<Person> by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(StruckPerson, (), (full_name, rank, reason, by, at))

struct Person {
    static constexpr std::string_view kind = "person";
    static constexpr std::array<std::string_view, 1> indexed{"unit"};
    Id<Person> id;
    Id<Unit> unit;  ///< whose book the person stands in
    words<100> full_name;
    maybe_words<40> rank;         ///< the latest, whatever the day
    std::vector<RankHeld> ranks;  ///< in order of time
    std::vector<StruckPerson> struck;

    /// The rank on a day; a paper of then keeps it. Empty: none, or it was erased.
    std::string rank_on(Date day) const;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, unit, full_name, rank, ranks, struck))

struct Post {
    static constexpr std::string_view kind = "post";
    static constexpr std::array<std::string_view, 2> indexed{"unit", "person"};
    Id<Post> id;
    Id<Unit> unit;
    Id<Person> person;
    label<200> title;  ///< e.g. "Ủy viên BTV Huyện ủy, Chỉ huy trưởng"
    Role role = Role::member;
    Date from;
    std::optional<Date> to;

    bool holds_on(Date day) const { return from <= day && (!to || day < *to); }
};
BOOST_DESCRIBE_STRUCT(Post, (), (id, unit, person, title, role, from, to))

struct PersonEntered {
    using Entity = Person;
    static constexpr std::string_view verb = "entered";
    static constexpr bool opens = true;
    Id<Unit> unit;
    words<100> full_name;
    maybe_words<40> rank;
};
BOOST_DESCRIBE_STRUCT(PersonEntered, (), (unit, full_name, rank))
void evolve(Person&, const PersonEntered&, const Stamp&);

/// Another rank from a day on.
struct PersonRanked {
    using Entity = Person;
    static constexpr std::string_view verb = "ranked";
    static constexpr bool act = false;  // noted when the decision comes, in whatever order
    words<40> rank;
    Date from;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(PersonRanked, (), (rank, from, basis))
void evolve(Person&, const PersonRanked&, const Stamp&);

/// The name and the latest rank as they should have been written.
struct PersonCorrected {
    using Entity = Person;
    static constexpr std::string_view verb = "corrected";
    static constexpr bool act = false;
    words<100> full_name;
    maybe_words<40> rank;
    words<200> reason;
};
BOOST_DESCRIBE_STRUCT(PersonCorrected, (), (full_name, rank, reason))
void evolve(Person&, const PersonCorrected&, const Stamp&);

struct PostTaken {
    using Entity = Post;
    static constexpr std::string_view verb = "taken";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Id<Person> person;
    label<200> title;
    Role role = Role::member;
    Date from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(PostTaken, (), (unit, person, title, role, from, to))
void evolve(Post&, const PostTaken&, const Stamp&);

struct PostEnded {
    using Entity = Post;
    static constexpr std::string_view verb = "ended";
    Date on;  ///< the first day on which it is no longer held
};
BOOST_DESCRIBE_STRUCT(PostEnded, (), (on))
void evolve(Post&, const PostEnded&, const Stamp&);

// Commands: in the book of the unit served.

struct EnterPerson {
    static constexpr std::string_view name = "person.enter";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    words<100> full_name;
    maybe_words<40> rank;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(EnterPerson, (), (unit, full_name, rank))
Decision decide(const EnterPerson&, const Seen&, const Context&);

/// Promoted or, seldom, lowered. May be noted ahead of its day.
struct RankPerson {
    static constexpr std::string_view name = "person.rank";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    Id<Person> person;
    words<40> rank;
    Date from;
    maybe_label<200> basis;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(RankPerson, (), (unit, person, rank, from, basis))
void needs(const RankPerson&, const Context&, const Seen&, Needs&);
Decision decide(const RankPerson&, const Seen&, const Context&);

/// Puts right a name, or the latest rank, that was written wrongly. No other rank or day changes.
struct CorrectPerson {
    static constexpr std::string_view name = "person.correct";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    Id<Person> person;
    words<100> full_name;
    maybe_words<40> rank;
    words<200> reason;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(CorrectPerson, (), (unit, person, full_name, rank, reason))
void needs(const CorrectPerson&, const Context&, const Seen&, Needs&);
Decision decide(const CorrectPerson&, const Seen&, const Context&);

struct AppointPost {
    static constexpr std::string_view name = "post.appoint";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    Id<Person> person;
    label<200> title;
    Role role = Role::member;
    Date from;
    std::optional<Date> to;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(AppointPost, (), (unit, person, title, role, from, to))
void needs(const AppointPost&, const Context&, const Seen&, Needs&);
Decision decide(const AppointPost&, const Seen&, const Context&);

struct EndPost {
    static constexpr std::string_view name = "post.end";
    static constexpr AfterEnd after_end = AfterEnd::winds_up;
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    Id<Post> post;
    Date on;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(EndPost, (), (unit, post, on))
void needs(const EndPost&, const Context&, const Seen&, Needs&);
Decision decide(const EndPost&, const Seen&, const Context&);

Noun people_noun();

}  // namespace gb
