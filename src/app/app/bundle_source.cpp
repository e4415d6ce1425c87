#include "app/bundle_source.hpp"

#include "base/json_read.hpp"
#include "house/node_log.hpp"

namespace gb::app {

namespace {

std::filesystem::path unpacked_in(const Folder& portal, const Unpacked& unpacked) {
    return portal.root / "published" / unpacked.folder.value;
}

/// It was proved when it was unpacked; what a newer inside added is not asked for.
portal::PublishedSite site_in(const std::filesystem::path& folder) {
    portal::PublishedSite site;
    const auto json = parse_json(bytes_of(folder / "site.json").value_or(""));
    JsonReader reader(Trust::recorded);
    if (json && reader.read(*json, site)) return site;
    node_log().error("bundle.unreadable", {{"file", (folder / "site.json").string()}});
    return {};
}

}  // namespace

BundleSource::BundleSource(Folder portal) : folder_(std::move(portal)) {}

bool BundleSource::changed() {
    const std::lock_guard lock(mutex_);
    return written() != read_at_;
}

/// When the last bundle was unpacked.
std::filesystem::file_time_type BundleSource::written() const {
    std::error_code never;
    const auto at = std::filesystem::last_write_time(unpacked_file(folder_), never);
    return never ? std::filesystem::file_time_type{} : at;
}

PublicStandPtr BundleSource::read(Instant) {
    const auto at = written();
    const auto unpacked = read_unpacked(folder_);
    auto made = std::make_shared<PublicStand>();
    auto articles = std::make_shared<Articles>();
    std::vector<portal::ArticlePtr> published;
    if (unpacked) {
        auto site = site_in(unpacked_in(folder_, *unpacked));
        made->settings = std::move(site.settings);
        made->unit_name = site.unit_name.value;
        made->unit_name_en = site.unit_name_en.value;
        for (const auto& page : site.withdrawn) made->withdrawn.insert(page.slug.value);
        for (auto& article : site.articles) {
            published.push_back(std::make_shared<Article>(portal::article_of(article)));
            for (const auto& photo : article.photos) {
                if (photo.width == 0) continue;
                made->photos[photo.file] =
                    portal::photo_place(photo.file, static_cast<unsigned>(photo.width),
                                        static_cast<unsigned>(photo.height));
            }
            const auto id = article.id;
            articles->emplace(id, std::move(article));
        }
    }
    made->shelf = std::make_shared<portal::Shelf>(std::move(published));
    const std::lock_guard lock(mutex_);
    read_at_ = at;
    if (unpacked && (!shown_ || shown_->number != unpacked->number)) {
        node_log().info("bundle.shown", {{"number", unpacked->number}});
    }
    shown_ = unpacked;
    articles_ = std::move(articles);
    return made;
}

std::shared_ptr<const BundleSource::Articles> BundleSource::articles() {
    const std::lock_guard lock(mutex_);
    return articles_;
}

std::vector<page::Fact> BundleSource::facts(const Article& article, Instant) {
    const auto all = articles();
    const auto found = all->find(article.id);
    std::vector<page::Fact> facts;
    if (found == all->end()) return facts;
    for (const auto& fact : found->second.facts) {
        page::Fact out{fact.name.value, {}};
        for (const auto& line : fact.lines) out.lines.push_back(line.text.value);
        facts.push_back(std::move(out));
    }
    return facts;
}

std::vector<portal::CitizenComment> BundleSource::comments(Id<Article> article) {
    const auto all = articles();
    const auto found = all->find(article);
    std::vector<portal::CitizenComment> comments;
    if (found == all->end()) return comments;
    for (const auto& one : found->second.comments) {
        comments.push_back({one.id, article, one.name.value, one.text.value, one.received, true});
    }
    return comments;
}

std::optional<std::string> BundleSource::photo(Id<KeptFile> photo, bool small) {
    std::unique_lock lock(mutex_);
    const auto shown = shown_;
    lock.unlock();
    if (!shown) return std::nullopt;
    return bytes_of(unpacked_in(folder_, *shown) / (photo.text() + (small ? ".small" : "")));
}

}  // namespace gb::app
