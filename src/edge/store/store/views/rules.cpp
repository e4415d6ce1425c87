#include "store/views/rules.hpp"

#include <algorithm>

#include "domain/rights/table.hpp"
#include "store/views/desk.hpp"

namespace gb {

namespace {

using Settings = std::vector<std::shared_ptr<const RuleSetting>>;

Settings settings_of(Reader& reader, Id<Unit> unit) {
    return reader.where<RuleSetting>("unit = ? order by \"from\", set_at, id", unit);
}

std::vector<const RuleSetting*> pointers(const Settings& settings) {
    std::vector<const RuleSetting*> all;
    for (const auto& one : settings) all.push_back(one.get());
    return all;
}

views::RuleSettingView view_of(Reader& reader, const RuleSetting& setting) {
    return {setting.value.value, setting.from, setting.basis.value, setting.set_at,
            reader.person_name(setting.set_by)};
}

views::RuleLine line_of(Reader& reader, const Settings& settings, const RuleDefault& known,
                        Date today) {
    views::RuleLine line;
    line.rule = known.rule;
    line.measure = known.measure;
    line.usual = known.usual;
    line.least = known.least;
    line.most = known.most;
    const auto* holds = rule_setting(pointers(settings), known.rule, today);
    line.value = holds ? holds->value.value : known.usual;
    for (const auto& one : settings) {
        if (one->rule != known.rule) continue;
        auto view = view_of(reader, *one);
        if (one.get() == holds) {
            line.in_force = std::move(view);
        } else if (today < one->from) {
            line.to_come.push_back(std::move(view));
        } else {
            line.before.push_back(std::move(view));
        }
    }
    std::reverse(line.before.begin(), line.before.end());
    return line;
}

bool may_set(Reader& reader, const Viewer& viewer, Id<Unit> unit) {
    const auto scope = scope_of(ChangeRule::name, viewer.role);
    if (!scope) return false;
    if (*scope == Scope::all || unit == viewer.unit) return true;
    return *scope == Scope::subtree && reader.may_read(viewer, unit);
}

}  // namespace

std::int64_t rule_of(Reader& reader, Id<Unit> unit, Rule rule, Date day) {
    const auto settings = settings_of(reader, unit);
    return rule_value(pointers(settings), rule, day);
}

Result<views::RuleProfile> rules_view(Reader& reader, const Viewer& viewer,
                                      const views::RulesParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    const auto today = viewer.now.date();
    if (!reader.load(unit)) return Failure{"view.not_found", "/unit", {}};
    views::RuleProfile profile;
    profile.unit = unit_ref(reader, unit, today);
    profile.may_set = may_set(reader, viewer, unit);
    const auto settings = settings_of(reader, unit);
    for (const auto& known : rule_defaults()) {
        profile.rules.push_back(line_of(reader, settings, known, today));
    }
    for (const auto& rule : form_rules()) {
        profile.forms.push_back({rule.form, rule.unit_kind, rule.level, rule.from, rule.to,
                                 rule.source, rule.verified});
    }
    return profile;
}

}  // namespace gb
