// The default paper template, made from the form. What an office gets is the .docx; this is its
// source, so that a change of it can be read line by line.
#pragma once

#include <map>
#include <string>

#include "paper_form/form.hpp"

namespace gb::paper_form {

/// The parts of the .docx by name.
std::map<std::string, std::string> template_parts(const Form& form);

}  // namespace gb::paper_form
