#include "press/fill.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "press/placeholders.hpp"
#include "press/printable.hpp"

namespace gb::press {
namespace {

struct ByTag : pugi::xml_tree_walker {
    std::string_view tag;
    std::vector<pugi::xml_node> found;
    bool for_each(pugi::xml_node& node) override {
        if (tag_of(node) == tag) found.push_back(node);
        return true;
    }
};

pugi::xml_node first_below(pugi::xml_node scope, std::string_view name) {
    return scope.find_node([&](pugi::xml_node node) { return name == node.name(); });
}

/// Line breaks and tabs are elements of their own in a run.
void append_pieces(pugi::xml_node run, const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\n\t", at), text.size());
        if (end > at) {
            pugi::xml_node t = run.append_child("w:t");
            t.append_attribute("xml:space") = "preserve";
            t.append_child(pugi::node_pcdata).set_value(text.substr(at, end - at).c_str());
        }
        if (end < text.size()) run.append_child(text[end] == '\n' ? "w:br" : "w:tab");
        at = end + 1;
    }
}

/// The run properties a control wants its text in. A control that shows its grey prompt keeps the
/// real face beside it.
pugi::xml_node face_of(pugi::xml_node sdt) {
    const pugi::xml_node settings = sdt.child("w:sdtPr");
    if (settings.child("w:showingPlcHdr")) return settings.child("w:rPr");
    return first_below(sdt.child("w:sdtContent"), "w:r").child("w:rPr");
}

void append_run(pugi::xml_node host, pugi::xml_node face, const paper::Run& source) {
    const std::string text = printable(source.text);
    if (text.empty()) return;
    pugi::xml_node run = host.append_child("w:r");
    if (face) run.append_copy(face);
    if (source.bold || source.italic) {
        pugi::xml_node properties = run.child("w:rPr");
        if (!properties) properties = run.prepend_child("w:rPr");
        if (source.bold) property(properties, "w:b"), property(properties, "w:bCs");
        if (source.italic) property(properties, "w:i"), property(properties, "w:iCs");
    }
    append_pieces(run, text);
}

/// Nothing to read in it, and nothing that may still be filled.
bool is_blank(pugi::xml_node paragraph) {
    return !paragraph.find_node([](pugi::xml_node node) {
        static constexpr std::array<std::string_view, 5> content{"w:t", "w:sdt", "w:drawing",
                                                                 "w:fldSimple", "w:br"};
        return std::find(content.begin(), content.end(), node.name()) != content.end();
    });
}

void fill_one(pugi::xml_node sdt, const paper::Line& line) {
    const pugi::xml_node content = sdt.child("w:sdtContent");
    // Word puts a control around the runs, or around the paragraph when all of it was selected.
    const pugi::xml_node own = first_below(content, "w:p");
    pugi::xml_node host = own ? own : content;
    pugi::xml_document keeper;
    if (const pugi::xml_node face = face_of(sdt)) keeper.append_copy(face);
    for (pugi::xml_node child = host.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (std::string_view(child.name()) != "w:pPr") host.remove_child(child);
        child = next;
    }
    for (const paper::Run& run : line) append_run(host, keeper.first_child(), run);
    const pugi::xml_node paragraph = own ? own : enclosing(sdt, "w:p");
    dissolve(sdt);
    if (paragraph && is_blank(paragraph)) remove(paragraph);
}

// The order the schema prescribes, as far as we add to it; Word calls a file with another order
// damaged.
constexpr std::array<std::string_view, 8> run_order{"w:rStyle", "w:rFonts", "w:b",    "w:bCs",
                                                    "w:i",      "w:iCs",    "w:caps", "w:color"};
constexpr std::array<std::string_view, 10> paragraph_order{
    "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl",
    "w:pBdr",   "w:shd",      "w:tabs",      "w:spacing",         "w:ind"};

template <std::size_t N>
pugi::xml_node place_in_order(pugi::xml_node properties, const char* name,
                              const std::array<std::string_view, N>& order) {
    const auto mine = std::find(order.begin(), order.end(), name);
    pugi::xml_node after;
    for (const auto& child : properties.children()) {
        if (std::find(order.begin(), mine, child.name()) != mine) after = child;
    }
    return after ? properties.insert_child_after(name, after) : properties.prepend_child(name);
}

}  // namespace

std::vector<pugi::xml_node> controls(pugi::xml_node scope, std::string_view tag) {
    ByTag walker;
    walker.tag = tag;
    scope.traverse(walker);
    return std::move(walker.found);
}

void fill(pugi::xml_node scope, std::string_view tag, const paper::Line& line) {
    for (const pugi::xml_node sdt : controls(scope, tag)) fill_one(sdt, line);
}

void fill(pugi::xml_node scope, std::string_view tag, const std::string& text) {
    fill(scope, tag, paper::plain(text));
}

void keep(pugi::xml_node scope, std::string_view tag, bool kept) {
    for (const pugi::xml_node sdt : controls(scope, tag)) kept ? dissolve(sdt) : remove(sdt);
}

void repeat(pugi::xml_node scope, std::string_view tag, std::size_t times,
            const std::function<void(pugi::xml_node, std::size_t)>& each) {
    for (const pugi::xml_node sdt : controls(scope, tag)) {
        for (std::size_t i = 0; i < times; ++i) {
            const pugi::xml_node copy = sdt.parent().insert_copy_before(sdt, sdt);
            each(copy, i);
            dissolve(copy);
        }
        remove(sdt);
    }
}

void dissolve(pugi::xml_node sdt) {
    pugi::xml_node parent = sdt.parent();
    const pugi::xml_node content = sdt.child("w:sdtContent");
    while (const pugi::xml_node child = content.first_child()) {
        parent.insert_move_before(child, sdt);
    }
    parent.remove_child(sdt);
}

void remove(pugi::xml_node node) {
    pugi::xml_node parent = node.parent();
    parent.remove_child(node);
    if (std::string_view(parent.name()) != "w:tc") return;
    // A cell must end in a paragraph; a control may still hold one.
    const std::string_view last = parent.last_child().name();
    if (last != "w:p" && last != "w:sdt") parent.append_child("w:p");
}

pugi::xml_node enclosing(pugi::xml_node node, std::string_view name) {
    for (node = node.parent(); node; node = node.parent()) {
        if (name == node.name()) return node;
    }
    return {};
}

pugi::xml_node property(pugi::xml_node properties, const char* name) {
    if (pugi::xml_node found = properties.child(name)) return found;
    return std::string_view(properties.name()) == "w:rPr"
               ? place_in_order(properties, name, run_order)
               : place_in_order(properties, name, paragraph_order);
}

}  // namespace gb::press
