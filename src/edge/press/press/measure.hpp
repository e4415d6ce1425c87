// How long a text is in print, near enough to draw the rules that the official form wants "one
// third to one half as long as the words".
#pragma once

#include <string_view>

namespace gb::press {

/// In points, for Times New Roman bold.
double width_of(std::string_view text, double size_points);

/// Twentieths of a point, Word's unit.
inline int twips(double points) {
    return static_cast<int>(points * 20.0 + 0.5);
}

}  // namespace gb::press
