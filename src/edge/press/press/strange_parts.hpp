// Whether a .docx from outside holds what no program of Word writes: what it holds is passed on
// into every paper that is made on it.
#pragma once

#include <optional>

#include "press/archive.hpp"

namespace gb::press {

/// A name that leads out of the file or that two parts bear: what unpacks it may take either.
/// @return failures: template.part_strange, template.part_twice, with the part to blame
std::optional<Failure> misnamed_part(const Archive& archive);

/// The same, and a part of which the file does not say what it is: Word takes no such file.
std::optional<Failure> strange_part(const Archive& archive);

}  // namespace gb::press
