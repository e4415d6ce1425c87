#pragma once
// Units live in time: a unit is an identity; its name, code, level and place in the trees hold for
// spans of days. A span is half open, [from, to). Rules: NQ 202/2025/QH15 and the merging of
// commands in 2025 are the tests of this model, not its content.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"

namespace gb {

enum class UnitKind {
    area,  ///< an administrative area as such (tỉnh, huyện, xã)
    peoples_committee,
    military_command,
    area_defence_command,
    stationed_unit,
    border_guard,
    police,
    fatherland_front,
    party_committee,
    department,
    company,
    council,
    steering_board,
    system  ///< who administers the installation
};
BOOST_DESCRIBE_ENUM(UnitKind, area, peoples_committee, military_command, area_defence_command,
                    stationed_unit, border_guard, police, fatherland_front, party_committee,
                    department, company, council, steering_board, system)

enum class Level { central, military_region, province, district, area, commune, base };
BOOST_DESCRIBE_ENUM(Level, central, military_region, province, district, area, commune, base)

/// Lower to upper: the lower unit stands in the relation to the upper one.
enum class RelationKind {
    administrative,
    military_command,
    guidance,
    stationed_in,
    coordinates_with,
    serves_area
};
BOOST_DESCRIBE_ENUM(RelationKind, administrative, military_command, guidance, stationed_in,
                    coordinates_with, serves_area)

/// A seat in a council or board, filled by post, not by person.
struct Membership {
    label<200> post_title;
    maybe_label<200> note;
};
BOOST_DESCRIBE_STRUCT(Membership, (), (post_title, note))

/// What a unit was called and was, for one span of days.
struct UnitVersion {
    label<200> name;
    maybe_label<200> name_en;
    maybe_label<60> short_name;
    maybe_label<20> code;  ///< official code; no identity: it may live on for another unit later
    UnitKind unit_kind = UnitKind::area;
    Level level = Level::base;
    Date from;
    std::optional<Date> to;
    maybe_label<200> basis;           ///< the document, e.g. "Quyết định 15/QĐ-UBND ngày 02/6/2025"
    maybe_label<60> decision_number;  ///< of a council or board: the decision that set it up
    std::optional<Date> decision_date;
    std::vector<Membership> members;

    bool holds_on(Date day) const { return from <= day && (!to || day < *to); }
};
BOOST_DESCRIBE_STRUCT(UnitVersion, (),
                      (name, name_en, short_name, code, unit_kind, level, from, to, basis,
                       decision_number, decision_date, members))

enum class EndedBy { dissolution, merger, split };
BOOST_DESCRIBE_ENUM(EndedBy, dissolution, merger, split)

/// The act (Stamp::act) by which a version of a unit came about.
struct DescribedBy {
    std::int64_t act = 0;
};
BOOST_DESCRIBE_STRUCT(DescribedBy, (), (act))

struct Unit {
    static constexpr std::string_view kind = "unit";
    static constexpr std::array<std::string_view, 4> indexed{"versions.code", "heir", "ended_act",
                                                             "described_by.act"};
    Id<Unit> id;
    std::vector<UnitVersion> versions;  ///< in order of time, without overlap or gap
    Date from;
    std::optional<Date> ended;        ///< its legal end: the first day on which it is no more
    bool wound_up = false;            ///< nothing of it is open any more, and its book is closed
    Id<Unit> heir;                    ///< who takes over what is open, and holds the papers then
    maybe_label<500> closing_reason;  ///< with which the rest is closed, where there is no heir
    std::optional<EndedBy> ended_by;
    std::int64_t ended_act = 0;             ///< the act by which it ends (Stamp::act); 0: none
    std::vector<DescribedBy> described_by;  ///< one for each version
    bool withdrawn = false;                 ///< countermanded before its day: it never began

