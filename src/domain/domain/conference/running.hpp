#pragma once
// The running order: when each item begins, as stated or as it follows from the lengths of what
// stands before it.

#include "domain/conference/body.hpp"

namespace gb {

/// Minutes after midnight of "07:30", "7h30", "14h"; nothing for any other words.
std::optional<std::int64_t> minute_of_day(std::string_view clock);

/// For each item: as it is stated, "08:15" where it can be worked out, else empty.
std::vector<std::string> starts_of(const ConferenceBody& body);

/// The first item that would begin before the one above it has, by its place.
std::optional<std::size_t> out_of_order(const ConferenceBody& body);

}  // namespace gb
