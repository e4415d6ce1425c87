#pragma once
// Addresses and forms as browsers write them (RFC 3986).

#include <string>
#include <string_view>

namespace gb {

/// "Hoa%20S%C6%A1n" as it reads. What is no such code stays as it is; the bytes may be anything.
/// @param plus_is_space  in a query or a form; in a path a plus is a plus
std::string percent_decoded(std::string_view text, bool plus_is_space);

}  // namespace gb
