#include "store/views/levels.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "domain/level/in_force.hpp"
#include "store/downward.hpp"
#include "store/views/desk.hpp"
#include "store/views/sorting.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t usual_days = 90;  ///< of history
constexpr std::size_t most_history = 200;
constexpr std::int64_t most_below = 100;

using Announced = std::vector<std::shared_ptr<const AnnouncedLevel>>;

// Where levels stand that count for a unit
// ---------------------------------------------------------

/// The unit, what it stands below, and the areas that it serves or is stationed in.
struct Above {
    std::set<Uuid> books;   ///< of the unit and of those above it
    std::set<Uuid> places;  ///< that hold the unit
};

/// A level announced for a unit that has ended goes on for the place of whoever succeeded it.
void put_places_before(Reader& reader, std::set<Uuid>& places, Date day) {
    std::vector<Uuid> left(places.begin(), places.end());
    while (!left.empty()) {
        const auto heir = left.back();
        left.pop_back();
        auto rows = reader.prepare("select id from unit where heir = ? and ended <= ?");
        rows.bind(heir).bind(Cell::of(day));
        while (rows.step()) {
            if (places.insert(rows.id(0)).second) left.push_back(rows.id(0));
        }
    }
}

Above above(Reader& reader, Id<Unit> unit, Date day) {
    static const std::string asked =
        "with recursive up(unit, reads, depth) as (select ?1, 1, 0 union"
        " select relation.upper, up.reads and relation.relation in " +
        downward_relations() +
        ", depth + 1 from relation join up on relation.lower = up.unit where depth < 8"
        " and (relation.relation in " +
        downward_relations() +
        " or relation.relation in ('serves_area', 'stationed_in'))"
        " and relation.\"from\" <= ?2 and (relation.\"to\" is null or relation.\"to\" > ?2))"
        " select unit, max(reads) from up group by unit";
    Above found;
    auto rows = reader.prepare(asked);
    rows.bind(Cell::of(unit)).bind(Cell::of(day));
    while (rows.step()) {
        const auto id = rows.id(0);
        found.places.insert(id);
        if (rows.integer(1) != 0) found.books.insert(id);
    }
    put_places_before(reader, found.places, day);
    return found;
}

bool covers(const LevelNotice& notice, const std::set<Uuid>& places) {
    return std::ranges::any_of(notice.area,
                               [&](const auto& unit) { return places.contains(unit); });
}

const std::string held_on_day = " and \"from\" <= ?2 and (\"to\" is null or \"to\" > ?2)";

/// Units that are not above, and whose levels concern the unit all the same (docs/adr/0043). Who
/// serves the ground on which it works or lies: what they note there is in force for it. Who
/// serves a part of that ground, or coordinates with it: that is for it to know.
std::map<Uuid, bool> units_beside(Reader& reader, Id<Unit> unit, Date day) {
    static const std::string asked =
        "with recursive"
        " ground(place, depth) as (select upper, 0 from relation where lower = ?1"
        "  and relation in ('serves_area', 'stationed_in')" +
        held_on_day +
        "  union select relation.upper, depth + 1 from relation join ground"
        "  on relation.lower = ground.place where depth < 8 and relation.relation in " +
        downward_relations() + held_on_day +
        "), part(place, depth) as (select upper, 0 from relation where lower = ?1"
        "  and relation = 'stationed_in'" +
        held_on_day +
        "  union select relation.lower, depth + 1 from relation join part"
        "  on relation.upper = part.place where depth < 8 and relation.relation = "
        "'administrative'" +
        held_on_day +
        "), near(unit, here) as (select lower, 1 from relation where relation = 'serves_area'"
        "  and upper in (select place from ground)" +
        held_on_day +
        " union select lower, 0 from relation where relation = 'serves_area'"
        "  and upper in (select place from part)" +
        held_on_day + " union select upper, 0 from relation where lower = ?1" +
        "  and relation = 'coordinates_with'" + held_on_day +
        " union select lower, 0 from relation where upper = ?1 and relation = 'coordinates_with'" +
        held_on_day + ") select unit, max(here) from near group by unit";
    std::map<Uuid, bool> found;
    auto rows = reader.prepare(asked);
    rows.bind(Cell::of(unit)).bind(Cell::of(day));
    while (rows.step()) found[rows.id(0)] = rows.integer(1) != 0;
    return found;
}

