// Photos and scanned papers as they are sent in: whatever the bytes, a picture within its limits is
// made that is itself a picture, or a sentence says why not.

#include "picture/picture.hpp"

#include "fuzz.hpp"

namespace gb::fuzz {

namespace {

void unpack(std::string_view bytes) {
    picture::Limits limits;
    limits.points = 1'000'000;  // so that no input takes long
    limits.longest = 300;
    const auto made = picture::made(bytes, limits);
    if (!made) return must_be_told(made.error().code);
    must(made->width > 0 && made->width <= limits.longest, "a picture keeps to its width");
    must(made->height > 0 && made->height <= limits.longest, "a picture keeps to its height");
    must(picture::kind_of(made->jpeg) == picture::Kind::jpeg, "what is made is a JPEG");
    must(picture::made(made->jpeg, limits).has_value(), "what is made is a picture");
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = gb::fuzz::text_of(data, size);
    gb::picture::whole_pdf(bytes);
    gb::fuzz::unpack(bytes);
    return 0;
}
