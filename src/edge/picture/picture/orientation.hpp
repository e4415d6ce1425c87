#pragma once
// How the camera was held, as a JPEG tells it in its Exif part: 1 (upright) to 8.

#include <string_view>

namespace gb::picture {

/// @return 1 where nothing sound is told
int orientation_of(std::string_view jpeg);

}  // namespace gb::picture
