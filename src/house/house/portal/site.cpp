#include "house/portal/site.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/vietnamese.hpp"
#include "house/papers/article.hpp"
#include "house/portal/frame.hpp"
#include "house/portal/over_time.hpp"
#include "house/texts.hpp"

namespace gb::portal {

namespace {

constexpr std::size_t on_a_page = 10;
constexpr std::size_t others_on_a_page = 8;
constexpr std::size_t related_most = 5;
constexpr std::size_t in_the_feed = 30;
constexpr std::size_t longest_query = 200;  ///< bytes; more of a search is not read
constexpr std::string_view articles_at = "/tin/";
constexpr std::string_view categories_at = "/chuyen-muc/";
constexpr std::string_view documents_at = "/van-ban";
constexpr std::string_view statistics_at = "/thong-ke";
constexpr std::string_view archive_copy_at = "/ban-in";
constexpr std::string_view comment_end = "/y-kien";  ///< to which a comment is sent
constexpr std::string_view comments_mark = "#y-kien";
constexpr std::string_view thanks_end = "/da-gui";
constexpr std::size_t comments_on_a_page = 10;
constexpr std::string_view photos_at = "/anh/";
constexpr std::string_view photo_ending = ".jpg";
constexpr std::string_view small_photo = "-nho";

std::size_t number_in(const Asked& asked, std::string_view key, std::size_t otherwise) {
    const auto given = asked.query.find(key);
    if (given == asked.query.end()) return otherwise;
    std::size_t number = 0;
    const auto* end = given->second.data() + given->second.size();
    const bool whole = std::from_chars(given->second.data(), end, number).ptr == end;
    return whole && !given->second.empty() ? number : 0;
}

/// One page of a list, and the addresses of its neighbours.
/// @param address of the list, ready for "trang=2"; @return nothing: there is no such page
struct Slice {
    std::size_t first = 0;
    std::size_t last = 0;
    page::Paging paging;
};
std::optional<Slice> slice_of(const Asked& asked, std::size_t all, std::size_t most,
                              std::string_view key, const std::string& address,
                              std::string_view anchor = "") {
    const auto pages = std::max<std::size_t>(1, (all + most - 1) / most);
    const auto page = number_in(asked, key, 1);
    if (page < 1 || page > pages) return std::nullopt;
    const auto at = [&](std::size_t number) {
        const auto mark = address.find('?') == std::string::npos ? "?" : "&";
        const auto plain =
            number == 1 ? address : fmt::format("{}{}{}={}", address, mark, key, number);
        return linked(asked, plain + std::string(anchor));
    };
    Slice slice{(page - 1) * most, std::min(page * most, all), {}};
    if (page > 1) slice.paging.newer = at(page - 1);
    if (page < pages) slice.paging.older = at(page + 1);
    slice.paging.position = say(
        language_at(asked.path), "page.position",
        {{"page", static_cast<std::int64_t>(page)}, {"pages", static_cast<std::int64_t>(pages)}});
    return slice;
}

page::Teaser teaser_of(const Site& site, const Asked& asked, const Article& article) {
    auto teaser = papers::article_teaser(article, site.photos);
    teaser.href = linked(asked, teaser.href);
    return teaser;
}

using Found = std::vector<const Article*>;

/// A list as a page. @param address its own, without the page's number
Answered list_page(const Site& site, const Asked& asked, std::string heading, const Found& found,
                   const std::string& address) {
    const auto slice = slice_of(asked, found.size(), on_a_page, "trang", address);
    if (!slice) return NotFound{};
    page::PortalIndex index;
    index.portal = frame(site, asked);
    index.href = address;
    index.heading = std::move(heading);
    for (auto i = slice->first; i < slice->last; ++i) {
        index.articles.push_back(teaser_of(site, asked, *found[i]));
    }
    index.paging = slice->paging;
    return index;
}

std::vector<page::Link> year_links(const Site& site, const Asked& asked) {
    std::vector<page::Link> links;
    for (const auto& [year, count] : site.shelf.years()) {
        links.push_back({linked(asked, fmt::format("/?nam={}", year)), std::to_string(year),
                         vi::number(static_cast<std::int64_t>(count)),
                         number_in(asked, "nam", 0) == static_cast<std::size_t>(year)});
    }
    return links;
}

Answered front(const Site& site, const Asked& asked) {
    const auto year = static_cast<int>(std::min<std::size_t>(number_in(asked, "nam", 0), 9999));
    auto answered =
        year == 0 ? list_page(site, asked, "", site.shelf.in_section(ArticleSection::news), "/")
                  : list_page(site, asked, say("vi", "page.year", {{"year", std::to_string(year)}}),
                              site.shelf.in_year(year), fmt::format("/?nam={}", year));
    if (auto* index = std::get_if<page::PortalIndex>(&answered)) {
        index->archive = year_links(site, asked);
    }
    return answered;
}

Answered statistics(const Site& site, const Asked& asked) {
    const auto found = site.shelf.in_section(ArticleSection::statistics);
    auto answered = list_page(site, asked, say("vi", "page.menu_statistics"), found, asked.path);
    if (auto* index = std::get_if<page::PortalIndex>(&answered)) {
        auto table = figures_over_time(found);
        if (table) index->overview.push_back(std::move(*table));
    }
    return answered;
}

Answered category(const Site& site, const Asked& asked, std::string_view slug) {
    for (const auto& one : site.shelf.categories()) {
        if (one.slug == slug) {
            return list_page(site, asked, one.title, site.shelf.in_category(slug),
                             std::string(categories_at) + one.slug);
        }
    }
    return NotFound{};
}

/// How much was found; of one letter alone, which no word may be, what to type.
std::string note_of_search(const std::string& query, std::size_t count) {
    if (query.empty()) return {};
    const auto words = words_in(query);
    const bool letter = words.size() == 1 && words.front().folded.size() == 1;
    if (count == 0 && (letter || words.empty())) {
        return say("vi", "page.search_short", {{"query", query}});
    }
    return say("vi", "page.found", {{"count", static_cast<std::int64_t>(count)}, {"query", query}});
}

Answered searched(const Site& site, const Asked& asked) {
    const auto given = asked.query.find("q");
    std::string query(given == asked.query.end() ? std::string_view()
                                                 : beginning(given->second, longest_query));
    if (text_fault(query, 0, longest_query) == TextFault::not_utf8) query.clear();
    const auto found = site.shelf.search(query);
    auto answered =
        list_page(site, asked, say("vi", "page.search"), found, "/tim?q=" + address_part(query));
    if (auto* index = std::get_if<page::PortalIndex>(&answered)) {
        index->portal.query = query;
        index->href.clear();  // what was searched for is no page to be found again
        index->note = note_of_search(query, found.size());
        const auto first = (number_in(asked, "trang", 1) - 1) * on_a_page;
        for (std::size_t i = 0; i < index->articles.size(); ++i) {
            index->articles[i].excerpt = excerpt_of(*found[first + i], query);
        }
    }
    return answered;
}

/// "Tin khác": what was published before the article, the newest first, a few at a time.
bool put_others(page::Page& page, const Site& site, const Asked& asked, const Article& article) {
    Found others;
    bool before = false;
    for (const auto& other : site.shelf.all()) {
        if (before) others.push_back(other.get());
        before = before || other->id == article.id;
    }
    const auto slice =
        slice_of(asked, others.size(), others_on_a_page, "khac", page.href, "#tin-khac");
    if (!slice) return false;
    for (auto i = slice->first; i < slice->last; ++i) {
        page.others.push_back(article_link(asked, *others[i]));
    }
    page.others_paging = slice->paging;
    return true;
}

page::Page article_page(const Site& site, const Asked& asked, const Article& article) {
    auto page = papers::article_page(article, nullptr, frame(site, asked), site.photos);
    if (site.facts && page.facts.empty()) {
        page.facts = site.facts(article);
        if (!page.facts.empty()) page.facts_title = say("vi", "page.facts");
    }
    page.category.href =
        linked(asked, std::string(categories_at) + category_slug(article.category));
    page.archive = linked(asked, page.href + std::string(archive_copy_at));
    if (site.views) page.views = site.views(article.id);
    for (const auto* other : site.shelf.related_to(article, related_most)) {
        page.related.push_back(article_link(asked, *other));
    }
    return page;
}

/// What was let stand under the article, the oldest first, and the form for another.
bool put_comments(page::Page& page, const Site& site, const Asked& asked, const Article& article) {
    const auto all = site.comments ? site.comments(article.id) : std::vector<CitizenComment>{};
    const auto slice =
        slice_of(asked, all.size(), comments_on_a_page, "y", page.href, std::string(comments_mark));
    if (!slice) return false;
    for (auto i = slice->first; i < slice->last; ++i) {
        page.comments.push_back(
            {all[i].name.empty() ? say("vi", "page.comment_nameless") : all[i].name,
             vi::short_date(all[i].received.date()), all[i].text});
    }
    page.comments_paging = slice->paging;
    if (site.comment_form) page.comment_form = site.comment_form(article.id);
    page.comment_form.action =
        linked(asked, papers::article_href(article) + std::string(comment_end) +
                          std::string(comments_mark));
    return true;
}

/// "7F3A-9C21"; whatever else an address may hold is not repeated on a page of ours.
bool is_code(std::string_view code) {
    constexpr std::size_t length = 9;
    return code.size() == length && code[length / 2] == '-' &&
           std::all_of(code.begin(), code.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || c == '-';
           });
}

Answered thanks(const Site& site, const Asked& asked, std::string_view rest) {
    rest.remove_suffix(thanks_end.size());
    const auto* article = site.shelf.find(rest);
    if (!article) return NotFound{};
    page::PlainPage page;
    page.portal = frame(site, asked);
    page.title = say("vi", "page.comment_came");
    auto text = say("vi", "page.comment_came_text");
    if (const auto code = asked.query.find("ma");
        code != asked.query.end() && is_code(code->second)) {
        text += "\n\n" + say("vi", "page.comment_code", {{"code", code->second}});
    }
    page.body = page::blocks(text);
    page.back = article_link(asked, *article);
    return page;
}

Answered article(const Site& site, const Asked& asked, std::string_view rest) {
    if (rest.ends_with(thanks_end)) return thanks(site, asked, rest);
    const bool copy = rest.ends_with(archive_copy_at);
    if (copy) rest.remove_suffix(archive_copy_at.size());
    const auto* found = site.shelf.find(rest);
    if (!found && site.withdrawn.contains(rest)) return Gone{};
    if (!found) return NotFound{};
    auto page = article_page(site, asked, *found);
    if (copy) return ArchiveCopy{std::move(page)};
    if (!put_others(page, site, asked, *found)) return NotFound{};
    if (!put_comments(page, site, asked, *found)) return NotFound{};
    return page;
}

const std::string& in_language(const std::string& language, const std::string& vi,
                               const std::string& en) {
    return language == "en" ? en : vi;
}

Answered about(const Site& site, const Asked& asked) {
    page::PlainPage page;
    page.portal = frame(site, asked);
    page.href = asked.path;
    const auto& in = page.portal.language;
    page.title = say(in, "page.menu_about");
    const auto& text = in_language(in, site.settings.about.value, site.settings.about_en.value);
    page.body = page::blocks(text.empty() ? say(in, "page.not_stated") : text);
    for (const auto& part : site.settings.parts) {
        const auto& name = in_language(in, part.name.value, part.name_en.value);
        const auto& does = in_language(in, part.does.value, part.does_en.value);
        // A part without an English name keeps its own.
        page.facts.push_back({name.empty() ? part.name.value : name, {}});
        if (!does.empty()) page.facts.back().lines.push_back(does);
    }
    return page;
}

Answered contacts(const Site& site, const Asked& asked) {
    page::PlainPage page;
    page.portal = frame(site, asked);
    page.href = asked.path;
    const auto& in = page.portal.language;
    page.title = say(in, "page.menu_contacts");
    page.facts = {{page.portal.organisation, {page.portal.address}},
                  {say(in, "page.phone"), {page.portal.phone}},
                  {say(in, "page.email"), {page.portal.email}}};
    if (!page.portal.fax.empty()) page.facts.push_back({say(in, "page.fax"), {page.portal.fax}});
    page.contacts_title = say(in, "page.contacts");
    for (const auto& one : site.settings.contacts) {
        page.contacts.push_back({one.name.value,
                                 in_language(in, one.position.value, one.position_en.value),
                                 in_language(in, one.unit.value, one.unit_en.value),
                                 one.phone.value, one.fax.value, one.email.value});
    }
    return page;
}

}  // namespace

