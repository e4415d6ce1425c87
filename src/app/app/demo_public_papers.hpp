#pragma once
// What the demo's office puts under "Văn bản" and "Số liệu thống kê" through the year.

#include "app/demo_area.hpp"

namespace gb::app {

/// The documents of one day, if there are any, and on the fifth of a month the figures of the month
/// before: written by the staff, published by another.
/// @param days_ago from the day on which the demo ends
void publish_papers(DemoArea& area, const DemoPerson& writer, const DemoPerson& editor, Date date,
                    int days_ago);

}  // namespace gb::app
