#include "paper_form/words.hpp"

#include <fmt/format.h>

#include <cmath>

namespace gb::paper_form {
namespace {

std::string look(const Face& face) {
    std::string xml = "<w:rPr>";
    if (face.bold) xml += "<w:b/><w:bCs/>";
    if (face.italic) xml += "<w:i/><w:iCs/>";
    if (face.caps) xml += "<w:caps/>";
    return xml + fmt::format("<w:sz w:val=\"{0}\"/><w:szCs w:val=\"{0}\"/></w:rPr>", face.size);
}

std::string control(const std::string& tag, const std::string& title, const std::string& content) {
    return fmt::format(
        "<w:sdt><w:sdtPr><w:alias w:val=\"{}\"/><w:tag w:val=\"{}\"/></w:sdtPr>"
        "<w:sdtContent>{}</w:sdtContent></w:sdt>",
        title, tag, content);
}

}  // namespace

std::string run(const Face& face, const std::string& text) {
    return fmt::format("<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>", look(face), text);
}

std::string paragraph(const Stand& stand, const std::string& runs) {
    std::string xml = "<w:p><w:pPr>";
    if (stand.keep_next) xml += "<w:keepNext/>";
    if (stand.page_break) xml += "<w:pageBreakBefore/>";
    if (stand.rule) {
        xml +=
            "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" "
            "w:color=\"000000\"/></w:pBdr>";
    }
    // A rule's own line is as low as can be, or it would push apart what it separates.
    xml += stand.rule
               ? fmt::format(
                     "<w:spacing w:before=\"{}\" w:after=\"{}\" w:line=\"60\" "
                     "w:lineRule=\"exact\"/>",
                     stand.before, stand.after)
               : fmt::format(
                     "<w:spacing w:before=\"{}\" w:after=\"{}\" w:line=\"{}\" "
                     "w:lineRule=\"auto\"/>",
                     stand.before, stand.after, static_cast<int>(std::lround(stand.spacing * 240)));
    if (stand.left != 0 && stand.rule) {
        xml += fmt::format("<w:ind w:left=\"{0}\" w:right=\"{0}\"/>", stand.left);
    } else if (stand.left != 0 || stand.first_line != 0) {
        xml +=
            fmt::format("<w:ind w:left=\"{}\" w:firstLine=\"{}\"/>", stand.left, stand.first_line);
    }
    return xml + fmt::format("<w:jc w:val=\"{}\"/></w:pPr>{}</w:p>", stand.align, runs);
}

std::string slot(const Face& face, const std::string& tag, const std::string& title) {
    return control(tag, title, run(face, title));
}

std::string section(const std::string& tag, const std::string& title, const std::string& blocks) {
    return control(tag, title, blocks);
}

std::string cell(int width, const std::string& blocks) {
    return fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>", width,
                       blocks);
}

std::string row(const std::string& cells) {
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cells + "</w:tr>";
}

std::string grid_column(int width) {
    return fmt::format("<w:gridCol w:w=\"{}\"/>", width);
}

std::string layout_table(const std::string& grid, int width, const std::string& rows) {
    return fmt::format(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
        "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>"
        "</w:tblCellMar></w:tblPr><w:tblGrid>{}</w:tblGrid>{}</w:tbl>",
        width, grid, rows);
}

}  // namespace gb::paper_form
