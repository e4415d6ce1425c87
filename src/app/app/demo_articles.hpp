#pragma once
// The demo's public site: what it says of itself, and news of the weeks that were lived.

#include "app/demo_area.hpp"
#include "domain/article/words.hpp"

namespace gb::app {

/// Writes portal.json of a fictional office.
void describe_site(const Folder& folder);

/// Written by the staff, looked at and published by another.
/// @param landscape  which drawn one is on it, if any is
Id<Article> publish_article(DemoArea& area, const DemoPerson& writer, const DemoPerson& editor,
                            const DraftArticle& article, std::optional<int> landscape = {});

/// The news of one day of the demo, if there are any: written by the staff, published by another.
void publish_news(DemoArea& area, const DemoPerson& writer, const DemoPerson& editor, Date date,
                  int day);

}  // namespace gb::app
