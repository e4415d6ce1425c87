#include "press/sent_docx.hpp"

#include <optional>
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

bool is_margin(std::string_view part) {
    return part.ends_with(".xml") &&
           (part.starts_with("word/header") || part.starts_with("word/footer"));
}

std::optional<std::vector<std::string>> texts_of_part(const Archive& archive,
                                                      const std::string& part,
                                                      std::string_view root) {
    const auto content = archive.read(part);
    pugi::xml_document xml;
    if (!content || !xml.load_buffer(content->data(), content->size())) return std::nullopt;
    if (!root.empty() && xml.document_element().name() != root) return std::nullopt;
    return texts_of_paragraphs(xml);
}

}  // namespace

Result<SentDocx> read_docx(std::string_view bytes) {
    const auto archive = Archive::open(bytes);
    if (!archive) return unreadable_docx();
    if (const auto fault = reaches_out(*archive)) return not_taken(*fault);
    auto main = texts_of_part(*archive, main_part_of_docx, "w:document");
    if (!main) return unreadable_docx();
    SentDocx docx{std::move(*main), {}};
    for (const auto& name : archive->names()) {
        if (!is_margin(name)) continue;
        const auto texts = texts_of_part(*archive, name, "");
        if (!texts) return unreadable_docx();
        docx.margins.insert(docx.margins.end(), texts->begin(), texts->end());
    }
    return docx;
}

}  // namespace gb::press
