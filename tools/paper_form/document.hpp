// What stands on the template's pages, as parts of a .docx: the document itself and its headers.
#pragma once

#include <string>

#include "paper_form/form.hpp"

namespace gb::paper_form {

inline constexpr auto declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr auto word_space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

std::string document_part(const Form& form);
/// The header that numbers the pages, from the second on.
std::string page_number_part(const Form& form);
/// That of the first page.
std::string empty_header_part(const Form& form);

}  // namespace gb::paper_form
