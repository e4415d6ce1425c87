// Small pieces of WordprocessingML.
#pragma once

#include <string>

#include "paper_form/form.hpp"

namespace gb::paper_form {

/// How a run looks. Sizes in half points.
struct Face {
    int size = 28;
    bool bold = false;
    bool italic = false;
    bool caps = false;
};

/// How a paragraph stands. Lengths in twips.
struct Stand {
    const char* align = "both";
    int first_line = 0;
    int left = 0;
    int before = 0;
    int after = 0;
    double spacing = 1.0;
    bool keep_next = false;
    bool page_break = false;
    bool rule = false;  ///< a line along its top
};

std::string run(const Face& face, const std::string& text);
std::string paragraph(const Stand& stand, const std::string& runs);
/// A content control around runs: tag for the program, title for the person.
std::string slot(const Face& face, const std::string& tag, const std::string& title);
/// A content control around whole paragraphs or tables.
std::string section(const std::string& tag, const std::string& title, const std::string& blocks);
std::string cell(int width, const std::string& blocks);
std::string row(const std::string& cells);
/// A table without lines, for placing.
std::string layout_table(const std::string& grid, int width, const std::string& rows);
std::string grid_column(int width);

}  // namespace gb::paper_form
