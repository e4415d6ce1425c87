#pragma once
// What each figure counts, told in plain C++ from what is in memory. It shares nothing with the
// store's SQL, so that both are right or one of them is found out.

#include <string_view>
#include <vector>

#include "support/memory_scope.hpp"

namespace gb::test {

struct CountedRow {
    Uuid unit;  ///< in whose row of a table it stands
    Instant at;
    std::int64_t amount = 1;
};

/// Whether the figure is counted in memory.
bool counted_in_memory(std::string_view figure);
std::vector<CountedRow> rows_counted(FigureScopeWalk& scope, std::string_view figure);

}  // namespace gb::test
