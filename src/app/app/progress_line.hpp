#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace gb::app {

/// A line on the terminal that is written over as work goes on; silent where nobody looks.
std::function<void(std::int64_t done, std::int64_t all)> progress_line(std::string what);

}  // namespace gb::app
