#include "press/sent_docx.hpp"

#include <pugixml.hpp>

#include "press/reach.hpp"

namespace gb::press {

namespace {

constexpr auto main_part_of_docx = "word/document.xml";

Failure unreadable_docx() {
    return {"file.unreadable", "/file", {}};
}

/// What no template may hold, no paper may either; the fact names the part or the address.
Failure not_taken(const Failure& fault) {
    if (fault.code == "template.macros") return {"file.with_program", "/file", fault.facts};
    if (fault.code == "template.outside") return {"file.from_outside", "/file", fault.facts};
    return unreadable_docx();
}

/// Walks without calling itself: a file from outside may be nested as deep as it likes.
std::vector<std::string> texts_of_paragraphs(const pugi::xml_document& document) {
    std::vector<std::string> paragraphs;
    for (auto node = document.first_child(); node;) {
        const std::string_view name = node.name();
        if (name == "w:p") paragraphs.emplace_back();
        if (name == "w:t" && !paragraphs.empty()) paragraphs.back() += node.text().get();
        if (node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node && !node.next_sibling()) node = node.parent();
        if (node) node = node.next_sibling();
    }
    return paragraphs;
}

}  // namespace

Result<std::vector<std::string>> paragraphs_of_docx(std::string_view bytes) {
    const auto archive = Archive::open(bytes);
    if (!archive) return unreadable_docx();
    if (const auto fault = reaches_out(*archive)) return not_taken(*fault);
    const auto main = archive->read(main_part_of_docx);
    if (!main) return unreadable_docx();
    pugi::xml_document document;
    if (!document.load_buffer(main->data(), main->size()) ||
        std::string_view(document.document_element().name()) != "w:document") {
        return unreadable_docx();
    }
    return texts_of_paragraphs(document);
}

}  // namespace gb::press
