// The form as style sheets, for the sheet that a browser prints: the same sizes as the template
// has.
#pragma once

#include <string>

#include "paper_form/form.hpp"

namespace gb::paper_form {

/// Custom properties, put before templates/paper.css.
std::string css_properties(const Form& form);
/// Those of the smaller form, for papers that stand on one page.
std::string sheet_css_properties(const Form& form);

}  // namespace gb::paper_form
