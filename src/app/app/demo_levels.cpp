#include "app/demo_levels.hpp"

#include "app/demo_seasons.hpp"
#include "house/level_name.hpp"

namespace gb::app {

namespace {

// Short names for what stands here often; whole enumerations would meet those of other parts.
using Risk = DisasterRiskLevel;
using Hazard = HazardGroup;

constexpr auto weather_office = "Đài Khí tượng thủy văn tỉnh";
constexpr auto forest_office = "Chi cục Kiểm lâm tỉnh";

LevelValue risk(Hazard hazard, Risk level) {
    LevelValue value;
    value.disaster_risk = DisasterRisk{hazard, level, {}, {}};
    return value;
}

LevelValue raised_risk(Hazard hazard, Risk level, const char* reason) {
    LevelValue value;
    value.disaster_risk = DisasterRisk{hazard, level, RiskRaise::combined, reason};
    return value;
}

LevelValue fire_forecast(ForestFireLevel level) {
    LevelValue value;
    value.forest_fire = level;
    return value;
}

/// In the last days nothing is lifted: whoever visits finds some in force.
constexpr int days_left_open = 2;

LevelRow row_of(const char* act, const LevelAnnouncement& said) {
    return {Duty::operations, fmt::format("{} cấp độ: {}. {}, {}.", act, level_subject("vi", said),
                                          said.document.value, said.issuer.value)};
}

bool is(Date day, int month, int day_of_month) {
    return day.month() == month && day.day() == day_of_month;
}

}  // namespace

LevelAnnouncement DemoLevels::by_bulletin(const LevelValue& value) {
    LevelAnnouncement said;
    static_cast<LevelValue&>(said) = value;
    const bool of_forest = value.forest_fire.has_value();
    said.issuer = of_forest ? forest_office : weather_office;
    said.document = fmt::format("{} số {}/{}", of_forest ? "Thông báo" : "Bản tin", ++bulletin_,
                                of_forest ? "TB-CCKL" : "BT-ĐKTTV");
    said.issued_on = area_.clock.at.date();
    return said;
}

void DemoLevels::announce(const std::string& name, const DemoPerson& who, LevelAnnouncement said) {
    if (open_.contains(name)) return;
    AnnounceLevel command;
    static_cast<LevelAnnouncement&>(command) = std::move(said);
    command.row = row_of("Công bố", command);
    // As it is in an office: some minutes pass between the bulletin and the book.
    const Instant announced{area_.clock.at.ms - area_.pick(3, 25) * 60'000LL};
    open_[name] = Id<AnnouncedLevel>(area_.give(who, command, announced).ids.front());
}

void DemoLevels::change(const std::string& name, const DemoPerson& who, LevelAnnouncement said) {
    const auto found = open_.find(name);
    if (found == open_.end()) return;
    ChangeLevel command;
    static_cast<LevelAnnouncement&>(command) = std::move(said);
    command.level = found->second;
    command.row = row_of("Đổi", command);
    area_.give(who, command);
}

void DemoLevels::lift(const std::string& name, const DemoPerson& who) {
    const auto found = open_.find(name);
    if (found == open_.end() || days_ago_ <= days_left_open) return;
    LiftLevel command;
    const bool of_forest = name == "fire";
    command.issuer = of_forest ? forest_office : weather_office;
    ++bulletin_;
    command.document = of_forest ? fmt::format("Thông báo số {}/TB-CCKL", bulletin_)
                                 : fmt::format("Bản tin cuối số {}/BT-ĐKTTV", bulletin_);
    command.issued_on = area_.clock.at.date();
    command.level = found->second;
    area_.give(who, command);
    open_.erase(found);
}

/// The province notes the storm for all; the area its own rain and floods; one commune declares a
/// level of civil defence.
void DemoLevels::storm(Date day) {
    const auto& province = cast_.province.watch.front();
    const auto& officer = cast_.area.watch.front();
    const auto& commune = cast_.communes.front();
    for (const auto& first : storms_between(Date{day.days - 5}, Date{day.days + 1})) {
        const int since = day.days - first.days;
        if (since == -1)
            announce("storm", province, by_bulletin(risk(Hazard::storm, Risk::level_3)));
        if (since == 0) {
            change("storm", province,
                   by_bulletin(raised_risk(Hazard::storm, Risk::level_3,
                                           "bão kết hợp mưa lớn, lũ trên sông lên nhanh")));
            announce("rain", officer, by_bulletin(risk(Hazard::heavy_rain, Risk::level_2)));
        }
        if (since == 1) {
            change("rain", officer, by_bulletin(risk(Hazard::heavy_rain, Risk::level_3)));
            auto flooded = by_bulletin(risk(Hazard::flood, Risk::level_1));
            flooded.area = {commune.unit, cast_.communes.back().unit};
            announce("flood", officer, flooded);
            if (first.month() != 9) continue;
            LevelAnnouncement declared;
            declared.civil_defence = CivilDefenceLevel::level_1;
            declared.issuer = "Chủ tịch UBND " + commune.name;
            declared.document = "Quyết định số 41/QĐ-UBND";
            declared.issued_on = day;
            announce("civil", commune.chief, declared);
        }
        if (since == 2) lift("storm", province);
        if (since == 3) lift("rain", officer);
        if (since == 4) lift("flood", officer);
        if (since == 4 && open_.contains("civil")) {
            LiftLevel command;
            command.level = open_.at("civil");
            command.issuer = "Chủ tịch UBND " + commune.name;
            command.document = "Quyết định số 44/QĐ-UBND";
            command.issued_on = day;
            area_.give(commune.chief, command);
            open_.erase("civil");
        }
    }
}

void DemoLevels::forest_fire(Date day) {
    using Fire = ForestFireLevel;
    const auto& officer = cast_.area.watch.back();
    if (is(day, 1, 15)) announce("fire", officer, by_bulletin(fire_forecast(Fire::level_iii)));
    if (is(day, 2, 10)) change("fire", officer, by_bulletin(fire_forecast(Fire::level_iv)));
    if (is(day, 3, 5)) change("fire", officer, by_bulletin(fire_forecast(Fire::level_v)));
    if (is(day, 3, 19)) change("fire", officer, by_bulletin(fire_forecast(Fire::level_iii)));
    if (is(day, 4, 20)) lift("fire", officer);
}

void DemoLevels::heat_and_cold(Date day) {
    const auto& officer = cast_.area.watch.front();
    if (is(day, 6, 5)) announce("heat", officer, by_bulletin(risk(Hazard::drought, Risk::level_1)));
    if (is(day, 6, 20)) change("heat", officer, by_bulletin(risk(Hazard::drought, Risk::level_2)));
    if (is(day, 6, 29)) lift("heat", officer);
    if (is(day, 1, 6))
        announce("cold", officer, by_bulletin(risk(Hazard::whirlwind, Risk::level_1)));
    if (is(day, 1, 12)) lift("cold", officer);
}

/// A bulletin of the province beside it: struck, and it stays to be read.
void DemoLevels::noted_in_error() {
    constexpr int that_day = 33;
    if (days_ago_ != that_day) return;
    const auto& officer = cast_.area.watch.back();
    announce("error", officer, by_bulletin(risk(Hazard::sea_wind, Risk::level_2)));
    StrikeLevel command;
    command.level = open_.at("error");
    command.notice = 1;
    command.reason = "Bản tin của tỉnh bên, không phải địa bàn mình";
    area_.give(officer, command);
    open_.erase("error");
}

/// So that whoever visits finds some in force, whatever the season.
void DemoLevels::of_late(Date day) {
    const auto& officer = cast_.area.watch.front();
    if (days_ago_ == 3 && in_season(Season::storms, day)) {
        announce("rain", officer, by_bulletin(risk(Hazard::heavy_rain, Risk::level_1)));
    }
    if (days_ago_ == 1 && in_season(Season::storms, day)) {
        auto more = by_bulletin(risk(Hazard::heavy_rain, Risk::level_2));
        more.until = Instant{start_of(Date{day.days + 3}).ms};
        change("rain", officer, more);
    }
    if (days_ago_ != 2) return;
    const bool dry = in_season(Season::dry, day);
    announce(
        "fire", cast_.area.watch.back(),
        by_bulletin(fire_forecast(dry ? ForestFireLevel::level_iii : ForestFireLevel::level_ii)));
    if (!in_season(Season::storms, day)) {
        announce("cold", officer, by_bulletin(risk(Hazard::whirlwind, Risk::level_1)));
    }
}

void DemoLevels::on_day(int days_ago) {
    const auto day = area_.clock.at.date();
    days_ago_ = days_ago;
    storm(day);
    forest_fire(day);
    heat_and_cold(day);
    noted_in_error();
    of_late(day);
}

}  // namespace gb::app
