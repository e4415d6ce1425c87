#pragma once
// Working rules in the demo: one that the province set and all below follow, one of the area's own.

#include "app/demo_cast.hpp"

namespace gb::app {

/// What was set on that day.
void set_rules(DemoArea& area, const DemoCast& cast, int days_ago);

}  // namespace gb::app
