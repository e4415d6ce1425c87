#include <algorithm>

#include "domain/kit/copy_words.hpp"
#include "domain/level/words.hpp"

namespace gb {

// scales ------------------------------------------------------------------------------------------

DisasterRiskLevel raised(DisasterRiskLevel base, std::optional<RiskRaise> by) {
    if (!by) return base;
    const int steps = *by == RiskRaise::combined ? 1 : 2;
    return static_cast<DisasterRiskLevel>(
        std::min(static_cast<int>(base) + steps, static_cast<int>(DisasterRiskLevel::level_5)));
}

bool LevelValue::on_one_scale() const {
    return disaster_risk.has_value() + civil_defence.has_value() + forest_fire.has_value() == 1;
}

LevelScale LevelValue::scale() const {
    if (disaster_risk) return LevelScale::disaster_risk;
    return civil_defence ? LevelScale::civil_defence : LevelScale::forest_fire;
}

std::optional<HazardGroup> LevelValue::hazard() const {
    return disaster_risk ? std::optional(disaster_risk->hazard) : std::nullopt;
}

bool LevelValue::measures_as(const LevelValue& other) const {
    return scale() == other.scale() && hazard() == other.hazard();
}

bool LevelValue::same_level(const LevelValue& other) const {
    if (!measures_as(other)) return false;
    if (!disaster_risk) {
        return civil_defence == other.civil_defence && forest_fire == other.forest_fire;
    }
    return disaster_risk->base == other.disaster_risk->base &&
           disaster_risk->raise == other.disaster_risk->raise;
}

// evolve ------------------------------------------------------------------------------------------

namespace {

LevelNotice entered_notice(LevelAct act, const LevelPaper& paper, const Stamp& stamp) {
    LevelNotice notice;
    static_cast<LevelPaper&>(notice) = paper;
    notice.act = act;
    notice.from = notice.happened = stamp.happened;
    notice.entered = stamp.entered;
    notice.doubtful = stamp.doubtful;
    notice.by = stamp.author;
    notice.number = static_cast<std::int64_t>(stamp.number);
    return notice;
}

void announce(AnnouncedLevel& level, LevelAct act, const LevelAnnouncement& said,
              const Stamp& stamp) {
    auto notice = entered_notice(act, said, stamp);
    static_cast<LevelValue&>(notice) = said;
    notice.area = said.area;
    if (said.from) notice.from = *said.from;
    notice.until = said.until;
    level.notices.push_back(std::move(notice));
}

}  // namespace

const LevelNotice* AnnouncedLevel::last_standing() const {
    const auto found = std::find_if(notices.rbegin(), notices.rend(),
                                    [](const auto& notice) { return !notice.struck_at; });
    return found == notices.rend() ? nullptr : &*found;
}

void evolve(AnnouncedLevel& level, const LevelAnnounced& event, const Stamp& stamp) {
    level.unit = event.unit;
    level.open_in = event.unit;
    announce(level, LevelAct::announced, event, stamp);
}

void evolve(AnnouncedLevel& level, const LevelChanged& event, const Stamp& stamp) {
    announce(level, LevelAct::changed, event, stamp);
}

void evolve(AnnouncedLevel& level, const LevelLifted& event, const Stamp& stamp) {
    level.notices.push_back(entered_notice(LevelAct::lifted, event, stamp));
    level.over_since = stamp.entered;
    level.open_in.reset();
}

void evolve(AnnouncedLevel& level, const LevelStruck& event, const Stamp& stamp) {
    const auto place = static_cast<std::size_t>(event.notice.value) - 1;
    if (place >= level.notices.size()) return;
    auto& notice = level.notices[place];
    copy_words(notice.strike_reason, event.reason);
    notice.struck_at = stamp.entered;
    notice.struck_by = stamp.author;
    const bool stands = level.last_standing() != nullptr;
    level.open_in = stands ? std::optional(level.unit) : std::nullopt;
    level.over_since = stands ? std::nullopt : std::optional(stamp.entered);
}

void on_taken(AnnouncedLevel& level, const Taken<AnnouncedLevel>& event, const Stamp&) {
    level.unit = event.to;
}

void on_force_closed(AnnouncedLevel& level, const ForceClosed<AnnouncedLevel>& event,
                     const Stamp& stamp) {
    level.ended = stamp.happened;
    level.over_since = stamp.entered;
    level.closed_reason = event.reason;
}

}  // namespace gb
