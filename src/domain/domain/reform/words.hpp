#pragma once
// Units that merge, split and end, and what becomes of them: successions are many to many, and
// remembered for ever. The end of a unit is two acts: its legal end on a day, in the registry, and
// the winding up, in which each open matter is taken over or closed with a reason and its book is
// closed. Where the day has come both happen in one transaction; a reform signed beforehand is
// wound up when its day comes.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/relation/words.hpp"
#include "domain/unit/words.hpp"

namespace gb {

/// How much of the old unit went into the new one.
enum class Extent { full, partial };
BOOST_DESCRIBE_ENUM(Extent, full, partial)

struct Succession {
    static constexpr std::string_view kind = "succession";
    static constexpr std::array<std::string_view, 3> indexed{"old_unit", "new_unit", "act"};
    Id<Succession> id;
    Id<Unit> old_unit;
    Id<Unit> new_unit;
    Extent extent = Extent::full;
    Date on;
    maybe_label<200> basis;
    bool withdrawn = false;  ///< countermanded before its day: it never took place
    std::int64_t act = 0;    ///< Stamp::act of its recording
};
BOOST_DESCRIBE_STRUCT(Succession, (), (id, old_unit, new_unit, extent, on, basis, withdrawn, act))

/// The last entry of a unit's book but for lawful erasures.
struct Closing {
    static constexpr std::string_view kind = "closing";
    static constexpr std::array<std::string_view, 0> indexed{};
    Id<Closing> id;
    Id<Unit> unit;
    Date ended;
    Id<Unit> heir;
    maybe_label<500> late_reason;  ///< why its end was entered after acts that happened later
};
BOOST_DESCRIBE_STRUCT(Closing, (), (id, unit, ended, heir, late_reason))

// Events

struct SuccessionRecorded {
    using Entity = Succession;
    static constexpr std::string_view verb = "recorded";
    static constexpr bool opens = true;
    Id<Unit> old_unit;
    Id<Unit> new_unit;
    Extent extent = Extent::full;
    Date on;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(SuccessionRecorded, (), (old_unit, new_unit, extent, on, basis))
void evolve(Succession&, const SuccessionRecorded&, const Stamp&);

struct SuccessionWithdrawn {
    using Entity = Succession;
    static constexpr std::string_view verb = "withdrawn";
    label<500> reason;
};
BOOST_DESCRIBE_STRUCT(SuccessionWithdrawn, (), (reason))
void evolve(Succession&, const SuccessionWithdrawn&, const Stamp&);

struct BookClosed {
    using Entity = Closing;
    static constexpr std::string_view verb = "recorded";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    Id<Unit> unit;
    Date ended;
    Id<Unit> heir;
    maybe_label<500> late_reason;
};
BOOST_DESCRIBE_STRUCT(BookClosed, (), (unit, ended, heir, late_reason))
void evolve(Closing&, const BookClosed&, const Stamp&);

/// Before an end could be entered late.
struct BookClosed1 {
    using Entity = Closing;
    static constexpr std::string_view verb = "recorded";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Date ended;
    Id<Unit> heir;
};
BOOST_DESCRIBE_STRUCT(BookClosed1, (), (unit, ended, heir))
void evolve(Closing&, const BookClosed1&, const Stamp&);

// Commands (registry, and the books of the units concerned)

/// Several units become one, which stands already or is established by this. A new one takes the
/// kind and level of the first, and its superiors.
struct MergeUnits {
    static constexpr std::string_view name = "unit.merge";
    static constexpr Writes writes = Writes::registry;
    static constexpr bool several_books = true;
    std::vector<Id<Unit>> units;
    std::optional<Id<Unit>> into;
    maybe_label<200> new_name;
    maybe_label<20> new_code;
    Date on;
    maybe_label<200> basis;
    maybe_label<500> late_reason;  ///< the day is past and the unit has acted since: why so late
};
BOOST_DESCRIBE_STRUCT(MergeUnits, (), (units, into, new_name, new_code, on, basis, late_reason))
void needs(const MergeUnits&, const Context&, const Seen&, Needs&);
Decision decide(const MergeUnits&, const Seen&, const Context&);

/// Where a part of a split unit goes: to a unit that stands, or to a new one of the same kind,
/// level and superiors.
struct SplitPart {
    std::optional<Id<Unit>> into;
    maybe_label<200> new_name;
    maybe_label<20> new_code;
};
BOOST_DESCRIBE_STRUCT(SplitPart, (), (into, new_name, new_code))

struct SplitUnit {
    static constexpr std::string_view name = "unit.split";
    static constexpr Writes writes = Writes::registry;
    static constexpr bool several_books = true;
    Id<Unit> unit;
    std::vector<SplitPart> parts;
    bool lives_on = false;               ///< it only gives parts away, and stands as before
    std::optional<Number<0, 255>> heir;  ///< the part that takes over what is open
    maybe_label<500> force_reason;       ///< closes what is open, where no part takes it over
    Date on;
    maybe_label<200> basis;
    maybe_label<500> late_reason;  ///< the day is past and the unit has acted since: why so late
};
BOOST_DESCRIBE_STRUCT(SplitUnit, (),
                      (unit, parts, lives_on, heir, force_reason, on, basis, late_reason))
void needs(const SplitUnit&, const Context&, const Seen&, Needs&);
Decision decide(const SplitUnit&, const Seen&, const Context&);

struct DissolveUnit {
    static constexpr std::string_view name = "unit.dissolve";
    static constexpr Writes writes = Writes::registry;
    static constexpr bool several_books = true;
    Id<Unit> unit;
    Date on;
    maybe_label<200> basis;
    std::optional<Id<Unit>> successor;
    maybe_label<500> force_reason;
    maybe_label<500> late_reason;  ///< the day is past and the unit has acted since: why so late
};
BOOST_DESCRIBE_STRUCT(DissolveUnit, (), (unit, on, basis, successor, force_reason, late_reason))
void needs(const DissolveUnit&, const Context&, const Seen&, Needs&);
Decision decide(const DissolveUnit&, const Seen&, const Context&);

/// Carries out, on its day, the end that was signed beforehand. The node gives it by itself; who
/// gives it by hand may name another heir or a reason.
struct WindUpUnit {
    static constexpr std::string_view name = "unit.wind_up";
    static constexpr Writes writes = Writes::registry;
    static constexpr bool several_books = true;
    Id<Unit> unit;
    std::optional<Id<Unit>> heir;
    maybe_label<500> force_reason;
};
BOOST_DESCRIBE_STRUCT(WindUpUnit, (), (unit, heir, force_reason))
void needs(const WindUpUnit&, const Context&, const Seen&, Needs&);
Decision decide(const WindUpUnit&, const Seen&, const Context&);

/// Takes back the latest act of a unit whose day has not come, whole: a dissolution, merger, split,
/// establishment, renaming or seating, with all units, relations and successions that it made,
/// changed or ended. Of acts that rest on one another the latest goes first.
struct CountermandAct {
    static constexpr std::string_view name = "unit.countermand";
    static constexpr Writes writes = Writes::registry;
    Id<Unit> unit;
    maybe_label<200> basis;
    label<500> reason;
};
BOOST_DESCRIBE_STRUCT(CountermandAct, (), (unit, basis, reason))
void needs(const CountermandAct&, const Context&, const Seen&, Needs&);
Decision decide(const CountermandAct&, const Seen&, const Context&);

/// What an act does to a unit.
enum class ReformKind { dissolution, merger, split, splitting_off, establishment, description };
BOOST_DESCRIBE_ENUM(ReformKind, dissolution, merger, split, splitting_off, establishment,
                    description)

/// An act whose day lies ahead.
struct ActAhead {
    std::int64_t act = 0;
    ReformKind what = ReformKind::dissolution;
    Date on;
};
/// The latest of a unit that could be countermanded. @param parting  its successions as old unit
std::optional<ActAhead> act_ahead(const Unit& unit, const std::vector<const Succession*>& parting,
                                  Date today);

Noun reform_noun();

}  // namespace gb
