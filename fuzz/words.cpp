// Texts: what is written by hand is folded, cut into words, looked through for markings and
// persons, split into figures and shown on a page; and the short forms that people type.

#include <algorithm>

#include "base/naming.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "base/vietnamese.hpp"
#include "domain/document/marking.hpp"
#include "domain/information/persons.hpp"
#include "domain/summary/tokens.hpp"
#include "fuzz.hpp"
#include "house/page.hpp"
#include "house/portal/settings.hpp"
#include "house/proof.hpp"
#include "press/pages.hpp"

namespace gb::fuzz {

namespace {

bool is_slug(std::string_view text) {
    for (const char c : text) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
    }
    return text.size() <= 80;
}

/// What anybody may type, of any bytes.
void try_short_forms(const std::string& bytes) {
    if (const auto raw = unbase64(bytes)) must(base64(*raw) == bytes, "base64 has one form");
    if (const auto id = Uuid::parse(bytes)) must(Uuid::parse(id->text()) == *id, "an id is itself");
    if (const auto day = Date::parse(bytes)) must(day->text() == bytes, "a date has one form");
    if (const auto code = HeadCode::parse(bytes)) {
        must(HeadCode::parse(code->text).has_value(), "a head code is itself");
    }
    read_fingerprint(bytes);
    if (const auto read = portal::read_settings(bytes); !read) must_be_told(read.error().code);
    // Searches and names of browsers come unchecked.
    const auto folded = fold(bytes);
    must(fold(folded) == folded, "folded is folded");
    words_in(bytes);
}

/// What was let in as a text.
void try_text(const std::string& text) {
    spelling_key(text);
    name_sort_key(text);
    abbreviation_of(text);
    must(is_slug(slug_of(text)), "an address has plain letters", slug_of(text));
    marked_secret(text);
    secrecy_mark_on_page(text);
    symbol_marked_secret(text);
    person_mark(text);
    vi::upper(text);
    vi::sentence(text);
}

void try_figures(const std::string& text) {
    const auto parsed = parse_tokens(text);
    if (parsed.fault) {
        must(parsed.fault->position > 0, "a fault has a place");
        return;
    }
    std::string again;
    for (const auto& piece : parsed.pieces) {
        again += piece.token ? "{{" + piece.token->written + "}}" : piece.text;
    }
    must(again == text, "the pieces make the text");
    for (const auto& token : parsed.tokens()) {
        must(parse_token(token.written) == token, "a figure is read back", token.written);
    }
}

/// Nothing written in a field becomes markup: the page has the tags of the same page with plain
/// words, and no others.
void try_page(const std::string& text) {
    const auto tags = [](const std::string& title) {
        page::Page page;
        page.title = page.lead = page.author_line = title;
        page.slug = "bai";
        page.href = "/tin/bai";
        const auto html = press::html(page);
        return std::count(html.begin(), html.end(), '<');
    };
    if (text.find('\n') != text.npos) return;  // a line break is a tag of its own
    static const auto plain = tags("chữ");
    must(tags(text) == plain, "words are no markup");
    page::blocks(text);
}

}  // namespace

}  // namespace gb::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gb::fuzz;
    const std::string bytes(text_of(data, size));
    try_short_forms(bytes);
    if (gb::text_fault(bytes, 1, 4000) != gb::TextFault::none) return 0;
    try_text(bytes);
    try_figures(bytes);
    try_page(bytes);
    return 0;
}
