#pragma once
// Made-up secrets and the comparing of given ones.

#include <string>

#include "base/result.hpp"

namespace gb {

inline constexpr std::size_t longest_secret = 200;

std::string random_hex(std::size_t bytes);
/// Read from paper or over a telephone: no letters that look alike, in groups of four, each of
/// almost 20 bits.
std::string easily_read(int groups);

/// Slow on purpose. @param hash empty: nothing matches
bool matches(const std::string& hash, const std::string& secret);

Failure throttled(std::int64_t seconds);

}  // namespace gb
