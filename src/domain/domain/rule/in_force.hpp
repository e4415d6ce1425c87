#pragma once
// Whose rule holds for a unit on a day: its own, else that of the nearest superior who set one,
// else the default. The superior of a day is the one in military command, and where there is none
// the one in administration: one line upwards, so that nobody follows two. Guidance, cooperation
// and where troops are stationed carry no rule.

#include "domain/rule/words.hpp"

namespace gb {

/// Asks for what the functions below look at: the superiors of all days, a level at a time.
void need_rules(Id<Unit> unit, const Seen& seen, Needs& wanted);

/// Null: the default. Its `unit` says whose it is.
const RuleSetting* rule_in_force(Id<Unit> unit, Rule rule, Date day, const Seen& seen);
std::int64_t rule_value(Id<Unit> unit, Rule rule, Date day, const Seen& seen);

/// What will hold otherwise than on the day before, and from when.
struct RuleToCome {
    Date from;
    const RuleSetting* setting = nullptr;  ///< null: the default
};
/// In order of days, as far as it is known today.
std::vector<RuleToCome> rules_to_come(Id<Unit> unit, Rule rule, Date today, const Seen& seen);

}  // namespace gb
