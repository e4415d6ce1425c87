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

}  // namespace gb
