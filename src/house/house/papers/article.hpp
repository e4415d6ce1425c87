#pragma once
// An article as a public page.

#include <functional>

#include "house/papers/conference.hpp"

namespace gb::papers {

/// Where a photo's bytes are found and how large it is.
struct PhotoPlace {
    std::string src;
    std::string small;
    unsigned width = 0;
    unsigned height = 0;
};
/// Nothing where the bytes are gone: then its words stand alone.
using PhotoPlaces = std::function<std::optional<PhotoPlace>(Id<KeptFile>)>;

/// The text stands as it was written. A conference's facts stand beside it when one is given.
/// `portal` is the frame that all pages of the node share.
page::Page article_page(const Article& article, const views::ConferenceView* conference,
                        page::Portal portal, const PhotoPlaces& photos = {});

/// The same page in a list.
page::Teaser article_teaser(const Article& article, const PhotoPlaces& photos = {});

/// The address under which a page is read.
std::string article_href(const Article& article);

}  // namespace gb::papers
