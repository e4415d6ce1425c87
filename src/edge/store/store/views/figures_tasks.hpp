#pragma once
// How tasks are counted: part of the queries of figures.cpp.

#include <string_view>

namespace gb {

// One row for each owner of a task; what a unit passes down of a task that was given within the
// scope is not counted again. A part called back counts as never given.
inline constexpr std::string_view task_parts = R"sql(
select 'task' as kind, task.id, task.home as book, task_owners.unit, task.first_number as number,
       task.given_at as at, 1 as amount, task.text
from asked, scope join task on task.giver = scope.unit
join task_owners on task_owners.owner = task.id and not co
left join task as parent on parent.id = task.parent
where closed not in ('withdrawn', 'withdrawn_unanswered')
  and (parent.id is null or parent.giver not in (select unit from scope)))sql";

inline constexpr std::string_view given_in_period = R"sql(
  and task.given_at >= scope.since and task.given_at < scope.until)sql";
inline constexpr std::string_view done_in_period = R"sql(
  and closed = 'confirmed' and closed_at >= scope.since and closed_at < scope.until)sql";
// Late on the last day counted: past its day, and neither confirmed nor reported by then.
inline constexpr std::string_view overdue_at_end = R"sql(
  and scope.until = until_ms
  and task.given_at < until_ms and task.due < asked.day and (closed_at is null or closed_at >= until_ms)
  and not exists (
    select 1 from answer where answer.task = task.id and answer.owner = task_owners.unit
    and state = 'reported' and round = returns and reported_at < until_ms))sql";
inline constexpr std::string_view accounted_in_period = R"sql(
  and task.standing and exists (
    select 1 from answer where answer.task = task.id and answer.owner = task_owners.unit
    and unixepoch(accounted_to) * 1000 - 25200000 >= scope.since
    and unixepoch(accounted_to) * 1000 - 25200000 < scope.until))sql";

}  // namespace gb
