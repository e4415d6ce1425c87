// Pictures from outside: told by their bytes, made anew, never larger than asked; and whatever is
// sent in, damaged in any way, is refused or becomes a sound picture.

#include "picture/picture.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <turbojpeg.h>

#include "picture/orientation.hpp"
#include "picture/samples.hpp"

namespace gb::picture {
namespace {

/// Its colour near a point, each in 0..255.
struct Colour {
    int red, green, blue;
};
Colour colour_at(const std::string& jpeg, int x, int y) {
    auto* handle = tjInitDecompress();
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.data());
    int width = 0, height = 0, sampling = 0, space = 0;
    tjDecompressHeader3(handle, bytes, jpeg.size(), &width, &height, &sampling, &space);
    std::vector<std::uint8_t> points(static_cast<std::size_t>(width * height) * 3);
    tjDecompress2(handle, bytes, jpeg.size(), points.data(), width, 0, height, TJPF_RGB, 0);
    tjDestroy(handle);
    const auto* at = &points[static_cast<std::size_t>(y * width + x) * 3];
    return {at[0], at[1], at[2]};
}

bool reddish(const Colour& colour) {
    return colour.red > 150 && colour.blue < 100;
}

std::string code_of(const Result<Made>& result) {
    return result ? "" : result.error().code;
}

TEST(A_picture, is_known_by_its_bytes) {
    EXPECT_EQ(kind_of(jpeg_of(8, 8)), Kind::jpeg);
    EXPECT_EQ(kind_of(png_of(8, 8)), Kind::png);
    EXPECT_EQ(kind_of(webp_of(8, 8)), Kind::webp);
    EXPECT_EQ(kind_of("%PDF-1.7\n%%EOF"), Kind::pdf);
    EXPECT_EQ(kind_of("<svg onload=alert(1)>"), Kind::other);
    EXPECT_EQ(kind_of(""), Kind::other);
    EXPECT_EQ(code_of(made("GIF89a")), "file.type_unknown");
    EXPECT_EQ(code_of(made("<html>")), "file.type_unknown");
}

TEST(A_picture, becomes_a_jpeg_from_whatever_it_came_as) {
    for (const auto& sent : {jpeg_of(64, 40), png_of(64, 40), webp_of(64, 40)}) {
        const auto picture = made(sent);
        ASSERT_TRUE(picture);
        EXPECT_EQ(kind_of(picture->jpeg), Kind::jpeg);
        EXPECT_EQ(picture->width, 64u);
        EXPECT_EQ(picture->height, 40u);
        EXPECT_TRUE(reddish(colour_at(picture->jpeg, 32, 5)));
        EXPECT_FALSE(reddish(colour_at(picture->jpeg, 32, 35)));
    }
}

TEST(A_picture, is_made_smaller_and_never_larger) {
    for (const auto& sent : {jpeg_of(1200, 700), png_of(1200, 700), webp_of(1200, 700)}) {
        const auto picture = made(sent, {.longest = 300});
        ASSERT_TRUE(picture);
        EXPECT_EQ(picture->width, 300u);
        EXPECT_EQ(picture->height, 175u);
        EXPECT_TRUE(reddish(colour_at(picture->jpeg, 150, 40)));
    }
    EXPECT_EQ(made(jpeg_of(30, 20), {.longest = 300})->width, 30u);
    EXPECT_EQ(made(png_of(3000, 1), {.longest = 300})->height, 1u);
}

TEST(A_picture, that_is_transparent_stands_on_white) {
    const auto colour = colour_at(made(png_of(16, 16, 0))->jpeg, 8, 8);
    EXPECT_GT(colour.red, 245);
    EXPECT_GT(colour.blue, 245);
}

TEST(A_picture, stands_upright_and_tells_nothing_of_the_camera) {
    const auto sent = with_exif(jpeg_of(60, 40), 6);
    EXPECT_EQ(orientation_of(sent), 6);
    const auto picture = made(sent);
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->width, 40u);
    EXPECT_EQ(picture->height, 60u);
    // Turned to the right, what was above stands on the right.
    EXPECT_TRUE(reddish(colour_at(picture->jpeg, 35, 30)));
    EXPECT_FALSE(reddish(colour_at(picture->jpeg, 5, 30)));
    EXPECT_EQ(picture->jpeg.find("Exif"), std::string::npos);
    EXPECT_EQ(picture->jpeg.find("GPS"), std::string::npos);
    EXPECT_TRUE(reddish(colour_at(made(with_exif(jpeg_of(60, 40), 3))->jpeg, 30, 35)));
    EXPECT_TRUE(reddish(colour_at(made(with_exif(jpeg_of(60, 40), 8))->jpeg, 5, 30)));
}

TEST(A_picture, that_would_fill_the_memory_is_refused_before_it_is_unpacked) {
    // A PNG that says it is 60,000 points wide and high: 14 gigabytes.
    auto bomb = png_of(16, 16);
    const std::string huge("\x00\x00\xea\x60\x00\x00\xea\x60", 8);
    bomb.replace(16, 8, huge);
    auto crc = [](const std::string& bytes) {
        std::uint32_t c = 0xffffffff;
        for (const char byte : bytes) {
            c ^= static_cast<std::uint8_t>(byte);
            for (int i = 0; i < 8; ++i) c = c & 1 ? 0xedb88320 ^ (c >> 1) : c >> 1;
        }
        return ~c;
    }(bomb.substr(12, 17));
    for (int i = 0; i < 4; ++i) bomb[static_cast<std::size_t>(29 + i)] = char(crc >> (24 - 8 * i));
    EXPECT_EQ(code_of(made(bomb)), "file.too_many_points");
    EXPECT_EQ(code_of(made(jpeg_of(100, 100), {.points = 9'999})), "file.too_many_points");
    EXPECT_EQ(code_of(made(jpeg_of(100, 100), {.points = 10'000})), "");
}

TEST(A_picture, that_did_not_come_whole_is_refused) {
    for (const auto& sent : {jpeg_of(200, 200), png_of(200, 200), webp_of(200, 200)}) {
        EXPECT_EQ(code_of(made(std::string_view(sent).substr(0, sent.size() / 2))),
                  "file.unreadable");
    }
}

TEST(A_pdf, is_whole_when_it_begins_and_ends_as_one) {
    EXPECT_TRUE(whole_pdf("%PDF-1.7\n…\n%%EOF\n"));
    EXPECT_FALSE(whole_pdf("%PDF-1.7\n… cut off"));
    EXPECT_FALSE(whole_pdf("<html>%%EOF"));
}

RC_GTEST_PROP(A_picture, damaged_in_any_way_is_refused_or_sound, ()) {
    static const std::vector<std::string> whole{jpeg_of(48, 32), png_of(48, 32), webp_of(48, 32),
                                                with_exif(jpeg_of(48, 32), 6)};
    auto sent = *rc::gen::elementOf(whole);
    const auto changes = *rc::gen::inRange(1, 12);
    for (int i = 0; i < changes; ++i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, sent.size());
        sent[at] = *rc::gen::arbitrary<char>();
    }
    if (*rc::gen::inRange(0, 4) == 0) sent.resize(*rc::gen::inRange<std::size_t>(0, sent.size()));
    const auto picture = made(sent, {.points = 1'000'000, .longest = 40});
    if (!picture) {
        RC_ASSERT(picture.error().code.starts_with("file."));
        return;
    }
    RC_ASSERT(picture->width > 0 && picture->width <= 40);
    RC_ASSERT(picture->height > 0 && picture->height <= 40);
    RC_ASSERT(code_of(made(picture->jpeg)).empty());
}

}  // namespace
}  // namespace gb::picture
