// A .docx that somebody wrote in Word and hands in: what it is, its bytes tell, never its name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace gb::press {

/// The text of its paragraphs, in their order; of tables too.
/// @return failures: file.unreadable, file.with_program, file.from_outside
Result<std::vector<std::string>> paragraphs_of_docx(std::string_view bytes);

}  // namespace gb::press
