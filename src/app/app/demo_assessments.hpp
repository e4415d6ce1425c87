#pragma once
// Assessments of periods in the demo: one settled with a dissent, and some that wait for a word.

#include "app/demo_cast.hpp"

namespace gb::app {

/// What was written or said of a period on that day.
void assess_periods(DemoArea& area, const DemoCast& cast, int days_ago);

}  // namespace gb::app
