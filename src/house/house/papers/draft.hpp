#pragma once
// A drafted document on paper: for the reviewer while it is a draft, and with its number for the
// signature by hand. What was confirmed in giaoban is said to be that, and no signature.

#include "house/paper.hpp"
#include "house/views/draft.hpp"

namespace gb::papers {

paper::Paper draft_paper(const views::DraftPage& draft, const std::string& superior);

}  // namespace gb::papers
