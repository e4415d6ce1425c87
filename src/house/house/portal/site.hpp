// The public site: which page stands under which address, and what is on it. Pure: settings, shelf
// and question in, trees of house/page.hpp out.
#pragma once

#include <functional>
#include <set>
#include <variant>

#include "house/page.hpp"
#include "house/papers/article.hpp"
#include "house/portal/comments.hpp"
#include "house/portal/settings.hpp"
#include "house/portal/shelf.hpp"
#include "house/reading.hpp"

namespace gb::portal {

/// What a page is made of.
struct Site {
    const Settings& settings;
    const Shelf& shelf;
    std::string unit_name;  ///< of the unit that publishes; stands where the settings name nothing
    std::string unit_name_en;
    const std::set<std::string, std::less<>>& withdrawn;  ///< addresses of what was published once
    std::optional<page::Visits> visits;
    /// How often an article was read; nothing where nobody counts.
    std::function<std::optional<std::int64_t>(Id<Article>)> views;
    /// What stands beside an article: of the conference that it tells of.
    std::function<std::vector<page::Fact>(const Article&)> facts;
    papers::PhotoPlaces photos;
    /// Those that are shown, the oldest first.
    std::function<std::vector<CitizenComment>(Id<Article>)> comments;
    std::function<page::CommentForm(Id<Article>)> comment_form;
};

struct Asked {
    std::string path;
    Query query;
    Instant now;
};

struct NotFound {};
struct Gone {};  ///< published once, withdrawn since
/// The article alone, to print and to keep.
struct ArchiveCopy {
    page::Page page;
};
using Answered =
    std::variant<NotFound, Gone, page::Page, ArchiveCopy, page::PortalIndex, page::PlainPage>;

Answered answer(const Site& site, const Asked& asked);
/// What stands where nothing is.
page::PlainPage gone(const Site& site, const Asked& asked);
page::PlainPage not_found(const Site& site, const Asked& asked);
/// The newest articles, for the feed. Its addresses are whole where `origin` is.
page::PortalIndex feed(const Site& site, const Asked& asked, std::string_view origin);
/// Every address that is worth finding, with the time of its last change.
std::vector<std::pair<std::string, std::optional<Instant>>> places(const Site& site);

/// Where citizens find a photo: "/anh/ID.jpg"; a small one for lists and narrow screens.
papers::PhotoPlace photo_place(Id<KeptFile> photo, unsigned width, unsigned height);
struct AskedPhoto {
    Id<KeptFile> photo;
    bool small = false;
};
std::optional<AskedPhoto> photo_at(std::string_view path);

/// The article under which a comment is sent to this address.
const Article* commented_at(const Shelf& shelf, std::string_view path);
/// Where whoever sent one reads that it came, and its code.
std::string thanks_at(const Asked& asked, const Article& article, const std::string& code);

/// The article that an address shows, if it shows one.
const Article* article_at(const Shelf& shelf, std::string_view path);

}  // namespace gb::portal
