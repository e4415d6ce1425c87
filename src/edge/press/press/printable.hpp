#pragma once

#include <string>
#include <string_view>

namespace gb::press {

/// The text without what no XML can hold, escaped or not: control characters but line feed and tab.
/// No command lets one in; what comes in a bundle or from a book is shown without being asked
/// again.
inline std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
    }
    return out;
}

}  // namespace gb::press
