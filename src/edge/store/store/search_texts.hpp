#pragma once
// What is searched for: which words of each kind of entity, and who may find it.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/kit/seen.hpp"

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
SearchText search_text(std::string_view kind, const void* entity);

}  // namespace gb
