#include "press/book_page.hpp"

#include <fmt/format.h>

#include "base/check.hpp"
#include "base/json_write.hpp"
#include "base/vietnamese.hpp"
#include "domain/log/words.hpp"
#include "house/texts.hpp"
#include "press/mustache.hpp"
#include "press/templates.hpp"

namespace gb::press {

namespace {

/// What of the catalogue the page's script fills in itself, and under which name there.
constexpr std::pair<std::string_view, std::string_view> families[] = {
    {"proof.", "proof."},   {"book.fault.", "fault."},      {"web.entry.", "entry."},
    {"web.duty.", "duty."}, {"web.log_type.", "log_type."},
};

void put_member(std::string& out, std::string_view name, const std::string& value) {
    if (out.back() != '{') out += ',';
    put_json_text(out, name);
    out += ':';
    put_json_text(out, value);
}

std::string instant(const std::optional<TimeRange>& range, Instant TimeRange::* end) {
    return range ? std::to_string(((*range).*end).ms) : "null";
}

/// Beside the book: texts and names. JSON in a script element must not end that element.
std::string beside(const BookPage& page) {
    std::string out = "{\"say\":{";
    for (const auto& [prefix, name] : families) {
        for (const auto& [rest, pattern] : patterns_under(page.language, prefix)) {
            put_member(out, std::string(name) + rest, pattern);
        }
    }
    out += "},\"names\":{";
    for (const auto& [id, name] : page.names) put_member(out, id, name);
    out += fmt::format("}},\"made\":{},\"from\":{},\"to\":{},\"late_after\":{}}}", page.made.ms,
                       instant(page.range, &TimeRange::from), instant(page.range, &TimeRange::to),
                       late_after_ms);
    std::string safe;
    for (const char c : out) c == '<' ? void(safe += "\\u003c") : safe.push_back(c);
    return safe;
}

/// As element content. Quotes stand as they are, so that the book stands there byte for byte.
std::string as_content(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 64);
    for (const char c : bytes) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else {
            out += c;
        }
    }
    return out;
}

std::string source_hash(const std::string& source) {
    return "sha256-" + base64(view(sha256(source)));
}

std::string when(Instant at) {
    return vi::clock(at) + " " + vi::short_date(at.date());
}

std::string range_line(const BookPage& page) {
    if (!page.range) return {};
    return say(page.language, "proof.range",
               {{"from", when(page.range->from)}, {"to", when(page.range->to)}});
}

}  // namespace

std::string html(const BookPage& page) {
    const std::string script{template_file("book.js")};
    const std::string style{template_file("book.css")};
    data values;
    values.set("script", data(script));
    values.set("script_hash", data(source_hash(script)));
    values.set("style", data(style));
    values.set("style_hash", data(source_hash(style)));
    values.set("beside", data(beside(page)));
    values.set("book", data(as_content(page.bytes)));
    put(values, "language", page.language);
    put(values, "page_title", say(page.language, "proof.title", {{"unit", page.unit}}));
    put(values, "made", say(page.language, "proof.made", {{"at", when(page.made)}}));
    put(values, "range", range_line(page));
    for (const char* key : {"compare_button", "compare_hint", "compare_label", "names_note",
                            "not_yet", "save", "script_name", "trust", "trust_title"}) {
        put(values, key, say(page.language, std::string("proof.") + key));
    }
    kainjow::mustache::mustache form{std::string(template_file("book.html"))};
    auto html = form.render(values);
    GB_CHECK(form.error_message().empty(), "the templates compiled in are well formed");
    return html;
}

}  // namespace gb::press
