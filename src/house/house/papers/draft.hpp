#pragma once
// A drafted document on paper: for the reviewer while it is a draft, and with its number for the
// signature by hand; and the issued document. What was confirmed in giaoban is said to be that, and
// no signature.

#include "house/paper.hpp"
#include "house/views/draft.hpp"

namespace gb::papers {

paper::Paper draft_paper(const views::DraftPage& draft, const std::string& superior);

/// An issued document, whether it was drafted here or issued at once. Who signs is for the office
/// to say. @return failure paper.not_issued_here
Result<paper::Paper> document_paper(const views::DocumentView& document,
                                    const std::string& superior);

}  // namespace gb::papers
