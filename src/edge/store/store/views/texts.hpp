#pragma once
// How a text that may have been erased, and what may be unnamed, goes into an answer.

#include <optional>
#include <string>

#include "base/id.hpp"

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

/// Absent: nothing was named.
template <class T>
std::optional<Id<T>> unless_empty(Id<T> id) {
    return id.empty() ? std::nullopt : std::optional(id);
}

}  // namespace gb
