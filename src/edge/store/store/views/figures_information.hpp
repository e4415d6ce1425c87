#pragma once
// How information is counted: the SQL beside that of store/views/figures.cpp, which says what
// `asked` and `scope` are.

#include <string_view>

namespace gb {

inline constexpr std::string_view exchanged_items = R"sql(
select 'information' as kind, information.id, information.home as book, information.unit,
       information.first_number as number, information.happened as at, 1 as amount,
       information.text
from asked, scope join information on information.unit = scope.unit
where information.struck_at is null
  and information.happened >= scope.since and information.happened < scope.until)sql";

// On the day on which somebody verified it for the first time, whatever the finding was. What was
// said of another what, where or when than it tells now verifies nothing.
inline constexpr std::string_view verified_items = R"sql(
select 'information' as kind, information.id, information.home as book, information.unit,
       information.first_number as number, min(reply.verified_at) as at, 1 as amount,
       information.text
from asked, scope join information on information.unit = scope.unit
join reply on reply.information = information.id and reply.finding is not null
  and reply.verified_wording >= information.verify_from
where information.struck_at is null
group by information.id, scope.since
having min(reply.verified_at) >= scope.since and min(reply.verified_at) < scope.until)sql";

// What it was closed as, on that day; until it is closed, what was found last.
inline constexpr std::string_view found_items = R"sql(
select item.kind, item.id, item.book, item.unit, item.number, item.at, item.amount, item.text
from asked, (
    select 'information' as kind, information.id, information.home as book, information.unit,
           information.first_number as number,
           coalesce(information.closed_at, max(reply.verified_at)) as at, 1 as amount,
           information.text,
           coalesce(information.closed_as,
                    (select latest.finding from reply as latest
                     where latest.information = information.id and latest.finding is not null
                       and latest.verified_wording >= information.verify_from
                     order by latest.verified_at desc, latest.id desc limit 1)) as finding,
           scope.since, scope.until
    from scope join information on information.unit = scope.unit
    join reply on reply.information = information.id and reply.finding is not null
      and reply.verified_wording >= information.verify_from
    where information.struck_at is null
    group by information.id, scope.since) as item
where item.at >= item.since and item.at < item.until)sql";
inline constexpr std::string_view as_untrue = " and item.finding = 'untrue'";
inline constexpr std::string_view as_duplicate = " and item.finding = 'duplicate'";

}  // namespace gb
