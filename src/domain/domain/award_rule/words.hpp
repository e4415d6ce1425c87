#pragma once
// What a paper says of one unit beside the table of commendation/forms.hpp: from a day on its head
// may award a form, or may no more. An administrator states it in the unit's book and names the
// paper. It is never taken for a confirmed source: a decision prints the paper and no law.

#include "domain/commendation/forms.hpp"
#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"

namespace gb {

struct AwardRule {
    static constexpr std::string_view kind = "award_rule";
    static constexpr std::array<std::string_view, 1> indexed{"unit"};
    Id<AwardRule> id;
    Id<Unit> unit;
    AwardForm form = AwardForm::giay_khen;
    bool allowed = false;  ///< its head awards that form, whatever the table says; else no more
    Date from;
    label<200> basis;  ///< the paper that says so
    Instant set_at;
    Id<Person> set_by;
};
BOOST_DESCRIBE_STRUCT(AwardRule, (), (id, unit, form, allowed, from, basis, set_at, set_by))

struct AwardRuleStated {
    using Entity = AwardRule;
    static constexpr std::string_view verb = "stated";
    static constexpr bool opens = true;
    Id<Unit> unit;
    AwardForm form = AwardForm::giay_khen;
    bool allowed = false;
    Date from;
    label<200> basis;
};
BOOST_DESCRIBE_STRUCT(AwardRuleStated, (), (unit, form, allowed, from, basis))
void evolve(AwardRule&, const AwardRuleStated&, const Stamp&);

/// In the book of the unit whose head it is about.
struct StateAwardRule {
    static constexpr std::string_view name = "award_rule.state";
    static constexpr Writes writes = Writes::target_book;
    Id<Unit> unit;
    AwardForm form = AwardForm::giay_khen;
    bool allowed = false;
    Date from;
    label<200> basis;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(StateAwardRule, (), (unit, form, allowed, from, basis))
void needs(const StateAwardRule&, const Context&, const Seen&, Needs&);
Decision decide(const StateAwardRule&, const Seen&, const Context&);

/// By what the head of a unit awards a form.
struct AwardAuthority {
    RuleSource source = RuleSource::stated_paper;
    bool verified = false;
    std::string basis;  ///< the paper that was stated for this unit; empty: none was
};
/// What was stated for the unit last, of those that have begun; else the table of all units. Null:
/// its head does not award that form on that day. Needs where("unit").
std::optional<AwardAuthority> award_authority(Id<Unit> unit, const UnitVersion& described,
                                              AwardForm form, Date day, const Seen& seen);

Noun award_rule_noun();

}  // namespace gb
