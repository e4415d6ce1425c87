// A paper as an editable .docx on an office's template.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "house/paper.hpp"
#include "press/fault.hpp"

namespace gb::press {

/// The template that comes with giaoban, in the official form.
std::string_view default_template();
/// The one of papers that stand on one page: the same form in smaller letters.
std::string_view sheet_template();

/// Everything wrong with a template, for the moment an office hands one in.
std::vector<Failure> template_faults(std::string_view template_bytes);
/// The first of it.
Result<void> check_template(std::string_view template_bytes);

inline constexpr std::string_view docx_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The bytes of the .docx. Same paper, same template: same bytes.
Result<std::string> docx(const paper::Paper& paper, std::string_view template_bytes);

}  // namespace gb::press
