#pragma once
// The award decision (quyết định khen thưởng) with the list of those awarded as its annex. The view
// must be in Vietnamese, the language of papers.

#include "house/paper.hpp"
#include "house/views/commendation.hpp"

namespace gb::papers {

/// What the award's view does not tell.
struct AwardOffice {
    std::string superior;                ///< the body above, at the head of the paper
    std::vector<std::string> proposers;  ///< the units that proposed
};

paper::Paper award_paper(const views::AwardView& award, const AwardOffice& office);

/// What was handed over at a conference, as an annex of its minutes: how many, and by name those of
/// decisions that are public. Without awards there is none.
void put_presented(const std::vector<views::AwardView>& awards, paper::Paper& minutes);

}  // namespace gb::papers
