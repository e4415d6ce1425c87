#pragma once
// What the makers of lists share: the words of columns and cells in one language.

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "house/sheets.hpp"
#include "house/texts.hpp"

namespace gb::sheets {

using sheet::Cell;
using Row = std::vector<Cell>;

/// Says the keys of the lists in one language.
struct Words {
    std::string_view language;

    std::string operator()(std::string_view key) const {
        return say(language, "sheet." + std::string(key));
    }
    std::string of(std::string_view family, std::string_view name) const {
        return say(language, "web." + std::string(family) + "." + std::string(name));
    }
    Cell mark(bool set) const { return set ? Cell((*this)("yes")) : Cell(); }
};

template <class T>
Cell maybe(const std::optional<T>& value) {
    return value ? Cell(*value) : Cell();
}

inline Cell counted(const std::optional<Headcount>& count) {
    return count ? Cell(static_cast<std::int64_t>(count->value)) : Cell();
}

/// A number that says something only where it is not nought.
inline Cell unless_none(std::int64_t count) {
    return count > 0 ? Cell(count) : Cell();
}

/// A text that may have been erased.
inline Cell said(const std::optional<std::string>& text, const Words& words) {
    return text ? Cell(*text) : Cell(words("erased"));
}

inline std::vector<sheet::Column> columns(
    const Words& words, std::initializer_list<std::pair<std::string_view, unsigned>> wanted) {
    std::vector<sheet::Column> made;
    for (const auto& [key, width] : wanted) made.push_back({words(key), width, false});
    return made;
}

}  // namespace gb::sheets
