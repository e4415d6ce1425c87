// A picture on a public page is read aloud to those who cannot see it, so its text must describe
// it.
#pragma once

#include <optional>
#include <string_view>

namespace gb {

/// What is wrong with a picture's alternative text, as an error code, or nothing.
/// Refused are an empty text ("alt.missing"), the name of a file ("alt.is_file_name": given as
/// `file_name`, or anything that looks like one, or like the number that a camera gave) and a
/// publishing system's filler or a single word ("alt.is_filler").
std::optional<std::string_view> alt_fault(std::string_view alt, std::string_view file_name = {});

}  // namespace gb
