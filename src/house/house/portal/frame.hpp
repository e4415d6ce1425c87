// What all pages of the site share.
#pragma once

#include "house/portal/site.hpp"

namespace gb::portal {

/// Which language a page is in is told by its address: "/en" is English.
std::string language_at(std::string_view path);
page::Portal frame(const Site& site, const Asked& asked);
/// An address of the site that keeps the reader's size of letters: no cookie does it.
std::string linked(const Asked& asked, const std::string& address);
/// A text as it may stand in an address: only letters, digits and few marks stay as they are.
std::string address_part(std::string_view text);
/// The beginning of a text, of at most so many bytes; it ends with a whole letter.
std::string_view beginning(std::string_view text, std::size_t most);
page::Link article_link(const Asked& asked, const Article& article);

}  // namespace gb::portal
