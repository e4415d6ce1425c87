#pragma once
// A unit's rule profile, as it is in force, and the table of who may award what.

#include "domain/commendation/forms.hpp"
#include "domain/rule/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

/// One that was set, in force or still to begin.
struct RuleSettingView {
    std::int64_t value = 0;
    Date from;
    std::string basis;
    Instant set_at;
    std::string set_by;
};
BOOST_DESCRIBE_STRUCT(RuleSettingView, (), (value, from, basis, set_at, set_by))

struct RuleLine {
    Rule rule = Rule::daily_minute;
    RuleMeasure measure = RuleMeasure::days;
    std::int64_t value = 0;  ///< in force today
    std::int64_t usual = 0;  ///< the default that comes with the program: no source confirmed it
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::optional<RuleSettingView> in_force;  ///< absent: the default is
    std::vector<RuleSettingView> to_come;     ///< in order of day
    std::vector<RuleSettingView> before;      ///< the latest first
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

struct RuleProfile {
    UnitRef unit;
    std::vector<RuleLine> rules;
    std::vector<FormRuleView> forms;  ///< the same for every unit
    bool may_set = false;             ///< the viewer, for this unit
};
BOOST_DESCRIBE_STRUCT(RuleProfile, (), (unit, rules, forms, may_set))

struct RulesParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;  ///< by default the post's own
};
BOOST_DESCRIBE_STRUCT(RulesParams, (), (post, unit))

}  // namespace gb::views
