#pragma once
// The demo's matters from below: taken in by communes, answered by the area command and others,
// some of them late, one by a body that keeps no book.

#include "app/demo_area.hpp"

namespace gb::app {

/// What somebody brought, and what became of it.
struct DemoMatter {
    int days_ago;
    std::size_t chief;  ///< of which commune
    const char* subject;
    const char* place;
    const char* body;  ///< empty: the area command is to answer
    const char* submitter;
    int due_after;
    int answered_after;  ///< days; 0: not yet
    const char* answer;
    bool may_publish;
    bool closed;
};

struct MatterCast {
    DemoPerson commander, staff;
    std::vector<DemoPerson> chiefs;
};

void receive_matter(DemoArea& area, const MatterCast& cast, const DemoMatter& one, Date day);
void answer_matter(DemoArea& area, const MatterCast& cast, const DemoMatter& one, Date day);
void close_matter(DemoArea& area, const MatterCast& cast, const DemoMatter& one);

/// What happens to the matters of the last weeks on that day; most days it is nothing.
void settle_matters(DemoArea& area, const MatterCast& cast, Date day, int days_ago);

}  // namespace gb::app
