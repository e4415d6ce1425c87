#pragma once
// The book reader: entries as in a ledger, the state of the chain; and who is in the unit.

#include "house/views/common.hpp"

namespace gb::views {

struct EntryView {
    std::int64_t number = 0;
    std::int64_t volume = 0;
    std::string kind;
    std::string entity_kind;
    Uuid entity;
    std::string author;
    std::string title;
    Instant entered;
    Instant happened;
    bool late = false;
    std::string facts;                 ///< the entry's own JSON
    std::optional<std::string> words;  ///< absent: erased or withheld
    bool erased = false;
    bool withheld = false;  ///< says who brought a matter: read where that is noted down
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(EntryView, (),
                      (number, volume, kind, entity_kind, entity, author, title, entered, happened,
                       late, facts, words, erased, withheld, hash))

struct HeadView {
    std::int64_t volume = 0;
    std::int64_t number = 0;
    std::string hash;
    std::string code;
    std::string fingerprint;  ///< of the current volume's key
};
BOOST_DESCRIBE_STRUCT(HeadView, (), (volume, number, hash, code, fingerprint))

struct Book {
    Uuid book;
    UnitRef unit;
    HeadView head;
    std::vector<EntryView> entries;
    std::optional<std::int64_t> more;
    bool may_erase = false;  ///< the viewer may order words of it erased
};
BOOST_DESCRIBE_STRUCT(Book, (), (book, unit, head, entries, more, may_erase))

struct BookParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    std::optional<std::int64_t> before;
    std::optional<Uuid> entity;  ///< only the entries of one entity
};
BOOST_DESCRIBE_STRUCT(BookParams, (), (post, unit, before, entity))

/// What a check of a whole book found: of one of this node's, or of a file sent in.
struct BookFault {
    std::string code;
    std::string what;  ///< a sentence
    std::uint64_t line = 0;
    std::uint64_t number = 0;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(BookFault, (), (code, what, line, number, detail))

struct BookVolume {
    std::uint32_t volume = 0;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::string fingerprint;
};
BOOST_DESCRIBE_STRUCT(BookVolume, (), (volume, first, last, fingerprint))

struct BookCheck {
    bool intact = false;
    Uuid book;
    std::string name;
    std::uint64_t checked = 0;  ///< entries
    std::string head;
    std::vector<BookVolume> volumes;
    std::optional<BookFault> fault;
};
BOOST_DESCRIBE_STRUCT(BookCheck, (), (intact, book, name, checked, head, volumes, fault))

struct RankView {
    std::string rank;
    std::optional<Date> from;  ///< null: since they were entered
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(RankView, (), (rank, from, basis))

struct StruckPersonView {
    std::string name;
    std::string rank;
    std::string reason;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(StruckPersonView, (), (name, rank, reason, at))

struct PersonView {
    Id<Person> id;
    std::string name;
    Id<Unit> unit;     ///< in whose book they stand
    std::string rank;  ///< today's
    std::vector<PostView> posts;
    std::vector<RankView> ranks;           ///< in order of time, those ahead too
    std::vector<StruckPersonView> struck;  ///< how they were written before it was put right
};
BOOST_DESCRIBE_STRUCT(PersonView, (), (id, name, unit, rank, posts, ranks, struck))

struct People {
    /// Who stands in the unit's book or holds a post in it, in the Vietnamese order of names.
    std::vector<PersonView> people;
};
BOOST_DESCRIBE_STRUCT(People, (), (people))

struct PeopleParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    std::optional<bool> ahead;     ///< also posts that begin later than today
};
BOOST_DESCRIBE_STRUCT(PeopleParams, (), (post, unit, ahead))

}  // namespace gb::views
