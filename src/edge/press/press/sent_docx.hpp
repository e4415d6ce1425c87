// A .docx that somebody wrote in Word and hands in: what it is, its bytes tell, never its name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace gb::press {

struct SentDocx {
    std::vector<std::string> paragraphs;  ///< in their order, those of tables too
    std::vector<std::string> margins;     ///< what stands above and below each page
};

/// @return failures: file.unreadable, file.with_program, file.from_outside
Result<SentDocx> read_docx(std::string_view bytes);

}  // namespace gb::press
