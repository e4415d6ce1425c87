#pragma once
// What a task and its answer mean together. The task is the giver's, the answer the owner's, each
// in a book of its own that may travel; this table is the only place that reads one by the other.

#include <array>
#include <optional>

#include "base/fields.hpp"

namespace gb {

/// How one owner's part stands in the giver's book.
enum class GiverSide {
    open,
    returned,             ///< sent back, and the owner has not answered since
    confirmed,            ///< the giver takes it as done
    withdrawn,            ///< called back, knowing what the owner had answered until then
    withdrawn_unanswered  ///< called back before any acceptance had arrived
};

/// How it stands in the owner's book.
enum class OwnerSide { silent, accepted, declined, reported };
BOOST_DESCRIBE_ENUM(OwnerSide, silent, accepted, declined, reported)

enum class PartState {
    given,
    accepted,
    declined,
    reported,
    returned,
    confirmed,
    withdrawn,
    withdrawn_before_acceptance  ///< the acceptance was on its way when the giver called it back
};
BOOST_DESCRIBE_ENUM(PartState, given, accepted, declined, reported, returned, confirmed, withdrawn,
                    withdrawn_before_acceptance)

constexpr PartState part_state(GiverSide giver, OwnerSide owner) {
    using enum PartState;
    constexpr std::array<std::array<PartState, 4>, 5> table{{
        //                         silent     accepted   declined   reported
        /* open                 */ {given, accepted, declined, reported},
        /* returned             */ {returned, returned, returned, returned},
        /* confirmed            */ {confirmed, confirmed, confirmed, confirmed},
        /* withdrawn            */ {withdrawn, withdrawn, withdrawn, withdrawn},
        /* withdrawn_unanswered */
        {withdrawn, withdrawn_before_acceptance, withdrawn, withdrawn_before_acceptance},
    }};
    return table[static_cast<std::size_t>(giver)][static_cast<std::size_t>(owner)];
}

/// Whether the owner still has something to do.
constexpr bool waits_for_owner(PartState state) {
    return state == PartState::given || state == PartState::accepted ||
           state == PartState::returned;
}
constexpr bool is_finished(PartState state) {
    return state == PartState::confirmed || state == PartState::withdrawn ||
           state == PartState::withdrawn_before_acceptance;
}

/// Days past the due day. What waits for the giver's word is no longer the owner's delay.
constexpr std::int64_t overdue_days(const std::optional<Date>& due, PartState state, Date today) {
    if (!due || !waits_for_owner(state) || today <= *due) return 0;
    return today.days - due->days;
}

}  // namespace gb
