#include "press/reach.hpp"

#include <pugixml.hpp>
#include <string_view>

namespace gb::press {

namespace {

bool holds_program(std::string_view name) {
    return name.find("vbaProject") != std::string_view::npos || name.starts_with("word/activeX/") ||
           name.starts_with("word/embeddings/");
}

}  // namespace

std::optional<Failure> reaches_out(const Archive& archive) {
    for (const std::string& name : archive.names()) {
        if (holds_program(name)) return template_failure("macros", name);
        if (!name.ends_with(".rels")) continue;
        const auto content = archive.read(name);
        pugi::xml_document xml;
        if (!content || !xml.load_buffer(content->data(), content->size())) {
            return template_failure("not_xml", name);
        }
        for (const pugi::xml_node one : xml.first_child().children()) {
            const std::string_view type = one.attribute("Type").value();
            if (std::string_view(one.attribute("TargetMode").value()) == "External" &&
                !type.ends_with("/hyperlink")) {
                return template_failure("outside", name, one.attribute("Target").value());
            }
        }
    }
    return std::nullopt;
}

}  // namespace gb::press
