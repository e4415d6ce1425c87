#include "press/docx.hpp"

#include <algorithm>
#include <sstream>

#include "base/vietnamese.hpp"
#include "press/archive.hpp"
#include "press/body.hpp"
#include "press/fill.hpp"
#include "press/measure.hpp"
#include "press/placeholders.hpp"
#include "press/reach.hpp"
#include "press/strange_parts.hpp"
#include "press/templates.hpp"

namespace gb::press {
namespace {

constexpr auto main_part = "word/document.xml";

/// Headers and footers may hold placeholders too.
bool may_hold_placeholders(std::string_view name) {
    return name == main_part || (name.ends_with(".xml") && (name.starts_with("word/header") ||
                                                            name.starts_with("word/footer")));
}

std::string written(const pugi::xml_document& xml) {
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(out).str();
}

Result<std::vector<Part>> parse(const Archive& archive) {
    std::vector<Part> parts;
    std::vector<std::string> names = archive.names();
    if (std::find(names.begin(), names.end(), main_part) == names.end()) {
        return template_failure("part_missing", main_part, "");
    }
    for (const std::string& name : names) {
        if (!may_hold_placeholders(name)) continue;
        const auto content = archive.read(name);
        if (!content) return content.error();
        Part& part = parts.emplace_back();
        part.name = name;
        if (!part.xml.load_buffer(content->data(), content->size(),
                                  pugi::parse_default | pugi::parse_ws_pcdata)) {
            return template_failure("not_xml", name, "");
        }
    }
    return parts;
}

// ---- rules under names ----

double size_of(pugi::xml_node sdt) {
    const pugi::xml_node run =
        sdt.find_node([](pugi::xml_node node) { return std::string_view(node.name()) == "w:r"; });
    return run.child("w:rPr").child("w:sz").attribute("w:val").as_double(28) / 2;
}

/// A rule is a paragraph with a border; its indents make it four tenths as long as the words above.
void fit_rule(pugi::xml_node sdt, std::string_view words, double size, double available) {
    double longest = 0;
    std::istringstream lines{vi::upper(words)};
    for (std::string line; std::getline(lines, line);) {
        longest = std::max(longest, width_of(line, size));
    }
    const double length = std::min(longest, available) * 0.4;
    pugi::xml_node paragraph = sdt.child("w:sdtContent").child("w:p");
    pugi::xml_node properties = paragraph.child("w:pPr");
    if (!properties) properties = paragraph.prepend_child("w:pPr");
    pugi::xml_node indents = property(properties, "w:ind");
    indents.remove_attributes();
    indents.append_attribute("w:left") = twips((available - length) / 2);
    indents.append_attribute("w:right") = twips((available - length) / 2);
}

void draw_rule(pugi::xml_node scope, std::string_view slot, std::string_view rule,
               const std::string& words, double text_width) {
    const auto slots = controls(scope, slot);
    const double size = slots.empty() ? 14 : size_of(slots.front());
    for (const pugi::xml_node sdt : controls(scope, rule)) {
        const pugi::xml_node cell = enclosing(sdt, "w:tc");
        const double cell_width =
            cell.child("w:tcPr").child("w:tcW").attribute("w:w").as_double(0) / 20;
        if (words.empty()) {
            remove(sdt);
        } else {
            fit_rule(sdt, words, size, cell && cell_width > 0 ? cell_width : text_width);
            dissolve(sdt);
        }
    }
}

// ---- the parts of a paper ----

void fill_header(pugi::xml_node scope, const paper::Paper& paper, double text_width) {
    draw_rule(scope, "issuing_body", "issuing_rule", paper.issuing_body, text_width);
    draw_rule(scope, "abstract", "abstract_rule", paper.abstract, text_width);
    fill(scope, "superior_body", paper.superior_body);
    fill(scope, "issuing_body", paper.issuing_body);
    const bool numbered = paper.number > 0 || !paper.symbol.empty();
    fill(scope, "number_and_symbol", paper::number_and_symbol(paper));
    keep(scope, "number_line", numbered);
    fill(scope, "subject", paper.subject);
    fill(scope, "place_and_date", vi::place_and_date(paper.place, paper.date));
    keep(scope, "urgent", paper.urgency == paper::Urgency::urgent);
    keep(scope, "very_urgent", paper.urgency == paper::Urgency::very_urgent);
    keep(scope, "immediate", paper.urgency == paper::Urgency::immediate);
    fill(scope, "type_name", paper.type_name);
    fill(scope, "abstract", paper.abstract);
    fill(scope, "as_of", paper.as_of);
    repeat(scope, "addressee", paper.addressees.size(), [&](pugi::xml_node copy, std::size_t i) {
        const bool last = i + 1 == paper.addressees.size();
        fill(copy, "addressee_name", paper.addressees[i] + (last ? "." : ";"));
    });
    keep(scope, "addressees", !paper.addressees.empty());
}

void fill_signature(pugi::xml_node scope, const std::string& which, const paper::Signature& from) {
    fill(scope, which + "_heading", paper::signature_heading(from));
    fill(scope, which + "_note", from.note);
    fill(scope, which + "_name", paper::signed_name(from));
}

void fill_end(pugi::xml_node scope, const paper::Paper& paper) {
    const std::vector<std::string> recipients = paper::recipient_lines(paper.recipients);
    repeat(scope, "recipient", recipients.size(), [&](pugi::xml_node copy, std::size_t i) {
        fill(copy, "recipient_line", recipients[i]);
    });
    keep(scope, "recipients", !recipients.empty());

    const auto& signatures = paper.signatures;
    const bool pairs = signatures.size() > 1;
    repeat(scope, "two_signatures", pairs ? (signatures.size() + 1) / 2 : 0,
           [&](pugi::xml_node copy, std::size_t i) {
               fill_signature(copy, "signature", signatures[2 * i]);
               const bool both = 2 * i + 1 < signatures.size();
               fill_signature(copy, "second", both ? signatures[2 * i + 1] : paper::Signature{});
           });
    fill_signature(scope, "signature", signatures.empty() ? paper::Signature{} : signatures[0]);
    keep(scope, "one_signature", !pairs);
    keep(scope, "recipients_below", pairs);

    fill(scope, "witness_code", paper.witness ? paper.witness->code : "");
    fill(scope, "witness_book", paper.witness ? paper.witness->book : "");
    keep(scope, "witness", paper.witness.has_value());
}

void fill_annexes(pugi::xml_node scope, const paper::Paper& paper, BlockBuilder& builder) {
    repeat(scope, "annex", paper.annexes.size(), [&](pugi::xml_node copy, std::size_t i) {
        const paper::Annex& annex = paper.annexes[i];
        fill(copy, "annex_number", annex.number);
        fill(copy, "annex_title", annex.title);
        const std::string date = paper.date ? vi::official_date(*paper.date) : "";
        fill(copy, "annex_reference",
             paper::number_and_symbol(paper) + (date.empty() ? "" : " " + date));
        for (const pugi::xml_node place : controls(copy, "annex_body")) {
            builder.replace_content(place, annex.blocks);
            dissolve(place);
        }
    });
}

/// The signature must not stand alone on a page: the last words of the body go with it.
void bind_to_signature(pugi::xml_node body_content) {
    pugi::xml_node last = body_content.last_child();
    if (std::string_view(last.name()) != "w:p") return;
    pugi::xml_node properties = last.child("w:pPr");
    if (!properties) properties = last.prepend_child("w:pPr");
    property(properties, "w:keepNext");
}

void fill_part(pugi::xml_node scope, const paper::Paper& paper, BlockBuilder& builder) {
    for (const pugi::xml_node place : controls(scope, "body")) {
        builder.replace_content(place, paper::closed_body(paper.body));
        for (const std::string& note : paper.notes) builder.note(place, note);
        bind_to_signature(place.child("w:sdtContent"));
        dissolve(place);
    }
    fill_header(scope, paper, builder.text_width());
    fill_annexes(scope, paper, builder);
    fill_end(scope, paper);
}

/// Title and author of the file: what a reader for the blind announces, and a search finds.
void name_file(Archive& archive, const paper::Paper& paper) {
    const auto content = archive.read("docProps/core.xml");
    pugi::xml_document xml;
    if (!content || !xml.load_buffer(content->data(), content->size())) return;
    pugi::xml_node properties = xml.first_child();
    const auto put = [&](const char* name, const std::string& text) {
        pugi::xml_node node = properties.child(name);
        if (!node) node = properties.append_child(name);
        node.text().set(text.c_str());
    };
    put("dc:title",
        paper.abstract.empty() ? paper.type_name : paper.type_name + ": " + paper.abstract);
    put("dc:creator", paper.issuing_body);
    archive.put("docProps/core.xml", written(xml));
}

}  // namespace

std::string_view default_template() {
    return template_file("bao-cao.docx");
}

std::string_view sheet_template() {
    return template_file("phieu.docx");
}

std::vector<Failure> template_faults(std::string_view template_bytes) {
    const auto archive = Archive::open(template_bytes);
    if (!archive) return {archive.error()};
    if (auto fault = reaches_out(*archive)) return {*fault};
    if (auto fault = strange_part(*archive)) return {*fault};
    const auto parts = parse(*archive);
    if (!parts) return {parts.error()};
    return faults_of(*parts);
}

Result<void> check_template(std::string_view template_bytes) {
    auto faults = template_faults(template_bytes);
    if (!faults.empty()) return faults.front();
    return {};
}

Result<std::string> docx(const paper::Paper& paper, std::string_view template_bytes) {
    auto archive = Archive::open(template_bytes);
    if (!archive) return archive.error();
    if (const auto fault = misnamed_part(*archive)) return *fault;  // put there by hand
    auto parts = parse(*archive);
    if (!parts) return parts.error();
    if (const auto faults = faults_of(*parts); !faults.empty()) return faults.front();
    const auto main = std::find_if(parts->begin(), parts->end(),
                                   [](const Part& part) { return part.name == main_part; });
    BlockBuilder builder(main->xml);
    for (Part& part : *parts) {
        fill_part(part.xml, paper, builder);
        archive->put(part.name, written(part.xml));
    }
    name_file(*archive, paper);
    return Result<std::string>(boost::system::in_place_value, std::move(*archive).bytes());
}

}  // namespace gb::press
