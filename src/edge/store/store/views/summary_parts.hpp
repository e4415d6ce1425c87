#pragma once
// What belongs to the sections of a summary besides their text.

#include "house/views/summary.hpp"
#include "store/reader.hpp"

namespace gb {

/// "Phần thứ nhất", "I", "2"; empty for an annex.
std::string section_number(const Viewer& viewer, const Section& section);

/// Who writes and who said what, numbers that nobody answers for, figures that were stated.
void put_work(Reader&, views::SummaryView&, const Summary&);

/// The summary, or why the viewer does not get it.
Result<std::shared_ptr<const Summary>> readable_summary(Reader&, const Viewer&, Id<Summary>);

}  // namespace gb
