#pragma once
// The record of a handover (biên bản bàn giao ca), as both officers signed it.

#include "house/paper.hpp"
#include "house/views/handover.hpp"

namespace gb::papers {

/// One that is not yet, or was not, countersigned says so.
paper::Paper handover_paper(const views::HandoverView& handover, const std::string& superior);

}  // namespace gb::papers
