#pragma once
// The last number of a register, stated by a person: after a restore, when numbers may stand on
// paper that the books do not hold, and where a register was begun by hand. What lies between the
// last number in the book and the one stated was given outside of this book and stays a gap.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/unit/words.hpp"

namespace gb {

using LastNumber = Number<0, 1'000'000>;

/// Further than that ahead of the book a number is taken for a slip of the hand.
inline constexpr std::int64_t furthest_ahead = 10'000;

/// One statement; `known` is the last number that the book held then.
struct StatedLast {
    std::int64_t known = 0;
    std::int64_t last = 0;
    Instant at;
    Id<Person> by;
};
BOOST_DESCRIBE_STRUCT(StatedLast, (), (known, last, at, by))

/// What was stated of one register of a unit in one year.
struct RegisterStatement {
    static constexpr std::string_view kind = "register_statement";
    static constexpr std::array<std::string_view, 1> indexed{"unit"};
    Id<RegisterStatement> id;
    Id<Unit> unit;
    RegisterNumber number;  ///< the register, its year, and the last number stated
    std::vector<StatedLast> stated;
};
BOOST_DESCRIBE_STRUCT(RegisterStatement, (), (id, unit, number, stated))

Id<RegisterStatement> register_statement(Id<Unit> unit, std::string_view name, std::int32_t year);

/// All registers that a unit's book can have, as the nouns name them.
const std::vector<std::string>& register_names();

/// Its number is the last one given: the next one follows it, as after any other.
struct LastNumberStated {
    using Entity = RegisterStatement;
    static constexpr std::string_view verb = "stated";
    static constexpr bool opens = true;
    Id<Unit> unit;
    RegisterNumber number;
    std::int64_t known = 0;
};
BOOST_DESCRIBE_STRUCT(LastNumberStated, (), (unit, number, known))
void evolve(RegisterStatement&, const LastNumberStated&, const Stamp&);

struct RegisterLast {
    label<40> name;
    LastNumber last{0};
};
BOOST_DESCRIBE_STRUCT(RegisterLast, (), (name, last))

/// Of the registers of this year: those of years before give no number any more.
struct StateRegisters {
    static constexpr std::string_view name = "register.state";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    std::vector<RegisterLast> registers;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(StateRegisters, (), (unit, registers))
void needs(const StateRegisters&, const Context&, const Seen&, Needs&);
Decision decide(const StateRegisters&, const Seen&, const Context&);

Noun register_noun();

}  // namespace gb
