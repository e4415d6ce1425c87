#pragma once
// What citizens of the demo wrote under its pages.

#include "app/demo_area.hpp"
#include "domain/article/words.hpp"

namespace gb::app {

/// Puts in what was written under a page of that day of the news; what an editor let stand is
/// shown.
void comment_on(DemoArea& area, const DemoPerson& editor, Id<Article> article, int day);

}  // namespace gb::app
