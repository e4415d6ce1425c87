#include "store/views/units.hpp"

#include <set>

#include "domain/people/words.hpp"
#include "domain/reform/words.hpp"
#include "store/views/desk.hpp"

namespace gb {

namespace {

constexpr std::int64_t found_limit = 60;      ///< units of one search
constexpr std::int64_t listed_limit = 2'000;  ///< units below one
constexpr int generations = 16;               ///< no unit has been reformed more often

/// "TABLE holds on the day": binds the day twice.
std::string on_day(const std::string& table) {
    return table + ".\"from\" <= ? and (" + table + ".\"to\" is null or " + table + ".\"to\" > ?)";
}

struct Day {
    explicit Day(Date date) : text(date.text()) {}
    Statement& twice(Statement& rows) const {
        return rows.bind(std::string_view(text)).bind(std::string_view(text));
    }
    std::string text;
};

template <Choice E>
E choice_at(const Statement& row, int column) {
    return choice_of<E>(row.text(column)).value_or(E{});
}

Date date_at(const Statement& row, int column) {
    return Date::parse(row.text(column)).value_or(Date{});
}

/// select id, name, short_name, code, unit_kind, level, children …; binds kind and day for
/// children.
std::string select_nodes() {
    return "select v.owner, v.name, v.short_name, v.code, v.unit_kind, v.level,"
           " (select count(*) from relation c where c.upper = v.owner and c.relation = ? and " +
           on_day("c") + ") as children from unit_versions v ";
}

std::vector<views::UnitNode> read_nodes(Statement& rows) {
    std::vector<views::UnitNode> nodes;
    while (rows.step()) {
        views::UnitNode node;
        node.id = Id<Unit>(rows.id(0));
        node.name = rows.text(1);
        node.short_name = rows.text(2);
        node.code = rows.text(3);
        node.unit_kind = choice_at<UnitKind>(rows, 4);
        node.level = choice_at<Level>(rows, 5);
        node.children = rows.integer(6);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

}  // namespace

std::vector<views::UnitLine> units_as_of(Reader& reader, Date date) {
    const Day day(date);
    auto rows = reader.prepare(
        "select v.code, v.owner, v.name, v.level, v.unit_kind, r.upper, p.code"
        " from unit_versions v"
        " left join relation r on r.lower = v.owner and r.relation ="
        "  case when v.unit_kind in ('military_command', 'area_defence_command', 'stationed_unit')"
        "  then 'military_command' else 'administrative' end and " +
        on_day("r") + " left join unit_versions p on p.owner = r.upper and " + on_day("p") +
        " where " + on_day("v") +
        " order by case v.level when 'central' then 0 when 'military_region' then 1"
        "  when 'province' then 2 when 'district' then 3 when 'area' then 4 when 'commune' then 5"
        "  else 6 end, v.code, v.name, v.owner");
    day.twice(day.twice(day.twice(rows)));
    std::vector<views::UnitLine> lines;
    while (rows.step()) {
        views::UnitLine line;
        line.code = rows.text(0);
        line.id = Id<Unit>(rows.id(1));
        line.name = rows.text(2);
        line.level = choice_at<Level>(rows, 3);
        line.unit_kind = choice_at<UnitKind>(rows, 4);
        if (!rows.null(5)) line.parent = Id<Unit>(rows.id(5));
        if (!rows.null(6)) line.parent_code = rows.text(6);
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

std::vector<Id<Unit>> ids(Statement& rows) {
    std::vector<Id<Unit>> found;
    while (rows.step()) found.push_back(Id<Unit>(rows.id(0)));
    return found;
}

bool stands(Reader& reader, Id<Unit> unit, const Day& day) {
    auto row = reader.prepare("select 1 from unit_versions v where v.owner = ? and " + on_day("v"));
    row.bind(unit);
    day.twice(row);
    return row.step();
}

std::vector<Id<Unit>> next_generation(Reader& reader, Id<Unit> unit, const Day& day) {
    auto successors = reader.prepare(
        "select new_unit from succession"
        " where old_unit = ? and \"on\" <= ? and not withdrawn order by id");
    successors.bind(unit).bind(std::string_view(day.text));
    auto found = ids(successors);
    if (!found.empty()) return found;
    auto below = reader.prepare(
        "select r.lower from relation r join unit u on u.id = r.upper"
        " where r.upper = ? and u.ended is not null and r.relation = 'administrative'"
        " and r.\"from\" < u.ended and r.\"to\" = u.ended order by r.lower");
    below.bind(unit);
    return ids(below);
}

}  // namespace

std::vector<Id<Unit>> leads_to(Reader& reader, Id<Unit> unit, Date date) {
    const Day day(date);
    std::vector<Id<Unit>> reached;
    std::set<Id<Unit>> seen{unit};
    std::vector<Id<Unit>> level{unit};
    for (int i = 0; i < generations && !level.empty(); ++i) {
        std::vector<Id<Unit>> next;
        for (const auto& each : level) {
            if (stands(reader, each, day)) {
                reached.push_back(each);
                continue;
            }
            for (const auto& later : next_generation(reader, each, day)) {
                if (seen.insert(later).second) next.push_back(later);
            }
        }
        level = std::move(next);
    }
    return reached;
}

std::vector<Id<Unit>> units_to_wind_up(Database& database, Date today) {
    const auto day = today.text();
    auto rows = database.prepare(
        "select id from unit where wound_up = 0 and ended is not null and ended <= ? order by "
        "ended,"
        " id");
    rows.bind(std::string_view(day));
    return ids(rows);
}

Result<views::Units> units_view(Reader& reader, const Viewer& viewer,
                                const views::UnitsParams& params) {
    views::Units answer;
    answer.as_of = params.as_of.value_or(viewer.now.date());
    const Day day(answer.as_of);
    const auto kind = params.relation.value_or(RelationKind::administrative);
    const std::string order = " order by v.code, v.name, v.owner limit ?";
    if (params.parent) {
        auto rows = reader.prepare(select_nodes() + "join relation r on r.lower = v.owner where " +
                                   "r.upper = ? and r.relation = ? and " + on_day("r") + " and " +
                                   on_day("v") + order);
        day.twice(rows.bind(name_of(kind)));
        rows.bind(*params.parent).bind(name_of(kind));
        day.twice(day.twice(rows)).bind(listed_limit);
        answer.units = read_nodes(rows);
        return answer;
    }
    // Roots: without a superior of this kind, and either with units below or outside every tree.
    const std::string outside = kind == RelationKind::administrative ? "1" : "0";
    auto rows =
        reader.prepare(select_nodes() + "where " + on_day("v") +
                       " and not exists (select 1 from relation r where r.lower = v.owner and "
                       "r.relation = ? and " +
                       on_day("r") + ") and (children > 0 or (" + outside +
                       " and not exists (select 1 from relation o where o.lower = v.owner and " +
                       on_day("o") + ")))" + order);
    day.twice(rows.bind(name_of(kind)));
    day.twice(rows).bind(name_of(kind));
    day.twice(day.twice(rows)).bind(listed_limit);
    answer.units = read_nodes(rows);
    return answer;
}

Result<views::Units> unit_search_view(Reader& reader, const Viewer& viewer,
                                      const views::UnitSearchParams& params) {
    views::Units answer;
    answer.as_of = params.as_of.value_or(viewer.now.date());
    const Day day(answer.as_of);
    const auto wanted = fold(params.q.value);
    auto rows = reader.prepare(select_nodes() + "where " + on_day("v") +
                               " order by v.code, v.name, v.owner");
    day.twice(rows.bind(name_of(RelationKind::administrative)));
    day.twice(rows);
    for (auto& node : read_nodes(rows)) {
        const bool found = fold(node.name).find(wanted) != std::string::npos ||
                           fold(node.short_name).find(wanted) != std::string::npos ||
                           node.code.starts_with(params.q.value);
        if (!found) continue;
        answer.units.push_back(std::move(node));
        if (answer.units.size() == static_cast<std::size_t>(found_limit)) break;
    }
    return answer;
}

namespace {

std::vector<views::RelationView> relations_of(Reader& reader, Id<Unit> unit) {
    std::vector<views::RelationView> all;
    for (const bool up : {true, false}) {
        const auto found = reader.where<Relation>(
            up ? "lower = ? order by \"from\", id" : "upper = ? order by \"from\", id", unit);
        for (const auto& relation : found) {
            if (relation->never_held()) continue;
            const auto other = up ? relation->upper : relation->lower;
            all.push_back({relation->id, relation->relation,
                           unit_ref(reader, other, relation->from), up, relation->from,
                           relation->to, relation->basis.value});
        }
    }
    return all;
}

std::vector<views::SuccessionView> successions_of(Reader& reader, Id<Unit> unit, bool of_old) {
    std::vector<views::SuccessionView> all;
    const auto found = reader.where<Succession>(
        of_old ? "old_unit = ? order by \"on\", id" : "new_unit = ? order by \"on\", id", unit);
    for (const auto& succession : found) {
        if (succession->withdrawn) continue;
        const auto other = of_old ? succession->new_unit : succession->old_unit;
        all.push_back({unit_ref(reader, other, succession->on), succession->extent, succession->on,
                       succession->basis.value});
    }
    return all;
}

/// What the winding up itself wrote has the closing's own time and does not count.
std::int64_t written_after_end(Reader& reader, const Unit& unit) {
    const auto closings = reader.where<Closing>("unit = ?", unit.id);
    if (!unit.ended || closings.empty()) return 0;
    const auto closing = reader.load_any(Closing::kind, closings.front()->id).meta;
    auto rows = reader.prepare(
        "select json_extract(cast(facts as text), '$.entered') from entry"
        " where book = (select id from book where uuid = ?) and number <= ? and facts is not null"
        " order by number desc");
    rows.bind(unit.id).bind(static_cast<std::int64_t>(closing.first));
    std::int64_t count = 0;
    std::optional<std::int64_t> closed;
    while (rows.step()) {
        const auto entered = rows.integer(0);
        if (!closed) closed = entered;
        if (entered < start_of(*unit.ended).ms) break;
        count += entered < *closed;
    }
    return count;
}

std::optional<views::ActAheadView> ahead_of(Reader& reader, const Unit& unit, Date today) {
    const auto parting = reader.where<Succession>("old_unit = ? order by id", unit.id);
    std::vector<const Succession*> successions;
    for (const auto& one : parting) successions.push_back(one.get());
    const auto ahead = act_ahead(unit, successions, today);
    if (!ahead) return std::nullopt;
    return views::ActAheadView{ahead->what, ahead->on};
}

}  // namespace

Result<views::UnitLife> unit_view(Reader& reader, const Viewer& viewer,
                                  const views::UnitParams& params) {
    const auto unit = reader.load(params.id);
    if (!unit) return Failure{"view.not_found", "id", {}};
    views::UnitLife life;
    life.id = unit->id;
    life.versions = unit->versions;
    life.ended = unit->ended;
    life.wound_up = unit->wound_up;
    life.ended_by = unit->ended_by;
    life.withdrawn = unit->withdrawn;
    life.ahead = ahead_of(reader, *unit, viewer.now.date());
    life.relations = relations_of(reader, unit->id);
    life.successors = successions_of(reader, unit->id, true);
    life.predecessors = successions_of(reader, unit->id, false);
    const auto day = params.as_of.value_or(viewer.now.date());
    for (const auto& id : leads_to(reader, unit->id, day)) {
        life.leads_to.push_back(unit_ref(reader, id, day));
    }
    life.may_read = reader.may_read(viewer, unit->id);
    if (life.may_read) {
        for (const auto& post : reader.where<Post>("unit = ? order by \"from\", id", unit->id)) {
            life.posts.push_back({reader.person_name(post->person), post->title.value, post->role,
                                  post->from, post->to});
        }
    }
    auto book = reader.prepare("select 1 from book where uuid = ?");
    book.bind(unit->id);
    life.book = book.step();
    life.written_after_end = written_after_end(reader, *unit);
    return life;
}

Result<views::Marks> unit_marks_view(Reader& reader, const Viewer&, const views::MarksParams&) {
    auto rows = reader.prepare(
        "select day, sum(established), sum(renamed), sum(ended), sum(successions) from ("
        " select \"from\" as day, place = 0 as established, place > 0 as renamed, 0 as ended,"
        "  0 as successions from unit_versions"
        "  where owner not in (select id from unit where withdrawn)"
        " union all select ended, 0, 0, 1, 0 from unit where ended is not null and not withdrawn"
        " union all select \"on\", 0, 0, 0, 1 from succession where not withdrawn)"
        " where day > ? group by day order by day");
    const auto beginning = before_records.text();
    rows.bind(std::string_view(beginning));
    views::Marks marks;
    while (rows.step()) {
        marks.days.push_back(
            {date_at(rows, 0), rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    }
    return marks;
}

}  // namespace gb
