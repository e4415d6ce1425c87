// Invented papers and pages. Their shape is that of real ones: two topics, a year reviewed and a
// year ahead, half a day, chairs with two titles each, ten communes with three posts each.
#pragma once

#include "house/page.hpp"

namespace gb::samples {

paper::Paper summary();
paper::Paper handover_sheet();
page::Page article();
page::PlainPage contacts();
page::PortalIndex index();
page::Portal portal();

}  // namespace gb::samples
