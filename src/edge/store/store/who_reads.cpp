#include "store/who_reads.hpp"

#include "store/downward.hpp"

namespace gb {

namespace {

constexpr auto most_levels = "8";  ///< of units above each other; more is somebody's mistake

/// "line(unit)": from the unit ?1 to whoever holds its papers now. Who has no heir names none, and
/// a viewer of no unit is none.
std::string line_of_holders(const ReadingTables& in) {
    return "line(unit) as (select ?1 union select heir.id from line join " + in.prefix +
           "unit on unit.id = line.unit join " + in.prefix +
           "unit as heir on heir.id = unit.heir where unit.ended <= " + in.day + ")";
}

}  // namespace

std::string reads_unit(const ReadingTables& in) {
    return "with recursive " + line_of_holders(in) +
           ", above(unit, day, depth) as (select line.unit, case when unit.ended <= " + in.day +
           " then date(unit.ended, '-1 day') else " + in.day + " end, 0 from line left join " +
           in.prefix +
           "unit on unit.id = line.unit union select relation.upper, above.day, above.depth + 1"
           " from above join " +
           in.prefix + "relation on relation.lower = above.unit where above.depth < " +
           most_levels + " and relation.relation in " + downward_relations() +
           " and relation.\"from\" <= above.day and (relation.\"to\" is null or relation.\"to\" >"
           " above.day)) select 1 from above where unit = ?3 limit 1";
}

std::string holds_unit(const ReadingTables& in) {
    return "with recursive " + line_of_holders(in) +
           " select 1 from line where unit = ?3 and (unit = ?1 or not exists (select 1 from " +
           in.prefix + "unit where unit.id = line.unit and unit.ended <= " + in.day + "))";
}

/// Downwards each unit comes with the days on which it stood below the viewer's: [since, until).
/// So one walk finds those of today and those that ended there, with no question for each row.
std::string units_read(const ReadingTables& in) {
    const std::string to = "coalesce(relation.\"to\", '~')";
    return "(with recursive below(unit, since, until, depth) as (select id, '', '~', 0 from " +
           in.prefix +
           "unit where id = ?1 union select relation.lower, max(relation.\"from\", since), min(" +
           to + ", until), depth + 1 from below join " + in.prefix +
           "relation on relation.upper = below.unit where depth < " + most_levels +
           " and relation.relation in " + downward_relations() +
           " and relation.\"from\" < until and " + to + " > since and relation.\"from\" < " + to +
           "), read(unit) as (select below.unit from below left join " + in.prefix +
           "unit on unit.id = below.unit where case when unit.ended <= " + in.day +
           " then since < unit.ended and until >= unit.ended else since <= " + in.day +
           " and until > " + in.day + " end union select unit.id from read join " + in.prefix +
           "unit on unit.heir = read.unit where unit.ended <= " + in.day +
           ") select unit from read)";
}

}  // namespace gb
