#pragma once
// The summary report: an outline, a text per section written by staff, and in the text live figures
// counted from the books. Issuing gives it a number and freezes every figure as it was.

#include "domain/conference/words.hpp"
#include "domain/people/words.hpp"
#include "domain/summary/outline.hpp"
#include "domain/summary/tokens.hpp"

namespace gb {

inline constexpr std::size_t section_figures_limit = 60;
inline constexpr std::size_t summary_figures_limit = 200;

using WrittenToken = label<200>;

enum class SectionState {
    open,  ///< nobody was named: written by whoever may
    assigned,
    submitted,
    returned,
    accepted
};
BOOST_DESCRIBE_ENUM(SectionState, open, assigned, submitted, returned, accepted)

struct Section {
    label<40> key;  ///< text key of its title: "outline.KEY"
    maybe_label<10> number;
    Number<0, 3> level;
    maybe_words<20'000> text;
    std::vector<WrittenToken> figures;  ///< the tokens in the text
    std::int64_t version = 0;           ///< how often it was written
    Id<Person> author;                  ///< who wrote it last
    SectionState state = SectionState::open;
    Id<Post> writer;  ///< empty: nobody was named
    std::optional<Date> due;
    maybe_words<1'000> note;  ///< why it was returned
};
BOOST_DESCRIBE_STRUCT(Section, (),
                      (key, number, level, text, figures, version, author, state, writer, due,
                       note))

/// What is stated when a summary is begun and may be amended until it is issued.
struct SummaryBody {
    std::optional<Id<Conference>> conference;
    words<500> title;
    Date period_from;
    Date period_to;
    std::optional<Date> next_from;
    std::optional<Date> next_to;
    Date as_of;  ///< figures count up to this day
};
BOOST_DESCRIBE_STRUCT(SummaryBody, (),
                      (conference, title, period_from, period_to, next_from, next_to, as_of))

struct FigureRow {
    std::vector<maybe_words<500>> cells;
};
BOOST_DESCRIBE_STRUCT(FigureRow, (), (cells))

/// A figure as it was when the paper was issued.
struct FrozenFigure {
    WrittenToken token;
    std::int64_t value = 0;
    Id<Unit> unit;
    FigureScope scope = FigureScope::subtree;
    Date from;
    Date to;
    bool estimate = false;
    std::vector<FigureRow> rows;
};
BOOST_DESCRIBE_STRUCT(FrozenFigure, (), (token, value, unit, scope, from, to, estimate, rows))

/// How it was issued. In entries from before there was `summary.confirmed` whoever issued it named
/// its signer, who need not have known.
struct Issue {
    RegisterNumber number;
    label<60> symbol;  ///< "BC-BCHQS"
    SignerPrefix signer_prefix = SignerPrefix::none;
    Id<Post> signer_post;
    Id<Person> signer;
    label<200> signer_title;
    maybe_words<200> place;
    std::vector<label<200>> recipients;
    Date issued_on;
};
BOOST_DESCRIBE_STRUCT(Issue, (),
                      (number, symbol, signer_prefix, signer_post, signer, signer_title, place,
                       recipients, issued_on))

/// Before whom it is to be signed, and what came of it.
struct Signing {
    Id<Post> signer;
    Id<Person> asked_by;
    Instant asked_at;
    SignerPrefix signer_prefix = SignerPrefix::none;
    Id<Person> confirmed_by;
    std::optional<Instant> confirmed_at;  ///< gone again when something was written since
};
BOOST_DESCRIBE_STRUCT(Signing, (),
                      (signer, asked_by, asked_at, signer_prefix, confirmed_by, confirmed_at))

struct Summary;
struct SummaryIdentity {
    Id<Summary> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(SummaryIdentity, (), (id, unit))

struct Summary : SummaryIdentity, SummaryBody {
    static constexpr std::string_view kind = "summary";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 4> indexed{"unit", "conference", "open_in",
                                                             "replaces"};
    std::vector<Section> sections;
    std::optional<Signing> signing;
    std::vector<FrozenFigure> confirmed;  ///< the figures, as the signer confirmed them
    maybe_words<500> handed_back;         ///< why the signer did not
    std::optional<Issue> issue;
    std::optional<Instant> issued;
    std::int64_t issued_entry = 0;  ///< number in the book
    std::vector<FrozenFigure> figures;
    std::vector<HeldBook> held;
    maybe_label<500> closed_reason;       ///< why it was given up at its unit's end
    std::optional<Id<Unit>> open_in;      ///< the unit until it is issued
    std::optional<Id<Summary>> replaces;  ///< the edition before this one
    std::vector<Id<Summary>> earlier;     ///< all editions before this one, the oldest first
    maybe_words<1'000> reissue_reason;
    /// Of an edition: the unit that the first one reported on. It may have ended since.
    std::optional<Id<Unit>> reports_on;
};
BOOST_DESCRIBE_STRUCT(Summary, (SummaryIdentity, SummaryBody),
                      (sections, signing, confirmed, handed_back, issue, issued, issued_entry,
                       figures, held, closed_reason, open_in, replaces, earlier, reissue_reason,
                       reports_on))
void on_taken(Summary&, const Taken<Summary>&, const Stamp&);
void on_force_closed(Summary&, const ForceClosed<Summary>&, const Stamp&);

/// The unit whose figures it counts where a token names none.
Id<Unit> reported_unit(const Summary& summary);
/// What a token of this summary asks the books.
FigureAsk ask_of(const FigureToken& token, const Summary& summary);
/// Whether figures are marked as estimates though the period is over: the paper must say so.
bool estimates_in_final(const Summary& summary);
/// Whether a section tells of results: what its numbers rest on must be known.
bool among_results(const Summary& summary, std::size_t section);
/// Why the acting unit can no longer change it; nothing: it can.
std::optional<Refusal> not_a_draft(const Summary* summary, const Context& context);

// Events

struct OutlineSection {
    label<40> key;
    maybe_label<10> number;
    Number<0, 3> level;
};
BOOST_DESCRIBE_STRUCT(OutlineSection, (), (key, number, level))

struct SummaryOpened : SummaryBody {
    using Entity = Summary;
    static constexpr std::string_view verb = "opened";
    static constexpr bool opens = true;
    Id<Unit> unit;
    std::vector<OutlineSection> sections;
};
BOOST_DESCRIBE_STRUCT(SummaryOpened, (SummaryBody), (unit, sections))
void evolve(Summary&, const SummaryOpened&, const Stamp&);

struct SummaryAmended : SummaryBody {
    using Entity = Summary;
    static constexpr std::string_view verb = "amended";
};
BOOST_DESCRIBE_STRUCT(SummaryAmended, (SummaryBody), ())
void evolve(Summary&, const SummaryAmended&, const Stamp&);

struct SectionWritten {
    using Entity = Summary;
    static constexpr std::string_view verb = "written";
    std::int32_t section = 0;
    maybe_words<20'000> text;
    std::vector<WrittenToken> figures;
};
BOOST_DESCRIBE_STRUCT(SectionWritten, (), (section, text, figures))
void evolve(Summary&, const SectionWritten&, const Stamp&);

struct SummaryIssued : Issue {
    using Entity = Summary;
    static constexpr std::string_view verb = "issued";
    static constexpr bool on_paper = true;
    std::vector<FrozenFigure> figures;
    std::vector<HeldBook> held;
};
BOOST_DESCRIBE_STRUCT(SummaryIssued, (Issue), (figures, held))
void evolve(Summary&, const SummaryIssued&, const Stamp&);

// Commands

struct OpenSummary : SummaryBody {
    static constexpr std::string_view name = "summary.open";
    std::optional<Outline> outline;  ///< by default what the conference or the length asks for
};
BOOST_DESCRIBE_STRUCT(OpenSummary, (SummaryBody), (outline))
void needs(const OpenSummary&, const Context&, const Seen&, Needs&);
Decision decide(const OpenSummary&, const Seen&, const Context&);

struct AmendSummary : SummaryBody {
    static constexpr std::string_view name = "summary.amend";
    Id<Summary> summary;
};
BOOST_DESCRIBE_STRUCT(AmendSummary, (SummaryBody), (summary))
void needs(const AmendSummary&, const Context&, const Seen&, Needs&);
Decision decide(const AmendSummary&, const Seen&, const Context&);

struct WriteSection {
    static constexpr std::string_view name = "summary.write";
    Id<Summary> summary;
    Number<0, 255> section;
    maybe_words<20'000> text;
    /// The version that the writer had before them; refused when another was written since.
    std::optional<std::int64_t> over;
};
BOOST_DESCRIBE_STRUCT(WriteSection, (), (summary, section, text, over))
void needs(const WriteSection&, const Context&, const Seen&, Needs&);
Decision decide(const WriteSection&, const Seen&, const Context&);

struct IssueSummary {
    static constexpr std::string_view name = "summary.issue";
    Id<Summary> summary;
    SignerPrefix signer_prefix = SignerPrefix::none;
    Id<Post> signer_post;
    maybe_words<200> place;
    std::vector<label<200>> recipients;
    maybe_label<20> organisation;  ///< letters in the symbol; by default from the unit's name
};
BOOST_DESCRIBE_STRUCT(IssueSummary, (),
                      (summary, signer_prefix, signer_post, place, recipients, organisation))
void needs(const IssueSummary&, const Context&, const Seen&, Needs&);
Decision decide(const IssueSummary&, const Seen&, const Context&);

Noun summary_noun();

}  // namespace gb
