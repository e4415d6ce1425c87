#pragma once
// A broken promise of our own: says what it knows and stops the process, in every build.

#include <string_view>

namespace gb {

[[noreturn]] void broken(std::string_view promise, const char* file, int line);

}  // namespace gb

#define GB_CHECK(condition, promise) \
    ((condition) ? void(0) : ::gb::broken((promise), __FILE__, __LINE__))
