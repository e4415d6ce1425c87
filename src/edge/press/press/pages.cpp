#include "press/pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/vietnamese.hpp"
#include "house/texts.hpp"
#include "press/mustache.hpp"
#include "press/templates.hpp"

namespace gb::press {
namespace {

constexpr std::array<std::string_view, 53> words_used{
    "page.address",         "page.agencies",      "page.archive",
    "page.archive_copy",    "page.breadcrumb",    "page.categories",
    "page.comment_name",    "page.comment_note",  "page.comment_send",
    "page.comment_text",    "page.comments",      "page.comments_after",
    "page.comments_before", "page.contact_unit",  "page.correction",
    "page.email",           "page.errata",        "page.errata_note",
    "page.excerpt",         "page.fax",           "page.feed",
    "page.issued_number",   "page.menu",          "page.newer",
    "page.newest",          "page.news",          "page.nothing_found",
    "page.older",           "page.others",        "page.paging",
    "page.paging_comments", "page.paging_others", "page.passage",
    "page.phone",           "page.pictures",      "page.posted",
    "page.related",         "page.responsible",   "page.search",
    "page.search_button",   "page.size",          "page.skip",
    "page.source",          "page.to_top",        "page.updated",
    "page.views",           "page.visits",        "page.visits_month",
    "page.visits_note",     "page.visits_online", "page.visits_today",
    "page.visits_total",    "page.visits_week"};

const data& catalogue(std::string_view language) {
    static const std::map<std::string, data, std::less<>> all = [] {
        std::map<std::string, data, std::less<>> made;
        for (const char* tongue : {"vi", "en"}) {
            data words;
            for (const std::string_view key : words_used) {
                put(words, std::string(key.substr(key.find('.') + 1)), say(tongue, key));
            }
            made.emplace(tongue, std::move(words));
        }
        return made;
    }();
    return all.at(language == "en" ? "en" : "vi");
}

void put_address(data& into, const std::string& name, const std::string& address) {
    put(into, name, address.empty() ? "" : safe_address(address));
}

data links(const std::vector<page::Link>& from) {
    data list{data::type::list};
    for (const page::Link& link : from) {
        data item;
        put(item, "href", safe_address(link.href));
        put(item, "title", link.title);
        put(item, "when", link.when);
        item.set("current", data(link.current));
        list.push_back(std::move(item));
    }
    return list;
}

void put_instant(data& into, const std::string& name, const std::optional<Instant>& at) {
    put(into, name, at ? vi::clock_and_date(*at) : "");
    put(into, name + "_iso", at ? iso(*at) : "");
}

void put_visits(data& into, const std::optional<page::Visits>& visits) {
    into.set("has_visits", data(visits.has_value()));
    const auto from = visits.value_or(page::Visits{});
    put(into, "visits_online", vi::number(from.online));
    put(into, "visits_today", vi::number(from.today));
    put(into, "visits_week", vi::number(from.week));
    put(into, "visits_month", vi::number(from.month));
    put(into, "visits_total", vi::number(from.total));
}

void put_paging(data& into, const std::string& name, const page::Paging& paging) {
    put_address(into, name + "newer", paging.newer);
    put_address(into, name + "older", paging.older);
    put(into, name + "position", paging.position);
    into.set(name + "paged", data(!paging.newer.empty() || !paging.older.empty()));
}

void put_foot(data& values, const page::Portal& portal) {
    put(values, "foot_name", portal.organisation.empty() ? portal.name : portal.organisation);
    put(values, "address", portal.address);
    put(values, "phone", portal.phone);
    put(values, "fax", portal.fax);
    put(values, "email", portal.email);
    // Only what is an address leads to the mail program; a note that it is missing does not.
    values.set("email_links", data(portal.email.find('@') != std::string::npos));
    put(values, "responsible", portal.responsible);
    put(values, "portal_reuse", portal.reuse_note);
}

data portal_values(const page::Portal& portal) {
    data values;
    values.set("w", catalogue(portal.language));
    put(values, "lang", portal.language);
    put(values, "size", portal.size);
    put_address(values, "home", portal.home);
    put_address(values, "css", portal.css);
    put_address(values, "feed", portal.feed);
    put_address(values, "search", portal.search);
    put(values, "query", portal.query);
    put_list(values, "sizes", links(portal.sizes));
    put_address(values, "other_href", portal.other_language.href);
    put(values, "other_title", portal.other_language.title);
    put(values, "other_lang", portal.language == "en" ? "vi" : "en");
    put(values, "portal_name", portal.name);
    put(values, "superior_body", portal.superior_body);
    put(values, "slogan", portal.slogan);
    const bool dated = portal.now.ms != 0 && portal.language != "en";
    put(values, "today", dated ? vi::sentence(vi::weekday_date(portal.now.date())) : "");
    put_list(values, "menu", links(portal.menu));
    put_list(values, "categories", links(portal.categories));
    put_list(values, "newest", links(portal.newest));
    put_list(values, "agencies", links(portal.agencies));
    put_visits(values, portal.visits);
    put_foot(values, portal);
    put(values, "description", "");
    put(values, "canonical", "");
    return values;
}

void put_canonical(data& values, const page::Portal& portal, const std::string& href) {
    put_address(values, "canonical", href.empty() ? "" : portal.origin + href);
}

data picture(const page::Picture& from) {
    data item;
    put_address(item, "src", from.src);
    put_address(item, "small", from.small);
    put(item, "alt", from.alt);
    put(item, "caption", from.caption);
    put(item, "credit", from.credit);
    const bool sized = from.width > 0 && from.height > 0;
    put(item, "width", sized ? std::to_string(from.width) : "");
    put(item, "height", sized ? std::to_string(from.height) : "");
    return item;
}

/// Body and pictures: each picture where it was put; of those put nowhere the first under the lead,
/// the others after the text.
void put_body(data& values, const page::Page& page) {
    data after{data::type::list};
    values.set("first_picture", data(false));
    bool first = true;
    for (const page::Picture& from : page.pictures) {
        if (from.after) continue;
        if (std::exchange(first, false) && !from.src.empty()) {
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

data errata(const std::vector<page::Erratum>& from) {
    data list{data::type::list};
    for (const page::Erratum& erratum : from) {
        data item;
        put(item, "erratum_passage", erratum.passage);
        put(item, "erratum_correction", lines_html(erratum.correction));
        put(item, "erratum_when", erratum.when);
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
        // Readers of a feed take a description for HTML, so that it is escaped twice.
        put(item, "lead_html", escaped(article.lead));
        put(item, "category", article.category);
        put(item, "number", article.number);
        put(item, "issued", article.issued);
        put(item, "issuer", article.issuer);
        put(item, "excerpt", article.excerpt);
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
        put(item, "person_unit", contact.unit);
        put(item, "person_phone", contact.phone);
        put(item, "person_fax", contact.fax);
        put(item, "person_email", contact.email);
        list.push_back(std::move(item));
    }
    return list;
}

/// As it was typed; the lines stay when empty lines of a page are taken out.
std::string typed(const std::string& text) {
    std::string html;
    for (const char c : escaped(text)) html += c == '\n' ? "&#10;" : std::string(1, c);
    return html;
}

void put_comments(data& values, const page::Page& page) {
    data list{data::type::list};
    for (const auto& comment : page.comments) {
        data item;
        put(item, "comment_name", comment.name);
        put(item, "comment_when", comment.when);
        put(item, "comment_text", lines_html(comment.text));
        list.push_back(std::move(item));
    }
    const auto& form = page.comment_form;
    values.set("has_talk", data(form.open || !page.comments.empty()));
    put_list(values, "comments", std::move(list));
    put_paging(values, "comments_", page.comments_paging);
    values.set("form_open", data(form.open));
    put_address(values, "form_action", form.action);
    put(values, "form_token", form.token);
    put(values, "form_name", form.name);
    put(values, "form_text", typed(form.text));
    put(values, "form_fault", form.fault);
}

data article_values(const page::Page& page) {
    data values = portal_values(page.portal);
    put(values, "page_title", page.title + " - " + page.portal.name);
    put(values, "description", page.lead);
    put_canonical(values, page.portal, page.href);
    put(values, "title", page.title);
    put(values, "lead", lines_html(page.lead));
    put(values, "category", page.category.title);
    put_address(values, "category_href", page.category.href);
    put_address(values, "archive_copy", page.archive);
    put_instant(values, "published", page.published);
    // A page put in order in the very minute of its posting was not changed since.
    const bool changed = page.updated && page.published &&
                         vi::clock_and_date(*page.updated) != vi::clock_and_date(*page.published);
    put_instant(values, "updated", changed ? page.updated : std::nullopt);
    put(values, "views", page.views ? vi::number(*page.views) : "");
    put(values, "facts_title", page.facts_title);
    put_list(values, "facts", facts(page.facts));
    put_body(values, page);
    put(values, "author", page.author_line);
    put(values, "source", page.source);
    put(values, "reuse", page.reuse_note);
    put_list(values, "errata", errata(page.errata));
    put_list(values, "related", links(page.related));
    put_list(values, "others", links(page.others));
    put_paging(values, "others_", page.others_paging);
    put_comments(values, page);
    return values;
}

}  // namespace

std::span<const std::string_view> page_words() {
    return words_used;
}

std::string html(const page::Page& page) {
    data values = article_values(page);
    return render("page.html", values);
}

/// A copy is read anywhere: an address of it that is not whole would name nothing.
std::string archive_html(const page::Page& page, std::string_view css) {
    data values = article_values(page);
    put_address(values, "css", std::string(css));
    put(values, "archive_copy", "");
    put(values, "views", "");
    if (page.portal.origin.empty()) put(values, "canonical", "");
    put(values, "origin_href", page.portal.origin.empty() ? "" : page.portal.origin + page.href);
    return render("archive.html", values);
}

std::string html(const page::PortalIndex& index) {
    data values = portal_values(index.portal);
    const std::string heading =
        index.heading.empty() ? say(index.portal.language, "page.news") : index.heading;
    put(values, "page_title", heading + " - " + index.portal.name);
    put_canonical(values, index.portal, index.href);
    put(values, "heading", heading);
    put(values, "heading_note", index.note);
    values.set("blocks", block_list(index.overview, Look::page));
    values.set("articles", teasers(index.articles));
    put_paging(values, "", index.paging);
    put_list(values, "archive", links(index.archive));
    return render("index.html", values);
}

std::string html(const page::PlainPage& page) {
    data values = portal_values(page.portal);
    put(values, "page_title", page.title + " - " + page.portal.name);
    put_canonical(values, page.portal, page.href);
    put(values, "heading", page.title);
    values.set("blocks", block_list(page.body, Look::page));
    put_list(values, "facts", facts(page.facts));
    put_address(values, "back_href", page.back.href);
    put(values, "back_title", page.back.title);
    put(values, "contacts_title", page.contacts_title);
    put_list(values, "contacts", contacts(page.contacts));
    return render("plain.html", values);
}

std::string feed(const page::PortalIndex& index, std::string_view self) {
    data values = portal_values(index.portal);
    put(values, "origin", index.portal.origin);
    put(values, "self", std::string(self));
    const auto newest = index.articles.empty() ? std::nullopt : index.articles.front().published;
    put(values, "newest_mail", newest ? mail_date(*newest) : "");
    values.set("articles", teasers(index.articles));
    return render("feed.xml", values);
}

std::string sitemap(std::string_view origin, const std::vector<Place>& places) {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (const Place& place : places) {
        xml += fmt::format("<url><loc>{}</loc>", escaped(std::string(origin) + place.href));
        if (place.changed) xml += fmt::format("<lastmod>{}</lastmod>", iso(*place.changed));
        xml += "</url>\n";
    }
    return xml + "</urlset>\n";
}

std::string page_css() {
    return std::string(template_file("page.css"));
}

}  // namespace gb::press
