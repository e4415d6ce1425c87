#include "base/check.hpp"

#include <cstdio>
#include <cstdlib>

namespace gb {

void broken(std::string_view promise, const char* file, int line) {
    std::fprintf(stderr, "giaoban: bug at %s:%d: %.*s\n", file, line,
                 static_cast<int>(promise.size()), promise.data());
    std::abort();
}

}  // namespace gb
