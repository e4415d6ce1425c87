#pragma once
// The annex of a summary that names every figure in its text that the books do not count: what it
// is, where it comes from, and who answers for it.

#include "house/paper.hpp"
#include "house/views/summary_parts.hpp"

namespace gb::papers {

/// Adds the annex, when a text holds such figures.
void put_stated(const std::vector<views::StatedView>& stated, paper::Paper& paper);

}  // namespace gb::papers
