#pragma once
// Announced levels: what is in force for a unit, in its own book and in those of superiors whose
// area covers it, and what was.

#include "domain/level/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct DisasterRiskView {
    HazardGroup hazard = HazardGroup::heavy_rain;
    DisasterRiskLevel level = DisasterRiskLevel::level_1;  ///< that counts
    DisasterRiskLevel base = DisasterRiskLevel::level_1;   ///< as the bulletin says
    std::optional<RiskRaise> raise;
    std::optional<std::string> reason;  ///< absent: not raised, or erased
};
BOOST_DESCRIBE_STRUCT(DisasterRiskView, (), (hazard, level, base, raise, reason))

/// Exactly one of the three.
struct LevelValueView {
    std::optional<DisasterRiskView> disaster_risk;
    std::optional<CivilDefenceLevel> civil_defence;
    std::optional<ForestFireLevel> forest_fire;
};
BOOST_DESCRIBE_STRUCT(LevelValueView, (), (disaster_risk, civil_defence, forest_fire))

/// A level in force, or to come, as one line.
struct LevelLine : LevelValueView {
    Id<AnnouncedLevel> id;
    UnitRef unit;               ///< in whose book it stands
    std::vector<UnitRef> area;  ///< empty: that unit's own
    std::string issuer;
    std::string document;
    Date issued_on;
    Instant from;
    std::optional<Instant> until;  ///< as expected
    bool past_until = false;       ///< in force still, and nobody noted that it was lifted
};
BOOST_DESCRIBE_STRUCT(LevelLine, (LevelValueView),
                      (id, unit, area, issuer, document, issued_on, from, until, past_until))

struct LevelStrikeView {
    std::optional<std::string> reason;  ///< absent: erased
    Instant at;
    std::string by;
};
BOOST_DESCRIBE_STRUCT(LevelStrikeView, (), (reason, at, by))

struct LevelNoticeView {
    LevelAct act = LevelAct::announced;
    std::optional<LevelValueView> value;  ///< absent: it lifts
    std::vector<UnitRef> area;
    std::string issuer;
    std::string document;
    Date issued_on;
    Instant from;
    std::optional<Instant> until;
    Instant happened;
    Instant entered;
    bool doubtful = false;
    std::string by;
    std::int64_t number = 0;  ///< in the book
    std::optional<LevelStrikeView> struck;
};
BOOST_DESCRIBE_STRUCT(LevelNoticeView, (),
                      (act, value, area, issuer, document, issued_on, from, until, happened,
                       entered, doubtful, by, number, struck))

/// One level with all that was noted of it.
struct LevelView {
    Id<AnnouncedLevel> id;
    UnitRef unit;
    LevelScale scale = LevelScale::disaster_risk;
    std::optional<HazardGroup> hazard;
    std::vector<LevelNoticeView> notices;  ///< in order of entry
    bool open = false;                     ///< not lifted, not struck
    std::optional<Instant> ended;          ///< with its unit
};
BOOST_DESCRIBE_STRUCT(LevelView, (), (id, unit, scale, hazard, notices, open, ended))

struct Levels {
    UnitRef unit;
    Instant at;
    Instant since;                    ///< from when the history tells
    std::vector<LevelLine> in_force;  ///< at the instant; civil defence first, then the higher risk
    std::vector<LevelLine> to_come;   ///< announced, and beginning later
    std::vector<LevelLine> below;     ///< in force in the books of units below, for their areas
    std::vector<LevelLine> beside;    ///< of units that coordinate with it or serve its ground
    std::vector<LevelView> history;   ///< the latest first
};
BOOST_DESCRIBE_STRUCT(Levels, (), (unit, at, since, in_force, to_come, below, beside, history))

struct LevelsParams {
    Id<Post> post;
    std::optional<Id<Unit>> unit;        ///< by default the post's own
    std::optional<Number<1, 400>> days;  ///< of history; by default 90
};
BOOST_DESCRIBE_STRUCT(LevelsParams, (), (post, unit, days))

}  // namespace gb::views
