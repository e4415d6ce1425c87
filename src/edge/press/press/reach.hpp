// Whether a .docx from outside brings a program with it, or makes the machine that opens it fetch
// something from elsewhere.
#pragma once

#include <optional>

#include "press/archive.hpp"

namespace gb::press {

/// A .docx is handed in by one person and opened by many. A link that somebody must click is no
/// harm.
/// @return failures: template.macros, template.outside, template.not_xml, with the part to blame
std::optional<Failure> reaches_out(const Archive& archive);

}  // namespace gb::press
