#include "normal.hpp"

#include <string_view>

#include "press/archive.hpp"

namespace gb::tests {
namespace {

std::string short_name(const char* name) {
    const std::string_view text = name;
    return std::string(text.starts_with("w:") ? text.substr(2) : text);
}

/// jc=center spacing(before=240 after=0)
std::string properties(pugi::xml_node node) {
    std::string out;
    for (const auto& child : node.children()) {
        out += " " + short_name(child.name());
        std::string inner;
        for (const auto& attribute : child.attributes()) {
            inner +=
                (inner.empty() ? "" : " ") + short_name(attribute.name()) + "=" + attribute.value();
        }
        inner += properties(child);
        if (!inner.empty()) out += "(" + inner + ")";
    }
    return out;
}

std::string run_text(pugi::xml_node run) {
    std::string out;
    for (const auto& child : run.children()) {
        const std::string_view name = child.name();
        if (name == "w:t") out += child.text().get();
        if (name == "w:br") out += "⏎";
        if (name == "w:tab") out += "⇥";
    }
    return out;
}

void write(std::string& out, pugi::xml_node node, std::size_t depth) {
    const std::string indent(depth * 2, ' ');
    for (const auto& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "w:p") {
            out += indent + "p" + properties(child.child("w:pPr")) + "\n";
            write(out, child, depth + 1);
        } else if (name == "w:r") {
            out += indent + "|" + run_text(child) + "|" + properties(child.child("w:rPr")) + "\n";
        } else if (name == "w:pPr" || name == "w:rPr") {
            continue;
        } else if (child.type() == pugi::node_element) {
            const bool leaf = name.ends_with("Pr") || name == "w:tblGrid";
            out += indent + short_name(child.name());
            for (const auto& attribute : child.attributes()) {
                out += std::string(" ") + attribute.name() + "=" + attribute.value();
            }
            out += (leaf ? properties(child) : "") + "\n";
            if (!leaf) write(out, child, depth + 1);
        }
    }
}

void collect(std::string& out, pugi::xml_node node) {
    for (const auto& child : node.children()) {
        if (std::string_view(child.name()) == "w:r") {
            for (const char c : run_text(child)) out += c;
        } else {
            collect(out, child);
        }
        if (std::string_view(child.name()) == "w:p") out += '\n';
    }
}

}  // namespace

std::string raw_part(const std::string& docx, const std::string& name) {
    const auto archive = press::Archive::open(docx);
    if (!archive) return {};
    const auto content = archive->read(name);
    return content ? *content : std::string();
}

pugi::xml_document part_of(const std::string& docx, const std::string& name) {
    pugi::xml_document xml;
    xml.load_string(raw_part(docx, name).c_str(), pugi::parse_default | pugi::parse_ws_pcdata);
    return xml;
}

std::string with_part(const std::string& docx, const std::string& name,
                      const std::string& content) {
    auto archive = press::Archive::open(docx);
    if (!archive) return {};
    archive->put(name, content);
    return std::move(*archive).bytes();
}

std::string normal_form(const pugi::xml_document& part) {
    std::string out;
    write(out, part, 0);
    return out;
}

std::string plain_text(const pugi::xml_document& part) {
    std::string out;
    collect(out, part);
    return out;
}

}  // namespace gb::tests
