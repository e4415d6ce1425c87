#pragma once
// What becomes of open matters when their unit ends: they are offered to its successor and taken
// over in the same act, or closed with a reason. A kind takes part with two lines in its struct,
//
//     static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
//     std::optional<Id<Unit>> open_in;   ///< the unit that answers for it while it is open
//
// and "open_in" among its indexed columns; its events are made here. Where more than `open_in`
// changes, the noun gives  void on_taken(E&, const Taken<E>&, const Stamp&)  and
// void on_force_closed(E&, const ForceClosed<E>&, const Stamp&). Where open matters are not told
// by `open_in` alone, the struct gives  static const Movable& movable().

#include "base/fields.hpp"
#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"

namespace gb {

enum class AtUnitEnd {
    moves,  ///< the successor goes on with it
    closes  ///< it ends with its unit: a desk nobody can sit at any more
};

template <class E>
concept OpenInUnit = requires(E entity) {
    { E::at_unit_end } -> std::convertible_to<AtUnitEnd>;
    { entity.open_in } -> std::same_as<std::optional<Id<Unit>>&>;
};

/// In the giver's book. Until it is taken the giver answers for it, and it is frozen.
template <class E>
struct Offered {
    using Entity = E;
    static constexpr std::string_view verb = "offered";
    static constexpr Move move = Move::offered;
    Id<Unit> to;
    Uuid offered_to() const { return to; }
    BOOST_DESCRIBE_CLASS(Offered, (), (to), (), ())
};
template <class E>
void evolve(E&, const Offered<E>&, const Stamp&) {}

/// In the receiver's book, where the entity goes on.
template <class E>
struct Taken {
    using Entity = E;
    static constexpr std::string_view verb = "taken_over";
    static constexpr Move move = Move::taken;
    Id<Unit> from;
    Id<Unit> to;
    BOOST_DESCRIBE_CLASS(Taken, (), (from, to), (), ())
};
template <class E>
void evolve(E& entity, const Taken<E>& event, const Stamp& stamp) {
    if (entity.open_in) entity.open_in = event.to;
    if constexpr (requires { on_taken(entity, event, stamp); }) on_taken(entity, event, stamp);
}

/// Closed because its unit ended and nobody took it over.
template <class E>
struct ForceClosed {
    using Entity = E;
    static constexpr std::string_view verb = "force_closed";
    Id<Unit> unit;
    maybe_label<500> reason;
    BOOST_DESCRIBE_CLASS(ForceClosed, (), (unit, reason), (), ())
};
template <class E>
void evolve(E& entity, const ForceClosed<E>& event, const Stamp& stamp) {
    entity.open_in.reset();
    if constexpr (requires { on_force_closed(entity, event, stamp); }) {
        on_force_closed(entity, event, stamp);
    }
}

/// What winding up asks of one kind.
struct WindingUp {
    Id<Unit> unit;
    Id<Unit> heir;  ///< empty: nobody takes over
    maybe_label<500> reason;
};

/// One kind that outlives or ends with its unit, as the end of the unit sees it.
struct Movable {
    std::string_view kind;
    void (*need_open)(Id<Unit> unit, const Seen&, Needs&);
    std::vector<Uuid> (*open)(Id<Unit> unit, const Seen&);
    /// Records what becomes of one that is open. @return whether the heir took it over
    bool (*wind_up)(Decision&, const Uuid& entity, const WindingUp&, const Seen&);
};

template <class E>
void move_home(Decision& decision, Id<E> entity, Id<Unit> from, Id<Unit> to) {
    decision.record_in(from, entity, Offered<E>{to});
    decision.record_in(to, entity, Taken<E>{from, to});
}

template <OpenInUnit E>
inline constexpr Movable movable{
    E::kind, [](Id<Unit> unit, const Seen&, Needs& wanted) { wanted.where<E>("open_in", unit); },
    [](Id<Unit> unit, const Seen& seen) {
        std::vector<Uuid> ids;
        for (const auto* entity : seen.where<E>("open_in", unit)) ids.push_back(entity->id);
        return ids;
    },
    [](Decision& decision, const Uuid& entity, const WindingUp& end, const Seen&) {
        const bool moves = E::at_unit_end == AtUnitEnd::moves && !end.heir.empty();
        if (moves) {
            move_home(decision, Id<E>(entity), end.unit, end.heir);
        } else {
            decision.record_in(end.unit, Id<E>(entity), ForceClosed<E>{end.unit, end.reason});
        }
        return moves;
    }};

}  // namespace gb
