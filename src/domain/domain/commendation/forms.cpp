#include "domain/commendation/forms.hpp"

namespace gb {

namespace {

using enum AwardForm;
using enum UnitKind;
using enum RuleSource;

constexpr Date law_begins{19723};     ///< 2024-01-01, Luật 06/2022/QH15
constexpr Date districts_end{20270};  ///< 2025-07-01, NQ 202/2025/QH15: no district from then
constexpr std::nullopt_t on = std::nullopt;

constexpr FormRule rules[] = {
    // people's committees: the chairman
    {giay_khen, peoples_committee, Level::commune, law_begins, on, emulation_law_80, true},
    {lao_dong_tien_tien, peoples_committee, Level::commune, law_begins, on, emulation_law_80, true},
    {gia_dinh_van_hoa, peoples_committee, Level::commune, law_begins, on, emulation_law_80, true},
    // with the districts the one went who awarded it; whose it is now, no source says
    {thon_van_hoa, peoples_committee, Level::commune, districts_end, on, emulation_law, false},
    {giay_khen, peoples_committee, Level::district, law_begins, districts_end, emulation_law_80,
     true},
    {lao_dong_tien_tien, peoples_committee, Level::district, law_begins, districts_end,
     emulation_law_80, true},
    {tap_the_lao_dong_tien_tien, peoples_committee, Level::district, law_begins, districts_end,
     emulation_law_80, true},
    {chien_si_thi_dua_co_so, peoples_committee, Level::district, law_begins, districts_end,
     emulation_law_80, true},
    {thon_van_hoa, peoples_committee, Level::district, law_begins, districts_end, emulation_law_80,
     true},
    // of this line the sources name the chairman, but no article: to be confirmed
    {bang_khen, peoples_committee, Level::province, law_begins, on, emulation_law, false},
    // of these not even that: defaults
    {co_thi_dua, peoples_committee, Level::province, law_begins, on, emulation_law, false},
    {chien_si_thi_dua_cap_tinh, peoples_committee, Level::province, law_begins, on, emulation_law,
     false},
    {tap_the_lao_dong_xuat_sac, peoples_committee, Level::province, law_begins, on, emulation_law,
     false},
    // departments of a province: the head
    {giay_khen, department, Level::province, law_begins, on, emulation_law_80, true},
    {lao_dong_tien_tien, department, Level::province, law_begins, on, emulation_law_80, true},
    {tap_the_lao_dong_tien_tien, department, Level::province, law_begins, on, emulation_law_80,
     true},
    {chien_si_thi_dua_co_so, department, Level::province, law_begins, on, emulation_law_80, true},
    // Bodies with legal personality: whether this one has it, giaoban cannot tell.
    {giay_khen, company, Level::base, law_begins, on, emulation_law_80, false},
    {giay_khen, fatherland_front, Level::province, law_begins, on, own_rules, false},
    // the army: defaults, since its minister's rules were not at hand
    {bang_khen, military_command, Level::central, law_begins, on, defence_minister, false},
    {bang_khen, military_command, Level::military_region, law_begins, on, defence_minister, false},
    {giay_khen, military_command, Level::military_region, law_begins, on, defence_minister, false},
    {giay_khen, military_command, Level::province, law_begins, on, defence_minister, false},
    {giay_khen, military_command, Level::district, law_begins, districts_end, defence_minister,
     false},
    {giay_khen, military_command, Level::area, law_begins, on, defence_minister, false},
    {giay_khen, area_defence_command, Level::area, law_begins, on, defence_minister, false},
    {giay_khen, stationed_unit, Level::province, law_begins, on, defence_minister, false},
    {giay_khen, stationed_unit, Level::area, law_begins, on, defence_minister, false},
    {giay_khen, stationed_unit, Level::base, law_begins, on, defence_minister, false},
    {giay_khen, border_guard, Level::province, law_begins, on, defence_minister, false},
    {co_thi_dua, military_command, Level::central, law_begins, on, defence_minister, false},
    {chien_si_thi_dua_toan_quan, military_command, Level::central, law_begins, on, defence_minister,
     false},
    {chien_si_thi_dua_co_so, military_command, Level::province, law_begins, on, defence_minister,
     false},
    {don_vi_quyet_thang, military_command, Level::military_region, law_begins, on, defence_minister,
     false},
    {don_vi_quyet_thang, military_command, Level::province, law_begins, on, defence_minister,
     false},
    {don_vi_tien_tien, military_command, Level::province, law_begins, on, defence_minister, false},
    {don_vi_tien_tien, area_defence_command, Level::area, law_begins, on, defence_minister, false},
    {chien_si_tien_tien, military_command, Level::province, law_begins, on, defence_minister,
     false},
    {chien_si_tien_tien, area_defence_command, Level::area, law_begins, on, defence_minister,
     false},
    {chien_si_tien_tien, stationed_unit, Level::base, law_begins, on, defence_minister, false},
    // the police likewise
    {bang_khen, police, Level::central, law_begins, on, police_minister, false},
    {giay_khen, police, Level::province, law_begins, on, police_minister, false},
};

}  // namespace

std::span<const FormRule> form_rules() {
    return rules;
}

const FormRule* form_rule(AwardForm form, UnitKind unit_kind, Level level, Date day) {
    for (const auto& rule : rules) {
        if (rule.form == form && rule.unit_kind == unit_kind && rule.level == level &&
            rule.holds_on(day)) {
            return &rule;
        }
    }
    return nullptr;
}

Suits suits(AwardForm form) {
    constexpr Suits persons{.individuals = true};
    constexpr Suits bodies{.collectives = true};
    switch (form) {
        case giay_khen:
        case bang_khen:
        case bang_khen_thu_tuong:
            return {.individuals = true, .collectives = true, .households = true};
        case lao_dong_tien_tien:
        case chien_si_tien_tien:
        case chien_si_thi_dua_co_so:
        case chien_si_thi_dua_cap_tinh:
        case chien_si_thi_dua_toan_quan:
        case chien_si_thi_dua_toan_quoc:
            return persons;
        case tap_the_lao_dong_tien_tien:
        case tap_the_lao_dong_xuat_sac:
        case don_vi_tien_tien:
        case don_vi_quyet_thang:
        case thon_van_hoa:
        case co_thi_dua:
        case co_thi_dua_chinh_phu:
            return bodies;
        case gia_dinh_van_hoa:
            return {.households = true};
        case hinh_thuc_rieng:
            break;
    }
    return {};
}

}  // namespace gb
