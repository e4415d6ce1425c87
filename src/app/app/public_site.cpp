#include "app/public_site.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "domain/conference/words.hpp"
#include "domain/unit/words.hpp"
#include "house/node_log.hpp"
#include "house/texts.hpp"
#include "http/media_type.hpp"
#include "press/html.hpp"
#include "press/pages.hpp"

namespace gb::app {

namespace {

constexpr std::int64_t kept_ms = 10'000;       ///< a page made is given again for so long
constexpr std::size_t most_kept = 500;         ///< pages; then all are made anew
constexpr std::size_t longest_kept_key = 200;  ///< who asks at length asks for something rare
constexpr std::string_view form_type = "application/x-www-form-urlencoded";
/// What a public page is made of; another change leaves it as it is.
constexpr std::array<std::string_view, 5> kinds_shown{Article::kind, Comment::kind,
                                                      Conference::kind, KeptFile::kind, Unit::kind};

HttpResponse page_of(std::string body, std::string type = "text/html; charset=utf-8") {
    HttpResponse response;
    response.type = std::move(type);
    response.body = std::move(body);
    response.headers.emplace_back("Cache-Control", "public, max-age=60");
    return response;
}

/// "https://example.vn": as the settings say, else as the reader found us.
std::string origin_of(const portal::Site& site, const HttpRequest& request, bool secure) {
    if (!site.settings.origin.empty()) return site.settings.origin.value;
    const bool plain = std::all_of(request.host.begin(), request.host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == ':';
    });
    return std::string(secure ? "https://" : "http://") +
           (plain && !request.host.empty() ? request.host : "localhost");
}

/// The address of whoever reads. The last one named is what our own server saw.
std::string reader_of(const HttpRequest& request, bool behind_proxy) {
    if (!behind_proxy || request.forwarded_for.empty()) return request.address;
    const auto& named = request.forwarded_for;
    const auto comma = named.rfind(',');
    return named.substr(comma == std::string::npos ? 0 : comma + 1);
}

/// With the length of each: what a reader put into one parameter cannot pass for two.
std::string key_of(const HttpRequest& request) {
    auto key = fmt::format("{}:{}", request.path.size(), request.path);
    for (const auto& [name, value] : request.query) {
        key += fmt::format(" {}:{} {}:{}", name.size(), name, value.size(), value);
    }
    return key;
}

HttpResponse rendered(const portal::Site& site, const portal::Asked& asked,
                      const portal::Answered& answered) {
    if (const auto* page = std::get_if<page::Page>(&answered)) return page_of(press::html(*page));
    if (const auto* copy = std::get_if<portal::ArchiveCopy>(&answered)) {
        return page_of(press::archive_html(copy->page, copy->page.portal.css));
    }
    if (const auto* index = std::get_if<page::PortalIndex>(&answered)) {
        return page_of(press::html(*index));
    }
    if (const auto* plain = std::get_if<page::PlainPage>(&answered)) {
        return page_of(press::html(*plain));
    }
    const bool gone = std::holds_alternative<portal::Gone>(answered);
    auto response =
        page_of(press::html(gone ? portal::gone(site, asked) : portal::not_found(site, asked)));
    response.status = gone ? 410 : 404;
    response.headers = {{"Cache-Control", "no-store"}};
    return response;
}

int status_of(const Failure& failure) {
    if (failure.code == "comment.too_many") return 429;
    if (failure.code == "comment.full") return 503;
    if (failure.code == "input.content_type") return 415;
    return 422;
}

}  // namespace

PublicSite::PublicSite(const Folder& folder, PublicSource& source, CommentStore& comments,
                       Clock& clock, Dice& dice, PublicSiteOptions options)
    : source_(source),
      comments_(comments),
      clock_(clock),
      dice_(dice),
      visit_store_(folder.accounts()),
      visits_(visit_store_.load(), dice),
      gate_(dice),
      options_(options) {}

/// Under the lock.
void PublicSite::forget() {
    ++changes_;
    stand_.reset();
    kept_.clear();
}

void PublicSite::noted(const std::vector<Notice>& notices) {
    const bool shown = std::any_of(notices.begin(), notices.end(), [](const Notice& notice) {
        return std::find(kinds_shown.begin(), kinds_shown.end(), notice.kind) != kinds_shown.end();
    });
    if (!shown) return;
    const std::lock_guard lock(mutex_);
    forget();
}

