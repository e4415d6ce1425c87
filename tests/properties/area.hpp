#pragma once
// Three units, one below another, with a person in each role, and random commands by them of every
// kind that the model knows.

#include <vector>

#include "properties/generate.hpp"
#include "support/fixture.hpp"
#include "support/memory_ledger.hpp"

namespace gb::test {

class Area {
  public:
    struct Someone {
        Person_in_post post;
        Role role;
    };

    Area();

    /// One command from one seed: mostly by somebody who may, mostly about what there is.
    std::string random_request(std::uint64_t seed, Id<Person>& person);

    MemoryLedger ledger;
    Fixture fixture{ledger};
    std::vector<Someone> people;

  private:
    const Someone& somebody(const CommandType& type, Generator& random);
    Uuid known_id(const std::string& field, Generator& random);
};

}  // namespace gb::test
