#pragma once
// A summary as a paper in the official form.

#include "house/papers/conference.hpp"
#include "house/views/summary.hpp"

namespace gb::papers {

/// An issued summary prints its figures as they were frozen, a draft as they are now. What it
/// leaves empty is left out, and what stays is numbered anew. With a conference, its facts and
/// conclusions follow as an annex. The view must be one in Vietnamese, the language of papers.
paper::Paper summary_paper(const views::SummaryView& summary,
                           const views::ConferenceView* conference);

}  // namespace gb::papers
