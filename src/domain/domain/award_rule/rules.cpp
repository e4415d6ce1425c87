#include "domain/award_rule/words.hpp"

namespace gb {

void evolve(AwardRule& rule, const AwardRuleStated& event, const Stamp& stamp) {
    rule.unit = event.unit;
    rule.form = event.form;
    rule.allowed = event.allowed;
    rule.from = event.from;
    rule.basis = event.basis;
    rule.set_at = stamp.entered;
    rule.set_by = stamp.author;
}

namespace {

/// Of two of one day, the later.
const AwardRule* stated_rule(Id<Unit> unit, AwardForm form, Date day, const Seen& seen) {
    const AwardRule* found = nullptr;
    for (const auto* one : seen.where<AwardRule>("unit", unit)) {
        if (one->form != form || day < one->from) continue;
        const bool later = !found || found->from < one->from ||
                           (found->from == one->from && found->set_at <= one->set_at);
        if (later) found = one;
    }
    return found;
}

}  // namespace

std::optional<AwardAuthority> award_authority(Id<Unit> unit, const UnitVersion& described,
                                              AwardForm form, Date day, const Seen& seen) {
    const auto* stated = stated_rule(unit, form, day, seen);
    if (stated && !stated->allowed) return std::nullopt;
    if (stated) return AwardAuthority{RuleSource::stated_paper, false, stated->basis.value};
    const auto* rule = form_rule(form, described.unit_kind, described.level, day);
    if (!rule) return std::nullopt;
    return AwardAuthority{rule->source, rule->verified, ""};
}

void needs(const StateAwardRule& command, const Context&, const Seen&, Needs& wanted) {
    wanted.where<AwardRule>("unit", command.unit);
}

Decision decide(const StateAwardRule& command, const Seen& seen, const Context& context) {
    const auto today = context.now.date();
    if (command.from < today) return refuse("rule.day_past", {{"today", today.text()}}, "/from");
    const auto* before = stated_rule(command.unit, command.form, command.from, seen);
    if (before && before->allowed == command.allowed &&
        before->basis.value == command.basis.value) {
        return refuse("rule.as_before", {{"from", before->from.text()}}, "/allowed");
    }
    return Decision().record(
        context.fresh<AwardRule>(),
        AwardRuleStated{command.unit, command.form, command.allowed, command.from, command.basis});
}

}  // namespace gb
