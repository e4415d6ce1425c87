#pragma once
// Staff only: persons, and the posts they hold, several at once and valid in time. A person and
// their posts stand in the book of the unit served, so that a post without a line can appoint.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/unit/words.hpp"

namespace gb {

struct Person {
    static constexpr std::string_view kind = "person";
    static constexpr std::array<std::string_view, 1> indexed{"unit"};
    Id<Person> id;
    Id<Unit> unit;  ///< whose book the person stands in
    words<100> full_name;
    maybe_words<40> rank;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, unit, full_name, rank))

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
