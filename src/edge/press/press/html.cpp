#include "press/html.hpp"

#include "base/vietnamese.hpp"
#include "press/mustache.hpp"
#include "press/templates.hpp"

namespace gb::press {
namespace {

void put_stamp(data& values, paper::Urgency urgency) {
    static constexpr const char* stamps[] = {"", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"};
    static constexpr const char* classes[] = {"", "urgent", "very-urgent", "immediate"};
    put(values, "stamp", stamps[static_cast<std::size_t>(urgency)]);
    put(values, "stamp_class", classes[static_cast<std::size_t>(urgency)]);
}

data signatures(const std::vector<paper::Signature>& from) {
    data list{data::type::list};
    for (const paper::Signature& signature : from) {
        data item;
        put(item, "capacity", lines_html(paper::signature_heading(signature)));
        put(item, "signed_note", signature.note);
        put(item, "signer", paper::signed_name(signature));
        list.push_back(std::move(item));
    }
    return list;
}

std::string annex_of(const paper::Paper& paper) {
    std::string text = paper::number_and_symbol(paper);
    if (paper.date) text += " " + vi::official_date(*paper.date);
    return text;
}

data annexes(const paper::Paper& paper) {
    data list{data::type::list};
    for (const paper::Annex& annex : paper.annexes) {
        data item;
        put(item, "annex_number", annex.number);
        put(item, "annex_title", annex.title);
        put(item, "annex_of", annex_of(paper));
        item.set("blocks", block_list(annex.blocks, Look::sheet));
        list.push_back(std::move(item));
    }
    return list;
}

}  // namespace

std::string print_html(const paper::Paper& paper, std::string_view css) {
    data values;
    put(values, "css", safe_address(std::string(css)));
    put(values, "form_class", paper.one_page ? " one-page" : "");
    put(values, "page_title",
        paper.abstract.empty() ? paper.type_name : paper.type_name + ": " + paper.abstract);
    put(values, "superior_body", lines_html(paper.superior_body));
    put(values, "issuing_body", lines_html(paper.issuing_body));
    const bool numbered = paper.number > 0 || !paper.symbol.empty();
    put(values, "number", numbered ? paper::number_and_symbol(paper) : "");
    put(values, "subject", paper.subject);
    put_stamp(values, paper.urgency);
    put(values, "place_and_date", vi::place_and_date(paper.place, paper.date));
    put(values, "type_name", paper.type_name);
    put(values, "abstract", lines_html(paper.abstract));
    put(values, "as_of", paper.as_of);
    put_list(values, "addressees", texts("line", paper.addressees));
    values.set("blocks", block_list(paper::closed_body(paper.body), Look::sheet));
    values.set("notes", texts("line", paper.notes));
    put_list(values, "recipients", texts("line", paper::recipient_lines(paper.recipients)));
    values.set("signatures", signatures(paper.signatures));
    values.set("paired", data(paper.signatures.size() > 1));
    put(values, "witness", paper.witness ? paper.witness->code : "");
    put(values, "witness_book", paper.witness ? paper.witness->book : "");
    values.set("annexes", annexes(paper));
    return render("paper.html", values);
}

std::string paper_css() {
    return std::string(template_file("paper-form.css")) +
           std::string(template_file("sheet-form.css")) + std::string(template_file("paper.css"));
}

}  // namespace gb::press
