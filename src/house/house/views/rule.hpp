#pragma once
// A unit's rule profile, as it is in force, and the table of who may award what.

#include "domain/award_rule/words.hpp"
#include "domain/rule/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// One that was set: the one in force, or one of the unit's own before it.
struct RuleSettingView {
    UnitRef of;              ///< whose it is: the unit's own, or a superior's that it follows
    std::int64_t value = 0;  ///< says nothing where `follows`
    bool follows = false;    ///< from that day the unit followed its superior again
    Date from;
    std::string basis;
    Instant set_at;
    std::string set_by;
};
BOOST_DESCRIBE_STRUCT(RuleSettingView, (), (of, value, follows, from, basis, set_at, set_by))

/// What is known to hold from a day to come.
struct RuleComing {
    Date from;
    std::int64_t value = 0;
    std::optional<UnitRef> of;  ///< absent: the default
};
BOOST_DESCRIBE_STRUCT(RuleComing, (), (from, value, of))

struct RuleLine {
    Rule rule = Rule::daily_minute;
    RuleMeasure measure = RuleMeasure::days;
    std::int64_t value = 0;  ///< in force on the day
    std::int64_t usual = 0;  ///< the default that comes with the program: no source confirmed it
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::optional<RuleSettingView> in_force;  ///< absent: the default is
    std::vector<RuleComing> to_come;          ///< in order of day
    std::vector<RuleSettingView> before;      ///< of the unit itself, the latest first
};
BOOST_DESCRIBE_STRUCT(RuleLine, (),
                      (rule, measure, value, usual, least, most, in_force, to_come, before))

struct FormRuleView {
    AwardForm form = AwardForm::giay_khen;
    UnitKind unit_kind = UnitKind::area;
    Level level = Level::base;
    Date from;
    std::optional<Date> to;
    RuleSource source = RuleSource::own_rules;
    bool verified = false;
};
BOOST_DESCRIBE_STRUCT(FormRuleView, (), (form, unit_kind, level, from, to, source, verified))

/// What was stated for the unit alone.
struct AwardRuleView {
    AwardForm form = AwardForm::giay_khen;
    bool allowed = false;
    Date from;
    std::string basis;
    Instant set_at;
    std::string set_by;
    std::optional<OwnForm> own;
};
BOOST_DESCRIBE_STRUCT(AwardRuleView, (), (form, allowed, from, basis, set_at, set_by, own))

struct RuleProfile {
    UnitRef unit;
    Date day;  ///< of which it tells
    std::vector<RuleLine> rules;
    std::vector<FormRuleView> forms;    ///< the same for every unit
    std::vector<AwardRuleView> stated;  ///< for this unit, the latest first
    bool may_set = false;               ///< the viewer, for this unit
    bool may_state = false;             ///< who may award what
};
BOOST_DESCRIBE_STRUCT(RuleProfile, (), (unit, day, rules, forms, stated, may_set, may_state))

struct RulesParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
    std::optional<Date> day;       ///< by default today
};
BOOST_DESCRIBE_STRUCT(RulesParams, (), (post, unit, day))

}  // namespace gb::views
