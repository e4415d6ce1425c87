#pragma once
// How units stand to each other, for spans of days: the military tree is not the administrative
// one, and neither is all. A relation is an entity of its own; it never changes but by its end.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/unit/words.hpp"

namespace gb {

struct Relation {
    static constexpr std::string_view kind = "relation";
    static constexpr std::array<std::string_view, 4> indexed{"lower", "upper", "opened_act",
                                                             "closed_act"};
    Id<Relation> id;
    RelationKind relation = RelationKind::administrative;
    Id<Unit> lower;
    Id<Unit> upper;
    Date from;
    std::optional<Date> to;
    maybe_label<200> basis = {};
    // by which an act that is countermanded finds what it did (domain/reform/countermand.cpp)
    std::int64_t opened_act = 0;         ///< Stamp::act of its opening
    std::int64_t closed_act = 0;         ///< of the latest that closed it; 0: none
    std::optional<Date> to_before = {};  ///< its end before that one

    bool holds_on(Date day) const { return from <= day && (!to || day < *to); }
    bool never_held() const { return to && *to <= from; }
};
BOOST_DESCRIBE_STRUCT(Relation, (),
                      (id, relation, lower, upper, from, to, basis, opened_act, closed_act,
                       to_before))

/// The kinds by which one unit stands below another, who may then read what it writes. The one
/// list.
inline constexpr std::array downward{RelationKind::administrative, RelationKind::military_command,
                                     RelationKind::guidance};

/// No tree of units is deeper.
inline constexpr int levels_up = 8;

/// Kinds in which a unit stands below one other at a time; they make trees.
bool one_upper(RelationKind kind);

// Events

struct RelationOpened {
    using Entity = Relation;
    static constexpr std::string_view verb = "opened";
    static constexpr bool opens = true;
    RelationKind relation = RelationKind::administrative;
    Id<Unit> lower;
    Id<Unit> upper;
    Date from;
    std::optional<Date> to;  ///< where the end of one of the two is known already
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(RelationOpened, (), (relation, lower, upper, from, to, basis))
void evolve(Relation&, const RelationOpened&, const Stamp&);

struct RelationClosed {
    using Entity = Relation;
    static constexpr std::string_view verb = "closed";
    Date to;  ///< the first day on which it holds no more
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(RelationClosed, (), (to, basis))
void evolve(Relation&, const RelationClosed&, const Stamp&);

/// The act that closed it is countermanded before its day.
struct RelationReopened {
    using Entity = Relation;
    static constexpr std::string_view verb = "reopened";
    std::optional<Date> to;  ///< its end as it was before
};
BOOST_DESCRIBE_STRUCT(RelationReopened, (), (to))
void evolve(Relation&, const RelationReopened&, const Stamp&);

// Commands (registry)

struct RelateUnits {
    static constexpr std::string_view name = "unit.relate";
    static constexpr Writes writes = Writes::registry;
    RelationKind kind = RelationKind::administrative;
    Id<Unit> from_unit;  ///< the lower
    Id<Unit> to_unit;    ///< the upper
    Date from;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(RelateUnits, (), (kind, from_unit, to_unit, from, basis))
void needs(const RelateUnits&, const Context&, const Seen&, Needs&);
Decision decide(const RelateUnits&, const Seen&, const Context&);

struct UnrelateUnits {
    static constexpr std::string_view name = "unit.unrelate";
    static constexpr Writes writes = Writes::registry;
    Id<Relation> relation;
    Date to;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(UnrelateUnits, (), (relation, to, basis))
void needs(const UnrelateUnits&, const Context&, const Seen&, Needs&);
Decision decide(const UnrelateUnits&, const Seen&, const Context&);

/// From one superior to another, without a day between.
struct TransferUnit {
    static constexpr std::string_view name = "unit.transfer";
    static constexpr Writes writes = Writes::registry;
    Id<Unit> unit;
    RelationKind kind = RelationKind::administrative;
    Id<Unit> to_unit;
    Date on;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(TransferUnit, (), (unit, kind, to_unit, on, basis))
void needs(const TransferUnit&, const Context&, const Seen&, Needs&);
Decision decide(const TransferUnit&, const Seen&, const Context&);

// Rules that other nouns share

RelationOpened opened(const Relation& relation);

/// Of a command, to blame for the one unit or the other.
struct RelatedFields {
    std::string lower, upper;
};

/// Refuses a relation of a unit to itself, or one that begins while either does not stand.
std::optional<Refusal> ill_related(const Relation& relation, const Unit* lower, const Unit* upper,
                                   const RelatedFields& fields);

/// Refuses a second superior at one time (kinds of one_upper), or the same relation twice. Those
/// closed in the same decision count as ending on `relation.from`.
std::optional<Refusal> overlaps(const Relation& relation,
                                const std::vector<const Relation*>& of_lower,
                                const std::vector<Id<Relation>>& closed, const std::string& field);

/// Asks for what circle() looks at: the chain of superiors of `upper`, a level at a time.
void need_chain(RelationKind kind, Id<Unit> upper, const Seen& seen, Needs& wanted);
/// Refuses a tree in which the lower unit would stand above its own superior.
std::optional<Refusal> circle(const Relation& relation, const Seen& seen, const std::string& field);

Noun relation_noun();

}  // namespace gb
