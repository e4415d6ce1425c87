#pragma once
// What became of a citizen's comment on a page. Its words never stand in a book: they wait outside
// under a random id, and once they are refused or deleted they are gone. The book keeps who decided
// what, and why.

#include "domain/article/words.hpp"

namespace gb {

enum class CommentVerdict {
    shown,
    refused,
    deleted  ///< on demand of whoever wrote it, or because it should not stand there
};
BOOST_DESCRIBE_ENUM(CommentVerdict, shown, refused, deleted)

struct Comment;
struct CommentIdentity {
    Id<Comment> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(CommentIdentity, (), (id, unit))

struct Comment : CommentIdentity {
    static constexpr std::string_view kind = "comment";
    static constexpr std::array<std::string_view, 2> indexed{"unit", "article"};
    Uuid comment;  ///< under which its words lie, or lay
    Id<Article> article;
    CommentVerdict verdict = CommentVerdict::shown;
    maybe_words<500> reason;
    Instant decided;
    Id<Person> decided_by;
};
BOOST_DESCRIBE_STRUCT(Comment, (CommentIdentity),
                      (comment, article, verdict, reason, decided, decided_by))

/// What a unit's book says of the words with that id. It has an id of its own, for nobody outside
/// may choose one; and each unit its own, for a page may go over to another unit.
Id<Comment> record_of(const Uuid& comment, Id<Unit> unit);

struct CommentDecided {
    using Entity = Comment;
    static constexpr std::string_view verb = "decided";
    static constexpr bool opens = true;
    static constexpr bool act = true;
    Id<Unit> unit;
    Uuid comment;
    Id<Article> article;
    CommentVerdict verdict = CommentVerdict::shown;
    maybe_words<500> reason;
};
BOOST_DESCRIBE_STRUCT(CommentDecided, (), (unit, comment, article, verdict, reason))
void evolve(Comment&, const CommentDecided&, const Stamp&);

/// Shows what waits, or takes it away for good; what is shown can be taken away later.
struct DecideComment {
    static constexpr std::string_view name = "comment.decide";
    Uuid comment;
    Id<Article> article;
    CommentVerdict verdict = CommentVerdict::shown;
    maybe_words<500> reason;
};
BOOST_DESCRIBE_STRUCT(DecideComment, (), (comment, article, verdict, reason))
void needs(const DecideComment&, const Context&, const Seen&, Needs&);
Decision decide(const DecideComment&, const Seen&, const Context&);

Noun comment_noun();

}  // namespace gb
