// The public pages as HTML: no script, everything escaped, one style sheet beside them; and what
// other programs read: feed and site map.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "house/page.hpp"

namespace gb::press {

/// The keys of the text catalogue that the pages ask for, so that a test can tell that none is
/// missing.
std::span<const std::string_view> page_words();

std::string html(const page::Page& page);
std::string html(const page::PortalIndex& index);
std::string html(const page::PlainPage& page);

/// The article alone, without menus: to print, to keep, to take into another portal.
/// @param css address of a style sheet; empty: none
std::string archive_html(const page::Page& page, std::string_view css);

/// RSS 2.0. Addresses are whole (Portal::origin), since a feed is read elsewhere.
/// @param self the feed's own address
std::string feed(const page::PortalIndex& index, std::string_view self);

struct Place {
    std::string href;
    std::optional<Instant> changed;
};
/// A site map after sitemaps.org, with whole addresses.
std::string sitemap(std::string_view origin, const std::vector<Place>& places);

/// The style sheet, to be served at Portal::css.
std::string page_css();

}  // namespace gb::press
