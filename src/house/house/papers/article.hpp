#pragma once
// An article as a public page.

#include "house/papers/conference.hpp"

namespace gb::papers {

/// The text stands as it was written. A conference's facts stand beside it when one is given.
/// `portal` is the frame that all pages of the node share.
page::Page article_page(const Article& article, const views::ConferenceView* conference,
                        page::Portal portal);

/// The same page in a list.
page::Teaser article_teaser(const Article& article);

/// The address under which a page is read.
std::string article_href(const Article& article);

}  // namespace gb::papers
