#pragma once
// A change of a page that citizens read. It waits beside the page, whole, until another person puts
// it before them, in the way the page itself came out; until then they read the old text. It is
// never amended: what was looked at is what is published.

#include "domain/article/words.hpp"

namespace gb {

enum class RevisionState {
    waiting,
    published,
    returned,  ///< with what is to be changed, or closed together with its page
    withdrawn  ///< by whoever wrote it
};
BOOST_DESCRIBE_ENUM(RevisionState, waiting, published, returned, withdrawn)

struct RevisionIdentity {
    Id<Revision> id;
    Id<Unit> unit;
    Id<Article> article;
};
BOOST_DESCRIBE_STRUCT(RevisionIdentity, (), (id, unit, article))

struct Revision : RevisionIdentity, ArticleContent {
    static constexpr std::string_view kind = "revision";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 2> indexed{"article", "open_in"};
    RevisionState state = RevisionState::waiting;
    Id<Person> author;
    Instant at;                       ///< when it was put forward
    maybe_words<1'000> note;          ///< why it was returned
    bool by_its_writer = false;       ///< published by its writer: nobody else may publish there
    std::optional<Id<Unit>> open_in;  ///< the unit of its page, while it waits
};
BOOST_DESCRIBE_STRUCT(Revision, (RevisionIdentity, ArticleContent),
                      (state, author, at, note, by_its_writer, open_in))
void on_taken(Revision&, const Taken<Revision>&, const Stamp&);
void on_force_closed(Revision&, const ForceClosed<Revision>&, const Stamp&);

/// The one of a page that waits; null: none does. Wants `need_waiting_revision`.
const Revision* waiting_revision(Id<Article> article, const Seen& seen);
void need_waiting_revision(Id<Article> article, Needs& wanted);

// Events

struct RevisionPutForward : ArticleContent {
    using Entity = Revision;
    static constexpr std::string_view verb = "put_forward";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Unit> unit;
    Id<Article> article;
};
BOOST_DESCRIBE_STRUCT(RevisionPutForward, (ArticleContent), (unit, article))
void evolve(Revision&, const RevisionPutForward&, const Stamp&);

/// The page takes it over in the same act (ArticleRevised).
struct RevisionPublished {
    using Entity = Revision;
    static constexpr std::string_view verb = "published";
    bool by_its_writer = false;
};
BOOST_DESCRIBE_STRUCT(RevisionPublished, (), (by_its_writer))
void evolve(Revision&, const RevisionPublished&, const Stamp&);

struct RevisionReturned {
    using Entity = Revision;
    static constexpr std::string_view verb = "returned";
    words<1'000> note;
};
BOOST_DESCRIBE_STRUCT(RevisionReturned, (), (note))
void evolve(Revision&, const RevisionReturned&, const Stamp&);

struct RevisionWithdrawn {
    using Entity = Revision;
    static constexpr std::string_view verb = "withdrawn";
    bool by_its_writer = true;  ///< an event needs a fact
};
BOOST_DESCRIBE_STRUCT(RevisionWithdrawn, (), (by_its_writer))
void evolve(Revision&, const RevisionWithdrawn&, const Stamp&);

// Commands

/// The whole page as it shall be. One at a time for each page.
struct PutForwardRevision : ArticleContent {
    static constexpr std::string_view name = "revision.put_forward";
    Id<Article> article;
};
BOOST_DESCRIBE_STRUCT(PutForwardRevision, (ArticleContent), (article))
void needs(const PutForwardRevision&, const Context&, const Seen&, Needs&);
Decision decide(const PutForwardRevision&, const Seen&, const Context&);

/// By somebody who did not write it, where the unit has such a person.
struct PublishRevision {
    static constexpr std::string_view name = "revision.publish";
    Id<Revision> revision;
};
BOOST_DESCRIBE_STRUCT(PublishRevision, (), (revision))
void needs(const PublishRevision&, const Context&, const Seen&, Needs&);
Decision decide(const PublishRevision&, const Seen&, const Context&);

struct ReturnRevision {
    static constexpr std::string_view name = "revision.return";
    Id<Revision> revision;
    words<1'000> note;
};
BOOST_DESCRIBE_STRUCT(ReturnRevision, (), (revision, note))
void needs(const ReturnRevision&, const Context&, const Seen&, Needs&);
Decision decide(const ReturnRevision&, const Seen&, const Context&);

/// By whoever put it forward.
struct WithdrawRevision {
    static constexpr std::string_view name = "revision.withdraw";
    Id<Revision> revision;
};
BOOST_DESCRIBE_STRUCT(WithdrawRevision, (), (revision))
void needs(const WithdrawRevision&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawRevision&, const Seen&, const Context&);

}  // namespace gb
