#include "paper_form/template.hpp"

#include <fmt/format.h>

#include "paper_form/document.hpp"

namespace gb::paper_form {
namespace {

std::string styles(const Form& form) {
    return fmt::format(
        "{0}<w:styles {1}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{2}\" "
        "w:hAnsi=\"{2}\" "
        "w:eastAsia=\"{2}\" w:cs=\"{2}\"/><w:color w:val=\"000000\"/><w:sz w:val=\"{3}\"/>"
        "<w:szCs w:val=\"{3}\"/><w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" "
        "w:bidi=\"ar-SA\"/></w:rPr>"
        "</w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" "
        "w:default=\"1\" "
        "w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style></w:styles>",
        declaration, word_space, form.font(), form.half_points("body_pt"));
}

constexpr auto content_types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
    "<Override PartName=\"/word/settings.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>"
    "<Override PartName=\"/word/header1.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>"
    "<Override PartName=\"/word/header2.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>"
    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
    "vnd.openxmlformats-package.core-properties+xml\"/></Types>";

constexpr auto package_relations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
    "relationships/officeDocument\" Target=\"word/document.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
    "metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

std::string document_relations() {
    std::string xml =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto add = [&](const char* id, const char* type, const char* target) {
        xml += fmt::format(
            "<Relationship Id=\"{}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            "relationships/{}\" Target=\"{}\"/>",
            id, type, target);
    };
    add("rId1", "styles", "styles.xml");
    add("rId2", "settings", "settings.xml");
    add("rId3", "header", "header1.xml");
    add("rId4", "header", "header2.xml");
    return xml + "</Relationships>";
}

constexpr auto core =
    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
    "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title></dc:title>"
    "<dc:creator></dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>";

}  // namespace

std::map<std::string, std::string> template_parts(const Form& form) {
    return {
        {"[Content_Types].xml", std::string(declaration) + content_types},
        {"_rels/.rels", std::string(declaration) + package_relations},
        {"docProps/core.xml", std::string(declaration) + core},
        {"word/_rels/document.xml.rels", declaration + document_relations()},
        {"word/document.xml", document_part(form)},
        {"word/header1.xml", page_number_part(form)},
        {"word/header2.xml", empty_header_part(form)},
        {"word/settings.xml",
         fmt::format("{}<w:settings {}><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                     "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                     "</w:settings>",
                     declaration, word_space)},
        {"word/styles.xml", styles(form)}};
}

}  // namespace gb::paper_form
