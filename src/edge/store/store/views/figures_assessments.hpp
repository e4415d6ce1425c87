#pragma once
// How assessments of a period are counted and quoted: part of the queries of figures.cpp.

#include <string_view>

namespace gb {

// An assessment belongs to the period in which its own ends.
inline constexpr std::string_view written_assessments = R"sql(
select 'period_assessment' as kind, assessment.id, assessment.home as book, assessment.unit,
       assessment.first_number as number, unixepoch(period_to) * 1000 - 25200000 as at, 1 as amount,
       assessment.situation as text
from asked, scope join period_assessment as assessment on assessment.unit = scope.unit
where not withdrawn and unixepoch(period_to) * 1000 - 25200000 >= scope.since
  and unixepoch(period_to) * 1000 - 25200000 < scope.until)sql";

// The lines of one stand in their order: a millisecond apart.
inline constexpr std::string_view assessed_hazards = R"sql(
select 'period_assessment' as kind, assessment.id, assessment.home as book, assessment.unit,
       assessment.first_number as number,
       unixepoch(period_to) * 1000 - 25200000 + hazard.place as at, 1 as amount,
       coalesce(nullif(hazard.location, '') || ': ', '') || hazard.text as text
from asked, scope join period_assessment as assessment on assessment.unit = scope.unit
join period_assessment_hazards as hazard on hazard.owner = assessment.id
where not withdrawn and unixepoch(period_to) * 1000 - 25200000 >= scope.since
  and unixepoch(period_to) * 1000 - 25200000 < scope.until)sql";

inline constexpr std::string_view assessed_measures = R"sql(
select 'period_assessment' as kind, assessment.id, assessment.home as book, assessment.unit,
       assessment.first_number as number,
       unixepoch(period_to) * 1000 - 25200000 + measure.place as at, 1 as amount,
       measure.text as text
from asked, scope join period_assessment as assessment on assessment.unit = scope.unit
join period_assessment_measures as measure on measure.owner = assessment.id
where not withdrawn and unixepoch(period_to) * 1000 - 25200000 >= scope.since
  and unixepoch(period_to) * 1000 - 25200000 < scope.until)sql";

// Behind what is quoted of each: which units endorse the text that stands, which dissent and why,
// and which have said nothing of it. house/figures.cpp puts "stance|which|units|reason" into words.
inline constexpr std::string_view quoted_stances = R"sql(
union all
select 'period_assessment', assessment.id, assessment.home, assessment.unit,
       assessment.first_number, unixepoch(period_to) * 1000 - 25200000 + 300 + stances.place, 1,
       stances.text
from asked, scope join period_assessment as assessment on assessment.unit = scope.unit
join (
    select assessment, 0 as place, 'stance|endorsed|' || group_concat(name, ', ') || '|' as text
    from (select reply.assessment, name
          from assessment_reply as reply join period_assessment as its on its.id = reply.assessment
          join named on named.unit = reply.unit
          where stance = 'endorsed' and reply.round = its.round order by name)
    group by assessment
    union all
    select reply.assessment, 1, 'stance|dissented|' || name || '|' || coalesce(dissent, '')
    from assessment_reply as reply join period_assessment as its on its.id = reply.assessment
    join named on named.unit = reply.unit
    where stance = 'dissented' and reply.round = its.round
    union all
    select owner, 2, 'stance|silent|' || group_concat(name, ', ') || '|'
    from (select owner, name
          from period_assessment_addressees as sent
          join period_assessment as its on its.id = sent.owner
          join named on named.unit = sent.value
          where not exists (select 1 from assessment_reply as reply
                            where reply.assessment = its.id and reply.unit = sent.value
                              and reply.stance <> 'silent' and reply.round = its.round)
          order by name)
    group by owner) as stances on stances.assessment = assessment.id
where not withdrawn and unixepoch(period_to) * 1000 - 25200000 >= scope.since
  and unixepoch(period_to) * 1000 - 25200000 < scope.until)sql";
// Where nothing is quoted of one, nobody's stance on it is.
inline constexpr std::string_view of_hazards =
    " and exists(select 1 from period_assessment_hazards where owner = assessment.id)";
inline constexpr std::string_view of_measures =
    " and exists(select 1 from period_assessment_measures where owner = assessment.id)";

}  // namespace gb
