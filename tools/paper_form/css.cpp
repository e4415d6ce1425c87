#include "paper_form/css.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace gb::paper_form {

namespace {

std::string properties(const Form& form, const char* file, const char* selector) {
    static constexpr const char* names[] = {"page_width_mm",
                                            "page_height_mm",
                                            "margin_top_mm",
                                            "margin_bottom_mm",
                                            "margin_left_mm",
                                            "margin_right_mm",
                                            "page_number_pt",
                                            "country_pt",
                                            "motto_pt",
                                            "superior_body_pt",
                                            "issuing_body_pt",
                                            "number_pt",
                                            "place_and_date_pt",
                                            "type_name_pt",
                                            "abstract_pt",
                                            "body_pt",
                                            "part_pt",
                                            "table_pt",
                                            "note_pt",
                                            "signature_pt",
                                            "recipients_title_pt",
                                            "recipients_pt",
                                            "urgency_pt",
                                            "witness_pt",
                                            "first_line_indent_mm",
                                            "paragraph_gap_pt",
                                            "header_left_mm",
                                            "signature_space_pt",
                                            "urgent_mm",
                                            "very_urgent_mm",
                                            "immediate_mm",
                                            "urgency_height_mm"};
    std::string css =
        fmt::format("/* Made from {} by make_template; edit that. */\n{} {{\n", file, selector);
    for (const std::string name : names) {
        std::string label = name.substr(0, name.find_last_of('_'));
        std::replace(label.begin(), label.end(), '_', '-');
        css += fmt::format("    --{}: {}{};\n", label, form.value(name),
                           name.ends_with("_mm") ? "mm" : "pt");
    }
    return css + fmt::format("    --line-spacing: {};\n    --font: \"{}\";\n}}\n",
                             form.value("line_spacing"), form.font());
}

}  // namespace

std::string sheet_css_properties(const Form& form) {
    return properties(form, "form-sheet.json", ".one-page");
}

std::string css_properties(const Form& form) {
    // A page rule cannot read custom properties, so its values stand here.
    return properties(form, "form.json", ":root") +
           fmt::format("@page {{\n    size: {}mm {}mm;\n    margin: {}mm {}mm {}mm {}mm;\n}}\n",
                       form.value("page_width_mm"), form.value("page_height_mm"),
                       form.value("margin_top_mm"), form.value("margin_right_mm"),
                       form.value("margin_bottom_mm"), form.value("margin_left_mm"));
}

}  // namespace gb::paper_form
