#include <map>

#include "domain/award_rule/words.hpp"

namespace gb {

namespace {

void state(AwardRule& rule, const StatedForm& event, const Stamp& stamp) {
    rule.unit = event.unit;
    rule.form = event.form;
    rule.allowed = event.allowed;
    rule.from = event.from;
    rule.basis = event.basis;
    rule.set_at = stamp.entered;
    rule.set_by = stamp.author;
}

bool is_of(const AwardRule& rule, const AskedForm& asked) {
    const std::string_view own = rule.own ? std::string_view(rule.own->name) : std::string_view();
    return rule.form == asked.form && fold(own) == fold(asked.own);
}

/// Of two of one day, the later.
const AwardRule* stated_rule(Id<Unit> unit, const AskedForm& asked, Date day, const Seen& seen) {
    const AwardRule* found = nullptr;
    for (const auto* one : seen.where<AwardRule>("unit", unit)) {
        if (!is_of(*one, asked) || day < one->from) continue;
        const bool later = !found || found->from < one->from ||
                           (found->from == one->from && found->set_at <= one->set_at);
        if (later) found = one;
    }
    return found;
}

}  // namespace

void evolve(AwardRule& rule, const AwardRuleStated& event, const Stamp& stamp) {
    state(rule, event, stamp);
    rule.own = event.own;
}

void evolve(AwardRule& rule, const AwardRuleStated1& event, const Stamp& stamp) {
    state(rule, event, stamp);
}

std::vector<std::string> own_forms(Id<Unit> unit, const Seen& seen) {
    std::map<std::string, const AwardRule*> latest;
    for (const auto* one : seen.where<AwardRule>("unit", unit)) {
        if (!one->own) continue;
        auto& found = latest[fold(one->own->name)];
        if (!found || found->set_at <= one->set_at) found = one;
    }
    std::vector<std::string> names;
    for (const auto& [folded, rule] : latest) names.push_back(rule->own->name.value);
    return names;
}

std::optional<AwardAuthority> award_authority(Id<Unit> unit, const UnitVersion& described,
                                              const AskedForm& asked, Date day, const Seen& seen) {
    const auto* stated = stated_rule(unit, asked, day, seen);
    if (stated && !stated->allowed) return std::nullopt;
    if (stated) {
        const auto suited = stated->own ? Suits{stated->own->individuals, stated->own->collectives,
                                                stated->own->households}
                                        : suits(asked.form);
        return AwardAuthority{RuleSource::stated_paper, false, stated->basis.value, suited};
    }
    const auto* rule = form_rule(asked.form, described.unit_kind, described.level, day);
    if (!rule || !asked.own.empty()) return std::nullopt;
    return AwardAuthority{rule->source, rule->verified, "", suits(asked.form)};
}

namespace {

/// A form of the list has its name and says itself whom it is for; one of a unit's own has neither.
std::optional<Refusal> check_own_form(const StateAwardRule& command) {
    if ((command.form == AwardForm::hinh_thuc_rieng) != command.own.has_value()) {
        return refuse(command.own ? "award_rule.form_has_a_name" : "award_rule.name_missing", {},
                      "/own");
    }
    if (!command.own || command.own->individuals || command.own->collectives ||
        command.own->households) {
        return std::nullopt;
    }
    return refuse("award_rule.for_nobody", {}, "/own/individuals");
}

}  // namespace

void needs(const StateAwardRule& command, const Context&, const Seen&, Needs& wanted) {
    wanted.where<AwardRule>("unit", command.unit);
}

Decision decide(const StateAwardRule& command, const Seen& seen, const Context& context) {
    const auto today = context.now.date();
    if (command.from < today) return refuse("rule.day_past", {{"today", today.text()}}, "/from");
    if (auto refusal = check_own_form(command)) return *refusal;
    const AskedForm asked{command.form,
                          command.own ? std::string_view(command.own->name) : std::string_view()};
    const auto* before = stated_rule(command.unit, asked, command.from, seen);
    if (before && before->allowed == command.allowed && before->own == command.own &&
        before->basis.value == command.basis.value) {
        return refuse("rule.as_before", {{"from", before->from.text()}}, "/allowed");
    }
    return Decision().record(context.fresh<AwardRule>(), AwardRuleStated{{command}, command.own});
}

}  // namespace gb
