#pragma once
// What those who work on a summary say to each other of one of its sections: a thread with an
// answer under it, resolved by whoever may write. It is no part of the paper.

#include "domain/summary/words.hpp"

namespace gb {

struct SummaryComment {
    static constexpr std::string_view kind = "summary_comment";
    static constexpr std::array<std::string_view, 1> indexed{"summary"};
    Id<SummaryComment> id;
    Id<Unit> unit;
    Id<Summary> summary;
    std::int32_t section = 0;
    Id<SummaryComment> to;  ///< the comment that it answers; empty: it begins a thread
    words<2'000> text;
    Id<Person> author;
    Instant said_at;
    std::optional<Instant> resolved_at;
    Id<Person> resolver;
};
BOOST_DESCRIBE_STRUCT(SummaryComment, (),
                      (id, unit, summary, section, to, text, author, said_at, resolved_at,
                       resolver))

struct CommentSaid {
    using Entity = SummaryComment;
    static constexpr std::string_view verb = "said";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Id<Summary> summary;
    std::int32_t section = 0;
    Id<SummaryComment> to;
    words<2'000> text;
};
BOOST_DESCRIBE_STRUCT(CommentSaid, (), (unit, summary, section, to, text))
void evolve(SummaryComment&, const CommentSaid&, const Stamp&);

struct CommentResolved {
    using Entity = SummaryComment;
    static constexpr std::string_view verb = "resolved";
};
BOOST_DESCRIBE_STRUCT(CommentResolved, (), ())
void evolve(SummaryComment&, const CommentResolved&, const Stamp&);

struct SayComment {
    static constexpr std::string_view name = "summary.comment";
    Id<Summary> summary;
    Number<0, 255> section;
    std::optional<Id<SummaryComment>> to;
    words<2'000> text;
};
BOOST_DESCRIBE_STRUCT(SayComment, (), (summary, section, to, text))
void needs(const SayComment&, const Context&, const Seen&, Needs&);
Decision decide(const SayComment&, const Seen&, const Context&);

struct ResolveComment {
    static constexpr std::string_view name = "summary.resolve";
    Id<SummaryComment> comment;
};
BOOST_DESCRIBE_STRUCT(ResolveComment, (), (comment))
void needs(const ResolveComment&, const Context&, const Seen&, Needs&);
Decision decide(const ResolveComment&, const Seen&, const Context&);

}  // namespace gb
