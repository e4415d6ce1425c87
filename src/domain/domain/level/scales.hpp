#pragma once
// The three scales of announced levels. They count different things and are announced by different
// bodies, so each is a type of its own and none is ever a bare number.

#include "base/fields.hpp"
#include "domain/kit/field.hpp"

namespace gb {

enum class LevelScale { disaster_risk, civil_defence, forest_fire };
BOOST_DESCRIBE_ENUM(LevelScale, disaster_risk, civil_defence, forest_fire)

/// Groups of natural hazards (loại hình thiên tai) for each of which a level of risk is announced.
enum class HazardGroup {
    storm,  ///< storm, tropical depression
    heavy_rain,
    flood,     ///< flood, inundation, flash flood, landslide, subsidence from rain or flow
    drought,   ///< heat, drought, salt intrusion, landslide, subsidence from drought
    sea_wind,  ///< strong wind at sea, fog
    storm_surge,
    whirlwind,  ///< whirlwind, lightning, hail, cold spell, frost
    natural_forest_fire,
    earthquake,
    tsunami
};
BOOST_DESCRIBE_ENUM(HazardGroup, storm, heavy_rain, flood, drought, sea_wind, storm_surge,
                    whirlwind, natural_forest_fire, earthquake, tsunami)

/// Level of disaster risk (cấp độ rủi ro thiên tai), of one group of hazards.
enum class DisasterRiskLevel { level_1, level_2, level_3, level_4, level_5 };
BOOST_DESCRIBE_ENUM(DisasterRiskLevel, level_1, level_2, level_3, level_4, level_5)

/// Why a risk counts higher than the bulletin says. A person decides it and gives the reason.
enum class RiskRaise {
    combined,   ///< by one: hazards together, or one after the other
    grave_loss  ///< by two: danger of grave loss
};
BOOST_DESCRIBE_ENUM(RiskRaise, combined, grave_loss)

/// Never above the highest.
DisasterRiskLevel raised(DisasterRiskLevel base, std::optional<RiskRaise> by);

/// Level of civil defence (cấp độ phòng thủ dân sự).
enum class CivilDefenceLevel { level_1, level_2, level_3 };
BOOST_DESCRIBE_ENUM(CivilDefenceLevel, level_1, level_2, level_3)

/// Forecast level of forest fire (cấp dự báo cháy rừng).
enum class ForestFireLevel { level_i, level_ii, level_iii, level_iv, level_v };
BOOST_DESCRIBE_ENUM(ForestFireLevel, level_i, level_ii, level_iii, level_iv, level_v)

/// The risk of one group of hazards.
struct DisasterRisk {
    HazardGroup hazard = HazardGroup::heavy_rain;
    DisasterRiskLevel base = DisasterRiskLevel::level_1;  ///< as the bulletin says
    std::optional<RiskRaise> raise;
    maybe_words<500> reason;  ///< why it was raised

    DisasterRiskLevel level() const { return raised(base, raise); }
};
BOOST_DESCRIBE_STRUCT(DisasterRisk, (), (hazard, base, raise, reason))

/// A level on exactly one of the three scales.
struct LevelValue {
    std::optional<DisasterRisk> disaster_risk;
    std::optional<CivilDefenceLevel> civil_defence;
    std::optional<ForestFireLevel> forest_fire;

    bool on_one_scale() const;
    LevelScale scale() const;
    std::optional<HazardGroup> hazard() const;
    /// Whether both measure the same: the same scale, and of the risks the same group of hazards.
    bool measures_as(const LevelValue& other) const;
    bool same_level(const LevelValue& other) const;
};
BOOST_DESCRIBE_STRUCT(LevelValue, (), (disaster_risk, civil_defence, forest_fire))

}  // namespace gb
