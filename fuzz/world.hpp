#pragma once
// Three units that have worked for a while: the same in every process, but for the node's key.

#include "properties/area.hpp"

namespace gb::fuzz {

/// After as many random commands as make most kinds of entities stand there.
inline void live(test::Area& area, std::uint64_t commands = 600) {
    for (std::uint64_t seed = 1; seed <= commands; ++seed) {
        area.fixture.clock.at.ms += static_cast<std::int64_t>(seed * 7919 % 90'000);
        Id<Person> person;
        const auto json = area.random_request(seed * 7919, person);
        if (const auto request = read_request(model(), json, person)) area.fixture.take(*request);
    }
}

}  // namespace gb::fuzz
