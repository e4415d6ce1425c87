#pragma once
// Short names made from long ones: the tail of a page's address, the letters after "05/BC-".

#include <cstddef>
#include <string>
#include <string_view>

namespace gb {

/// "Hội nghị giao ban, năm 2021" -> "hoi-nghi-giao-ban-nam-2021": ASCII letters, digits and single
/// hyphens, cut at a whole word. Empty when nothing of the title can be kept.
std::string slug_of(std::string_view title, std::size_t limit = 80);

/// The letters by which papers name an office: "Ban CHQS huyện Thọ Bình" -> "BCHQS". Words in
/// capitals stay whole, of others the first letter counts, and the place at the end does not.
std::string abbreviation_of(std::string_view office);

}  // namespace gb
