#pragma once
// The summary that the demo's office is writing just now: sections with their writers, figures from
// elsewhere, contributions of which some are still to come.

#include "app/demo_area.hpp"

namespace gb::app {

struct SummaryCast {
    DemoPerson commander, staff;
    std::vector<DemoPerson> chiefs;  ///< of the communes
};
/// What is written of it on that day.
void write_summary(DemoArea& area, const SummaryCast& cast, Date day, int days_ago);

}  // namespace gb::app
