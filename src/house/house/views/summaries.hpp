#pragma once
// The list of summaries, which issued ones later entries changed, and what a summary said before.

#include "house/views/summary.hpp"

namespace gb::views {

/// A section that waits for the viewer: to be written, or to be reviewed.
struct SectionDue {
    std::int32_t index = 0;
    std::string title;
    SectionState state = SectionState::assigned;
    std::optional<Date> due;
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(SectionDue, (), (index, title, state, due, late))

struct SummaryLine {
    Id<Summary> id;
    UnitRef unit;
    std::optional<std::string> title;  ///< absent: erased
    Date period_from;
    Date period_to;
    Date as_of;
    SummaryStage state = SummaryStage::draft;
    std::optional<std::string> symbol;
    std::optional<Date> issued_on;
    std::optional<Id<Conference>> conference;
    std::int64_t assigned = 0;  ///< sections with a writer
    std::int64_t accepted = 0;
    std::vector<SectionDue> mine;
    std::optional<EditionRef> replaces;
    std::optional<EditionRef> replaced_by;
};
BOOST_DESCRIBE_STRUCT(SummaryLine, (),
                      (id, unit, title, period_from, period_to, as_of, state, symbol, issued_on,
                       conference, assigned, accepted, mine, replaces, replaced_by))

struct SummaryList {
    std::vector<SummaryLine> summaries;
};
BOOST_DESCRIBE_STRUCT(SummaryList, (), (summaries))

struct SummariesParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(SummariesParams, (), (post))

struct ChangedValue {
    std::string label;
    FigureForm form = FigureForm::figure;
    std::string was;
    std::string now;
};
BOOST_DESCRIBE_STRUCT(ChangedValue, (), (label, form, was, now))

/// An issued summary that would say something else today.
struct ChangedSummary {
    Id<Summary> id;
    std::optional<std::string> title;
    std::string symbol;
    Date issued_on;
    std::vector<ChangedValue> figures;
};
BOOST_DESCRIBE_STRUCT(ChangedSummary, (), (id, title, symbol, issued_on, figures))

struct ChangedSummaries {
    std::vector<ChangedSummary> summaries;
};
BOOST_DESCRIBE_STRUCT(ChangedSummaries, (), (summaries))

/// A moment at which the words of a summary were kept: submitted, returned, accepted, issued.
struct SummaryVersion {
    Uuid book;
    std::int64_t number = 0;  ///< of the entry
    Instant at;
    std::string by;
    std::string what;     ///< the entry's kind: "summary.issued"
    std::string section;  ///< title of the one that it is about; empty: all
};
BOOST_DESCRIBE_STRUCT(SummaryVersion, (), (book, number, at, by, what, section))

struct SummaryVersions {
    std::vector<SummaryVersion> versions;  ///< the newest first
};
BOOST_DESCRIBE_STRUCT(SummaryVersions, (), (versions))

struct VersionParams {
    Id<Post> post;
    Id<Summary> id;
    Id<Unit> book;
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(VersionParams, (), (post, id, book, number))

struct VersionSection {
    std::int32_t index = 0;
    std::string no;
    std::string title;
    std::optional<std::string> text;  ///< absent: erased
};
BOOST_DESCRIBE_STRUCT(VersionSection, (), (index, no, title, text))

/// The words as they stood then; figures stand in them as tokens.
struct VersionText {
    Instant at;
    std::optional<std::string> title;
    std::vector<VersionSection> sections;
};
BOOST_DESCRIBE_STRUCT(VersionText, (), (at, title, sections))

}  // namespace gb::views
