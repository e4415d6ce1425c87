#pragma once
// One line a figure:  name value unit [ratio-to baseline]

#include <fmt/format.h>

#include <cstdlib>
#include <optional>
#include <string_view>

namespace gb::bench {

inline void line(std::string_view name, double value, std::string_view unit,
                 std::optional<double> ratio = {}) {
    fmt::print("{} {:.{}f} {}", name, value, value < 100 ? 2 : 0, unit);
    if (ratio) fmt::print(" {:.2f}", *ratio);
    fmt::print("\n");
    std::fflush(stdout);
}

/// A benchmark that could not do its work says so and gives no figure.
[[noreturn]] inline void fail(std::string_view why) {
    fmt::print(stderr, "{}\n", why);
    std::exit(1);
}

}  // namespace gb::bench