PublicStandPtr PublicSite::stand(Instant now) {
    std::unique_lock lock(mutex_);
    if (source_.changed()) forget();
    if (stand_) return stand_;
    const auto before = changes_;
    lock.unlock();
    auto made = source_.read(now);
    lock.lock();
    if (changes_ == before) stand_ = made;
    return made;
}

portal::Site PublicSite::site_of(const PublicStand& stand, Instant now) {
    return {.settings = stand.settings,
            .shelf = *stand.shelf,
            .unit_name = stand.unit_name,
            .unit_name_en = stand.unit_name_en,
            .withdrawn = stand.withdrawn,
            .visits = visits_.visits(now),
            .views = [this](Id<Article> article) { return visits_.views(article); },
            .facts = [this, now](const Article& article) { return source_.facts(article, now); },
            .photos = [&stand](Id<KeptFile> id) -> std::optional<papers::PhotoPlace> {
                const auto found = stand.photos.find(id);
                if (found == stand.photos.end()) return std::nullopt;
                return found->second;
            },
            .comments = [this](Id<Article> article) { return source_.comments(article); },
            .comment_form =
                [this, now, &stand](Id<Article> article) {
                    page::CommentForm form;
                    form.open = stand.settings.comments.value_or(true);
                    form.token = gate_.token(article, now);
                    return form;
                }};
}

/// What programs read: nothing for other addresses, told by an empty body.
HttpResponse PublicSite::file_for_programs(const portal::Site& site, const portal::Asked& asked,
                                           const HttpRequest& request) {
    const auto origin = origin_of(site, request, options_.secure);
    if (asked.path == "/rss.xml") {
        return page_of(press::feed(portal::feed(site, asked, origin), origin + "/rss.xml"),
                       "application/rss+xml; charset=utf-8");
    }
    if (asked.path == "/sitemap.xml") {
        std::vector<press::Place> places;
        for (auto& [href, changed] : portal::places(site)) places.push_back({href, changed});
        return page_of(press::sitemap(origin, places), "application/xml; charset=utf-8");
    }
    if (asked.path == "/robots.txt") {
        // Sizes of letters, searches and copies for print are no pages of their own.
        return page_of(
            "User-agent: *\nDisallow: /app/\nDisallow: /api/\nDisallow: /tim\n"
            "Disallow: /*co=\nDisallow: /*/ban-in\nSitemap: " +
                origin + "/sitemap.xml\n",
            "text/plain; charset=utf-8");
    }
    return {};
}

PublicSite::Kept PublicSite::made(const HttpRequest& request, Instant now) {
    const auto stands = stand(now);
    Kept page{{}, now, std::nullopt};
    if (const auto* article = portal::article_at(*stands->shelf, request.path)) {
        page.article = article->id;
        count(request, page.article, now);  // so that who reads first does not read "0"
    }
    const auto site = site_of(*stands, now);
    const portal::Asked asked{request.path, request.query, now};
    auto file = file_for_programs(site, asked, request);
    if (!file.body.empty()) return {std::move(file), now, std::nullopt};
    page.response = rendered(site, asked, portal::answer(site, asked));
    return page;
}

/// Readers are counted, programs that say so are not.
void PublicSite::count(const HttpRequest& request, const std::optional<Id<Article>>& article,
                       Instant now) {
    const auto agent = fold(request.agent);
    for (const std::string_view program : {"bot", "crawl", "spider"}) {
        if (agent.find(program) != std::string::npos) return;
    }
    visits_.count(reader_of(request, options_.behind_proxy) + "\n" + request.agent, article, now);
}

void PublicSite::keep_counts() {
    const auto changes = visits_.take_changes();
    try {
        visit_store_.keep(changes);
    } catch (const StoreError& error) {
        node_log().warn("visits.not_kept", {{"why", error.what()}});
        visits_.give_back(changes);
    }
}

