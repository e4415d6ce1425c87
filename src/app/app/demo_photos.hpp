#pragma once
// Pictures for the demo's pages. They are drawn, and say so: nobody real is in them.

#include "app/demo_area.hpp"
#include "domain/article/words.hpp"

namespace gb::app {

/// Puts drawn pictures on a page that is being written.
/// @param which  another number, another landscape
void illustrate(DemoArea& area, const DemoPerson& writer, Id<Article> article, int which);

/// Those of the annual conference: the hall, the area, the river.
void illustrate_conference(DemoArea& area, const DemoPerson& writer, Id<Article> article);

}  // namespace gb::app
