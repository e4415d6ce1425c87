#include "house/portal/frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/vietnamese.hpp"
#include "house/papers/article.hpp"
#include "house/texts.hpp"

namespace gb::portal {

namespace {

constexpr std::size_t newest_beside = 5;
constexpr std::string_view size_key = "co";
constexpr std::array<std::string_view, 3> sizes{"", "lon", "rat-lon"};

std::string size_of(const Asked& asked) {
    const auto given = asked.query.find(size_key);
    if (given == asked.query.end()) return "";
    for (const auto size : sizes) {
        if (given->second == size) return std::string(size);
    }
    return "";
}

std::string with(std::string address, std::string_view key, std::string_view value) {
    const auto mark = std::min(address.find('#'), address.size());
    const auto anchor = address.substr(mark);
    address.resize(mark);
    address += address.find('?') == std::string::npos ? '?' : '&';
    return address + std::string(key) + "=" + address_part(value) + anchor;
}

/// The address that was asked for, in another size of letters.
std::string same_page(const Asked& asked, std::string_view size) {
    std::string address;
    for (const char c : asked.path) address += c == '/' ? "/" : address_part({&c, 1});
    for (const auto& [key, value] : asked.query) {
        if (key != size_key) address = with(address, key, value);
    }
    return size.empty() ? address : with(address, size_key, size);
}

std::vector<page::Link> size_links(const Asked& asked, const std::string& language) {
    std::vector<page::Link> links;
    const auto now = size_of(asked);
    for (const auto size : sizes) {
        const auto name = size.empty() ? "normal" : size == "lon" ? "larger" : "largest";
        links.push_back({same_page(asked, size), say(language, fmt::format("page.size_{}", name)),
                         "", size == now});
    }
    return links;
}

std::vector<page::Link> menu(const Asked& asked, const std::string& language) {
    std::vector<page::Link> links;
    const auto add = [&](const char* address, const char* key) {
        links.push_back({linked(asked, address), say(language, key), "", asked.path == address});
    };
    if (language == "en") {
        add("/en", "page.menu_about");
        add("/en/contacts", "page.menu_contacts");
        return links;
    }
    add("/", "page.menu_home");
    add("/van-ban", "page.menu_documents");
    add("/thong-ke", "page.menu_statistics");
    add("/gioi-thieu", "page.menu_about");
    add("/lien-he", "page.menu_contacts");
    return links;
}

std::vector<page::Link> category_links(const Site& site, const Asked& asked) {
    std::vector<page::Link> links;
    for (const auto& category : site.shelf.categories()) {
        const auto address = "/chuyen-muc/" + category.slug;
        links.push_back({linked(asked, address), category.title,
                         vi::number(static_cast<std::int64_t>(category.count)),
                         asked.path == address});
    }
    return links;
}

std::vector<page::Link> newest_links(const Site& site, const Asked& asked) {
    std::vector<page::Link> links;
    for (const auto& article : site.shelf.all()) {
        if (links.size() == newest_beside) break;
        links.push_back(article_link(asked, *article));
    }
    return links;
}

/// What stands there, or that nobody stated it.
std::string stated(const std::string& text, const std::string& language) {
    return text.empty() ? say(language, "page.not_stated") : text;
}

const std::string& one_of(const std::string& language, const std::string& vi,
                          const std::string& en) {
    return language == "en" && !en.empty() ? en : vi;
}

void put_foot(page::Portal& portal, const Settings& settings) {
    const auto& in = portal.language;
    const auto& body = one_of(in, settings.organisation.value, settings.organisation_en.value);
    portal.organisation = body.empty() ? portal.name : body;
    portal.address = stated(one_of(in, settings.address.value, settings.address_en.value), in);
    portal.phone = stated(settings.phone.value, in);
    portal.fax = settings.fax.value;
    portal.email = stated(settings.email.value, in);
    portal.responsible =
        stated(one_of(in, settings.responsible.value, settings.responsible_en.value), in);
    portal.reuse_note = settings.reuse_note.empty() || in == "en"
                            ? say(in, "page.reuse_default", {{"name", portal.name}})
                            : settings.reuse_note.value;
}

}  // namespace

std::string language_at(std::string_view path) {
    return path == "/en" || path.starts_with("/en/") ? "en" : "vi";
}

std::string_view beginning(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text;
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    while (most > 0 && continues(text[most])) --most;
    return text.substr(0, most);
}

std::string address_part(std::string_view text) {
    constexpr std::string_view plain = "-._~";
    std::string out;
    for (const char c : text) {
        const bool stays = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || plain.find(c) != plain.npos;
        out += stays ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

std::string linked(const Asked& asked, const std::string& address) {
    const auto size = size_of(asked);
    return size.empty() ? address : with(address, size_key, size);
}

page::Link article_link(const Asked& asked, const Article& article) {
    return {linked(asked, papers::article_href(article)), article.title.value,
            article.published ? vi::short_date(article.published->date()) : "", false};
}

page::Portal frame(const Site& site, const Asked& asked) {
    page::Portal portal;
    const auto& settings = site.settings;
    const auto in = language_at(asked.path);
    portal.language = in;
    portal.name = one_of(in, settings.name.value, settings.name_en.value);
    if (portal.name.empty()) portal.name = one_of(in, site.unit_name, site.unit_name_en);
    if (portal.name.empty()) portal.name = say(in, "page.portal");
    portal.superior_body =
        one_of(in, settings.superior_body.value, settings.superior_body_en.value);
    portal.slogan = in == "vi" ? settings.slogan.value : "";
    portal.origin = settings.origin.value;
    portal.home = linked(asked, in == "en" ? "/en" : "/");
    portal.feed = "/rss.xml";
    portal.size = size_of(asked);
    portal.sizes = size_links(asked, in);
    portal.other_language = {linked(asked, in == "en" ? "/" : "/en"),
                             in == "en" ? "Tiếng Việt" : "English", "", false};
    portal.menu = menu(asked, in);
    portal.now = asked.now;
    for (const auto& agency : settings.agencies) {
        portal.agencies.push_back({agency.address.value, agency.title.value, "", false});
    }
    if (in == "vi") {
        portal.search = "/tim";
        portal.categories = category_links(site, asked);
        if (asked.path != "/") portal.newest = newest_links(site, asked);
        portal.visits = site.visits;
    }
    put_foot(portal, settings);
    return portal;
}

}  // namespace gb::portal