HttpResponse PublicSite::photo(const portal::AskedPhoto& asked, Instant now) {
    if (stand(now)->photos.contains(asked.photo)) {
        if (auto bytes = source_.photo(asked.photo, asked.small)) {
            auto response = page_of(std::move(*bytes), "image/jpeg");
            response.headers = {{"Cache-Control", "public, max-age=3600"},
                                {"Content-Security-Policy", "default-src 'none'; sandbox"}};
            return response;
        }
    }
    HttpResponse response;
    response.status = 404;
    response.type = "text/plain; charset=utf-8";
    response.headers = {{"Cache-Control", "no-store"}};
    return response;
}

/// Lets a comment in to wait. @return why not
std::optional<Failure> PublicSite::kept_comment(const HttpRequest& request,
                                                portal::CitizenComment& comment,
                                                const portal::CommentForm& form, Instant now) {
    if (!names_type(request.type, form_type)) {
        return Failure{"input.content_type", "", {{"type", std::string(form_type)}}};
    }
    const auto& from = request.fetch_site;
    const bool elsewhere = !from.empty() && from != "same-origin" && from != "none";
    if (elsewhere || !gate_.fits(comment.article, form.token, now)) {
        return Failure{"comment.old_page", "", {}};
    }
    auto good = portal::checked(form);
    if (!good) return good.error();
    if (!gate_.let_in(reader_of(request, options_.behind_proxy), now)) {
        return Failure{"comment.too_many", "", {}};
    }
    comment.name = std::move(good->name);
    comment.text = std::move(good->text);
    if (!comments_.keep(comment)) return Failure{"comment.full", "", {}};
    return std::nullopt;
}

HttpResponse PublicSite::take_comment(const HttpRequest& request, Instant now) {
    const auto stands = stand(now);
    auto site = site_of(*stands, now);
    portal::Asked asked{request.path, request.query, now};
    const auto* article = portal::commented_at(*stands->shelf, request.path);
    if (!article || !stands->settings.comments.value_or(true)) {
        return rendered(site, asked, portal::NotFound{});
    }
    const auto form = portal::read_comment_form(
        std::string_view(request.body).substr(0, portal::longest_comment_form));
    portal::CitizenComment comment;
    comment.id = fresh_uuid(clock_, dice_);
    comment.article = article->id;
    comment.received = now;
    if (const auto failure = kept_comment(request, comment, form, now)) {
        site.comment_form = [&](Id<Article> id) {
            return page::CommentForm{
                true,          "",        gate_.token(id, now),
                form.name,     form.text, explain("vi", failure->code, failure->facts),
                failure->field};
        };
        asked.path = papers::article_href(*article);
        auto response = rendered(site, asked, portal::answer(site, asked));
        response.status = status_of(*failure);
        response.headers = {{"Cache-Control", "no-store"}};
        return response;
    }
    HttpResponse response;
    response.status = 303;
    response.type = "text/plain; charset=utf-8";
    response.headers = {{"Location", portal::thanks_at(asked, *article, comment.code())},
                        {"Cache-Control", "no-store"}};
    return response;
}

HttpResponse PublicSite::page(const HttpRequest& request, Instant now) {
    const auto key = key_of(request);
    std::uint64_t before = 0;
    {
        const std::lock_guard lock(mutex_);
        if (source_.changed()) forget();
        before = changes_;
        const auto found = kept_.find(key);
        const auto age = found == kept_.end() ? kept_ms : now.ms - found->second.made.ms;
        if (age >= 0 && age < kept_ms) {
            count(request, found->second.article, now);
            return found->second.response;
        }
    }
    auto page = made(request, now);
    // Only pages look the same to everybody: files for programs may name the host asked for.
    const bool same = page.response.status == 200 && page.response.type.starts_with("text/html");
    if (same && !page.article) count(request, {}, now);
    if (same && key.size() <= longest_kept_key && request.path != "/tim") {
        const std::lock_guard lock(mutex_);
        if (kept_.size() >= most_kept) kept_.clear();
        if (changes_ == before) kept_[key] = page;
    }
    return std::move(page.response);
}

HttpResponse PublicSite::answer(const HttpRequest& request) {
    const auto now = clock_.now();
    if (request.method == "POST") return take_comment(request, now);
    if (request.path == "/page.css") return page_of(press::page_css(), "text/css; charset=utf-8");
    if (request.path == "/paper.css") return page_of(press::paper_css(), "text/css; charset=utf-8");
    if (const auto asked = portal::photo_at(request.path)) return photo(*asked, now);
    return page(request, now);
}

}  // namespace gb::app
