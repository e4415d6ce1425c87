#pragma once
// Information (trao đổi thông tin): a report of an event, in the book of the unit that reports it
// and holds it from then on. What the units it is sent to say of it – received, verified, endorsed
// – stands in their own books (domain/reply); information/states.hpp reads the two together.
//
// Events and places, never people: no field is for a person, and text that describes one is sent
// back (information/persons.hpp).

#include "domain/information/states.hpp"
#include "domain/log/words.hpp"
#include "domain/task/addressees.hpp"

namespace gb {

/// What may happen at a place. There is no class for an opinion, a faith, an association or a
/// gathering, and there will be none (docs/adr/0013).
enum class EventClass {
    natural_hazard,
    fire,
    forest_fire,
    rescue,  ///< search and rescue: on water, on land, in the mountains
    traffic_accident,
    work_accident,    ///< also in training
    ordnance_found,   ///< left from the war: reported and handed over
    epidemic,         ///< also food poisoning
    damage,           ///< loss or theft of, harm to a work, a thing
    utility_failure,  ///< power, water, communication
    environment,
    duty_breach,  ///< of a guard or a watch: the post, never the person
    other_safety
};
BOOST_DESCRIBE_ENUM(EventClass, natural_hazard, fire, forest_fire, rescue, traffic_accident,
                    work_accident, ordnance_found, epidemic, damage, utility_failure, environment,
                    duty_breach, other_safety)

enum class SourceKind {
    own_observation,
    other_force,
    peoples_committee,
    people_of_area,
    press,
    technical_device,  ///< a gauge, a camera of a dam, a satellite's hot spot
    superior
};
BOOST_DESCRIBE_ENUM(SourceKind, own_observation, other_force, peoples_committee, people_of_area,
                    press, technical_device, superior)

/// How far the reporter trusts the source.
enum class Reliability { reliable, fairly_reliable, doubtful, unknown };
BOOST_DESCRIBE_ENUM(Reliability, reliable, fairly_reliable, doubtful, unknown)

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
    std::optional<Id<Unit>> open_in;  ///< the holder until it is closed
    std::vector<Id<Unit>> open_for;   ///< those it was sent to, as long

    HolderSide side() const;
    bool sent_to(Id<Unit> unit) const;
};
BOOST_DESCRIBE_STRUCT(Information, (),
                      (id, unit, number, event_class, text, place, area, source, reliability,
                       addressees, log_entry, reporter, post, happened, reported_at, doubtful,
                       round, assessment, assessed_at, closed_as, closing, closed_at, open_in,
                       open_for))

void on_taken(Information&, const Taken<Information>&, const Stamp&);
void on_force_closed(Information&, const ForceClosed<Information>&, const Stamp&);

inline constexpr std::string_view information_register = "information";

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

Noun information_noun();

}  // namespace gb
