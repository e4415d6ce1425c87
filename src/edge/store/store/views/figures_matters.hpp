#pragma once
// How matters from below are counted: the SQL beside that of store/views/figures.cpp, which says
// what `asked` and `scope` are.

#include <string_view>

namespace gb {

inline constexpr std::string_view received_matters = R"sql(
select 'matter' as kind, matter.id, matter.home as book, matter.unit,
       matter.first_number as number, matter.received_at as at, 1 as amount, matter.subject as text
from asked, scope join matter on matter.unit = scope.unit
where not matter.struck and matter.received_at >= scope.since and matter.received_at < scope.until)sql";

// By the day of the first answer of whoever is competent, or of the letter that was noted.
inline constexpr std::string_view matters_with_answers = R"sql(
select item.kind, item.id, item.book, item.unit, item.number,
       unixepoch(coalesce(item.answered_on, item.due)) * 1000 - 25200000 as at, item.amount,
       item.text
from asked, (
    select 'matter' as kind, matter.id, matter.home as book, matter.unit,
           matter.first_number as number, 1 as amount, matter.subject as text, matter.due,
           coalesce((select matter_answer.answered_on from matter_answer
                     where matter_answer.matter = matter.id
                       and matter_answer.unit = matter.competent),
                    matter.answered_on) as answered_on,
           scope.since, scope.until
    from scope join matter on matter.unit = scope.unit where not matter.struck) as item)sql";
inline constexpr std::string_view answered_in_time = R"sql(
where unixepoch(item.answered_on) * 1000 - 25200000 >= item.since
  and unixepoch(item.answered_on) * 1000 - 25200000 < item.until
  and item.answered_on <= item.due)sql";
// Late from its last day on, whoever answers afterwards.
inline constexpr std::string_view answered_late = R"sql(
where item.due >= asked.first and item.due < asked.day
  and unixepoch(item.due) * 1000 - 25200000 >= item.since
  and unixepoch(item.due) * 1000 - 25200000 < item.until
  and (item.answered_on is null or item.answered_on > item.due))sql";

}  // namespace gb
