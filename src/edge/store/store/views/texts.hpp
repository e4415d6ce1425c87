#pragma once
// How a text that may have been erased goes into an answer.

#include <optional>
#include <string>

namespace gb {

/// Absent: erased.
template <class Text>
std::optional<std::string> unless_gone(const Text& text) {
    if (text.gone) return std::nullopt;
    return text.value;
}

/// Absent: erased, or nothing was ever written.
template <class Text>
std::optional<std::string> if_written(const Text& text) {
    if (text.gone || text.value.empty()) return std::nullopt;
    return text.value;
}

}  // namespace gb
