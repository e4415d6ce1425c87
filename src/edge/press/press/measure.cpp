#include "press/measure.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>

namespace gb::press {
namespace {

// Advance widths of Times bold in thousandths of the size: from the public font metrics of the base
// fonts every printer has; Times New Roman, Tinos and Liberation Serif share them.
constexpr std::array<int, 26> capitals{722, 667, 722, 722, 667,  611, 778, 778, 389,
                                       500, 778, 667, 944, 722,  778, 611, 778, 722,
                                       556, 667, 722, 722, 1000, 722, 722, 667};
constexpr std::array<int, 26> smalls{500, 556, 444, 556, 444, 333, 500, 556, 278,
                                     333, 556, 278, 833, 556, 500, 556, 556, 444,
                                     389, 333, 556, 500, 722, 500, 500, 444};

int width_of(UChar32 c) {
    if (c == 0x110) return 722;                                   // Đ
    if (c == 0x111) return 556;                                   // đ
    if (u_getCombiningClass(c) != 0) return c == 0x31B ? 90 : 0;  // the horn widens, marks do not
    if (c >= 'A' && c <= 'Z') return capitals[static_cast<std::size_t>(c - 'A')];
    if (c >= 'a' && c <= 'z') return smalls[static_cast<std::size_t>(c - 'a')];
    if (c == ' ' || c == '.' || c == ',') return 250;
    if (c == '-' || c == '(' || c == ')') return 333;
    return 500;
}

}  // namespace

double width_of(std::string_view text, double size_points) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return 0;
    const auto letters = decompose->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(
                                                  text.data(), static_cast<int32_t>(text.size()))),
                                              status);
    int sum = 0;
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        sum += width_of(letters.char32At(i));
    }
    return sum * size_points / 1000.0;
}

}  // namespace gb::press
