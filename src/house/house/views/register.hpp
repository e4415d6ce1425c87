#pragma once
// How far the registers of units have come, and what was stated of them.

#include "domain/register/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// Numbers after `known`, up to `last`, were given outside of the book and are not in it.
struct StatedNumber {
    std::int64_t known = 0;
    std::int64_t last = 0;
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(StatedNumber, (), (known, last, at, by))

struct RegisterNow {
    std::string name;   ///< as `register.state` takes it
    std::string title;  ///< in the reader's language
    std::int32_t year = 0;
    std::int64_t known = 0;  ///< the last number, in the book or stated; 0: none
    bool to_state = false;   ///< restored since: it gives no number before its last one is stated
    std::vector<StatedNumber> stated;  ///< in order of time
};
BOOST_DESCRIBE_STRUCT(RegisterNow, (), (name, title, year, known, to_state, stated))

struct UnitRegisters {
    UnitRef unit;
    std::vector<RegisterNow> registers;
};
BOOST_DESCRIBE_STRUCT(UnitRegisters, (), (unit, registers))

struct Registers {
    std::optional<Instant> restored;   ///< in this year; absent: no number is waited for
    std::vector<UnitRegisters> units;  ///< with a number given in this year or the one before
};
BOOST_DESCRIBE_STRUCT(Registers, (), (restored, units))

struct RegistersParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default all that an administrator serves, else one's own
};
BOOST_DESCRIBE_STRUCT(RegistersParams, (), (post, unit))

}  // namespace gb::views
