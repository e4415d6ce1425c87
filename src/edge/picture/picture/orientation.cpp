#include "picture/orientation.hpp"

#include <cstddef>
#include <cstdint>

namespace gb::picture {

namespace {

constexpr unsigned orientation_tag = 0x0112;
constexpr std::size_t entry_bytes = 12;  ///< of a tag in its directory
constexpr std::string_view exif_head{"Exif\0\0", 6};

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : 0;
}

unsigned two(std::string_view bytes, std::size_t at, bool little) {
    const auto first = byte_at(bytes, at);
    const auto second = byte_at(bytes, at + 1);
    return little ? second << 8 | first : first << 8 | second;
}

std::size_t four(std::string_view bytes, std::size_t at, bool little) {
    const std::size_t first = two(bytes, at, little);
    const std::size_t second = two(bytes, at + 2, little);
    return little ? second << 16 | first : first << 16 | second;
}

int told_by(std::string_view tiff) {
    const bool little = tiff.starts_with("II");
    if (!little && !tiff.starts_with("MM")) return 1;
    const auto directory = four(tiff, 4, little);
    const auto tags = two(tiff, directory, little);
    for (std::size_t i = 0; i < tags; ++i) {
        const auto at = directory + 2 + i * entry_bytes;
        if (at + entry_bytes > tiff.size()) return 1;
        if (two(tiff, at, little) != orientation_tag) continue;
        const auto told = two(tiff, at + 8, little);
        return told >= 1 && told <= 8 ? static_cast<int>(told) : 1;
    }
    return 1;
}

}  // namespace

int orientation_of(std::string_view jpeg) {
    constexpr unsigned mark = 0xff;
    constexpr unsigned exif_part = 0xe1;
    constexpr unsigned points_begin = 0xda;
    for (std::size_t at = 2; at + 4 <= jpeg.size() && byte_at(jpeg, at) == mark;) {
        const auto part = byte_at(jpeg, at + 1);
        const auto length = two(jpeg, at + 2, false);
        if (part == points_begin || length < 2 || at + 2 + length > jpeg.size()) break;
        const auto content = jpeg.substr(at + 4, length - 2);
        if (part == exif_part && content.starts_with(exif_head)) {
            return told_by(content.substr(exif_head.size()));
        }
        at += 2 + length;
    }
    return 1;
}

}  // namespace gb::picture
