#pragma once
// How tables are counted, over the rows that the figure behind them counts: the SQL beside that of
// store/views/figures.cpp, which says what `asked`, `scope` and `named` are. A cell and the events
// behind it are asked of one text.

#include <algorithm>
#include <array>
#include <string_view>

#include "base/check.hpp"
#include "domain/summary/figures.hpp"

namespace gb {

struct CountedColumn {
    std::string_view which = {};  ///< the rows of `counted` behind a cell; empty: no column
    std::string_view sum = {};    ///< the cell; empty: how many they are
};

struct CountedTable {
    std::string_view name;
    std::string_view evidence;               ///< the figure whose rows the table counts
    std::array<std::string_view, 2> labels;  ///< its first cells
    std::string_view key;                    ///< what a row is of; of a unit its id in hex
    std::string_view from;                   ///< one row or more for each of `counted`
    std::array<CountedColumn, 4> columns;
    std::string_view order;
    std::string_view with = {};
    bool of_units = false;
};

inline constexpr std::string_view units_with_rows =
    "(select distinct unit from scope) as one join titled on titled.unit = one.unit"
    " left join counted on counted.unit = one.unit"
    " left join log_entry on log_entry.id = counted.id";
inline constexpr std::string_view units_that_stood =
    " having stood or count(counted.id) > 0 order by titled.name";

inline constexpr std::string_view owners_of_tasks = R"sql(
asked, counted join titled on titled.unit = counted.unit join task on task.id = counted.id
join task_owners on task_owners.owner = task.id and task_owners.unit = counted.unit)sql";
inline constexpr std::string_view overdue_of_owner = R"sql(
task.due is not null and task.due < asked.day and (closed_at is null or closed_at >= until_ms)
and not exists (
    select 1 from answer where answer.task = task.id and answer.owner = counted.unit
    and state = 'reported' and round = returns and reported_at < until_ms))sql";

inline constexpr std::string_view verified_by_then = R"sql(
exists (select 1 from reply where reply.information = counted.id and reply.finding is not null
        and reply.verified_at < until_ms and reply.verified_wording >= verify_from))sql";

inline constexpr CountedTable counted_tables[] = {
    {"log_by_type",
     "log_entries",
     {"log_entry.type"},
     "log_entry.type",
     "counted join log_entry on log_entry.id = counted.id",
     {{{"1", "count(*)"}}},
     " order by count(*) desc, log_entry.type"},
    {"log_by_unit",
     "log_entries",
     {"titled.name"},
     "hex(one.unit)",
     units_with_rows,
     {{{"1", "count(counted.id)"},
       {"log_entry.type = 'incident'"},
       {"log_entry.type = 'patrol'"},
       {"log_entry.late"}}},
     units_that_stood,
     {},
     true},
    {"tasks_by_unit",
     "tasks_given",
     {"titled.name"},
     "hex(counted.unit)",
     owners_of_tasks,
     {{{"1", "count(*)"}, {"closed = 'confirmed' and closed_at < until_ms"}, {overdue_of_owner}}},
     " order by titled.name",
     {},
     true},
    {"information_by_class",
     "information_exchanged",
     {"event_class"},
     "event_class",
     "asked, counted join information on information.id = counted.id",
     {{{"1", "count(*)"},
       {verified_by_then},
       {"coalesce(closed_as, '') = 'untrue' and closed_at < until_ms"}}},
     " order by count(*) desc, event_class"},
    {"level_days",
     "levels_in_force",
     {"subject", "grade"},
     "subject || ' ' || grade",
     "counted",
     {{{"1", "count(*)"}, {"1", "cast(sum(days) as integer)"}}},
     " order by subject, grade"},
    {"awards_by_form",
     "awards_decided",
     {"coalesce(nullif(own_form, ''), form)"},
     "coalesce(nullif(own_form, ''), form)",
     "counted join award on award.id = counted.id"
     " join award_recipients on award_recipients.owner = award.id",
     {{{"1", "count(distinct award.id)"},
       {"recipient_kind = 'collective'"},
       {"recipient_kind = 'individual'"},
       {"recipient_kind = 'household'"}}},
     " order by coalesce(nullif(own_form, ''), form)"},
    {"attendance",
     "conferences_held",
     {"date(counted.at / 1000 + 25200, 'unixepoch')", "counted.text"},
     "hex(counted.id)",
     "counted",
     {{{"1", "(select sum(invited) from conference_participants where owner = counted.id)"},
       {"1", "(select sum(attended) from conference_participants where owner = counted.id)"}}},
     " order by counted.at"},
};

/// A figure by the months of the period, those without any too.
inline constexpr CountedTable months_sql{
    "",
    "",
    {"month"},
    "month",
    "months left join counted on strftime('%Y-%m', counted.at / 1000 + 25200, 'unixepoch') = month",
    {{{"1", "coalesce(sum(amount), 0)"}}},
    " order by month",
    R"sql(, months(month) as (
    select strftime('%Y-%m', first) from asked
    union all
    select strftime('%Y-%m', month || '-01', '+1 month') from asked, months
    where month < strftime('%Y-%m', day)) )sql"};
/// And by the units of the scope.
inline constexpr CountedTable units_sql{"",
                                        "",
                                        {"titled.name"},
                                        "hex(one.unit)",
                                        units_with_rows,
                                        {{{"1", "coalesce(sum(amount), 0)"}}},
                                        units_that_stood,
                                        {},
                                        true};

inline const CountedTable& counted_table(std::string_view name) {
    if (!counted_by(name, by_month).empty()) return months_sql;
    if (!counted_by(name, by_unit).empty()) return units_sql;
    const auto* found = std::ranges::find(counted_tables, name, &CountedTable::name);
    GB_CHECK(found != std::end(counted_tables), "every table that can be asked for has its query");
    return *found;
}

}  // namespace gb
