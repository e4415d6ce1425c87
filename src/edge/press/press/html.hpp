// Public pages and printed sheets as HTML: no script, everything escaped, one style sheet beside
// it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "house/paper.hpp"

namespace gb::press {

/// The keys of the text catalogue that the pages ask for, so that a test can tell that none is
/// missing.
std::span<const std::string_view> page_words();

std::string html(const page::Page& page);
std::string html(const page::PortalIndex& index);
/// RSS 2.0. `origin` is scheme and host, "https://example.vn", since a feed is read elsewhere.
std::string feed(const page::PortalIndex& index, std::string_view origin);

/// The sheet as the .docx would look, to read before issuing and to print a handover at once.
std::string print_html(const paper::Paper& paper, std::string_view css = "/paper.css");

/// The two style sheets, to be served at Portal::css and at the address given to print_html.
std::string page_css();
std::string paper_css();

}  // namespace gb::press
