#pragma once
// How announced levels are counted: part of the queries of figures.cpp.

#include <string_view>

namespace gb {

// One row for each grade of a level that was in force while its unit stood below: from the act that
// said it until the next one that stands. What counts is told with it, for the table.
inline constexpr std::string_view level_spells = R"sql(
select 'level' as kind, spell.id, spell.book, spell.unit, spell.number, spell.began as at,
       1 as amount, spell.document || ' – ' || spell.issuer as text, spell.subject, spell.grade,
       (min(spell.ended, spell.until) - 1 + 25200000) / 86400000
         - (max(spell.began, spell.since) + 25200000) / 86400000 + 1 as days
from asked, (
    select level.id, level.home as book, level.unit, notice.number, notice.act, notice.document,
           notice.issuer, notice."from" as began,
           min(coalesce((select min(later."from") from level_notices as later
                         where later.owner = notice.owner and later.place > notice.place
                           and later.struck_at is null), 9e15),
               coalesce(level.ended, 9e15)) as ended,
           coalesce(json_extract(notice.disaster_risk, '$.hazard'),
                    iif(notice.civil_defence is null, 'forest_fire', 'civil_defence')) as subject,
           case when json_extract(notice.disaster_risk, '$.hazard') is not null then 'disaster_risk_level.level_' || min(5,
                    cast(substr(json_extract(notice.disaster_risk, '$.base'), 7) as integer)
                    + case json_extract(notice.disaster_risk, '$.raise')
                        when 'combined' then 1 when 'grave_loss' then 2 else 0 end)
                when notice.civil_defence is not null
                then 'civil_defence_level.' || notice.civil_defence
                else 'forest_fire_level.' || notice.forest_fire end as grade,
           scope.since, scope.until
    from scope join level on level.unit = scope.unit
    join level_notices as notice on notice.owner = level.id
    where notice.struck_at is null) as spell
where spell.act <> 'lifted' and spell.began < spell.until and spell.ended > spell.since
  and spell.ended > spell.began)sql";

}  // namespace gb
