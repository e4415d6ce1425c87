#include "base/normal_form.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include "base/check.hpp"
#include "base/text.hpp"

namespace gb {

std::optional<std::string> to_nfc(std::string_view text) {
    if (text_fault(text, 0, text.size()) == TextFault::not_utf8) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getNFCInstance(status);
    GB_CHECK(U_SUCCESS(status), "ICU has its data");
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal);
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    normalizer->normalizeUTF8(0, piece, sink, nullptr, status);
    if (U_FAILURE(status)) return std::nullopt;
    return normal;
}

}  // namespace gb
