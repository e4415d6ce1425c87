// Whose head awards what, and from when to when: the table itself.

#include "domain/commendation/forms.hpp"

#include <gtest/gtest.h>

namespace gb {
namespace {

Date day(int year, int month, int of_month) {
    return *Date::of(year, month, of_month);
}

TEST(Award_forms, a_commune_awards_a_certificate_of_merit_and_not_of_honour) {
    const auto today = day(2026, 2, 3);
    const auto* rule =
        form_rule(AwardForm::giay_khen, UnitKind::peoples_committee, Level::commune, today);
    ASSERT_NE(rule, nullptr);
    EXPECT_TRUE(rule->verified);
    EXPECT_EQ(rule->source, RuleSource::emulation_law_80);
    EXPECT_EQ(form_rule(AwardForm::bang_khen, UnitKind::peoples_committee, Level::commune, today),
              nullptr);
}

TEST(Award_forms, a_district_awards_until_the_last_day_of_june_2025) {
    const auto rule_on = [](Date on) {
        return form_rule(AwardForm::giay_khen, UnitKind::peoples_committee, Level::district, on);
    };
    EXPECT_EQ(rule_on(day(2023, 12, 31)), nullptr);
    EXPECT_NE(rule_on(day(2024, 1, 1)), nullptr);
    EXPECT_NE(rule_on(day(2025, 6, 30)), nullptr);
    EXPECT_EQ(rule_on(day(2025, 7, 1)), nullptr);
}

TEST(Award_forms, what_follows_the_ministers_is_marked_unverified) {
    for (const auto& rule : form_rules()) {
        const bool by_minister = rule.source == RuleSource::defence_minister ||
                                 rule.source == RuleSource::police_minister;
        EXPECT_FALSE(by_minister && rule.verified);
        const bool force = rule.unit_kind == UnitKind::military_command ||
                           rule.unit_kind == UnitKind::area_defence_command ||
                           rule.unit_kind == UnitKind::stationed_unit ||
                           rule.unit_kind == UnitKind::border_guard ||
                           rule.unit_kind == UnitKind::police;
        EXPECT_EQ(force, by_minister);
    }
}

// bug: bằng khen of a province's chairman stood as confirmed, and no source that was read names its
// article
TEST(Award_forms, what_names_no_article_is_marked_unverified) {
    for (const auto& rule : form_rules()) {
        EXPECT_EQ(rule.verified, rule.source == RuleSource::emulation_law_80 &&
                                     rule.unit_kind != UnitKind::company);
    }
    const auto* of_province = form_rule(AwardForm::bang_khen, UnitKind::peoples_committee,
                                        Level::province, day(2026, 2, 3));
    ASSERT_NE(of_province, nullptr);
    EXPECT_FALSE(of_province->verified);
}

TEST(Award_forms, no_form_has_two_rules_on_one_day) {
    const auto rules = form_rules();
    for (const auto& rule : rules) {
        EXPECT_EQ(form_rule(rule.form, rule.unit_kind, rule.level, rule.from), &rule);
        EXPECT_TRUE(!rule.to || rule.from < *rule.to);
    }
}

TEST(Award_forms, titles_of_persons_do_not_suit_collectives) {
    EXPECT_TRUE(suits(AwardForm::giay_khen).has(RecipientKind::collective));
    EXPECT_TRUE(suits(AwardForm::lao_dong_tien_tien).has(RecipientKind::individual));
    EXPECT_FALSE(suits(AwardForm::lao_dong_tien_tien).has(RecipientKind::collective));
    EXPECT_FALSE(suits(AwardForm::tap_the_lao_dong_tien_tien).has(RecipientKind::individual));
    EXPECT_TRUE(suits(AwardForm::gia_dinh_van_hoa).has(RecipientKind::household));
    EXPECT_FALSE(suits(AwardForm::gia_dinh_van_hoa).has(RecipientKind::individual));
}

TEST(Award_forms, every_form_of_the_list_is_for_somebody_and_only_a_unit_s_own_says_it_itself) {
    for (const auto& choice : choice_names<AwardForm>) {
        const auto form = static_cast<AwardForm>(choice.value);
        const auto who = suits(form);
        EXPECT_EQ(who.individuals || who.collectives || who.households,
                  form != AwardForm::hinh_thuc_rieng)
            << choice.name;
    }
}

TEST(Award_forms, a_cultural_hamlet_is_confirmed_of_the_district_and_a_default_of_the_commune) {
    const auto rule_of = [](Level level, Date on) {
        return form_rule(AwardForm::thon_van_hoa, UnitKind::peoples_committee, level, on);
    };
    ASSERT_NE(rule_of(Level::district, day(2025, 6, 30)), nullptr);
    EXPECT_TRUE(rule_of(Level::district, day(2025, 6, 30))->verified);
    EXPECT_EQ(rule_of(Level::district, day(2025, 7, 1)), nullptr);
    EXPECT_EQ(rule_of(Level::commune, day(2025, 6, 30)), nullptr);
    ASSERT_NE(rule_of(Level::commune, day(2025, 7, 1)), nullptr);
    EXPECT_FALSE(rule_of(Level::commune, day(2025, 7, 1))->verified);
}

TEST(Award_forms, what_government_and_prime_minister_award_stands_in_no_line) {
    for (const auto& rule : form_rules()) {
        EXPECT_NE(rule.form, AwardForm::bang_khen_thu_tuong);
        EXPECT_NE(rule.form, AwardForm::co_thi_dua_chinh_phu);
        EXPECT_NE(rule.form, AwardForm::chien_si_thi_dua_toan_quoc);
        EXPECT_NE(rule.form, AwardForm::hinh_thuc_rieng);
    }
}

}  // namespace
}  // namespace gb
