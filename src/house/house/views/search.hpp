#pragma once
// The search over everything that one may read.

#include "domain/article/words.hpp"
#include "domain/information/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// What can be searched for. The names are those of the entity kinds.
enum class SearchKind {
    log_entry,
    information,
    task,
    document,
    matter,
    conference,
    period_assessment,
    lesson,
    summary,
    commendation,
    article,
    unit,
    person
};
BOOST_DESCRIBE_ENUM(SearchKind, log_entry, information, task, document, matter, conference,
                    period_assessment, lesson, summary, commendation, article, unit, person)

struct SearchHit {
    SearchKind kind = SearchKind::log_entry;
    Uuid id;
    std::string label;                ///< its number or symbol: "412/2026", "05/BC-BCH"
    std::optional<std::string> text;  ///< absent: erased
    UnitRef unit;                     ///< in whose book it stands
    Instant at;                       ///< when it began
    std::int64_t number = 0;          ///< of the entry that began it
    bool struck = false;
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (kind, id, label, text, unit, at, number, struck))

struct SearchParams {
    Id<Post> post;
    label<200> q;  ///< all its words, folded: hoà finds hòa and HOA; the last one may be begun only
    std::optional<SearchKind> kind;
    std::optional<std::int64_t> before;  ///< for the next page
};
BOOST_DESCRIBE_STRUCT(SearchParams, (), (post, q, kind, before))

struct SearchResults {
    std::vector<SearchHit> hits;  ///< the newest first
    std::optional<std::int64_t> more;
};
BOOST_DESCRIBE_STRUCT(SearchResults, (), (hits, more))

}  // namespace gb::views
