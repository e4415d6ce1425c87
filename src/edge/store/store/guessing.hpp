#pragma once
// How soon a password is guessed by whoever tries the common ones first, then names and dates.

#include <string>
#include <string_view>
#include <vector>

namespace gb {

enum class Guessed {
    late,        ///< after more tries than anybody has: it may be used
    from_names,  ///< early, by who knows whose it is: made of names of theirs
    early,       ///< early by anybody
};

/// What is looked at of a longer one: a hundred digits would take more than a second.
inline constexpr std::size_t longest_guessed = 40;

/// @param names what is known of the person: full name, account, unit
Guessed guessed(std::string_view password, const std::vector<std::string>& names);

}  // namespace gb
