#pragma once

#include "house/views/commendation.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::Commendations> commendations_view(Reader&, const Viewer&,
                                                const views::CommendationsParams&);
Result<views::CommendationView> commendation_view(Reader&, const Viewer&,
                                                  const views::CommendationParams&);
Result<views::AwardForms> award_forms_view(Reader&, const Viewer&, const views::AwardFormsParams&);

}  // namespace gb
