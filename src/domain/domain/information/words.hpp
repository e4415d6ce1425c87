#pragma once
// Information (trao đổi thông tin): a report of an event, in the book of the unit that reports it
// and holds it from then on. What the units it is sent to say of it – received, verified, endorsed
// – stands in their own books (domain/reply); information/states.hpp reads the two together.
//
// Events and places, never people: no field is for a person, and text that describes one is sent
// back (information/persons.hpp).

#include "domain/information/kinds.hpp"
#include "domain/information/states.hpp"
#include "domain/log/words.hpp"
#include "domain/task/addressees.hpp"

namespace gb {

/// How an item read before it was corrected.
struct EarlierWording {
    EventClass event_class = EventClass::other_safety;
    maybe_words<2000> text;
    maybe_words<300> stated_place;  ///< a list's table has a column `place` of its own
    Id<Unit> area;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    Instant happened;
    Id<Person> by;            ///< who wrote it
    Instant since;            ///< entry time
    maybe_words<500> reason;  ///< why it was corrected
};
BOOST_DESCRIBE_STRUCT(EarlierWording, (),
                      (event_class, text, stated_place, area, source, reliability, happened, by,
                       since, reason))

/// Its wordings are counted from 1: what a unit says of it, it says of the one that it read.
struct Information {
    static constexpr std::string_view kind = "information";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 4> indexed{"unit", "open_in", "log_entry",
                                                             "open_for.value"};
    Id<Information> id;
    Id<Unit> unit;  ///< the holder: who reported it, or took it over
    RegisterNumber number;
    EventClass event_class = EventClass::other_safety;
    maybe_words<2000> text;
    maybe_words<300> place;
    Id<Unit> area;  ///< the unit or administrative area where it happened; empty: not known
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    std::vector<Id<Unit>> addressees;
    Id<LogEntry> log_entry;  ///< the row of the duty log that it was made of
    Id<Person> reporter;
    Id<Post> post;
    Instant happened;  ///< the event
    Instant reported_at;
    bool doubtful = false;   ///< reported while the clock was in doubt
    std::int32_t round = 0;  ///< how many assessments were written
    maybe_words<2000> assessment;
    std::optional<Instant> assessed_at;
    std::optional<Finding> closed_as;
    maybe_words<1000> closing;
    std::optional<Instant> closed_at;
    std::optional<Id<Unit>> open_in;  ///< the holder until it is closed or struck
    std::vector<Id<Unit>> open_for;   ///< those it was sent to, as long
    std::int32_t wording = 1;         ///< the one that stands
    std::int32_t verify_from = 1;     ///< the last one that says another what, where or when
    std::int32_t assessed_wording = 0;
    Id<Person> worded_by;
    Instant worded_at;  ///< entry time
    std::vector<EarlierWording> earlier;
    std::optional<Instant> struck_at;
    maybe_words<500> strike_reason;
    Id<Person> struck_by;

