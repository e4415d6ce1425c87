#include "press/html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/vietnamese.hpp"
#include "house/texts.hpp"
#include "press/mustache.hpp"
#include "press/templates.hpp"

namespace gb::press {
namespace {

constexpr std::array<std::string_view, 25> words_used{
    "page.address",       "page.archive", "page.breadcrumb",  "page.contacts", "page.email",
    "page.facts",         "page.feed",    "page.menu",        "page.newer",    "page.news",
    "page.nothing_found", "page.older",   "page.paging",      "page.phone",    "page.pictures",
    "page.posted",        "page.related", "page.responsible", "page.search",   "page.search_button",
    "page.skip",          "page.source",  "page.updated",     "page.views",    "page.witness"};

data catalogue() {
    data all;
    for (const std::string_view key : words_used) {
        put(all, std::string(key.substr(key.find('.') + 1)), say("vi", key));
    }
    return all;
}

data links(const std::vector<page::Link>& from) {
    data list{data::type::list};
    for (const page::Link& link : from) {
        data item;
        put(item, "href", safe_address(link.href));
        put(item, "title", link.title);
        put(item, "when", link.when);
        list.push_back(std::move(item));
    }
    return list;
}

void put_address(data& into, const std::string& name, const std::string& address) {
    put(into, name, address.empty() ? "" : safe_address(address));
}

void put_instant(data& into, const std::string& name, const std::optional<Instant>& at) {
    put(into, name, at ? vi::clock_and_date(*at) : "");
    put(into, name + "_iso", at ? iso(*at) : "");
}

data portal_values(const page::Portal& portal) {
    data values;
    values.set("w", catalogue());
    put_address(values, "home", portal.home);
    put_address(values, "css", portal.css);
    put_address(values, "feed", portal.feed);
    put(values, "portal_name", portal.name);
    put(values, "superior_body", portal.superior_body);
    put(values, "slogan", portal.slogan);
    put(values, "today",
        portal.now.ms == 0 ? "" : vi::sentence(vi::weekday_date(portal.now.date())));
    put_list(values, "menu", links(portal.menu));
    put(values, "foot_name", portal.organisation.empty() ? portal.name : portal.organisation);
    put(values, "address", portal.address);
    put(values, "phone", portal.phone);
    put(values, "email", portal.email);
    put(values, "responsible", portal.responsible);
    put(values, "portal_reuse", portal.reuse_note);
    put(values, "description", "");
    put(values, "canonical", "");
    return values;
}

data picture(const page::Picture& from) {
    data item;
    put_address(item, "src", from.src);
    put(item, "alt", from.alt);
    put(item, "caption", from.caption);
    put(item, "credit", from.credit);
    const bool sized = from.width > 0 && from.height > 0;
    put(item, "width", sized ? std::to_string(from.width) : "");
    put(item, "height", sized ? std::to_string(from.height) : "");
    return item;
}

/// Body and pictures: each picture where it was put; else the first under the lead, the others
/// after the text.
void put_body(data& values, const page::Page& page) {
    data after{data::type::list};
    values.set("first_picture", data(false));
    for (std::size_t i = 0; i < page.pictures.size(); ++i) {
        const page::Picture& from = page.pictures[i];
        if (from.after) continue;
        if (i == 0 && !from.src.empty()) {
            values.set("first_picture", picture(from));
        } else {
            after.push_back(picture(from));
        }
    }
    put_list(values, "pictures", std::move(after));
    values.set("blocks", block_list(page.body, Look::page, [&](std::size_t at) {
                   std::vector<data> here;
                   for (const page::Picture& from : page.pictures) {
                       if (from.after && std::min(*from.after, page.body.size()) == at) {
                           here.push_back(picture(from));
                       }
                   }
                   return here;
               }));
}

data facts(const std::vector<page::Fact>& from) {
    data list{data::type::list};
    for (const page::Fact& fact : from) {
        data item;
        put(item, "label", fact.label);
        item.set("lines", texts("line", fact.lines));
        list.push_back(std::move(item));
    }
    return list;
}

/// "Wed, 13 Jan 2027 16:40:00 +0700": feeds keep the form of mail, in English.
std::string mail_date(Instant at) {
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Date day = at.date();
    return fmt::format("{}, {:02} {} {} {}:00 +0700", days[day.weekday()], day.day(),
                       months[day.month() - 1], day.year(), at.clock());
}

data teasers(const std::vector<page::Teaser>& from) {
    data list{data::type::list};
    for (const page::Teaser& article : from) {
        data item;
        put_address(item, "href", article.href);
        put(item, "title", article.title);
        put(item, "lead", lines_html(article.lead));
        put(item, "lead_text", article.lead);
        put(item, "category", article.category);
        put_instant(item, "published", article.published);
        put(item, "published_mail", article.published ? mail_date(*article.published) : "");
        const bool shown = article.picture && !article.picture->src.empty();
        put_address(item, "thumbnail", shown ? article.picture->src : "");
        put(item, "thumbnail_alt", shown ? article.picture->alt : "");
        list.push_back(std::move(item));
    }
    return list;
}

data contacts(const std::vector<page::Contact>& from) {
    data list{data::type::list};
    for (const page::Contact& contact : from) {
        data item;
        put(item, "name", contact.name);
        put(item, "person_position", contact.position);
        put(item, "person_phone", contact.phone);
        put(item, "person_email", contact.email);
        list.push_back(std::move(item));
    }
    return list;
}

// ---- the sheet ----

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

std::span<const std::string_view> page_words() {
    return words_used;
}

std::string html(const page::Page& page) {
    data values = portal_values(page.portal);
    put(values, "page_title", page.title + " - " + page.portal.name);
    put(values, "description", page.lead);
    put_address(values, "canonical", page.href);
    put(values, "title", page.title);
    put(values, "lead", lines_html(page.lead));
    put(values, "category", page.category);
    put_instant(values, "published", page.published);
    put_instant(values, "updated", page.updated);
    put(values, "views", page.views ? vi::number(*page.views) : "");
    put_list(values, "facts", facts(page.facts));
    put_body(values, page);
    put(values, "author", page.author_line);
    put(values, "source", page.source);
    put(values, "reuse", page.reuse_note);
    put(values, "witness", page.witness_code);
    put_list(values, "related", links(page.related));
    return render("page.html", values);
}

std::string html(const page::PortalIndex& index) {
    data values = portal_values(index.portal);
    const std::string heading = index.heading.empty() ? say("vi", "page.news") : index.heading;
    put(values, "page_title", heading + " - " + index.portal.name);
    put(values, "heading", heading);
    put_address(values, "search", index.search);
    put(values, "query", index.query);
    values.set("articles", teasers(index.articles));
    put_address(values, "newer", index.newer);
    put_address(values, "older", index.older);
    put(values, "position", index.position);
    values.set("paged", data(!index.newer.empty() || !index.older.empty()));
    put_list(values, "archive", links(index.archive));
    put_list(values, "contacts", contacts(index.contacts));
    return render("index.html", values);
}

std::string feed(const page::PortalIndex& index, std::string_view origin) {
    data values = portal_values(index.portal);
    put(values, "origin", std::string(origin));
    values.set("articles", teasers(index.articles));
    return render("feed.xml", values);
}

std::string print_html(const paper::Paper& paper, std::string_view css) {
    data values;
    put(values, "css", safe_address(std::string(css)));
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

std::string page_css() {
    return std::string(template_file("page.css"));
}

std::string paper_css() {
    return std::string(template_file("paper-form.css")) + std::string(template_file("paper.css"));
}

}  // namespace gb::press