/// All that was not over before, of the unit and of those above it.
Announced announced_above(Reader& reader, const Above& above, Instant since) {
    Announced found;
    for (const auto& book : above.books) {
        for (auto& level : reader.where<AnnouncedLevel>(
                 "unit = ? and (over_since is null or over_since > ?) order by id", Id<Unit>(book),
                 since)) {
            found.push_back(std::move(level));
        }
    }
    return found;
}

// As answers
// ---------------------------------------------------------------------------------------

views::LevelValueView value_view(const LevelValue& value) {
    views::LevelValueView view;
    if (const auto& risk = value.disaster_risk) {
        view.disaster_risk = {risk->hazard, risk->level(), risk->base, risk->raise,
                              if_written(risk->reason)};
    }
    view.civil_defence = value.civil_defence;
    view.forest_fire = value.forest_fire;
    return view;
}

std::vector<views::UnitRef> area_view(Reader& reader, const AnnouncedLevel& level,
                                      const LevelNotice& notice) {
    std::vector<views::UnitRef> area;
    if (notice.area.size() == 1 && notice.area.front() == level.unit) return area;
    for (const auto& unit : notice.area) {
        area.push_back(unit_ref(reader, unit, notice.from.date()));
    }
    return area;
}

views::LevelLine level_line(Reader& reader, const AnnouncedLevel& level, const LevelNotice& notice,
                            Instant at) {
    views::LevelLine line;
    static_cast<views::LevelValueView&>(line) = value_view(notice);
    line.id = level.id;
    line.unit = unit_ref(reader, level.unit, at.date());
    line.area = area_view(reader, level, notice);
    line.issuer = notice.issuer.value;
    line.document = notice.document.value;
    line.issued_on = notice.issued_on;
    line.from = notice.from;
    line.until = notice.until;
    line.past_until = notice.until && *notice.until <= at;
    return line;
}

/// Civil defence first, then the risks, then forest fire; of one scale the higher first.
void by_gravity(std::vector<views::LevelLine>& lines) {
    sort_by_key(lines, [](const auto& line) {
        const auto of = [&](int scale, int level) {
            return std::tuple(scale, -level, line.from.ms, line.id);
        };
        if (line.civil_defence) return of(0, static_cast<int>(*line.civil_defence));
        if (line.disaster_risk) return of(1, static_cast<int>(line.disaster_risk->level));
        return of(2, static_cast<int>(line.forest_fire.value_or(ForestFireLevel::level_i)));
    });
}

views::LevelNoticeView notice_view(Reader& reader, const AnnouncedLevel& level,
                                   const LevelNotice& notice) {
    views::LevelNoticeView view;
    view.act = notice.act;
    if (notice.act != LevelAct::lifted) view.value = value_view(notice);
    view.area = area_view(reader, level, notice);
    view.issuer = notice.issuer.value;
    view.document = notice.document.value;
    view.issued_on = notice.issued_on;
    view.from = notice.from;
    view.until = notice.until;
    view.happened = notice.happened;
    view.entered = notice.entered;
    view.doubtful = notice.doubtful;
    view.by = reader.person_name(notice.by);
    view.number = notice.number;
    if (notice.struck_at) {
        view.struck = {unless_gone(notice.strike_reason), *notice.struck_at,
                       reader.person_name(notice.struck_by)};
    }
    return view;
}

views::LevelView whole(Reader& reader, const AnnouncedLevel& level, Date today) {
    views::LevelView view;
    view.id = level.id;
    view.unit = unit_ref(reader, level.unit, today);
    view.scale = level.notices.front().scale();
    view.hazard = level.notices.front().hazard();
    for (const auto& notice : level.notices) {
        view.notices.push_back(notice_view(reader, level, notice));
    }
    view.open = level.open_in.has_value();
    view.ended = level.ended;
    return view;
}

/// Its own, whatever their area; of those above, what ever covered it.
bool concerns(const AnnouncedLevel& level, Id<Unit> unit, const std::set<Uuid>& places) {
    return level.unit == unit || std::ranges::any_of(level.notices, [&](const auto& notice) {
               return covers(notice, places);
           });
}

