#pragma once
// Whether a unit's own book tells of acts after a day: a reform said to hold from that day would
// belie them, and whoever signed them.

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/unit/words.hpp"

namespace gb {

/// The name by which the ledger is asked, as for a figure; no paper can quote it.
inline constexpr std::string_view acts_after = "acts_after";

void need_acts_after(Id<Unit> unit, Date day, const Context& context, Needs& wanted);

/// Refuses with `code` where the unit acted after the day: names the act that happened last.
std::optional<Refusal> acted_after(const Unit& unit, Date day, const Seen& seen,
                                   const Context& context, std::string_view code);

}  // namespace gb