Answered answer(const Site& site, const Asked& asked) {
    const std::string_view path = asked.path;
    if (path == "/") return front(site, asked);
    if (path == documents_at) {
        return list_page(site, asked, say("vi", "page.menu_documents"),
                         site.shelf.in_section(ArticleSection::documents), asked.path);
    }
    if (path == statistics_at) return statistics(site, asked);
    if (path == "/tim") return searched(site, asked);
    if (path == "/gioi-thieu" || path == "/en") return about(site, asked);
    if (path == "/lien-he" || path == "/en/contacts") return contacts(site, asked);
    if (path.starts_with(categories_at)) {
        return category(site, asked, path.substr(categories_at.size()));
    }
    if (path.starts_with(articles_at)) {
        return article(site, asked, path.substr(articles_at.size()));
    }
    return NotFound{};
}

papers::PhotoPlace photo_place(Id<KeptFile> photo, unsigned width, unsigned height) {
    const auto whole = std::string(photos_at) + photo.text();
    return {whole + std::string(photo_ending),
            whole + std::string(small_photo) + std::string(photo_ending), width, height};
}

std::optional<AskedPhoto> photo_at(std::string_view path) {
    if (!path.starts_with(photos_at) || !path.ends_with(photo_ending)) return std::nullopt;
    auto name = path.substr(photos_at.size());
    name.remove_suffix(photo_ending.size());
    const bool small = name.ends_with(small_photo);
    if (small) name.remove_suffix(small_photo.size());
    const auto id = Uuid::parse(name);
    if (!id) return std::nullopt;
    return AskedPhoto{Id<KeptFile>(*id), small};
}

