#pragma once
// What is searched for: which words of each kind of entity, and who may find it.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/reader.hpp"

namespace gb {

/// What one circle of readers reads of an entity. Nobody finds it by words that others read only.
struct SearchText {
    std::string text;
    std::vector<std::string> numbers;  ///< that it bears itself: "12/QĐ-UBND", "412/2026"
    std::vector<Uuid> below;           ///< whoever may read one of these units finds it
    std::vector<Uuid> exact;           ///< and so does who is in one of these
    bool everybody = false;
};

/// At most `most_circles` of one entity; none: nothing of it is read any more.
using SearchTexts = std::vector<SearchText>;
struct Searchable {
    Uuid id;
    SearchTexts texts;
};
inline constexpr std::size_t most_circles = 512;

struct SearchedKind {
    std::string_view kind;
    std::string_view group;
};
std::span<const SearchedKind> searched_kinds();
/// @param reader for what stands in other entities
Searchable search_texts(Reader& reader, std::string_view kind, const void* entity);
/// What else is searched for by words, or found by people, that stand in this entity.
std::vector<Uuid> searched_with(Reader& reader, std::string_view kind, const void* entity);

}  // namespace gb
