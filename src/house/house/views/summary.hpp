#pragma once
// A summary as its editor and its paper see it: sections with their texts, and every figure with
// what it is now, what it was when issued, and the rows behind it.

#include "domain/summary/words.hpp"
#include "house/views/common.hpp"
#include "house/views/summary_parts.hpp"

namespace gb::views {

struct EvidenceView {
    std::string kind;
    Uuid id;
    Uuid book;
    std::string unit;
    std::int64_t number = 0;
    Instant at;
    std::optional<std::string> text;  ///< absent: erased
};
BOOST_DESCRIBE_STRUCT(EvidenceView, (), (kind, id, book, unit, number, at, text))

struct FrozenView {
    std::string value;
    Instant at;
    std::vector<std::vector<std::string>> rows;
};
BOOST_DESCRIBE_STRUCT(FrozenView, (), (value, at, rows))

struct FigureView {
    std::string token;  ///< as it stands between the braces
    std::string name;
    FigureForm form = FigureForm::figure;
    std::string label;
    std::string value;  ///< as now, in official writing
    std::int64_t number = 0;
    bool estimate = false;
    bool chart = false;
    std::string comparison;  ///< with the year before; as it was when issued
    Date from;
    Date as_of;
    std::optional<std::string> confirmed;  ///< by the signer, where it would be another by now
    std::optional<FrozenView> frozen;
    bool changed = false;  ///< issued, and now it would be another, which no later edition says
    std::optional<std::string> before;  ///< what the edition before said, where that is another
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;
    /// Of a table: what each row shown is of, to ask what stands behind a cell; empty: of nothing
    /// that is counted any more.
    std::vector<std::string> keys;
    std::int32_t labels = 1;  ///< how many cells of a row say what it is of
    bool beside = false;      ///< three cells for each number: now, the year before, the change
    std::vector<EvidenceView> evidence;  ///< only in the view of one figure
    std::optional<std::int64_t> more;    ///< to skip for the next page of evidence
};
BOOST_DESCRIBE_STRUCT(FigureView, (),
                      (token, name, form, label, value, number, estimate, chart, comparison, from,
                       as_of, confirmed, frozen, changed, before, heads, rows, keys, labels, beside,
                       evidence, more))

struct FigureKindView {
    std::string name;
    std::string label;
    FigureForm form = FigureForm::figure;
    std::string hint;
    bool by_log_type = false;
};
BOOST_DESCRIBE_STRUCT(FigureKindView, (), (name, label, form, hint, by_log_type))

struct SectionView {
    std::int32_t index = 0;
    std::string key;
    std::string no;  ///< "Phần thứ nhất", "I", "2"; empty for an annex
    std::string title;
    std::int32_t level = 0;
    std::optional<std::string> text;  ///< absent: erased
    std::string hint;
    std::int64_t version = 0;
    std::string author;  ///< who wrote it last
    SectionState state = SectionState::open;
    std::optional<SectionWriter> writer;
    std::optional<Date> due;
    std::optional<std::string> note;  ///< why it was returned
    std::vector<LooseView> loose;
    std::vector<CommentView> comments;
};
BOOST_DESCRIBE_STRUCT(SectionView, (),
                      (index, key, no, title, level, text, hint, version, author, state, writer,
                       due, note, loose, comments))

/// How it was issued, in the words that the paper prints.
struct IssueView {
    std::string symbol;  ///< "BC-BCHQS"
    SignerPrefix signer_prefix = SignerPrefix::none;
    std::string signer_title;
    std::string signer_name;
    std::string signer_rank;
    std::string place;
    std::vector<std::string> recipients;
};
BOOST_DESCRIBE_STRUCT(IssueView, (),
                      (symbol, signer_prefix, signer_title, signer_name, signer_rank, place,
                       recipients))

/// Before whom it is to be signed.
struct SigningView {
    Id<Post> post;
    std::string signer;    ///< rank and name, title
    std::string asked_by;  ///< who put it there
    Instant asked_at;
    std::optional<Instant> confirmed_at;  ///< absent: not confirmed, or something was written since
    SignerPrefix signer_prefix = SignerPrefix::none;
};
BOOST_DESCRIBE_STRUCT(SigningView, (),
                      (post, signer, asked_by, asked_at, confirmed_at, signer_prefix))

enum class SummaryStage { draft, issued };
BOOST_DESCRIBE_ENUM(SummaryStage, draft, issued)

struct SummaryView {
    Id<Summary> id;
    std::optional<Id<Conference>> conference;
    UnitRef unit;
    std::string superior;  ///< name of the unit that commands it; empty when there is none
    std::optional<std::string> title;
    Date period_from;
    Date period_to;
    std::optional<Date> next_from;
    std::optional<Date> next_to;
    Date as_of;
    SummaryStage state = SummaryStage::draft;
    std::optional<std::int64_t> number;
    std::optional<std::string> symbol;  ///< "05/BC-BCHQS"
    std::optional<Date> issued_on;
    std::optional<IssueView> issue;
    std::optional<SigningView> signing;
    std::optional<std::string> handed_back;  ///< why the signer did not sign
    std::int64_t last = 0;                   ///< number of its last entry
    std::vector<SectionView> sections;
    std::vector<FigureView> figures;
    std::vector<StatedView> stated;
    std::vector<std::string> warnings;  ///< sentences that the paper prints too (R-33)
    std::optional<std::string> code;    ///< of the paper, once it is issued
    EditionsView editions;
};
BOOST_DESCRIBE_STRUCT(SummaryView, (),
                      (id, conference, unit, superior, title, period_from, period_to, next_from,
                       next_to, as_of, state, number, symbol, issued_on, issue, signing,
                       handed_back, last, sections, figures, stated, warnings, code, editions))

struct SummaryParams {
    Id<Post> post;
    Id<Summary> id;
};
BOOST_DESCRIBE_STRUCT(SummaryParams, (), (post, id))

enum class EvidenceOrder { oldest_first, newest_first };
BOOST_DESCRIBE_ENUM(EvidenceOrder, oldest_first, newest_first)

struct FigureParams {
    Id<Post> post;
    Id<Summary> id;
    label<40> figure;
    std::optional<FigureForm> form;  ///< by default the first that has this name
    std::optional<Id<Unit>> unit;
    std::optional<FigureScope> scope;
    maybe_label<40> type;
    std::optional<std::int64_t> estimate;
    std::optional<std::int64_t> compare;
    std::optional<std::int64_t> chart;
    std::optional<std::int64_t> skip;    ///< rows of evidence, in their order
    std::optional<EvidenceOrder> order;  ///< by default oldest_first
    maybe_label<200> row;                ///< only what stands behind a cell: of the row of this key
    std::optional<std::int64_t> column;  ///< among those with numbers
    std::optional<std::int64_t> year_before;  ///< 1: what was counted then, of what is compared
};
BOOST_DESCRIBE_STRUCT(FigureParams, (),
                      (post, id, figure, form, unit, scope, type, estimate, compare, chart, skip,
                       order, row, column, year_before))

/// What an entry that came after the issue did to a figure.
enum class FigureEffect { counted, no_longer_counted, altered };
BOOST_DESCRIBE_ENUM(FigureEffect, counted, no_longer_counted, altered)

struct LaterEntry {
    FigureEffect effect = FigureEffect::altered;
    std::string kind;
    Uuid id;
    std::string unit;
    Instant at;                       ///< when it happened
    std::optional<std::string> text;  ///< absent: erased
    /// The entry that made the change; absent where that was one of another entity.
    std::optional<Uuid> book;
    std::optional<std::int64_t> number;
    std::optional<Instant> entered;
};
BOOST_DESCRIBE_STRUCT(LaterEntry, (), (effect, kind, id, unit, at, text, book, number, entered))

/// A cell of a table that says something else now.
struct ChangedCell {
    std::string row;     ///< its first cell, as a rule a unit or a month
    std::string column;  ///< its heading
    std::string was;     ///< empty: the row was not there
    std::string now;     ///< likewise
};
BOOST_DESCRIBE_STRUCT(ChangedCell, (), (row, column, was, now))

struct ChangedFigure {
    std::string token;
    std::string label;
    FigureForm form = FigureForm::figure;
    std::string was;  ///< as the paper says, in official writing
    std::string now;
    std::vector<ChangedCell> cells;  ///< of a table
    std::vector<LaterEntry> entries;
    bool more = false;  ///< not all are named: too many, or too many rows behind the figure
};
BOOST_DESCRIBE_STRUCT(ChangedFigure, (), (token, label, form, was, now, cells, entries, more))

/// The figures of an issued summary that would be others today, each with what changed it.
struct SummaryChanges {
    std::vector<ChangedFigure> figures;
};
BOOST_DESCRIBE_STRUCT(SummaryChanges, (), (figures))

struct FigureKindsParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(FigureKindsParams, (), (post))

}  // namespace gb::views
