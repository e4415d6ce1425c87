#pragma once
// Rule profile: the figures by which giaoban works and which no source confirmed. Each has a
// default that comes with the program and is marked so; a unit sets its own, from a day on, in its
// own book. Until it does, and again once it says so, it follows its superior (rule/in_force.hpp).
// Sheets of days before keep what held then.

#include <span>

#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"
#include "domain/unit/words.hpp"

namespace gb {

enum class Rule {
    daily_minute,  ///< at which the daily giao ban is held: its sheet and the duty report end there
    year_from_days,  ///< a summary of a longer period gets the outline of the year
    assessed_days,   ///< the longest period that one assessment may cover
    late_minutes     ///< a row entered later than this after it happened is marked late
};
BOOST_DESCRIBE_ENUM(Rule, daily_minute, year_from_days, assessed_days, late_minutes)

/// How the number is to be read.
enum class RuleMeasure { minute_of_day, days, minutes };
BOOST_DESCRIBE_ENUM(RuleMeasure, minute_of_day, days, minutes)

/// What comes with the program: the default and between what it may be set.
struct RuleDefault {
    Rule rule;
    RuleMeasure measure;
    std::int64_t usual;
    std::int64_t least;
    std::int64_t most;
};
std::span<const RuleDefault> rule_defaults();
const RuleDefault& rule_default(Rule rule);

using RuleNumber = Number<0, 100'000>;

/// One act of setting a rule, or of following the superior in it; the latest that has begun counts.
struct RuleSetting {
    static constexpr std::string_view kind = "rule_setting";
    static constexpr std::array<std::string_view, 1> indexed{"unit"};
    Id<RuleSetting> id;
    Id<Unit> unit;
    Rule rule = Rule::daily_minute;
    RuleNumber value{0};
    Date from;
    maybe_label<200> basis;  ///< the paper that says so; empty: the unit's own choice
    Instant set_at;
    Id<Person> set_by;
    bool follows = false;  ///< the superior, as if nothing had been set: the value says nothing
};
BOOST_DESCRIBE_STRUCT(RuleSetting, (),
                      (id, unit, rule, value, from, basis, set_at, set_by, follows))

struct RuleChanged {
    using Entity = RuleSetting;
    static constexpr std::string_view verb = "made";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Rule rule = Rule::daily_minute;
    RuleNumber value{0};
    Date from;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(RuleChanged, (), (unit, rule, value, from, basis))
void evolve(RuleSetting&, const RuleChanged&, const Stamp&);

struct RuleFollowed {
    using Entity = RuleSetting;
    static constexpr std::string_view verb = "followed";
    static constexpr bool opens = true;
    Id<Unit> unit;
    Rule rule = Rule::daily_minute;
    Date from;
    maybe_label<200> basis;
};
BOOST_DESCRIBE_STRUCT(RuleFollowed, (), (unit, rule, from, basis))
void evolve(RuleSetting&, const RuleFollowed&, const Stamp&);

/// Of a unit's own settings the one that counts on a day; null: it set nothing, or follows its
/// superior. Of two of one day, the later.
const RuleSetting* own_rule(std::span<const RuleSetting* const> of_unit, Rule rule, Date day);

/// In the book of the unit for which it shall hold.
struct ChangeRule {
    static constexpr std::string_view name = "rule.set";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    Rule rule = Rule::daily_minute;
    RuleNumber value{0};
    Date from;
    maybe_label<200> basis;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(ChangeRule, (), (unit, rule, value, from, basis))
void needs(const ChangeRule&, const Context&, const Seen&, Needs&);
Decision decide(const ChangeRule&, const Seen&, const Context&);

/// From a day on the unit follows its superior again, as before it set anything.
struct FollowSuperior {
    static constexpr std::string_view name = "rule.follow";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    Rule rule = Rule::daily_minute;
    Date from;
    maybe_label<200> basis;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(FollowSuperior, (), (unit, rule, from, basis))
void needs(const FollowSuperior&, const Context&, const Seen&, Needs&);
Decision decide(const FollowSuperior&, const Seen&, const Context&);

Noun rule_noun();

}  // namespace gb
