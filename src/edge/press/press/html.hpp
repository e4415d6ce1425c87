// Printed sheets as HTML: no script, everything escaped, one style sheet beside it.
#pragma once

#include <string>
#include <string_view>

#include "house/paper.hpp"

namespace gb::press {

/// The sheet as the .docx would look, to read before issuing and to print a handover at once.
std::string print_html(const paper::Paper& paper, std::string_view css = "/paper.css");

/// The style sheet, to be served at the address given to print_html.
std::string paper_css();

}  // namespace gb::press