const Article* commented_at(const Shelf& shelf, std::string_view path) {
    if (!path.ends_with(comment_end)) return nullptr;
    path.remove_suffix(comment_end.size());
    return article_at(shelf, path);
}

std::string thanks_at(const Asked& asked, const Article& article, const std::string& code) {
    return linked(asked, papers::article_href(article) + std::string(thanks_end) + "?ma=" + code);
}

const Article* article_at(const Shelf& shelf, std::string_view path) {
    return path.starts_with(articles_at) ? shelf.find(path.substr(articles_at.size())) : nullptr;
}

page::PlainPage gone(const Site& site, const Asked& asked) {
    page::PlainPage page;
    page.portal = frame(site, asked);
    page.title = say("vi", "page.gone");
    page.body = page::blocks(say("vi", "page.gone_text"));
    return page;
}

page::PlainPage not_found(const Site& site, const Asked& asked) {
    page::PlainPage page;
    page.portal = frame(site, asked);
    page.title = say(page.portal.language, "page.not_found");
    page.body = page::blocks(say(page.portal.language, "page.not_found_text"));
    return page;
}

page::PortalIndex feed(const Site& site, const Asked& asked, std::string_view origin) {
    page::PortalIndex index;
    index.portal = frame(site, asked);
    index.portal.origin = origin;
    for (const auto& article : site.shelf.all()) {
        if (index.articles.size() == in_the_feed) break;
        index.articles.push_back(papers::article_teaser(*article));
    }
    return index;
}

std::vector<std::pair<std::string, std::optional<Instant>>> places(const Site& site) {
    std::vector<std::pair<std::string, std::optional<Instant>>> all;
    for (const auto& page :
         {std::string("/"), std::string(documents_at), std::string(statistics_at),
          std::string("/gioi-thieu"), std::string("/lien-he"), std::string("/en"),
          std::string("/en/contacts")}) {
        all.emplace_back(page, std::nullopt);
    }
    for (const auto& category : site.shelf.categories()) {
        all.emplace_back(std::string(categories_at) + category.slug, std::nullopt);
    }
    for (const auto& article : site.shelf.all()) {
        all.emplace_back(papers::article_href(*article),
                         article->updated ? article->updated : article->published);
    }
    return all;
}

}  // namespace gb::portal
