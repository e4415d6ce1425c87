#include "app/public_site.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "base/text.hpp"
#include "domain/article/words.hpp"
#include "domain/conference/words.hpp"
#include "domain/unit/words.hpp"
#include "house/texts.hpp"
#include "press/html.hpp"
#include "press/pages.hpp"
#include "press/templates.hpp"
#include "store/views/conference.hpp"

namespace gb::app {

namespace {

constexpr std::int64_t kept_ms = 10'000;       ///< a page made is given again for so long
constexpr std::size_t most_kept = 500;         ///< pages; then all are made anew
constexpr std::size_t longest_kept_key = 200;  ///< who asks at length asks for something rare
/// What a public page is made of; another change leaves it as it is.
constexpr std::array<std::string_view, 4> kinds_shown{Article::kind, Conference::kind,
                                                      KeptFile::kind, Unit::kind};

HttpResponse page_of(std::string body, std::string type = "text/html; charset=utf-8") {
    HttpResponse response;
    response.type = std::move(type);
    response.body = std::move(body);
    response.headers.emplace_back("Cache-Control", "public, max-age=60");
    return response;
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
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

std::string key_of(const HttpRequest& request) {
    std::string key = request.path;
    for (const auto& [name, value] : request.query) key += "\n" + name + "\n" + value;
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

/// The photos of what is published, as far as their bytes are there.
std::map<Id<KeptFile>, papers::PhotoPlace> places_of(
    Reader& reader, const std::vector<portal::ArticlePtr>& published) {
    std::map<Id<KeptFile>, papers::PhotoPlace> places;
    for (const auto& article : published) {
        for (const auto& photo : article->photos) {
            const auto file = reader.load(photo.file);
            if (!file || file->removed) continue;
            places[file->id] = {
                portal::photo_address(file->id, false), portal::photo_address(file->id, true),
                static_cast<unsigned>(file->width), static_cast<unsigned>(file->height)};
        }
    }
    return places;
}

}  // namespace

PublicSite::PublicSite(const Folder& folder, Dice& dice, PublicSiteOptions options)
    : file_(folder.portal()),
      files_(folder),
      visit_store_(folder.accounts()),
      visits_(visit_store_.load(), dice),
      options_(options) {
    if (!std::filesystem::exists(file_)) {
        write_whole(file_, press::template_file("portal.json"), 0644);
    }
    read_at_ = std::filesystem::last_write_time(file_);
    auto settings = portal::read_settings(bytes_of(file_));
    if (!settings) {
        throw std::runtime_error(
            fmt::format("{}: {}: {}", file_.string(), settings.error().field,
                        explain("en", settings.error().code, settings.error().facts)));
    }
    settings_ = std::move(*settings);
}

void PublicSite::noted(const std::vector<Notice>& notices) {
    const bool shown = std::any_of(notices.begin(), notices.end(), [](const Notice& notice) {
        return std::find(kinds_shown.begin(), kinds_shown.end(), notice.kind) != kinds_shown.end();
    });
    if (!shown) return;
    const std::lock_guard lock(mutex_);
    ++changes_;
    stand_.reset();
    kept_.clear();
}

/// Whoever edits the file sees it on the pages at once; what cannot be read leaves them as they
/// are.
void PublicSite::reread_settings() {
    std::error_code gone;
    const auto written = std::filesystem::last_write_time(file_, gone);
    if (gone || written == read_at_) return;
    read_at_ = written;
    auto settings = portal::read_settings(bytes_of(file_));
    if (!settings) {
        spdlog::warn("{}: {}: {}", file_.string(), settings.error().field,
                     explain("en", settings.error().code, settings.error().facts));
        return;
    }
    settings_ = std::move(*settings);
    ++changes_;
    stand_.reset();
    kept_.clear();
}

PublicSite::StandPtr PublicSite::read_stand(Reader& reader, Instant now,
                                            portal::Settings settings) {
    auto made = std::make_shared<Stand>();
    made->settings = std::move(settings);
    auto published = reader.where<Article>("state = 'published' order by published desc, id desc");
    const auto unit = published.empty() ? nullptr : reader.load(published.front()->unit);
    if (const auto* version = unit ? unit->version_on(now.date()) : nullptr) {
        made->unit_name = version->name.value;
        made->unit_name_en = version->name_en.value;
    }
    for (const auto& article :
         reader.where<Article>("state = 'withdrawn' and published not null")) {
        made->withdrawn.insert(article->slug.value);
    }
    made->photos = places_of(reader, published);
    made->shelf = std::make_shared<portal::Shelf>(std::move(published));
    return made;
}

PublicSite::StandPtr PublicSite::stand(Reader& reader, Instant now) {
    std::unique_lock lock(mutex_);
    reread_settings();
    if (stand_) return stand_;
    const auto before = changes_;
    auto settings = settings_;
    lock.unlock();
    auto made = read_stand(reader, now, std::move(settings));
    lock.lock();
    if (changes_ == before) stand_ = made;
    return made;
}

portal::Site PublicSite::site_of(const Stand& stand, Reader& reader, Instant now) {
    return {.settings = stand.settings,
            .shelf = *stand.shelf,
            .unit_name = stand.unit_name,
            .unit_name_en = stand.unit_name_en,
            .withdrawn = stand.withdrawn,
            .visits = visits_.visits(now),
            .views = [this](Id<Article> article) { return visits_.views(article); },
            .conference = [&reader,
                           now](const Article& article) -> std::optional<views::ConferenceView> {
                if (!article.conference) return std::nullopt;
                const auto conference = reader.load(*article.conference);
                if (!conference) return std::nullopt;
                return whole_conference(reader, *conference, now.date());
            },
            .photos = [&stand](Id<KeptFile> id) -> std::optional<papers::PhotoPlace> {
                const auto found = stand.photos.find(id);
                if (found == stand.photos.end()) return std::nullopt;
                return found->second;
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

PublicSite::Kept PublicSite::made(Reader& reader, const HttpRequest& request, Instant now) {
    const Reader::Snapshot snapshot(reader);
    const auto stands = stand(reader, now);
    const auto site = site_of(*stands, reader, now);
    const portal::Asked asked{request.path, request.query, now};
    auto file = file_for_programs(site, asked, request);
    if (!file.body.empty()) return {std::move(file), now, std::nullopt};
    Kept page{{}, now, std::nullopt};
    if (const auto* article = portal::article_at(*stands->shelf, request.path)) {
        page.article = article->id;
        count(request, page.article, now);  // so that who reads first does not read "0"
    }
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
        spdlog::warn("visits are not kept yet: {}", error.what());
        visits_.give_back(changes);
    }
}

HttpResponse PublicSite::photo(Reader& reader, const portal::AskedPhoto& asked, Instant now) {
    const auto stands = stand(reader, now);
    HttpResponse response;
    if (stands->photos.contains(asked.photo)) {
        using enum FileStore::Size;
        if (auto bytes = files_.read(asked.photo, asked.small ? small : whole)) {
            response = page_of(std::move(*bytes), "image/jpeg");
            response.headers = {{"Cache-Control", "public, max-age=3600"},
                                {"Content-Security-Policy", "default-src 'none'; sandbox"}};
            return response;
        }
    }
    response.status = 404;
    response.type = "text/plain; charset=utf-8";
    response.headers = {{"Cache-Control", "no-store"}};
    return response;
}

HttpResponse PublicSite::answer(Reader& reader, const HttpRequest& request, Instant now) {
    if (request.path == "/page.css") return page_of(press::page_css(), "text/css; charset=utf-8");
    if (request.path == "/paper.css") return page_of(press::paper_css(), "text/css; charset=utf-8");
    if (const auto asked = portal::photo_at(request.path)) return photo(reader, *asked, now);
    const auto key = key_of(request);
    std::uint64_t before = 0;
    {
        const std::lock_guard lock(mutex_);
        reread_settings();
        before = changes_;
        const auto found = kept_.find(key);
        const auto age = found == kept_.end() ? kept_ms : now.ms - found->second.made.ms;
        if (age >= 0 && age < kept_ms) {
            count(request, found->second.article, now);
            return found->second.response;
        }
    }
    auto page = made(reader, request, now);
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

}  // namespace gb::app
