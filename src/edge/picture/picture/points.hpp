#pragma once
// A picture unpacked: its points, and the three packings it may come in.

#include <webp/encode.h>

#include <cstdint>
#include <memory>
#include <string_view>

#include "base/result.hpp"
#include "picture/picture.hpp"

namespace gb::picture {

/// Points as libwebp keeps them, which also makes them smaller and mixes what is transparent: 32
/// bits each, blue first.
class Points {
  public:
    /// @return nothing where there is no room for so many
    static std::unique_ptr<Points> of(int width, int height);
    ~Points() { WebPPictureFree(&picture_); }
    Points(const Points&) = delete;
    Points& operator=(const Points&) = delete;

    int width() const { return picture_.width; }
    int height() const { return picture_.height; }
    int row_bytes() const { return picture_.argb_stride * 4; }
    std::uint32_t* row(int y) { return picture_.argb + std::ptrdiff_t{y} * picture_.argb_stride; }
    std::uint8_t* bytes() { return reinterpret_cast<std::uint8_t*>(picture_.argb); }
    /// On white.
    void make_opaque() { WebPBlendAlpha(&picture_, 0xffffff); }
    bool scale_to(int width, int height) {
        return WebPPictureRescale(&picture_, width, height) != 0;
    }

  private:
    Points() = default;
    WebPPicture picture_{};
};
using PointsPtr = std::unique_ptr<Points>;

Result<PointsPtr> unpacked_jpeg(std::string_view bytes, const Limits& limits);
Result<PointsPtr> unpacked_png(std::string_view bytes, const Limits& limits);
Result<PointsPtr> unpacked_webp(std::string_view bytes, const Limits& limits);

/// Whether so many points may be unpacked, before they are.
std::optional<Failure> too_many(std::int64_t width, std::int64_t height, const Limits& limits);
Failure unreadable();

Result<std::string> packed_jpeg(Points& points, int quality);

}  // namespace gb::picture
