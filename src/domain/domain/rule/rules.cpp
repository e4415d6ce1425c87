#include "base/check.hpp"
#include "base/naming.hpp"
#include "domain/document/marking.hpp"
#include "domain/rule/words.hpp"

namespace gb {

namespace {

using enum Rule;
using enum RuleMeasure;

constexpr RuleDefault defaults[] = {
    {daily_minute, minute_of_day, 7 * 60 + 30, 4 * 60, 12 * 60},
    {year_from_days, days, 200, 185, 300},
    {assessed_days, days, 366, 31, 366},
};

}  // namespace

std::span<const RuleDefault> rule_defaults() {
    return defaults;
}

const RuleDefault& rule_default(Rule rule) {
    for (const auto& one : defaults) {
        if (one.rule == rule) return one;
    }
    GB_CHECK(false, "every rule has a default");
    return defaults[0];
}

const RuleSetting* rule_setting(std::span<const RuleSetting* const> of_unit, Rule rule, Date day) {
    const RuleSetting* found = nullptr;
    for (const auto* one : of_unit) {
        if (one->rule != rule || day < one->from) continue;
        const bool later = !found || found->from < one->from ||
                           (found->from == one->from && found->set_at <= one->set_at);
        if (later) found = one;
    }
    return found;
}

std::int64_t rule_value(std::span<const RuleSetting* const> of_unit, Rule rule, Date day) {
    const auto* set = rule_setting(of_unit, rule, day);
    return set ? set->value.value : rule_default(rule).usual;
}

void evolve(RuleSetting& setting, const RuleChanged& event, const Stamp& stamp) {
    setting.unit = event.unit;
    setting.rule = event.rule;
    setting.value = event.value;
    setting.from = event.from;
    setting.basis = event.basis;
    setting.set_at = stamp.entered;
    setting.set_by = stamp.author;
}

void needs(const ChangeRule& command, const Context&, const Seen&, Needs& wanted) {
    wanted.where<RuleSetting>("unit", command.unit);
}

Decision decide(const ChangeRule& command, const Seen& seen, const Context& context) {
    const auto& known = rule_default(command.rule);
    if (command.value.value < known.least || command.value.value > known.most) {
        return refuse("rule.out_of_range", {{"least", known.least}, {"most", known.most}},
                      "/value");
    }
    const auto today = context.now.date();
    if (command.from < today) return refuse("rule.day_past", {{"today", today.text()}}, "/from");
    if (marked_secret(command.basis)) return refuse("document.classified", {}, "/basis");
    const auto* before =
        rule_setting(seen.where<RuleSetting>("unit", command.unit), command.rule, command.from);
    if (before && before->value == command.value && before->basis.value == command.basis.value) {
        return refuse("rule.as_before", {{"from", before->from.text()}}, "/value");
    }
    return Decision().record(
        context.fresh<RuleSetting>(),
        RuleChanged{command.unit, command.rule, command.value, command.from, command.basis});
}

}  // namespace gb
