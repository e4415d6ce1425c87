#pragma once
// Where in what was sent a refusal points.

#include <string>
#include <string_view>

namespace gb {

/// "/groups/2/text"; without a field "/groups/2".
inline std::string in_list(std::string_view list, std::size_t place, std::string_view field = {}) {
    std::string pointer = "/" + std::string(list) + "/" + std::to_string(place);
    return field.empty() ? pointer : pointer + "/" + std::string(field);
}

}  // namespace gb
