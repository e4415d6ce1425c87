#pragma once
// Of what kind an event is, who saw it, how far that is trusted.

#include "base/fields.hpp"

namespace gb {

/// What may happen at a place. There is no class for an opinion, a faith, an association or a
/// gathering, and there will be none (docs/adr/0013).
enum class EventClass {
    natural_hazard,
    fire,
    forest_fire,
    rescue,  ///< search and rescue: on water, on land, in the mountains
    traffic_accident,
    work_accident,    ///< also in training
    ordnance_found,   ///< left from the war: reported and handed over
    epidemic,         ///< also food poisoning
    damage,           ///< loss or theft of, harm to a work, a thing
    utility_failure,  ///< power, water, communication
    environment,
    duty_breach,  ///< of a guard or a watch: the post, never the person
    other_safety
};
BOOST_DESCRIBE_ENUM(EventClass, natural_hazard, fire, forest_fire, rescue, traffic_accident,
                    work_accident, ordnance_found, epidemic, damage, utility_failure, environment,
                    duty_breach, other_safety)

enum class SourceKind {
    own_observation,
    other_force,
    peoples_committee,
    people_of_area,
    press,
    technical_device,  ///< a gauge, a camera of a dam, a satellite's hot spot
    superior
};
BOOST_DESCRIBE_ENUM(SourceKind, own_observation, other_force, peoples_committee, people_of_area,
                    press, technical_device, superior)

/// How far the reporter trusts the source.
enum class Reliability { reliable, fairly_reliable, doubtful, unknown };
BOOST_DESCRIBE_ENUM(Reliability, reliable, fairly_reliable, doubtful, unknown)

}  // namespace gb
