#include "press/strange_parts.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <set>
#include <string_view>

namespace gb::press {

namespace {

constexpr std::string_view types_part = "[Content_Types].xml";

/// What is told of a name that may hold anything.
std::string shown(std::string name) {
    constexpr std::size_t most = 100;
    for (auto& c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) c = '?';
    }
    const auto inside = [&](std::size_t at) {  // of a letter of several bytes
        return (static_cast<unsigned char>(name[at]) & 0xc0U) == 0x80U;
    };
    std::size_t end = std::min(name.size(), most);
    while (end < name.size() && end > 0 && inside(end)) --end;
    return name.substr(0, end);
}

/// Names of parts are compared so (ECMA-376, part 2).
std::string lower(std::string name) {
    for (auto& c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return name;
}

bool is_folder(std::string_view name) {
    return name.ends_with('/');
}

/// "word/document.xml": pieces between strokes, none of them empty or of dots only.
bool strays(std::string_view name) {
    const auto odd = [](char c) {
        return c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    };
    if (name.empty() || std::any_of(name.begin(), name.end(), odd)) return true;
    if (is_folder(name)) name.remove_suffix(1);
    while (true) {
        const auto end = name.find('/');
        if (name.substr(0, end).find_first_not_of('.') == name.npos) return true;
        if (end == name.npos) return false;
        name.remove_prefix(end + 1);
    }
}

std::string ending_of(std::string_view name) {
    const auto point = name.rfind('.');
    return point == name.npos ? std::string() : std::string(name.substr(point + 1));
}

/// What the file says of its parts: endings, and parts with a stroke before them.
std::set<std::string> said_types(const pugi::xml_document& types) {
    std::set<std::string> said;
    for (const pugi::xml_node one : types.document_element().children()) {
        const std::string_view name = one.name();
        if (name.ends_with("Default")) said.insert(lower(one.attribute("Extension").value()));
        if (name.ends_with("Override")) said.insert(lower(one.attribute("PartName").value()));
    }
    return said;
}

}  // namespace

std::optional<Failure> misnamed_part(const Archive& archive) {
    std::set<std::string> seen;
    for (const auto& name : archive.names()) {
        if (strays(name)) return template_failure("part_strange", shown(name));
        if (!seen.insert(lower(name)).second) return template_failure("part_twice", shown(name));
    }
    return std::nullopt;
}

std::optional<Failure> strange_part(const Archive& archive) {
    if (auto fault = misnamed_part(archive)) return fault;
    const auto content = archive.read(std::string(types_part));
    if (!content) return template_failure("part_missing", std::string(types_part));
    pugi::xml_document types;
    if (!types.load_buffer(content->data(), content->size())) {
        return template_failure("not_xml", std::string(types_part));
    }
    const auto said = said_types(types);
    for (const auto& name : archive.names()) {
        if (name == types_part || is_folder(name)) continue;
        if (said.contains(lower(ending_of(name))) || said.contains("/" + lower(name))) continue;
        return template_failure("part_strange", shown(name));
    }
    return std::nullopt;
}

}  // namespace gb::press
