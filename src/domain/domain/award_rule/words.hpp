#pragma once
// What a paper says of one unit beside the table of commendation/forms.hpp: from a day on its head
// may award a form, or may no more. An administrator states it in the unit's book and names the
// paper. It is never taken for a confirmed source: a decision prints the paper and no law.

#include "domain/commendation/forms.hpp"
#include "domain/kit/decision.hpp"
#include "domain/kit/seen.hpp"
#include "domain/kit/types.hpp"

namespace gb {

/// A form that stands in no list of giaoban's: a unit's own, known by its name.
struct OwnForm {
    label<120> name;
    bool individuals = false;  ///< whom it is awarded to
    bool collectives = false;
    bool households = false;
    bool operator==(const OwnForm&) const = default;
};
BOOST_DESCRIBE_STRUCT(OwnForm, (), (name, individuals, collectives, households))

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
    std::optional<OwnForm> own;  ///< goes with AwardForm::hinh_thuc_rieng
};
BOOST_DESCRIBE_STRUCT(AwardRule, (), (id, unit, form, allowed, from, basis, set_at, set_by, own))

struct StatedForm {
    Id<Unit> unit;
    AwardForm form = AwardForm::giay_khen;
    bool allowed = false;
    Date from;
    label<200> basis;
};
BOOST_DESCRIBE_STRUCT(StatedForm, (), (unit, form, allowed, from, basis))

struct AwardRuleStated : StatedForm {
    using Entity = AwardRule;
    static constexpr std::string_view verb = "stated";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    std::optional<OwnForm> own;
};
BOOST_DESCRIBE_STRUCT(AwardRuleStated, (StatedForm), (own))
void evolve(AwardRule&, const AwardRuleStated&, const Stamp&);

/// The first version knew no form of a unit's own.
struct AwardRuleStated1 : StatedForm {
    using Entity = AwardRule;
    static constexpr std::string_view verb = "stated";
    static constexpr bool opens = true;
};
BOOST_DESCRIBE_STRUCT(AwardRuleStated1, (StatedForm), ())
void evolve(AwardRule&, const AwardRuleStated1&, const Stamp&);

/// In the book of the unit whose head it is about.
struct StateAwardRule : StatedForm {
    static constexpr std::string_view name = "award_rule.state";
    static constexpr Writes writes = Writes::target_book;
    std::optional<OwnForm> own;
    Id<Unit> target() const { return unit; }
};
BOOST_DESCRIBE_STRUCT(StateAwardRule, (StatedForm), (own))
void needs(const StateAwardRule&, const Context&, const Seen&, Needs&);
Decision decide(const StateAwardRule&, const Seen&, const Context&);

/// Which form is asked of: one of the list, or by its name one of the unit's own.
struct AskedForm {
    AwardForm form = AwardForm::giay_khen;
    std::string_view own;
};

/// The names of the forms that were ever stated as the unit's own, each as it was written last.
std::vector<std::string> own_forms(Id<Unit> unit, const Seen& seen);

/// By what the head of a unit awards a form.
struct AwardAuthority {
    RuleSource source = RuleSource::stated_paper;
    bool verified = false;
    std::string basis;  ///< the paper that was stated for this unit; empty: none was
    Suits suits;        ///< whom the form may be awarded to
};
/// What was stated for the unit last, of those that have begun; else the table of all units. Null:
/// its head does not award that form on that day. Needs where("unit").
std::optional<AwardAuthority> award_authority(Id<Unit> unit, const UnitVersion& described,
                                              const AskedForm& asked, Date day, const Seen& seen);

Noun award_rule_noun();

}  // namespace gb
