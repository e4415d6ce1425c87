#pragma once
// When words may not be destroyed: there are none, or the reason, which stays as a fact, would keep
// the name that is to go.

#include <optional>
#include <string>
#include <string_view>

#include "domain/kit/decision.hpp"

namespace gb {

/// @param words the entry's words as they stand in the book (canonical JSON); absent: erased
std::optional<Refusal> nothing_to_erase(const std::optional<std::string>& words,
                                        std::int64_t number);

/// Two words that stand side by side among those to be erased, both with a capital, and do so in
/// the reason too, in any case and with or without marks; not where the reason says that they are a
/// place ("xã Hoa Sơn").
std::optional<Refusal> reason_repeats(const std::optional<std::string>& words,
                                      std::string_view reason);

}  // namespace gb
