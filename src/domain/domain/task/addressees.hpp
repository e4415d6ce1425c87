#pragma once
// Addressee groups ("all communes", "all stationed units"): at issue they become the units of that
// date, and the units stand in the event. Later changes of the tree do not touch what was issued.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/unit/words.hpp"

namespace gb {

enum class AddresseeGroup {
    none,
    all_communes,    ///< units of level commune below the giver or below an area it serves
    all_stationed,   ///< units stationed in the giver's area, whoever commands them
    all_subordinate  ///< units directly below the giver
};
BOOST_DESCRIBE_ENUM(AddresseeGroup, none, all_communes, all_stationed, all_subordinate)

/// Asks for the relations and units that tell who is in the group; a level of the tree each time.
void need_group(AddresseeGroup group, Id<Unit> giver, const Context& context, const Seen& seen,
                Needs& wanted);

struct GroupOfUnits {
    std::vector<Id<Unit>> units;  ///< in order of id; never the giver itself
    bool complete = true;         ///< false: the tree is larger than one command may walk
};
GroupOfUnits units_of_group(AddresseeGroup group, Id<Unit> giver, const Context& context,
                            const Seen& seen);

}  // namespace gb
