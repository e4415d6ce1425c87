#pragma once
// Pictures from outside. What they are is told by their bytes; what is kept is a picture made anew
// from their points, so that nothing a camera or a person put beside them goes on: no place, no
// device, no name.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace gb::picture {

enum class Kind { jpeg, png, webp, pdf, other };
Kind kind_of(std::string_view bytes);

struct Limits {
    std::uint64_t points = 50'000'000;  ///< of what comes: unpacked, each takes four bytes
    unsigned longest = 1600;            ///< the longer side of what is made
    int quality = 82;                   ///< of the JPEG, of 100
};

struct Made {
    std::string jpeg;
    unsigned width = 0;
    unsigned height = 0;
};

/// Unpacks a JPEG, PNG or WebP, stands it upright, makes it smaller where it is too large and packs
/// it as JPEG; what was transparent becomes white.
/// @return failures: file.type_unknown, file.unreadable, file.too_many_points, file.animated
Result<Made> made(std::string_view bytes, const Limits& limits = {});

/// A picture drawn here: rows from above, each point 0xffRRGGBB.
Result<Made> packed(std::span<const std::uint32_t> points, unsigned width, unsigned height,
                    int quality = 82);

/// Whether it begins and ends as a PDF does.
bool whole_pdf(std::string_view bytes);

}  // namespace gb::picture
