#pragma once
// The search over everything that one may read.

#include "domain/advice/words.hpp"
#include "domain/answer/words.hpp"
#include "domain/article/words.hpp"
#include "domain/assessment/words.hpp"
#include "domain/award/words.hpp"
#include "domain/contribution/words.hpp"
#include "domain/draft/words.hpp"
#include "domain/duty_report/words.hpp"
#include "domain/handover/words.hpp"
#include "domain/invitation/words.hpp"
#include "domain/lesson/words.hpp"
#include "domain/level/words.hpp"
#include "domain/matter/words.hpp"
#include "domain/office/words.hpp"
#include "domain/paper/words.hpp"
#include "domain/stated/words.hpp"
#include "domain/summary/comments.hpp"
#include "house/views/common.hpp"

/// What is searched for: the one list. The names are those of the entity kinds; after the type, the
/// group in which whoever searches looks for it. A macro, because the contract needs the names and
/// the finding of words the types. A kind that is not here has a reason in
/// tests/views/searched_kinds_test.cpp.
#define GB_SEARCHED(KIND)                                        \
    KIND(log_entry, LogEntry, log_entry)                         \
    KIND(handover, Handover, handover)                           \
    KIND(duty_report, DutyReport, duty_report)                   \
    KIND(information, Information, information)                  \
    KIND(reply, InformationReply, information)                   \
    KIND(advice, Advice, information)                            \
    KIND(advice_answer, AdviceAnswer, information)               \
    KIND(task, Task, task)                                       \
    KIND(answer, TaskAnswer, task)                               \
    KIND(document, Document, document)                           \
    KIND(dissemination, Dissemination, document)                 \
    KIND(draft, DocumentDraft, draft)                            \
    KIND(matter, Matter, matter)                                 \
    KIND(matter_answer, MatterAnswer, matter)                    \
    KIND(conference, Conference, conference)                     \
    KIND(invitation_reply, InvitationReply, conference)          \
    KIND(handed_paper, HandedPaper, handed_paper)                \
    KIND(period_assessment, PeriodAssessment, period_assessment) \
    KIND(assessment_reply, AssessmentReply, period_assessment)   \
    KIND(lesson, Lesson, lesson)                                 \
    KIND(level, AnnouncedLevel, level)                           \
    KIND(summary, Summary, summary)                              \
    KIND(summary_comment, SummaryComment, summary)               \
    KIND(contribution_call, ContributionCall, summary)           \
    KIND(contribution, Contributed, summary)                     \
    KIND(stated_figure, StatedFigure, summary)                   \
    KIND(commendation, Commendation, commendation)               \
    KIND(commendation_review, CommendationReview, commendation)  \
    KIND(award, Award, commendation)                             \
    KIND(article, Article, article)                              \
    KIND(unit, Unit, unit)                                       \
    KIND(person, Person, person)

namespace gb::views {

#define GB_NAME(name, type, group) , name
#define GB_DESCRIBE(...) BOOST_DESCRIBE_ENUM(__VA_ARGS__)
#define GB_ENUMERATOR(name, type, group) name,
enum class SearchKind { GB_SEARCHED(GB_ENUMERATOR) };
GB_DESCRIBE(SearchKind GB_SEARCHED(GB_NAME))
#undef GB_ENUMERATOR
#undef GB_DESCRIBE
#undef GB_NAME

/// What one looks for at once: a thing with what was answered to it. Named as its first kind.
enum class SearchGroup {
    log_entry,
    handover,
    duty_report,
    information,
    task,
    document,
    draft,
    matter,
    conference,
    handed_paper,
    period_assessment,
    lesson,
    level,
    summary,
    commendation,
    article,
    unit,
    person
};
BOOST_DESCRIBE_ENUM(SearchGroup, log_entry, handover, duty_report, information, task, document,
                    draft, matter, conference, handed_paper, period_assessment, lesson, level,
                    summary, commendation, article, unit, person)

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
    /// Where the words stand that the text lacks, or the number that the label does not say.
    std::optional<std::string> passage;
    UnitRef unit;             ///< in whose book it stands
    Instant at;               ///< when it began
    std::int64_t number = 0;  ///< of the entry that began it
    bool struck = false;
    std::optional<Uuid> of;           ///< what it is an answer to, or a part of: it is read there
    std::optional<PaperPlace> paper;  ///< of a handed_paper only
};
BOOST_DESCRIBE_STRUCT(SearchHit, (),
                      (kind, id, label, text, passage, unit, at, number, struck, of, paper))

struct SearchParams {
    Id<Post> post;
    /// All its words, folded: hoà finds hòa and HOA; the last one may be begun only. What bears a
    /// number that stands in it ("12/QĐ", "số 29/2026") is found whatever its words.
    label<200> q;
    std::optional<SearchGroup> kind;
    std::optional<std::int64_t> before;  ///< for the next page
};
BOOST_DESCRIBE_STRUCT(SearchParams, (), (post, q, kind, before))

struct SearchResults {
    std::vector<SearchHit> hits;  ///< by its number first, then by words; each the newest first
    std::optional<std::int64_t> more;
    bool behind = false;  ///< the disk is full: what was written lately is not looked through
};
BOOST_DESCRIBE_STRUCT(SearchResults, (), (hits, more, behind))

}  // namespace gb::views
