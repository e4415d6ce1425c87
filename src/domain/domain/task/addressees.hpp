#pragma once
// Addressee groups ("all communes", "all stationed units"): at issue they become the units of that
// date, and the units stand in the event. Later changes of the tree do not touch what was issued.

#include <optional>

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/unit/words.hpp"

namespace gb {

/// Groups of communes reach each commune of the giver once, at one office of it; where a commune
/// has no such office, it is addressed as an area, so that none is left out.
enum class AddresseeGroup {
    none,
    all_communes,     ///< each at the office of the giver's own line: a command at its command
    all_stationed,    ///< units stationed in the giver's area, whoever commands them
    all_subordinate,  ///< units directly below the giver
    commune_commands,
    commune_committees,
    commune_police,
    commune_fronts,
    commune_parties
};
BOOST_DESCRIBE_ENUM(AddresseeGroup, none, all_communes, all_stationed, all_subordinate,
                    commune_commands, commune_committees, commune_police, commune_fronts,
                    commune_parties)

/// Asks for the relations and units that tell who is in the group; a level of the tree each time.
void need_group(AddresseeGroup group, Id<Unit> giver, const Context& context, const Seen& seen,
                Needs& wanted);

struct GroupOfUnits {
    std::vector<Id<Unit>> units;  ///< in order of id; never the giver itself
    bool complete = true;         ///< false: the tree is larger than one command may walk
};
GroupOfUnits units_of_group(AddresseeGroup group, Id<Unit> giver, const Context& context,
                            const Seen& seen);

/// "task.group_too_large", "task.group_too_wide": more than one command can reach.
std::optional<Refusal> too_large(const GroupOfUnits& group, const std::string& field);

}  // namespace gb
