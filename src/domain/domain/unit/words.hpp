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

/// Lower to upper: the lower unit stands in the relation `kind` to the upper one.
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

enum class Extent { full, partial };
BOOST_DESCRIBE_ENUM(Extent, full, partial)

/// What a unit was called and was, for one span of days.
struct UnitVersion {
    label<200> name;
    maybe_label<200> name_en;
    maybe_label<60> short_name;
    maybe_label<20> code;  ///< official code; may be reused for another unit later
    UnitKind unit_kind = UnitKind::area;
    Level level = Level::base;
    Date from;
    std::optional<Date> to;
    maybe_label<200> basis;  ///< the document, e.g. "Quyết định 15/QĐ-UBND ngày 02/6/2025"
};
BOOST_DESCRIBE_STRUCT(UnitVersion, (),
                      (name, name_en, short_name, code, unit_kind, level, from, to, basis))

/// A seat in a council or board, filled by post, not by person.
struct Membership {
    label<200> post_title;
    maybe_label<200> note;
};
BOOST_DESCRIBE_STRUCT(Membership, (), (post_title, note))

struct Unit {
    static constexpr std::string_view kind = "unit";
    static constexpr std::array<std::string_view, 1> indexed{"open_code"};
    Id<Unit> id;
    std::vector<UnitVersion> versions;  ///< in order of time, without overlap
    std::vector<Membership> members;
    Date from;
    std::optional<Date> ended;  ///< the first day on which it is no more
    maybe_label<20> open_code;  ///< the code while the unit stands; empty after its end

    const UnitVersion* version_on(Date day) const;
    bool stands_on(Date day) const { return from <= day && (!ended || day < *ended); }
    /// The latest version, whatever the day.
    const UnitVersion& latest() const { return versions.back(); }
};
BOOST_DESCRIBE_STRUCT(Unit, (), (id, versions, members, from, ended, open_code))

struct Relation {
    static constexpr std::string_view kind = "relation";
    static constexpr std::array<std::string_view, 2> indexed{"lower", "upper"};
    Id<Relation> id;
    RelationKind relation = RelationKind::administrative;
    Id<Unit> lower;
    Id<Unit> upper;
    Date from;
    std::optional<Date> to;
    maybe_label<200> basis;

    bool holds_on(Date day) const { return from <= day && (!to || day < *to); }
};
BOOST_DESCRIBE_STRUCT(Relation, (), (id, relation, lower, upper, from, to, basis))

// Events

struct UnitEstablished {
    using Entity = Unit;
    static constexpr std::string_view verb = "established";
    static constexpr bool opens = true;
    UnitVersion described;
    std::vector<Membership> members;
};
BOOST_DESCRIBE_STRUCT(UnitEstablished, (), (described, members))
void evolve(Unit&, const UnitEstablished&, const Stamp&);

struct RelationOpened {
    using Entity = Relation;
    static constexpr std::string_view verb = "opened";
    static constexpr bool opens = true;
    RelationKind relation = RelationKind::administrative;
    Id<Unit> lower;
    Id<Unit> upper;
    Date from;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(RelationOpened, (), (relation, lower, upper, from, basis))
void evolve(Relation&, const RelationOpened&, const Stamp&);

// Commands (registry)

struct NewRelation {
    RelationKind kind = RelationKind::administrative;
    Id<Unit> to;
};
BOOST_DESCRIBE_STRUCT(NewRelation, (), (kind, to))

struct EstablishUnit {
    static constexpr std::string_view name = "unit.establish";
    static constexpr Writes writes = Writes::registry;
    UnitVersion described;
    std::vector<Membership> members;
    std::vector<NewRelation> relations;
};
BOOST_DESCRIBE_STRUCT(EstablishUnit, (), (described, members, relations))
void needs(const EstablishUnit&, const Context&, const Seen&, Needs&);
Decision decide(const EstablishUnit&, const Seen&, const Context&);

Noun unit_noun();

}  // namespace gb