    HolderSide side() const;
    bool sent_to(Id<Unit> unit) const;
    /// What, where or when was corrected since it was assessed.
    bool assessment_outdated() const;
    /// Who wrote what stands, or reported it first, verifies nothing of it.
    bool told_by(Id<Person> person) const;
};
BOOST_DESCRIBE_STRUCT(Information, (),
                      (id, unit, number, event_class, text, place, area, source, reliability,
                       addressees, log_entry, reporter, post, happened, reported_at, doubtful,
                       round, assessment, assessed_at, closed_as, closing, closed_at, open_in,
                       open_for, wording, verify_from, assessed_wording, worded_by, worded_at,
                       earlier, struck_at, strike_reason, struck_by))

void on_taken(Information&, const Taken<Information>&, const Stamp&);
void on_force_closed(Information&, const ForceClosed<Information>&, const Stamp&);

inline constexpr std::string_view information_register = "information";

/// Which wording somebody read; where it is said and another stands, nothing is written.
using WordingNumber = Number<1, list_limit>;
std::optional<Refusal> corrected_since(const Information& item,
                                       const std::optional<WordingNumber>& seen);

/// Refuses the text of one field that describes a person.
std::optional<Refusal> unfit_text(std::string_view text, std::string field);

// Events

struct InformationReported {
    using Entity = Information;
    static constexpr std::string_view verb = "reported";
    static constexpr bool opens = true;
    Id<Unit> unit;
    RegisterNumber number;
    EventClass event_class = EventClass::other_safety;
    words<2000> text;
    words<300> place;
    Id<Unit> area;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    std::vector<Id<Unit>> addressees;  ///< groups are expanded: the units of that day
    AddresseeGroup group = AddresseeGroup::none;
    Id<LogEntry> log_entry;
};
BOOST_DESCRIBE_STRUCT(InformationReported, (),
                      (unit, number, event_class, text, place, area, source, reliability,
                       addressees, group, log_entry))
void evolve(Information&, const InformationReported&, const Stamp&);

/// Sent to more units.
struct InformationSent {
    using Entity = Information;
    static constexpr std::string_view verb = "sent";
    std::vector<Id<Unit>> addressees;
};
BOOST_DESCRIBE_STRUCT(InformationSent, (), (addressees))
void evolve(Information&, const InformationSent&, const Stamp&);

/// The holder's assessment, for all parties to endorse or dissent from; a new one begins anew.
struct InformationAssessed {
    using Entity = Information;
    static constexpr std::string_view verb = "assessed";
    words<2000> text;
};
BOOST_DESCRIBE_STRUCT(InformationAssessed, (), (text))
void evolve(Information&, const InformationAssessed&, const Stamp&);

struct InformationClosed {
    using Entity = Information;
    static constexpr std::string_view verb = "closed";
    Finding finding = Finding::confirmed;
    maybe_words<1000> text;
    // How the parties stood when it was closed, as far as the holder knew.
    std::int32_t endorsed = 0;
    std::int32_t dissented = 0;
    std::int32_t silent = 0;
};
BOOST_DESCRIBE_STRUCT(InformationClosed, (), (finding, text, endorsed, dissented, silent))
void evolve(Information&, const InformationClosed&, const Stamp&);

struct InformationReopened {
    using Entity = Information;
    static constexpr std::string_view verb = "reopened";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(InformationReopened, (), (reason))
void evolve(Information&, const InformationReopened&, const Stamp&);

/// What it reads from now on; the wording before stays readable.
struct InformationCorrected {
    using Entity = Information;
    static constexpr std::string_view verb = "corrected";
    EventClass event_class = EventClass::other_safety;
    words<2000> text;
    words<300> place;
    Id<Unit> area;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    Instant event_time;
    bool verify_again = false;  ///< it says another what, where or when
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(InformationCorrected, (),
                      (event_class, text, place, area, source, reliability, event_time,
                       verify_again, reason))
void evolve(Information&, const InformationCorrected&, const Stamp&);

/// Reported by mistake.
struct InformationStruck {
    using Entity = Information;
    static constexpr std::string_view verb = "struck";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(InformationStruck, (), (reason))
void evolve(Information&, const InformationStruck&, const Stamp&);

// Commands

struct ReportInformation {
    static constexpr std::string_view name = "information.report";
    EventClass event_class = EventClass::other_safety;
    words<2000> text;
    words<300> place;
    std::optional<Id<Unit>> area;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    std::vector<Id<Unit>> addressees;
    AddresseeGroup group = AddresseeGroup::none;
    std::optional<Id<LogEntry>> log_entry;
};
BOOST_DESCRIBE_STRUCT(ReportInformation, (),
                      (event_class, text, place, area, source, reliability, addressees, group,
                       log_entry))
void needs(const ReportInformation&, const Context&, const Seen&, Needs&);
Decision decide(const ReportInformation&, const Seen&, const Context&);

struct SendInformation {
    static constexpr std::string_view name = "information.send";
    Id<Information> information;
    std::vector<Id<Unit>> addressees;
};
BOOST_DESCRIBE_STRUCT(SendInformation, (), (information, addressees))
void needs(const SendInformation&, const Context&, const Seen&, Needs&);
Decision decide(const SendInformation&, const Seen&, const Context&);

struct AssessInformation {
    static constexpr std::string_view name = "information.assess";
    Id<Information> information;
    words<2000> text;
};
BOOST_DESCRIBE_STRUCT(AssessInformation, (), (information, text))
void needs(const AssessInformation&, const Context&, const Seen&, Needs&);
Decision decide(const AssessInformation&, const Seen&, const Context&);

struct CloseInformation {
    static constexpr std::string_view name = "information.close";
    Id<Information> information;
    Finding finding = Finding::confirmed;  ///< one that a verification has
    maybe_words<1000> text;
};
BOOST_DESCRIBE_STRUCT(CloseInformation, (), (information, finding, text))
void needs(const CloseInformation&, const Context&, const Seen&, Needs&);
Decision decide(const CloseInformation&, const Seen&, const Context&);

struct ReopenInformation {
    static constexpr std::string_view name = "information.reopen";
    Id<Information> information;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ReopenInformation, (), (information, reason))
void needs(const ReopenInformation&, const Context&, const Seen&, Needs&);
Decision decide(const ReopenInformation&, const Seen&, const Context&);

/// All that it shall read, also what stays as it was.
struct CorrectInformation {
    static constexpr std::string_view name = "information.correct";
    Id<Information> information;
    EventClass event_class = EventClass::other_safety;
    words<2000> text;
    words<300> place;
    std::optional<Id<Unit>> area;
    SourceKind source = SourceKind::own_observation;
    Reliability reliability = Reliability::unknown;
    std::optional<Instant> event_time;  ///< absent: as before
    words<500> reason;
    std::optional<WordingNumber> seen;
};
BOOST_DESCRIBE_STRUCT(CorrectInformation, (),
                      (information, event_class, text, place, area, source, reliability, event_time,
                       reason, seen))
void needs(const CorrectInformation&, const Context&, const Seen&, Needs&);
Decision decide(const CorrectInformation&, const Seen&, const Context&);

struct StrikeInformation {
    static constexpr std::string_view name = "information.strike";
    Id<Information> information;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(StrikeInformation, (), (information, reason))
void needs(const StrikeInformation&, const Context&, const Seen&, Needs&);
Decision decide(const StrikeInformation&, const Seen&, const Context&);

Noun information_noun();

}  // namespace gb
