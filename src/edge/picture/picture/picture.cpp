#include "picture/picture.hpp"

#include <algorithm>
#include <mutex>

#include "picture/orientation.hpp"
#include "picture/points.hpp"

namespace gb::picture {

namespace {

/// Where a point of the upright picture stands in what the camera wrote.
struct Place {
    int x;
    int y;
};
Place place_in(int orientation, int x, int y, int width, int height) {
    switch (orientation) {
        case 2:
            return {width - 1 - x, y};
        case 3:
            return {width - 1 - x, height - 1 - y};
        case 4:
            return {x, height - 1 - y};
        case 5:
            return {y, x};
        case 6:
            return {y, height - 1 - x};
        case 7:
            return {width - 1 - y, height - 1 - x};
        case 8:
            return {width - 1 - y, x};
        default:
            return {x, y};
    }
}

PointsPtr upright(PointsPtr points, int orientation) {
    if (orientation == 1) return points;
    const bool turned = orientation >= 5;
    auto stood = Points::of(turned ? points->height() : points->width(),
                            turned ? points->width() : points->height());
    if (!stood) return nullptr;
    for (int y = 0; y < stood->height(); ++y) {
        for (int x = 0; x < stood->width(); ++x) {
            const auto from = place_in(orientation, x, y, points->width(), points->height());
            stood->row(y)[x] = points->row(from.y)[from.x];
        }
    }
    return stood;
}

bool made_smaller(Points& points, unsigned longest) {
    const auto longer = std::max(points.width(), points.height());
    if (longer <= static_cast<int>(longest)) return true;
    const auto smaller = [&](int side) {
        const auto scaled = (std::int64_t{side} * longest + longer / 2) / longer;
        return std::max(1, static_cast<int>(scaled));
    };
    return points.scale_to(smaller(points.width()), smaller(points.height()));
}

Result<PointsPtr> unpacked(std::string_view bytes, const Limits& limits) {
    switch (kind_of(bytes)) {
        case Kind::jpeg:
            return unpacked_jpeg(bytes, limits);
        case Kind::png:
            return unpacked_png(bytes, limits);
        case Kind::webp:
            return unpacked_webp(bytes, limits);
        default:
            return Failure{"file.type_unknown", "/file", {}};
    }
}

}  // namespace

Kind kind_of(std::string_view bytes) {
    constexpr std::string_view png_head{"\x89PNG\r\n\x1a\n", 8};
    if (bytes.starts_with("\xff\xd8\xff")) return Kind::jpeg;
    if (bytes.starts_with(png_head)) return Kind::png;
    if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return Kind::webp;
    if (bytes.starts_with("%PDF-")) return Kind::pdf;
    return Kind::other;
}

bool whole_pdf(std::string_view bytes) {
    constexpr std::size_t end_bytes = 1024;  // readers look for the end in so much
    const auto end = bytes.substr(bytes.size() - std::min(bytes.size(), end_bytes));
    return kind_of(bytes) == Kind::pdf && end.find("%%EOF") != std::string_view::npos;
}

Result<Made> made(std::string_view bytes, const Limits& limits) {
    static std::mutex one_at_a_time;  // unpacked they are large
    const std::lock_guard lock(one_at_a_time);
    auto points = unpacked(bytes, limits);
    if (!points) return points.error();
    if (!made_smaller(**points, limits.longest)) return unreadable();
    const auto orientation = kind_of(bytes) == Kind::jpeg ? orientation_of(bytes) : 1;
    const auto stood = upright(std::move(*points), orientation);
    if (!stood) return unreadable();
    auto jpeg = packed_jpeg(*stood, limits.quality);
    if (!jpeg) return jpeg.error();
    return Made{std::move(*jpeg), static_cast<unsigned>(stood->width()),
                static_cast<unsigned>(stood->height())};
}

Result<Made> packed(std::span<const std::uint32_t> points, unsigned width, unsigned height,
                    int quality) {
    auto drawn = Points::of(static_cast<int>(width), static_cast<int>(height));
    if (!drawn || points.size() != std::size_t{width} * height) return unreadable();
    for (unsigned y = 0; y < height; ++y) {
        std::copy_n(points.begin() + std::ptrdiff_t{y} * width, width,
                    drawn->row(static_cast<int>(y)));
    }
    auto jpeg = packed_jpeg(*drawn, quality);
    if (!jpeg) return jpeg.error();
    return Made{std::move(*jpeg), width, height};
}

}  // namespace gb::picture
