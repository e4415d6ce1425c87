#pragma once
// How shortcomings and lessons are counted: part of the queries of figures.cpp.

#include <string_view>

namespace gb {

// What earlier periods left open when this one began, with what was said of it last by its end.
inline constexpr std::string_view lessons_left = R"sql(
select 'lesson' as kind, lesson.id, lesson.home as book, lesson.unit,
       lesson.first_number as number, lesson.recorded_at as at, 1 as amount,
       lesson.text || coalesce(' – ' || (
         select account.text from lesson_accounts as account
         where account.owner = lesson.id and account.at < until_ms
         order by account.place desc limit 1), '') as text
from asked, scope join lesson on lesson.unit = scope.unit
where struck_at is null and closed_reason = '' and lesson.period_to < asked.first
  and scope.since = from_ms and (remedied_at is null or remedied_at >= from_ms))sql";

inline constexpr std::string_view lessons_recorded = R"sql(
select 'lesson' as kind, lesson.id, lesson.home as book, lesson.unit,
       lesson.first_number as number, lesson.recorded_at as at, 1 as amount, lesson.text
from asked, scope join lesson on lesson.unit = scope.unit
where struck_at is null and unixepoch(lesson.period_to) * 1000 - 25200000 >= scope.since
  and unixepoch(lesson.period_to) * 1000 - 25200000 < scope.until)sql";

inline constexpr std::string_view lessons_remedied = R"sql(
select 'lesson' as kind, lesson.id, lesson.home as book, lesson.unit,
       lesson.last_number as number, lesson.remedied_at as at, 1 as amount, lesson.text
from asked, scope join lesson on lesson.unit = scope.unit
where struck_at is null and remedied_at >= scope.since and remedied_at < scope.until)sql";

}  // namespace gb
