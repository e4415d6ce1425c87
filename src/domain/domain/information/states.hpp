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

/// How the item stands in its holder's book. Assessed: as the item reads now.
enum class HolderSide { open, assessed, closed, struck };

/// How it stands as both sides know it: what the board is sorted by.
enum class InformationState {
    to_verify,
    in_assessment,
    closed,
    struck  ///< reported by mistake: it counts nowhere
};
BOOST_DESCRIBE_ENUM(InformationState, to_verify, in_assessment, closed, struck)

constexpr InformationState information_state(HolderSide holder, bool verified) {
    using enum InformationState;
    constexpr std::array<std::array<InformationState, 2>, 4> table{{
        //              nobody has     somebody has verified it
        /* open     */ {to_verify, in_assessment},
        /* assessed */ {in_assessment, in_assessment},  // its verification may still be on its way
        /* closed   */ {closed, closed},
        /* struck   */ {struck, struck},
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

/// @param round    how many assessments the holder has written
/// @param seen     the one that the party spoke of
/// @param outdated the item was corrected since the last assessment: nobody is asked of that one
constexpr StanceState stance_state(std::int32_t round, Stance stance, std::int32_t seen,
                                   bool outdated = false) {
    using enum StanceState;
    if (stance == Stance::silent) return round == 0 || outdated ? not_asked : waiting;
    const bool earlier = outdated || seen < round;
    if (stance == Stance::endorsed) return earlier ? endorsed_earlier : endorsed;
    return earlier ? dissented_earlier : dissented;
}

}  // namespace gb
