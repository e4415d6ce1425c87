// The default paper template, made from the form. What an office gets is the .docx; this is its
// source, so that a change of it can be read line by line.
#pragma once

#include <map>
#include <string>

#include "paper_form/form.hpp"

namespace gb::paper_form {

/// The parts of the .docx by name.
std::map<std::string, std::string> template_parts(const Form& form);

/// The same sizes for the sheet in the browser: custom properties, put before templates/paper.css.
std::string css_properties(const Form& form);
/// Those of the smaller form, for papers that stand on one page.
std::string sheet_css_properties(const Form& form);

}  // namespace gb::paper_form
