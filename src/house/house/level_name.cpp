#include "house/level_name.hpp"

#include "base/naming.hpp"
#include "house/texts.hpp"

namespace gb {

namespace {

template <class Value>
std::string chosen(std::string_view language, std::string_view of, Value value) {
    return say(language, "web." + std::string(of) + "." + std::string(name_of(value)));
}

std::string subject(std::string_view language, LevelScale scale,
                    std::optional<HazardGroup> hazard) {
    if (!hazard) return chosen(language, "level_scale", scale);
    return say(language, "web.levels.risk_of",
               {{"hazard", chosen(language, "hazard_group", *hazard)}});
}

std::string risk_name(std::string_view language, const views::DisasterRiskView& risk) {
    auto name = chosen(language, "disaster_risk_level", risk.level);
    if (!risk.raise) return name;
    return name + ", " +
           say(language, "web.levels.raised_from",
               {{"base", static_cast<std::int64_t>(risk.base) + 1}});
}

}  // namespace

std::string level_subject(std::string_view language, const LevelValue& value) {
    return subject(language, value.scale(), value.hazard());
}

std::string level_name(std::string_view language, const views::LevelValueView& value) {
    if (const auto& risk = value.disaster_risk) {
        return subject(language, LevelScale::disaster_risk, risk->hazard) + ": " +
               risk_name(language, *risk);
    }
    if (value.civil_defence) {
        return subject(language, LevelScale::civil_defence, {}) + ": " +
               chosen(language, "civil_defence_level", *value.civil_defence);
    }
    return subject(language, LevelScale::forest_fire, {}) + ": " +
           chosen(language, "forest_fire_level",
                  value.forest_fire.value_or(ForestFireLevel::level_i));
}

}  // namespace gb
