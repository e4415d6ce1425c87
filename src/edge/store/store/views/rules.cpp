#include "store/views/rules.hpp"

#include <algorithm>

#include "domain/rights/table.hpp"
#include "domain/rule/in_force.hpp"
#include "store/seeing.hpp"
#include "store/views/desk.hpp"

namespace gb {

namespace {

Seen rules_seen(Reader& reader, Id<Unit> unit) {
    return see(reader, [&](const Seen& known, Needs& wanted) { need_rules(unit, known, wanted); });
}

views::RuleSettingView view_of(Reader& reader, const RuleSetting& setting, Date day) {
    return {unit_ref(reader, setting.unit, day),
            setting.value.value,
            setting.follows,
            setting.from,
            setting.basis.value,
            setting.set_at,
            reader.person_name(setting.set_by)};
}

views::RuleComing coming(Reader& reader, const RuleToCome& change, const RuleDefault& known) {
    views::RuleComing view;
    view.from = change.from;
    view.value = change.setting ? change.setting->value.value : known.usual;
    if (change.setting) view.of = unit_ref(reader, change.setting->unit, change.from);
    return view;
}

/// The unit's own settings that had begun and are not in force, the latest first.
void put_before(Reader& reader, Id<Unit> unit, const RuleSetting* holds, Date day, const Seen& seen,
                views::RuleLine& line) {
    auto own = seen.where<RuleSetting>("unit", unit);
    std::sort(own.begin(), own.end(), [](const auto* one, const auto* other) {
        return std::pair(one->from, one->set_at) > std::pair(other->from, other->set_at);
    });
    for (const auto* one : own) {
        if (one == holds || one->rule != line.rule || day < one->from) continue;
        line.before.push_back(view_of(reader, *one, day));
    }
}

views::RuleLine line_of(Reader& reader, Id<Unit> unit, const RuleDefault& known, Date day,
                        const Seen& seen) {
    views::RuleLine line;
    line.rule = known.rule;
    line.measure = known.measure;
    line.usual = known.usual;
    line.least = known.least;
    line.most = known.most;
    const auto* holds = rule_in_force(unit, known.rule, day, seen);
    line.value = holds ? holds->value.value : known.usual;
    if (holds) line.in_force = view_of(reader, *holds, day);
    for (const auto& change : rules_to_come(unit, known.rule, day, seen)) {
        line.to_come.push_back(coming(reader, change, known));
    }
    put_before(reader, unit, holds, day, seen, line);
    return line;
}

bool may_set(Reader& reader, const Viewer& viewer, Id<Unit> unit) {
    const auto scope = scope_of(ChangeRule::name, viewer.role);
    if (!scope) return false;
    if (*scope == Scope::all || unit == viewer.unit) return true;
    return *scope == Scope::subtree && reader.may_read(viewer, unit);
}

std::vector<views::AwardRuleView> stated_views(Reader& reader, Id<Unit> unit) {
    std::vector<views::AwardRuleView> all;
    for (const auto& one :
         reader.where<AwardRule>("unit = ? order by \"from\" desc, set_at desc", unit)) {
        all.push_back({one->form, one->allowed, one->from, one->basis.value, one->set_at,
                       reader.person_name(one->set_by), one->own});
    }
    return all;
}

}  // namespace

std::int64_t rule_of(Reader& reader, Id<Unit> unit, Rule rule, Date day) {
    return rule_value(unit, rule, day, rules_seen(reader, unit));
}

Result<views::RuleProfile> rules_view(Reader& reader, const Viewer& viewer,
                                      const views::RulesParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    if (!reader.load(unit)) return Failure{"view.not_found", "/unit", {}};
    views::RuleProfile profile;
    profile.day = params.day.value_or(viewer.now.date());
    profile.unit = unit_ref(reader, unit, profile.day);
    profile.may_set = may_set(reader, viewer, unit);
    const auto seen = rules_seen(reader, unit);
    for (const auto& known : rule_defaults()) {
        profile.rules.push_back(line_of(reader, unit, known, profile.day, seen));
    }
    profile.may_state = scope_of(StateAwardRule::name, viewer.role).has_value();
    profile.stated = stated_views(reader, unit);
    for (const auto& rule : form_rules()) {
        profile.forms.push_back({rule.form, rule.unit_kind, rule.level, rule.from, rule.to,
                                 rule.source, rule.verified});
    }
    return profile;
}

}  // namespace gb
