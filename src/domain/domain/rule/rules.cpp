#include "base/check.hpp"
#include "base/naming.hpp"
#include "domain/rule/words.hpp"

namespace gb {

namespace {

using enum Rule;
using enum RuleMeasure;

constexpr RuleDefault defaults[] = {
    {daily_minute, minute_of_day, 7 * 60 + 30, 4 * 60, 12 * 60},
    {year_from_days, days, 200, 185, 300},
    {assessed_days, days, 366, 31, 366},
    {late_minutes, minutes, 15, 5, 240},
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

const RuleSetting* own_rule(std::span<const RuleSetting* const> of_unit, Rule rule, Date day) {
    const RuleSetting* found = nullptr;
    for (const auto* one : of_unit) {
        if (one->rule != rule || day < one->from) continue;
        const bool later = !found || found->from < one->from ||
                           (found->from == one->from && found->set_at <= one->set_at);
        if (later) found = one;
    }
    return found && !found->follows ? found : nullptr;
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

void evolve(RuleSetting& setting, const RuleFollowed& event, const Stamp& stamp) {
    setting.unit = event.unit;
    setting.rule = event.rule;
    setting.from = event.from;
    setting.basis = event.basis;
    setting.set_at = stamp.entered;
    setting.set_by = stamp.author;
    setting.follows = true;
}

namespace {

template <class Command>
std::optional<Refusal> check_day_and_basis(const Command& command, const Context& context) {
    const auto today = context.now.date();
    if (command.from < today) return refuse("rule.day_past", {{"today", today.text()}}, "/from");
    return std::nullopt;
}

const RuleSetting* own_before(Id<Unit> unit, Rule rule, Date day, const Seen& seen) {
    return own_rule(seen.where<RuleSetting>("unit", unit), rule, day);
}

}  // namespace

void needs(const ChangeRule& command, const Context&, const Seen&, Needs& wanted) {
    wanted.where<RuleSetting>("unit", command.unit);
}

Decision decide(const ChangeRule& command, const Seen& seen, const Context& context) {
    const auto& known = rule_default(command.rule);
    if (command.value.value < known.least || command.value.value > known.most) {
        return refuse("rule.out_of_range", {{"least", known.least}, {"most", known.most}},
                      "/value");
    }
    if (auto refusal = check_day_and_basis(command, context)) return *refusal;
    const auto* before = own_before(command.unit, command.rule, command.from, seen);
    if (before && before->value == command.value && before->basis.value == command.basis.value) {
        return refuse("rule.as_before", {{"from", before->from.text()}}, "/value");
    }
    return Decision().record(
        context.fresh<RuleSetting>(),
        RuleChanged{command.unit, command.rule, command.value, command.from, command.basis});
}

void needs(const FollowSuperior& command, const Context&, const Seen&, Needs& wanted) {
    wanted.where<RuleSetting>("unit", command.unit);
}

Decision decide(const FollowSuperior& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_day_and_basis(command, context)) return *refusal;
    if (!own_before(command.unit, command.rule, command.from, seen)) {
        return refuse("rule.follows_already", {}, "/from");
    }
    return Decision().record(context.fresh<RuleSetting>(),
                             RuleFollowed{command.unit, command.rule, command.from, command.basis});
}

}  // namespace gb
