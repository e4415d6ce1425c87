#pragma once
// Which form of commendation whose head may award, and when. One table (forms.cpp), with
// dates in force and the source of each line. What no source confirmed is a default that an office
// may work with: it is marked, and whoever signs must name the paper that gives the authority.

#include <span>

#include "domain/unit/words.hpp"

namespace gb {

/// Vietnamese names without marks, since English would only blur them.
enum class AwardForm {
    giay_khen,
    bang_khen,
    lao_dong_tien_tien,
    tap_the_lao_dong_tien_tien,
    chien_si_thi_dua_co_so,
    gia_dinh_van_hoa,
    thon_van_hoa,
    tap_the_lao_dong_xuat_sac,
    chien_si_thi_dua_cap_tinh,
    chien_si_thi_dua_toan_quan,
    chien_si_thi_dua_toan_quoc,
    chien_si_tien_tien,
    don_vi_tien_tien,
    don_vi_quyet_thang,
    co_thi_dua,
    co_thi_dua_chinh_phu,
    bang_khen_thu_tuong,
    hinh_thuc_rieng  ///< of a unit's own, by its name (domain/award_rule)
};
BOOST_DESCRIBE_ENUM(AwardForm, giay_khen, bang_khen, lao_dong_tien_tien, tap_the_lao_dong_tien_tien,
                    chien_si_thi_dua_co_so, gia_dinh_van_hoa, thon_van_hoa,
                    tap_the_lao_dong_xuat_sac, chien_si_thi_dua_cap_tinh,
                    chien_si_thi_dua_toan_quan, chien_si_thi_dua_toan_quoc, chien_si_tien_tien,
                    don_vi_tien_tien, don_vi_quyet_thang, co_thi_dua, co_thi_dua_chinh_phu,
                    bang_khen_thu_tuong, hinh_thuc_rieng)

enum class RecipientKind { individual, collective, household };
BOOST_DESCRIBE_ENUM(RecipientKind, individual, collective, household)

/// Whom a form may be awarded to.
struct Suits {
    bool individuals = false;
    bool collectives = false;
    bool households = false;

    constexpr bool has(RecipientKind kind) const {
        switch (kind) {
            case RecipientKind::individual:
                return individuals;
            case RecipientKind::collective:
                return collectives;
            case RecipientKind::household:
                return households;
        }
        return false;
    }
};

enum class RuleSource {
    emulation_law_80,  ///< Luật Thi đua, khen thưởng 06/2022/QH15, Điều 80
    emulation_law,     ///< the same law, the article not found: never verified
    defence_minister,  ///< army: "theo quy định của Bộ trưởng Bộ Quốc phòng"
    police_minister,   ///< police likewise
    own_rules,         ///< bodies whose own rules say so
    stated_paper       ///< a paper stated for this unit (domain/award_rule): never verified
};
BOOST_DESCRIBE_ENUM(RuleSource, emulation_law_80, emulation_law, defence_minister, police_minister,
                    own_rules, stated_paper)

struct FormRule {
    AwardForm form;
    UnitKind unit_kind;
    Level level;
    Date from;
    std::optional<Date> to;  ///< the first day on which it no longer holds
    RuleSource source;
    bool verified;

    bool holds_on(Date day) const { return from <= day && (!to || day < *to); }
};

std::span<const FormRule> form_rules();

/// Null: the head of such a unit does not award that form on that day.
const FormRule* form_rule(AwardForm form, UnitKind unit_kind, Level level, Date day);

/// Some forms are for persons only, some for collectives only. Of a form of a unit's own its rule
/// says it, and this nothing.
Suits suits(AwardForm form);

}  // namespace gb
