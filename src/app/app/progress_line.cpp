#include "app/progress_line.hpp"

#include <fmt/format.h>
#include <unistd.h>

namespace gb::app {

std::function<void(std::int64_t, std::int64_t)> progress_line(std::string what) {
    if (::isatty(STDERR_FILENO) == 0) return [](std::int64_t, std::int64_t) {};
    return [what = std::move(what)](std::int64_t done, std::int64_t all) {
        constexpr int width = 30;
        const auto filled = all > 0 ? static_cast<int>(done * width / all) : width;
        fmt::print(stderr, "\r{} [{:<{}}] {} / {}{}", what,
                   std::string(static_cast<std::size_t>(filled), '='), width, done, all,
                   done >= all ? "\n" : "");
    };
}

}  // namespace gb::app