    const UnitVersion* version_on(Date day) const;  ///< null: it does not stand on that day
    bool stands_on(Date day) const { return from <= day && !has_ended(day); }
    bool has_ended(Date day) const { return ended && *ended <= day; }
    /// The latest version, whatever the day.
    const UnitVersion& latest() const { return versions.back(); }
};
BOOST_DESCRIBE_STRUCT(Unit, (),
                      (id, versions, from, ended, wound_up, heir, closing_reason, ended_by,
                       ended_act, described_by, withdrawn))

/// The day from which units stand whose beginning no record tells.
inline constexpr Date before_records = first_date;

// Events

struct UnitEstablished {
    using Entity = Unit;
    static constexpr std::string_view verb = "established";
    static constexpr bool opens = true;
    UnitVersion described;
};
BOOST_DESCRIBE_STRUCT(UnitEstablished, (), (described))
void evolve(Unit&, const UnitEstablished&, const Stamp&);

/// A new version, whole: another name, code or standing.
struct UnitRenamed {
    using Entity = Unit;
    static constexpr std::string_view verb = "renamed";
    UnitVersion described;
};
BOOST_DESCRIBE_STRUCT(UnitRenamed, (), (described))
void evolve(Unit&, const UnitRenamed&, const Stamp&);

/// A new version, whole: other members of a council or board, by a later decision.
struct UnitSeated {
    using Entity = Unit;
    static constexpr std::string_view verb = "seated";
    UnitVersion described;
};
BOOST_DESCRIBE_STRUCT(UnitSeated, (), (described))
void evolve(Unit&, const UnitSeated&, const Stamp&);

/// The legal end. It may lie ahead; then what is open is wound up on that day.
struct UnitEnded {
    using Entity = Unit;
    static constexpr std::string_view verb = "ended";
    EndedBy how = EndedBy::dissolution;
    Date on;
    Id<Unit> heir;
    maybe_label<500> closing_reason;
    maybe_label<200> basis;
    bool nothing_open = false;  ///< it never had a book here: nothing is left to wind up
};
BOOST_DESCRIBE_STRUCT(UnitEnded, (), (how, on, heir, closing_reason, basis, nothing_open))
void evolve(Unit&, const UnitEnded&, const Stamp&);

/// Its end, signed for a day that has not come, is taken back: it stands on as before.
struct UnitEndCountermanded {
    using Entity = Unit;
    static constexpr std::string_view verb = "end_countermanded";
    maybe_label<200> basis;
    label<500> reason;
};
BOOST_DESCRIBE_STRUCT(UnitEndCountermanded, (), (basis, reason))
void evolve(Unit&, const UnitEndCountermanded&, const Stamp&);

/// It was established for a day that has not come, and that is taken back: it never begins.
struct UnitWithdrawn {
    using Entity = Unit;
    static constexpr std::string_view verb = "withdrawn";
    maybe_label<200> basis;
    label<500> reason;
};
BOOST_DESCRIBE_STRUCT(UnitWithdrawn, (), (basis, reason))
void evolve(Unit&, const UnitWithdrawn&, const Stamp&);

/// Its last version, of a day that has not come, is taken back: it is called as before.
struct UnitVersionWithdrawn {
    using Entity = Unit;
    static constexpr std::string_view verb = "version_withdrawn";
    maybe_label<200> basis;
    label<500> reason;
};
BOOST_DESCRIBE_STRUCT(UnitVersionWithdrawn, (), (basis, reason))
void evolve(Unit&, const UnitVersionWithdrawn&, const Stamp&);

struct UnitWoundUp {
    using Entity = Unit;
    static constexpr std::string_view verb = "wound_up";
    Id<Unit> heir;
    std::int64_t taken_over = 0;
    std::int64_t force_closed = 0;
};
BOOST_DESCRIBE_STRUCT(UnitWoundUp, (), (heir, taken_over, force_closed))
void evolve(Unit&, const UnitWoundUp&, const Stamp&);

// Commands (registry)

/// Lower to upper: the new unit stands in the relation `kind` to an existing one.
struct NewRelation {
    RelationKind kind = RelationKind::administrative;
    Id<Unit> to;
};
BOOST_DESCRIBE_STRUCT(NewRelation, (), (kind, to))

struct EstablishUnit {
    static constexpr std::string_view name = "unit.establish";
    static constexpr Writes writes = Writes::registry;
    UnitVersion described;
    std::vector<NewRelation> relations;
};
BOOST_DESCRIBE_STRUCT(EstablishUnit, (), (described, relations))
void needs(const EstablishUnit&, const Context&, const Seen&, Needs&);
Decision decide(const EstablishUnit&, const Seen&, const Context&);

/// Another name from a day on. Short name and code stay as they were where they are left empty; an
/// English name does not, since it would be that of another name.
struct RenameUnit {
    static constexpr std::string_view name = "unit.rename";
    static constexpr Writes writes = Writes::registry;
    Id<Unit> unit;
    label<200> new_name;
    maybe_label<200> name_en;
    maybe_label<60> short_name;
    maybe_label<20> code;
    Date from;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(RenameUnit, (), (unit, new_name, name_en, short_name, code, from, basis))
void needs(const RenameUnit&, const Context&, const Seen&, Needs&);
Decision decide(const RenameUnit&, const Seen&, const Context&);

/// The members of a council or board from a day on, by decision.
struct SeatUnit {
    static constexpr std::string_view name = "unit.seat";
    static constexpr Writes writes = Writes::registry;
    Id<Unit> unit;
    std::vector<Membership> members;
    label<60> decision_number;
    Date decision_date;
    Date from;
};
BOOST_DESCRIBE_STRUCT(SeatUnit, (), (unit, members, decision_number, decision_date, from))
void needs(const SeatUnit&, const Context&, const Seen&, Needs&);
Decision decide(const SeatUnit&, const Seen&, const Context&);

// Rules that other nouns share

/// "unit.ended" or "unit.ended_into": whoever comes late is told who carries on.
Refusal has_ended(const Unit& unit, const std::vector<const Unit*>& successors, std::string field);

/// Refuses a code that another unit of the same kind and level holds on any day of the version.
/// Units in `ending` are taken to end where the version begins. Needs where("versions.code").
std::optional<Refusal> code_taken(const UnitVersion& version, Id<Unit> own, const Seen& seen,
                                  const std::vector<Id<Unit>>& ending, std::string field);

/// Refuses a new version of a unit that does not stand, or that has one from that day or later.
std::optional<Refusal> no_new_version(const Unit* unit, Date from, std::string unit_field);

Noun unit_noun();

}  // namespace gb
