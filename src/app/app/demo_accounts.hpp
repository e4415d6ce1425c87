#pragma once
// In the demo too the last conference of a kind is accounted for before the next one is concluded,
// and what was found wanting before a summary is issued.

#include "app/demo_area.hpp"
#include "domain/conference/follow.hpp"
#include "domain/summary/words.hpp"

namespace gb::app {

/// The conference that this one is to account for; null: none waits.
std::shared_ptr<const Conference> last_before(DemoArea& area, Id<Conference> conference);

/// Says of each of its lines that nobody has spoken of yet what became of it.
void account_for_last(DemoArea& area, const DemoPerson& staff, Id<Conference> conference);

/// The notice of its conclusions goes into a reader's register and is put away: its lines are
/// tasks.
void take_in_notice(DemoArea& area, const DemoPerson& reader, Id<Conference> conference);

/// Says of each shortcoming and lesson of earlier periods how it stands, before the summary is
/// issued.
void account_for_lessons(DemoArea& area, const DemoPerson& staff, Id<Summary> summary);

}  // namespace gb::app