void put_below(Reader& reader, Id<Unit> unit, views::Levels& page) {
    const auto found = reader.where<AnnouncedLevel>(
        "unit <> ?1 and unit in " + units_below() + " and over_since is null order by id limit " +
            std::to_string(most_below),
        unit, page.at.date());
    for (const auto& level : found) {
        if (const auto* notice = level_in_force(*level, page.at)) {
            page.below.push_back(level_line(reader, *level, *notice, page.at));
        }
    }
    by_gravity(page.below);
}

/// The same bulletin, noted in another book.
bool says_the_same(const views::LevelLine& one, const views::LevelLine& other) {
    const auto what = [](const auto& line) {
        const auto& risk = line.disaster_risk;
        return std::tuple(risk ? std::optional(risk->hazard) : std::nullopt,
                          risk ? std::optional(risk->level) : std::nullopt, line.civil_defence,
                          line.forest_fire, line.document, line.issuer);
    };
    return what(one) == what(other);
}

/// What units beside noted for their own ground: each bulletin once, and none that stands already.
/// @param here  of those on whose ground the unit is; else of the others
void put_beside(Reader& reader, Id<Unit> unit, const Above& up, bool here, Instant at,
                std::optional<Instant> known, std::vector<views::LevelLine>& lines) {
    for (const auto& [book, is_here] : units_beside(reader, unit, at.date())) {
        if (is_here != here || up.books.contains(book)) continue;
        auto ground = here ? up.places : std::set<Uuid>();
        ground.insert(book);
        const auto found = reader.where<AnnouncedLevel>(
            "unit = ? and (over_since is null or over_since > ?) order by id", Id<Unit>(book),
            known ? std::min(*known, at) : at);
        for (const auto& level : found) {
            const auto* notice = level_in_force(*level, at, known);
            if (!notice || !covers(*notice, ground)) continue;
            const auto line = level_line(reader, *level, *notice, at);
            const bool told = std::ranges::any_of(
                lines, [&](const auto& other) { return says_the_same(line, other); });
            if (!told) lines.push_back(line);
        }
    }
}

}  // namespace

std::vector<views::LevelLine> levels_in_force(Reader& reader, Id<Unit> unit, Instant at,
                                              std::optional<Instant> known) {
    std::vector<views::LevelLine> lines;
    const auto up = above(reader, unit, at.date());
    for (const auto& level : announced_above(reader, up, known ? std::min(*known, at) : at)) {
        const auto* notice = level_in_force(*level, at, known);
        if (!notice || (level->unit != unit && !covers(*notice, up.places))) continue;
        lines.push_back(level_line(reader, *level, *notice, at));
    }
    put_beside(reader, unit, up, true, at, known, lines);
    by_gravity(lines);
    return lines;
}

Result<views::Levels> levels_view(Reader& reader, const Viewer& viewer,
                                  const views::LevelsParams& params) {
    const auto unit = params.unit.value_or(viewer.unit);
    if (!reader.may_read(viewer, unit)) return Failure{"rights.not_yours_to_read", "", {}};
    views::Levels page;
    page.at = viewer.now;
    page.unit = unit_ref(reader, unit, page.at.date());
    const auto days = params.days ? params.days->value : usual_days;
    page.since = {page.at.ms - days * milliseconds_a_day};
    page.in_force = levels_in_force(reader, unit, page.at);
    const auto up = above(reader, unit, page.at.date());
    auto all = announced_above(reader, up, page.since);
    sort_by_key(all, [](const auto& level) {
        return std::pair(-level->notices.front().from.ms, level->id);
    });
    for (const auto& level : all) {
        if (!concerns(*level, unit, up.places)) continue;
        if (page.history.size() < most_history) {
            page.history.push_back(whole(reader, *level, page.at.date()));
        }
        const auto* next = level_to_come(*level, page.at);
        if (next && (level->unit == unit || covers(*next, up.places))) {
            page.to_come.push_back(level_line(reader, *level, *next, page.at));
        }
    }
    put_below(reader, unit, page);
    put_beside(reader, unit, up, false, page.at, {}, page.beside);
    std::erase_if(page.beside, [&](const auto& line) {
        const auto same = [&](const auto& other) { return line.id == other.id; };
        return std::ranges::any_of(page.below, same) || std::ranges::any_of(page.in_force, same);
    });
    by_gravity(page.beside);
    return page;
}

}  // namespace gb
