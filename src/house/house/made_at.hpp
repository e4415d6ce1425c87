#pragma once
// As of which instant a list is, that somebody carries away: said on it, since a number without its
// time is soon taken for that of another.

#include "house/as_of.hpp"
#include "house/sheet.hpp"

namespace gb {

/// "Tính đến 14:05 ngày 21/11/2026"; of a past instant, in which of both senses it was asked.
std::string as_of_words(std::string_view language, Instant now, const std::optional<AsOf>& asked);

/// On every sheet.
void put_as_of(sheet::Workbook& workbook, const std::string& words);

}  // namespace gb
