#pragma once
// What an information item and the replies to it mean together. The item is its holder's, each
// reply stands in the book of the unit that gave it; this is the only place that reads one by the
// other.

#include <array>
#include <cstdint>

#include "base/fields.hpp"

namespace gb {

/// What a verification found.
enum class Finding {
    confirmed,
    partly,
    untrue,
    duplicate,    ///< the same event was told in another item
    unverifiable  ///< it cannot be found out
};
BOOST_DESCRIBE_ENUM(Finding, confirmed, partly, untrue, duplicate, unverifiable)

/// How the item stands in its holder's book.
enum class HolderSide { open, assessed, closed };

/// How it stands as both sides know it: what the board is sorted by.
enum class InformationState { to_verify, in_assessment, closed };
BOOST_DESCRIBE_ENUM(InformationState, to_verify, in_assessment, closed)

constexpr InformationState information_state(HolderSide holder, bool verified) {
    using enum InformationState;
    constexpr std::array<std::array<InformationState, 2>, 3> table{{
        //              nobody has     somebody has verified it
        /* open     */ {to_verify, in_assessment},
        /* assessed */ {in_assessment, in_assessment},  // its verification may still be on its way
        /* closed   */ {closed, closed},
    }};
    return table[static_cast<std::size_t>(holder)][verified ? 1 : 0];
}

/// What a party says of the assessment, in its own book.
enum class Stance { silent, endorsed, dissented };
BOOST_DESCRIBE_ENUM(Stance, silent, endorsed, dissented)

enum class StanceState {
    not_asked,  ///< there is no assessment yet
    waiting,
    endorsed,
    dissented,
    endorsed_earlier,  ///< of a text that the holder has written anew since
    dissented_earlier
};
BOOST_DESCRIBE_ENUM(StanceState, not_asked, waiting, endorsed, dissented, endorsed_earlier,
                    dissented_earlier)

/// @param round how many assessments the holder has written
/// @param seen  the one that the party spoke of
constexpr StanceState stance_state(std::int32_t round, Stance stance, std::int32_t seen) {
    using enum StanceState;
    if (stance == Stance::silent) return round == 0 ? not_asked : waiting;
    if (stance == Stance::endorsed) return seen < round ? endorsed_earlier : endorsed;
    return seen < round ? dissented_earlier : dissented;
}

}  // namespace gb
