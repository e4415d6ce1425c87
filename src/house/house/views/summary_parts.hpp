#pragma once
// What belongs to the sections of a summary besides their text: who writes, what was said of them,
// and the figures that were stated.

#include "domain/stated/words.hpp"
#include "domain/summary/comments.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct CommentView {
    Id<SummaryComment> id;
    std::optional<Id<SummaryComment>> to;  ///< the one that it answers
    std::string by;
    Instant at;
    std::optional<std::string> text;  ///< absent: erased
    std::optional<Instant> resolved_at;
    std::string resolved_by;
};
BOOST_DESCRIBE_STRUCT(CommentView, (), (id, to, by, at, text, resolved_at, resolved_by))

struct SectionWriter {
    Id<Post> post;
    std::string title;
    std::string person;
};
BOOST_DESCRIBE_STRUCT(SectionWriter, (), (post, title, person))

/// A number that nobody answers for, among the results.
struct LooseView {
    std::string text;
    std::int64_t position = 0;  ///< in characters, from 1
};
BOOST_DESCRIBE_STRUCT(LooseView, (), (text, position))

struct StatedView {
    Id<StatedFigure> id;
    StatedOrigin origin = StatedOrigin::typed;
    std::optional<std::string> label;  ///< absent: erased
    std::string value;
    std::string figure;  ///< the live figure that it is compared with; empty: none
    std::optional<std::string> source;
    std::string document;
    std::optional<Date> issued_on;
    std::string file;
    std::string by;
    Instant at;
    bool used = false;  ///< stands in a text
};
BOOST_DESCRIBE_STRUCT(StatedView, (),
                      (id, origin, label, value, figure, source, document, issued_on, file, by, at,
                       used))

/// Another edition of a summary; one in work has no symbol yet.
struct EditionRef {
    Id<Summary> id;
    std::optional<std::string> symbol;
    std::optional<Date> issued_on;
    std::string unit;  ///< that issued it, where it is another
};
BOOST_DESCRIBE_STRUCT(EditionRef, (), (id, symbol, issued_on, unit))

struct EditionsView {
    std::int64_t edition = 1;
    std::optional<EditionRef> replaces;
    std::optional<std::string> reason;      ///< why it was issued anew; absent too: erased
    std::optional<EditionRef> replaced_by;  ///< the edition in force, where this one is not
    std::optional<Id<Summary>> in_work;     ///< the next edition, being written
    std::optional<UnitRef> holder;          ///< may issue it anew; absent: nobody took it over
    std::optional<UnitRef> reports_on;      ///< whose figures it counts, where that is another unit
};
BOOST_DESCRIBE_STRUCT(EditionsView, (),
                      (edition, replaces, reason, replaced_by, in_work, holder, reports_on))

}  // namespace gb::views
