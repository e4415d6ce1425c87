#pragma once

#include "house/views/assessment.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Assessments> assessments_view(Reader&, const Viewer&,
                                            const views::AssessmentsParams&);
Result<views::AssessmentView> assessment_view(Reader&, const Viewer&,
                                              const views::AssessmentParams&);

}  // namespace gb
