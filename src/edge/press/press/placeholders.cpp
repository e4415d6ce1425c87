#include "press/placeholders.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace gb::press {
namespace {

// docs/formats/paper-template.md explains each to the office.
constexpr std::array all{
    // header block
    Placeholder{"superior_body", Kind::slot, true, ""},
    Placeholder{"issuing_body", Kind::slot, true, ""},
    Placeholder{"issuing_rule", Kind::section, false, ""},
    Placeholder{"number_line", Kind::section, true, ""},
    Placeholder{"number_and_symbol", Kind::slot, true, ""},
    Placeholder{"subject", Kind::slot, true, ""},
    Placeholder{"place_and_date", Kind::slot, true, ""},
    Placeholder{"urgent", Kind::section, true, ""},
    Placeholder{"very_urgent", Kind::section, true, ""},
    Placeholder{"immediate", Kind::section, true, ""},
    Placeholder{"type_name", Kind::slot, true, ""},
    Placeholder{"abstract", Kind::slot, true, ""},
    Placeholder{"abstract_rule", Kind::section, false, ""},
    Placeholder{"as_of", Kind::slot, true, ""},
    Placeholder{"addressees", Kind::section, true, ""},
    Placeholder{"addressee", Kind::repeated, true, "addressees"},
    Placeholder{"addressee_name", Kind::slot, true, "addressee"},
    // body and how its blocks look
    Placeholder{"body", Kind::section, true, ""},
    Placeholder{"part", Kind::prototype, true, "body"},
    Placeholder{"heading_1", Kind::prototype, true, "body"},
    Placeholder{"heading_2", Kind::prototype, true, "body"},
    Placeholder{"heading_3", Kind::prototype, true, "body"},
    Placeholder{"heading_number", Kind::slot, true, "body"},
    Placeholder{"heading_text", Kind::slot, true, "body"},
    Placeholder{"paragraph", Kind::prototype, true, "body"},
    Placeholder{"bullet_1", Kind::prototype, true, "body"},
    Placeholder{"bullet_2", Kind::prototype, true, "body"},
    Placeholder{"text", Kind::slot, true, "body"},
    Placeholder{"caption", Kind::prototype, true, "body"},
    Placeholder{"table_unit", Kind::prototype, true, "body"},
    Placeholder{"table", Kind::prototype, true, "body"},
    Placeholder{"cell_title", Kind::slot, true, "table"},
    Placeholder{"cell_left", Kind::slot, true, "table"},
    Placeholder{"cell_centre", Kind::slot, true, "table"},
    Placeholder{"cell_right", Kind::slot, true, "table"},
    Placeholder{"figure", Kind::prototype, true, "body"},
    Placeholder{"figure_label", Kind::slot, true, "figure"},
    Placeholder{"figure_value", Kind::slot, true, "figure"},
    Placeholder{"figure_unit", Kind::slot, true, "figure"},
    Placeholder{"note", Kind::prototype, true, "body"},
    // the end
    Placeholder{"one_signature", Kind::section, true, ""},
    Placeholder{"two_signatures", Kind::repeated, true, ""},
    Placeholder{"signature_heading", Kind::slot, true, ""},
    Placeholder{"signature_note", Kind::slot, true, ""},
    Placeholder{"signature_name", Kind::slot, true, ""},
    Placeholder{"second_heading", Kind::slot, true, "two_signatures"},
    Placeholder{"second_note", Kind::slot, true, "two_signatures"},
    Placeholder{"second_name", Kind::slot, true, "two_signatures"},
    Placeholder{"recipients", Kind::section, true, ""},
    Placeholder{"recipient", Kind::repeated, true, "recipients"},
    Placeholder{"recipient_line", Kind::slot, true, "recipient"},
    Placeholder{"recipients_below", Kind::section, false, ""},
    Placeholder{"witness", Kind::section, true, ""},
    Placeholder{"witness_code", Kind::slot, true, "witness"},
    Placeholder{"witness_book", Kind::slot, false, "witness"},
    Placeholder{"annex", Kind::repeated, true, ""},
    Placeholder{"annex_number", Kind::slot, true, "annex"},
    Placeholder{"annex_title", Kind::slot, true, "annex"},
    Placeholder{"annex_reference", Kind::slot, false, "annex"},
    Placeholder{"annex_body", Kind::section, true, "annex"},
};

bool stands_in(pugi::xml_node sdt, std::string_view outer) {
    for (auto node = sdt.parent(); node; node = node.parent()) {
        if (tag_of(node) == outer) return true;
    }
    return false;
}

struct Controls : pugi::xml_tree_walker {
    std::vector<pugi::xml_node> found;
    bool for_each(pugi::xml_node& node) override {
        if (!tag_of(node).empty()) found.push_back(node);
        return true;
    }
};

}  // namespace

std::span<const Placeholder> placeholders() {
    return all;
}

const Placeholder* find_placeholder(std::string_view tag) {
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const Placeholder& known) { return known.tag == tag; });
    return at == all.end() ? nullptr : &*at;
}

std::string_view tag_of(pugi::xml_node sdt) {
    if (std::string_view(sdt.name()) != "w:sdt") return {};
    return sdt.child("w:sdtPr").child("w:tag").attribute("w:val").value();
}

namespace {

/// What is wrong with one control, where it stands.
std::string_view fault_of(pugi::xml_node sdt, const Placeholder* known, int times) {
    if (known == nullptr) return "placeholder_unknown";
    if (!known->inside.empty() && !stands_in(sdt, known->inside)) return "placeholder_misplaced";
    const bool once = known->kind == Kind::prototype || known->tag == "body";
    return once && times > 1 ? "placeholder_twice" : "";
}

}  // namespace

std::vector<Failure> faults_of(const std::vector<Part>& parts) {
    std::vector<Failure> faults;
    std::map<std::string_view, int> seen;
    for (const Part& part : parts) {
        Controls controls;
        // The walk changes nothing; pugixml only has no const form of it.
        const_cast<pugi::xml_document&>(part.xml).traverse(controls);
        for (const pugi::xml_node sdt : controls.found) {
            const std::string tag(tag_of(sdt));
            const Placeholder* known = find_placeholder(tag);
            const int times = known == nullptr ? 0 : ++seen[known->tag];
            const auto fault = fault_of(sdt, known, times);
            if (!fault.empty()) {
                faults.push_back(template_failure(std::string(fault), part.name, tag));
            }
        }
    }
    for (const Placeholder& known : all) {
        if (known.needed && !seen.contains(known.tag)) {
            faults.push_back(template_failure("placeholder_missing", "word/document.xml",
                                              std::string(known.tag)));
        }
    }
    return faults;
}

}  // namespace gb::press
