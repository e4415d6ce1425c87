#pragma once
// Who there is in the demo: three levels of units and what stands beside them, with their staff.

#include "app/demo_area.hpp"

namespace gb::app {

/// A unit with those who serve in it.
struct DemoOffice {
    Id<Unit> unit;
    std::string name;   ///< as one speaks of it: "xã Hoa Sơn", "Tiểu đoàn 27"
    std::string place;  ///< what "{c}" in a text stands for
    DemoPerson chief, deputy;
    std::vector<DemoPerson> watch;  ///< who stand the watch by turns; the first of them today
};

struct DemoCast {
    Id<Unit> province_area, committee, front;
    DemoOffice province, area, neighbour, police;
    DemoPerson political, staff, logistics, clerk;  ///< of the area command
    std::vector<DemoOffice> communes;
    std::vector<DemoOffice> stationed;

    std::vector<DemoPerson> commune_chiefs() const;
    std::vector<DemoPerson> stationed_chiefs() const;
};

DemoCast found_cast(DemoArea& area);
/// The named roles with which one may sign in.
void open_accounts(DemoArea& area, const DemoCast& cast);

}  // namespace gb::app
