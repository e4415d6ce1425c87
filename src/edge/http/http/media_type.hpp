#pragma once
// What a request's header says its body is.

#include <string_view>

namespace gb {

/// Whether that header ("Application/JSON; charset=utf-8") names this type ("application/json").
bool names_type(std::string_view header, std::string_view type);

/// Whether a body said to be of that type is taken where `wanted` is: JSON as JSON alone; a file
/// under its own type or as plain bytes, for a browser does not know every kind and giaoban looks
/// at the bytes. Where nothing is wanted, nothing is asked.
bool takes_type(std::string_view wanted, std::string_view header);

}  // namespace gb
