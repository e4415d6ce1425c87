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

/// The same for an office that may have a short name: the one place that decides by which letters
/// all its papers name it, so that 02/BC-BCHQS and 09/TB-BCHQS come from one office.
std::string letters_of(std::string_view name, std::string_view short_name);

/// The commune in an office's name: "Ban CHQS xã Hoa Sơn" -> "Hoa Sơn". One that is called by a
/// number keeps its kind: "Phường 3". Empty when the name tells none.
std::string commune_of(std::string_view office);

}  // namespace gb
