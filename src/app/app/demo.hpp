#pragma once
// A fictional area with a year of work, made by a seeded generator through the real commands,
// so that every screen has something true to show. Demo data only: named roles may sign in without
// a password.

#include <functional>

#include "app/node.hpp"

namespace gb::app {

inline constexpr std::uint64_t demo_seed = 20250701;
inline constexpr int demo_days = 365;  ///< days of duty before today

using Progress = std::function<void(std::string_view what, std::int64_t done, std::int64_t all)>;

struct DemoFilled {
    std::int64_t days = 0;
    std::int64_t commands = 0;
};

/// Fills an empty node. @throws std::runtime_error when a command of the demo is refused: the demo
/// is a test of the product too
DemoFilled fill_demo(Node& node, const Progress& progress);

bool is_demo(Node& node);

}  // namespace gb::app
