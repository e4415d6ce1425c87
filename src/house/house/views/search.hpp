#pragma once
// The search over everything that one may read.

#include "domain/article/words.hpp"
#include "domain/assessment/words.hpp"
#include "domain/commendation/words.hpp"
#include "domain/draft/words.hpp"
#include "domain/information/words.hpp"
#include "domain/lesson/words.hpp"
#include "domain/level/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/paper/words.hpp"
#include "house/views/common.hpp"

/// What is searched for: the one list. The names are those of the entity kinds. A macro, because
/// the contract needs the names and the finding of words the types.
#define GB_SEARCHED(KIND)                     \
    KIND(log_entry, LogEntry)                 \
    KIND(information, Information)            \
    KIND(task, Task)                          \
    KIND(document, Document)                  \
    KIND(draft, DocumentDraft)                \
    KIND(matter, Matter)                      \
    KIND(conference, Conference)              \
    KIND(handed_paper, HandedPaper)           \
    KIND(period_assessment, PeriodAssessment) \
    KIND(lesson, Lesson)                      \
    KIND(level, AnnouncedLevel)               \
    KIND(summary, Summary)                    \
    KIND(commendation, Commendation)          \
    KIND(article, Article)                    \
    KIND(unit, Unit)                          \
    KIND(person, Person)

namespace gb::views {

#define GB_NAME(name, type) , name
#define GB_DESCRIBE(...) BOOST_DESCRIBE_ENUM(__VA_ARGS__)
#define GB_ENUMERATOR(name, type) name,
enum class SearchKind { GB_SEARCHED(GB_ENUMERATOR) };
GB_DESCRIBE(SearchKind GB_SEARCHED(GB_NAME))
#undef GB_ENUMERATOR
#undef GB_DESCRIBE
#undef GB_NAME

/// Where a paper is read: under its conference.
struct PaperPlace {
    Id<Conference> conference;
    PaperNumber number;
};
BOOST_DESCRIBE_STRUCT(PaperPlace, (), (conference, number))

struct SearchHit {
    SearchKind kind = SearchKind::log_entry;
    Uuid id;
    std::string label;                ///< its number or symbol: "412/2026", "05/BC-BCH"
    std::optional<std::string> text;  ///< absent: erased
    UnitRef unit;                     ///< in whose book it stands
    Instant at;                       ///< when it began
    std::int64_t number = 0;          ///< of the entry that began it
    bool struck = false;
    std::optional<PaperPlace> paper;  ///< of a handed_paper only
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (kind, id, label, text, unit, at, number, struck, paper))

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
