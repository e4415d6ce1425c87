#pragma once
// Small pictures of each kind, made on the spot.

#include <png.h>
#include <turbojpeg.h>
#include <webp/encode.h>

#include <cstdint>
#include <string>
#include <vector>

namespace gb::picture {

/// Red above, blue below: so one sees how it stands.
inline std::vector<std::uint8_t> two_halves(int width, int height) {
    std::vector<std::uint8_t> points;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool above = y < height / 2;
            points.insert(points.end(), {std::uint8_t(above ? 220 : 20), 20,
                                         std::uint8_t(above ? 20 : 220), 255});
        }
    }
    return points;
}

inline std::string jpeg_of(int width, int height) {
    const auto points = two_halves(width, height);
    auto* handle = tjInitCompress();
    unsigned char* packed = nullptr;
    unsigned long length = 0;
    tjCompress2(handle, points.data(), width, 0, height, TJPF_RGBX, &packed, &length, TJSAMP_444,
                90, 0);
    std::string jpeg(reinterpret_cast<char*>(packed), length);
    tjFree(packed);
    tjDestroy(handle);
    return jpeg;
}

inline std::string png_of(int width, int height, std::uint8_t alpha = 255) {
    auto points = two_halves(width, height);
    for (std::size_t i = 3; i < points.size(); i += 4) points[i] = alpha;
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t length = 0;
    png_image_write_to_memory(&image, nullptr, &length, 0, points.data(), 0, nullptr);
    std::string png(length, '\0');
    png_image_write_to_memory(&image, png.data(), &length, 0, points.data(), 0, nullptr);
    return png;
}

inline std::string webp_of(int width, int height) {
    const auto points = two_halves(width, height);
    std::uint8_t* packed = nullptr;
    const auto length = WebPEncodeRGBA(points.data(), width, height, width * 4, 90, &packed);
    std::string webp(reinterpret_cast<char*>(packed), length);
    WebPFree(packed);
    return webp;
}

/// An Exif part that tells how the camera was held, with a place where it was taken behind it.
inline std::string with_exif(const std::string& jpeg, int orientation) {
    std::string tiff("II*\0\x08\0\0\0\x01\0", 10);
    tiff += std::string("\x12\x01\x03\0\x01\0\0\0", 8) + char(orientation) + std::string(3, '\0');
    tiff += "GPS 19.8067N 105.7852E";
    const auto part = std::string("Exif\0\0", 6) + tiff;
    const auto length = part.size() + 2;
    return jpeg.substr(0, 2) + "\xff\xe1" + char(length >> 8) + char(length & 255) + part +
           jpeg.substr(2);
}

}  // namespace gb::picture
