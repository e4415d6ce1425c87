// Which of its pages a portal's address leads to, for the log: never which article, photo or
// search.
#pragma once

#include <string_view>

namespace gb::portal {

/// "/tin/*" for every article; "/*" where nothing can be.
std::string_view pattern_of(std::string_view path);

}  // namespace gb::portal
