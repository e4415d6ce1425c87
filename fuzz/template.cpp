// The paper template that an office changed: a whole .docx, or the XML of its main part. It is
// taken, and then makes a paper that can be opened, or refused with a sentence. So is a paper that
// a unit wrote in Word and hands in.

#include "fuzz.hpp"
#include "press/archive.hpp"
#include "press/docx.hpp"
#include "press/placeholders.hpp"
#include "press/sent_docx.hpp"
#include "samples.hpp"

namespace gb::fuzz {

namespace {

constexpr auto main_part = "word/document.xml";

/// The given template with this main part.
std::string docx_with(std::string_view xml) {
    auto archive = press::Archive::open(press::default_template());
    archive->put(main_part, std::string(xml));
    return std::move(*archive).bytes();
}

/// The same bytes as a paper that somebody hands in: read, or refused with a sentence.
void use_as_paper(std::string_view bytes) {
    const auto said = press::read_docx(bytes);
    if (!said) must_be_told(said.error().code);
}

void use(std::string_view form) {
    use_as_paper(form);
    static const auto paper = samples::summary();
    const auto checked = press::check_template(form);
    const auto made = press::docx(paper, form);
    must(!checked.has_value() || made.has_value(), "what is taken as a template makes papers");
    if (!made) return must_be_told(made.error().code);
    const auto opened = press::Archive::open(*made);
    must(opened.has_value(), "a paper can be opened");
    const auto part = opened->read(main_part);
    must(part.has_value(), "a paper has a main part");
    must(pugi::xml_document().load_buffer(part->data(), part->size()), "a paper is XML");
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb::fuzz;
    const auto bytes = text_of(data, size);
    if (bytes.starts_with("PK")) {
        use(bytes);
    } else {
        use(docx_with(bytes));
    }
    return 0;
}
