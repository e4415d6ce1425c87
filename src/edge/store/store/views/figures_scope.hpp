#pragma once
// Which units a figure covers, and when: how every query of figures.cpp begins.

#include <string_view>

namespace gb {

// What was asked, and the units that it covers, each with the spans of the period in which it stood
// below: an event counts where its unit stood at the event's own time. Every query below may use
// both. A unit that ended goes on counting for whom it stood below to the last day: what it wrote
// until its book was closed, and what others find later of its own, is lost to nobody. What a new
// unit took over is older than itself: it counts for whom the new one stood below first.
inline constexpr std::string_view asked_from = R"sql(
with recursive
asked(unit, subtree, day, first, from_ms, until_ms, type) as (values(?, ?, ?, ?, ?, ?, ?)),
held as (
    select relation.upper, relation.lower,
           case when relation."from" <= unit."from" then '' else relation."from" end as since,
           case when relation."to" is null or relation."to" >= unit.ended then '~'
                else relation."to" end as until
    from relation join unit on unit.id = relation.lower
    where (relation."to" is null or relation."from" < relation."to") and relation.relation in )sql";
inline constexpr std::string_view asked_until = R"sql(),
below(unit, since, until, depth) as (
    select unit, first, date(day, '+1 day'), 0 from asked
    union
    select held.lower, max(held.since, below.since), min(held.until, below.until), depth + 1
    from asked, below join held on held.upper = below.unit
    where asked.subtree and depth < 8 and held.since < below.until and held.until > below.since),
-- Where two superiors lead to it at a time it counts once: spans that meet become one.
scope(unit, since, until) as materialized (
    select unit, unixepoch(min(since)) * 1000 - 25200000,
           min(unixepoch(max(until)) * 1000 - 25200000, (select until_ms from asked))
    from (select unit, since, until,
                 sum(apart) over (partition by unit order by since, until) as island
          from (select unit, since, until,
                       since > max(until) over (partition by unit order by since, until
                                                rows between unbounded preceding
                                                and 1 preceding) as apart
                from below))
    group by unit, ifnull(island, 0)),
named(unit, name) as (
    select owner, coalesce(nullif(short_name, ''), name) from (
        select owner, name, short_name, row_number() over (
            partition by owner order by "from" <= asked.day desc, "from" desc) as place
        from unit_versions, asked) where place = 1),
-- How tables name units: one that did not stand below to the end says until when, and its heir.
-- house/figures.cpp puts it into words.
titled(unit, name, stood) as (
    select named.unit,
           named.name || case
               when unit.ended <= asked.day then '|' || unit.ended || '|' || coalesce(heir.name, '')
               when span.until < asked.until_ms
                   then '|' || date(span.until / 1000 + 25200, 'unixepoch') || '|'
               else '' end,
           unit."from" <= asked.day and (unit.ended is null or unit.ended > asked.first)
    from asked, named join unit on unit.id = named.unit left join named as heir on heir.unit = unit.heir
    left join (select unit, max(until) as until from scope group by unit) as span
        on span.unit = named.unit)
)sql";

}  // namespace gb
