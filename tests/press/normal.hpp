// A .docx in a form that people can read and compare: one line a paragraph, its properties first.
#pragma once

#include <pugixml.hpp>
#include <string>

namespace gb::tests {

/// A part of the .docx, parsed; an empty document when there is none.
pugi::xml_document part_of(const std::string& docx, const std::string& name);
/// The part's text, unparsed.
std::string raw_part(const std::string& docx, const std::string& name);
/// The .docx with one part replaced.
std::string with_part(const std::string& docx, const std::string& name, const std::string& content);

std::string normal_form(const pugi::xml_document& part);
/// All text, runs joined, a line a paragraph.
std::string plain_text(const pugi::xml_document& part);

}  // namespace gb::tests
