#include <algorithm>

#include "domain/information/words.hpp"
#include "domain/level/words.hpp"
#include "domain/log/row.hpp"

namespace gb {

namespace {

/// Further ahead it is a slip of the pen.
constexpr std::int64_t most_days_ahead = 31;

// What is announced
// --------------------------------------------------------------------------------

std::optional<Refusal> check_paper(const LevelPaper& paper, const Context& context) {
    const auto today = context.now.date();
    if (paper.issued_on > today) {
        return refuse("level.paper_ahead", {{"today", today.text()}}, "/issued_on");
    }
    return std::nullopt;
}

/// Only a person raises a level, and says why.
std::optional<Refusal> check_raise(const DisasterRisk& risk) {
    if (!risk.raise && !risk.reason.empty()) {
        return refuse("level.reason_without_raise", {}, "/disaster_risk/reason");
    }
    if (!risk.raise) return std::nullopt;
    if (risk.base == DisasterRiskLevel::level_5) {
        return refuse("level.highest_already", {}, "/disaster_risk/raise");
    }
    if (risk.reason.empty()) {
        return refuse("level.raise_without_reason", {}, "/disaster_risk/reason");
    }
    return unfit_text(risk.reason, "/disaster_risk/reason");
}

std::optional<Refusal> check_area(const std::vector<Id<Unit>>& area, const Seen& seen,
                                  const Context& context) {
    for (std::size_t i = 0; i < area.size(); ++i) {
        const auto* unit = seen.find(area[i]);
        if (!unit) return refuse("unit.unknown", {}, in_list("area", i));
        if (!unit->stands_on(context.now.date())) {
            return refuse("level.area_ended", {{"name", unit->latest().name.value}},
                          in_list("area", i));
        }
    }
    return std::nullopt;
}

std::optional<Refusal> check_times(const LevelAnnouncement& said, const Context& context) {
    const auto from = said.from.value_or(context.happened);
    if (from < context.happened) {
        return refuse("level.before_announced", {{"stated", from.clock()}}, "/from");
    }
    if (from.ms - context.happened.ms > most_days_ahead * milliseconds_a_day) {
        return refuse("level.too_far_ahead", {{"max", most_days_ahead}}, "/from");
    }
    if (said.until && *said.until <= from)
        return refuse("level.ends_before_it_begins", {}, "/until");
    return std::nullopt;
}

std::optional<Refusal> check_announcement(const LevelAnnouncement& said, const Seen& seen,
                                          const Context& context) {
    if (!said.on_one_scale()) return refuse("level.one_scale");
    if (said.disaster_risk) {
        if (auto refusal = check_raise(*said.disaster_risk)) return refusal;
    }
    if (auto refusal = check_paper(said, context)) return refusal;
    if (auto refusal = check_area(said.area, seen, context)) return refusal;
    return check_times(said, context);
}

/// Each unit of the area once; none stated: the unit that notes it.
std::vector<Id<Unit>> area_of(const LevelAnnouncement& said, Id<Unit> unit) {
    std::vector<Id<Unit>> area;
    for (const auto& one : said.area) {
        if (std::ranges::find(area, one) == area.end()) area.push_back(one);
    }
    if (area.empty()) area.push_back(unit);
    return area;
}

// What stands
// --------------------------------------------------------------------------------------

bool share_a_unit(const std::vector<Id<Unit>>& one, const std::vector<Id<Unit>>& other) {
    return std::ranges::any_of(
        one, [&](const auto& unit) { return std::ranges::find(other, unit) != other.end(); });
}

/// Two of one scale never stand side by side for the same place: the later one changes the first.
std::optional<Refusal> stands_beside(const LevelValue& value, const std::vector<Id<Unit>>& area,
                                     Id<AnnouncedLevel> itself, const Seen& seen,
                                     const Context& context) {
    for (const auto* other : seen.where<AnnouncedLevel>("open_in", context.actor.unit)) {
        const auto* last = other->last_standing();
        if (other->id == itself || !last || !last->measures_as(value)) continue;
        if (!share_a_unit(last->area, area)) continue;
        return refuse("level.stands_already", {{"document", last->document.value}});
    }
    return std::nullopt;
}

std::optional<Refusal> unknown_level(const AnnouncedLevel* level, const Context& context) {
    if (level && level->unit == context.actor.unit) return std::nullopt;
    return refuse("level.unknown", {}, "/level");
}

std::optional<Refusal> not_open(const AnnouncedLevel* level, const Context& context) {
    if (auto refusal = unknown_level(level, context)) return refusal;
    if (!level->open_in) return refuse("level.over", {}, "/level");
    if (level->notices.size() >= list_limit) {
        return refuse("level.too_many_notices", {{"max", std::int64_t{list_limit}}}, "/level");
    }
    const auto previous = level->last_standing()->happened;
    if (context.happened < previous) {
        return refuse("time.before_previous",
                      {{"stated", context.happened.clock()}, {"previous", previous.clock()}},
                      "/happened");
    }
    return std::nullopt;
}

bool says_the_same(const LevelAnnouncement& said, const std::vector<Id<Unit>>& area,
                   const LevelNotice& last) {
    return said.same_level(last) && said.document == last.document && said.until == last.until &&
           area == last.area && said.from.value_or(last.from) == last.from;
}

void need_level(Id<AnnouncedLevel> level, const Context& context, Needs& wanted) {
    wanted.one(level);
    wanted.where<AnnouncedLevel>("open_in", context.actor.unit);
}

// The row of the duty log
// --------------------------------------------------------------------------------

void need_level_row(const std::optional<LevelRow>& row, const Context& context, const Seen& seen,
                    Needs& wanted) {
    if (row) need_row(row->duty, context, seen, wanted);
}

/// Weather and fire are the weather of the day; civil defence is ordered.
LogType type_of(LevelScale scale) {
    return scale == LevelScale::civil_defence ? LogType::order : LogType::weather;
}

Decision with_row(Decision decision, const std::optional<LevelRow>& row, LevelScale scale,
                  Id<AnnouncedLevel> level, const Seen& seen, const Context& context) {
    if (!row) return decision;
    const WriteLog written{
        row->duty, type_of(scale), row->text, {}, {{AnnouncedLevel::kind, level}}};
    auto written_row = write_row(written, seen, context);
    if (written_row.refusal()) return written_row;
    decision.append(std::move(written_row));
    return decision;
}

}  // namespace

// announce, change
// ---------------------------------------------------------------------------------

void needs(const AnnounceLevel& command, const Context& context, const Seen& seen, Needs& wanted) {
    for (const auto& unit : command.area) wanted.one(unit);
    need_level_row(command.row, context, seen, wanted);
    wanted.where<AnnouncedLevel>("open_in", context.actor.unit);
}

Decision decide(const AnnounceLevel& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_announcement(command, seen, context)) return *refusal;
    const auto unit = context.actor.unit;
    LevelAnnounced event;
    static_cast<LevelAnnouncement&>(event) = command;
    event.unit = unit;
    event.area = area_of(command, unit);
    if (auto refusal = stands_beside(event, event.area, {}, seen, context)) return *refusal;
    const auto level = context.fresh<AnnouncedLevel>();
    return with_row(Decision().record(level, std::move(event)), command.row, command.scale(), level,
                    seen, context);
}

