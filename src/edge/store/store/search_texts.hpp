#pragma once
// What is searched for: which words of each kind of entity, and who may find it.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/reader.hpp"

namespace gb {

struct SearchText {
    Uuid id;
    std::string text;
    std::vector<Uuid> below;  ///< whoever may read one of these units finds it
    std::vector<Uuid> exact;  ///< and so does who is in one of these
    bool everybody = false;
};

/// The kinds, by their names.
std::span<const std::string_view> searched_kinds();
/// @param reader for what stands in other entities
SearchText search_text(Reader& reader, std::string_view kind, const void* entity);
/// What else is searched for by words, or found by people, that stand in this entity.
std::vector<Uuid> searched_with(std::string_view kind, const void* entity);

}  // namespace gb
