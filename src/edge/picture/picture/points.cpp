#include "picture/points.hpp"

#include <png.h>
#include <turbojpeg.h>
#include <webp/decode.h>

#include <algorithm>
#include <bit>
#include <span>

namespace gb::picture {

static_assert(std::endian::native == std::endian::little, "points are kept blue first");

namespace {

struct EndJpeg {
    void operator()(void* handle) const { tjDestroy(handle); }
};
using Jpeg = std::unique_ptr<void, EndJpeg>;

const std::uint8_t* start(std::string_view bytes) {
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

/// The smallest that JPEG unpacks to by itself and that is still large enough.
tjscalingfactor scaling_for(int longer, unsigned wanted) {
    int count = 0;
    const auto* factors = tjGetScalingFactors(&count);
    tjscalingfactor best{1, 1};
    for (const auto& factor : std::span(factors, static_cast<std::size_t>(count))) {
        const auto gives = TJSCALED(longer, factor);
        if (gives >= static_cast<int>(wanted) && gives < TJSCALED(longer, best)) best = factor;
    }
    return best;
}

/// Four printing inks, as programs for print write them: 255 is none.
void from_inks(Points& points) {
    for (int y = 0; y < points.height(); ++y) {
        for (auto& point : std::span(points.row(y), static_cast<std::size_t>(points.width()))) {
            const auto black = point >> 24;
            const auto mixed = [&](unsigned shift) {
                return (point >> shift & 255U) * black / 255;
            };
            point = 0xff000000U | mixed(0) << 16 | mixed(8) << 8 | mixed(16);
        }
    }
}

/// Cameras pack carelessly, which is mended; what ends before its end is not.
bool unpacked_whole(void* handle) {
    return tjGetErrorCode(handle) == TJERR_WARNING &&
           std::string_view(tjGetErrorStr2(handle)).find("Premature") == std::string_view::npos;
}

}  // namespace

Failure unreadable() {
    return {"file.unreadable", "/file", {}};
}

std::optional<Failure> too_many(std::int64_t width, std::int64_t height, const Limits& limits) {
    if (width <= 0 || height <= 0) return unreadable();
    const auto most = static_cast<std::int64_t>(limits.points);
    if (width <= most / height) return std::nullopt;
    return Failure{"file.too_many_points",
                   "/file",
                   {{"width", width}, {"height", height}, {"max", most / 1'000'000}}};
}

PointsPtr Points::of(int width, int height) {
    auto points = std::unique_ptr<Points>(new Points());
    if (WebPPictureInit(&points->picture_) == 0) return nullptr;
    points->picture_.use_argb = 1;
    points->picture_.width = width;
    points->picture_.height = height;
    if (WebPPictureAlloc(&points->picture_) == 0) return nullptr;
    return points;
}

Result<PointsPtr> unpacked_jpeg(std::string_view bytes, const Limits& limits) {
    const Jpeg handle(tjInitDecompress());
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(handle.get(), start(bytes), bytes.size(), &width, &height, &sampling,
                            &colours) != 0) {
        return unreadable();
    }
    if (auto failure = too_many(width, height, limits)) return *failure;
    const auto scaling = scaling_for(std::max(width, height), limits.longest);
    auto points = Points::of(TJSCALED(width, scaling), TJSCALED(height, scaling));
    if (!points) return unreadable();
    const bool inks = colours == TJCS_CMYK || colours == TJCS_YCCK;
    const int done =
        tjDecompress2(handle.get(), start(bytes), bytes.size(), points->bytes(), points->width(),
                      points->row_bytes(), points->height(), inks ? TJPF_CMYK : TJPF_BGRA,
                      TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS);
    if (done != 0 && !unpacked_whole(handle.get())) return unreadable();
    if (inks) from_inks(*points);
    return points;
}

Result<PointsPtr> unpacked_png(std::string_view bytes, const Limits& limits) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, void (*)(png_image*)> end(&image, png_image_free);
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) {
        return unreadable();
    }
    if (auto failure = too_many(image.width, image.height, limits)) return *failure;
    auto points = Points::of(static_cast<int>(image.width), static_cast<int>(image.height));
    if (!points) return unreadable();
    image.format = PNG_FORMAT_BGRA;
    if (png_image_finish_read(&image, nullptr, points->bytes(), points->row_bytes(), nullptr) ==
        0) {
        return unreadable();
    }
    points->make_opaque();
    return points;
}

Result<PointsPtr> unpacked_webp(std::string_view bytes, const Limits& limits) {
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(start(bytes), bytes.size(), &features) != VP8_STATUS_OK) {
        return unreadable();
    }
    if (features.has_animation != 0) return Failure{"file.animated", "/file", {}};
    if (auto failure = too_many(features.width, features.height, limits)) return *failure;
    auto points = Points::of(features.width, features.height);
    if (!points) return unreadable();
    const auto room =
        static_cast<std::size_t>(points->row_bytes()) * static_cast<std::size_t>(points->height());
    if (WebPDecodeBGRAInto(start(bytes), bytes.size(), points->bytes(), room,
                           points->row_bytes()) == nullptr) {
        return unreadable();
    }
    points->make_opaque();
    return points;
}

Result<std::string> packed_jpeg(Points& points, int quality) {
    const Jpeg handle(tjInitCompress());
    unsigned char* packed = nullptr;
    unsigned long length = 0;
    const int done = tjCompress2(handle.get(), points.bytes(), points.width(), points.row_bytes(),
                                 points.height(), TJPF_BGRX, &packed, &length, TJSAMP_420, quality,
                                 TJFLAG_ACCURATEDCT | TJFLAG_PROGRESSIVE);
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> end(packed, tjFree);
    if (done != 0) return unreadable();
    return Result<std::string>(boost::system::in_place_value, reinterpret_cast<const char*>(packed),
                               length);
}

}  // namespace gb::picture