void needs(const ChangeLevel& command, const Context& context, const Seen& seen, Needs& wanted) {
    for (const auto& unit : command.area) wanted.one(unit);
    need_level_row(command.row, context, seen, wanted);
    need_level(command.level, context, wanted);
}

Decision decide(const ChangeLevel& command, const Seen& seen, const Context& context) {
    const auto* level = seen.find(command.level);
    if (auto refusal = not_open(level, context)) return *refusal;
    if (auto refusal = check_announcement(command, seen, context)) return *refusal;
    const auto& last = *level->last_standing();
    if (!last.measures_as(command)) return refuse("level.other_scale", {}, "/level");
    LevelChanged event;
    static_cast<LevelAnnouncement&>(event) = command;
    event.area = area_of(command, context.actor.unit);
    if (says_the_same(command, event.area, last)) return refuse("level.as_before", {}, "/level");
    if (auto refusal = stands_beside(event, event.area, command.level, seen, context)) {
        return *refusal;
    }
    return with_row(Decision().record(command.level, std::move(event)), command.row,
                    command.scale(), command.level, seen, context);
}

// lift, strike
// -------------------------------------------------------------------------------------

void needs(const LiftLevel& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.level);
    need_level_row(command.row, context, seen, wanted);
}

Decision decide(const LiftLevel& command, const Seen& seen, const Context& context) {
    const auto* level = seen.find(command.level);
    if (auto refusal = not_open(level, context)) return *refusal;
    if (auto refusal = check_paper(command, context)) return *refusal;
    LevelLifted event;
    static_cast<LevelPaper&>(event) = command;
    return with_row(Decision().record(command.level, std::move(event)), command.row,
                    level->last_standing()->scale(), command.level, seen, context);
}

void needs(const StrikeLevel& command, const Context& context, const Seen&, Needs& wanted) {
    need_level(command.level, context, wanted);
}

Decision decide(const StrikeLevel& command, const Seen& seen, const Context& context) {
    const auto* level = seen.find(command.level);
    if (auto refusal = unknown_level(level, context)) return *refusal;
    const auto* last = level->last_standing();
    if (!last) return refuse("level.struck_already", {}, "/level");
    if (level->ended) return refuse("level.over", {}, "/level");
    const auto place = last - level->notices.data() + 1;
    if (command.notice.value != place) {
        return refuse("level.not_the_last", {{"last", std::int64_t{place}}}, "/notice");
    }
    if (last->act == LevelAct::lifted) {
        // What was lifted counts again; another may have begun meanwhile.
        AnnouncedLevel before = *level;
        before.notices[static_cast<std::size_t>(place) - 1].struck_at = context.now;
        const auto& again = *before.last_standing();
        if (auto refusal = stands_beside(again, again.area, command.level, seen, context)) {
            return *refusal;
        }
    }
    return Decision().record(command.level, LevelStruck{command.notice, command.reason});
}

}  // namespace gb
