#include "app/books_source.hpp"

#include <fmt/format.h>

#include "domain/conference/words.hpp"
#include "domain/unit/words.hpp"
#include "house/node_log.hpp"
#include "house/papers/conference.hpp"
#include "house/texts.hpp"
#include "press/templates.hpp"
#include "store/views/conference.hpp"

namespace gb::app {

namespace {

/// The photos of what is published, as far as their bytes are there.
std::map<Id<KeptFile>, papers::PhotoPlace> places_of(
    Reader& reader, const std::vector<portal::ArticlePtr>& published) {
    std::map<Id<KeptFile>, papers::PhotoPlace> places;
    for (const auto& article : published) {
        for (const auto& photo : article->photos) {
            const auto file = reader.load(photo.file);
            if (!file || file->removed) continue;
            places[file->id] = portal::photo_place(file->id, static_cast<unsigned>(file->width),
                                                   static_cast<unsigned>(file->height));
        }
    }
    return places;
}

}  // namespace

BooksSource::BooksSource(const Folder& folder, CommentStore& comments)
    : books_(folder.books()), file_(folder.portal()), files_(folder), comments_(comments) {
    if (!std::filesystem::exists(file_)) {
        write_whole(file_, press::template_file("portal.json"), 0644);
    }
    read_at_ = std::filesystem::last_write_time(file_);
    auto settings = portal::read_settings(bytes_of(file_).value_or(""));
    if (!settings) {
        throw std::runtime_error(
            fmt::format("{}: {}: {}", file_.string(), settings.error().field,
                        explain("en", settings.error().code, settings.error().facts)));
    }
    settings_ = std::move(*settings);
}

/// Whoever edits the file sees it on the pages at once; what cannot be read leaves them as they
/// are.
bool BooksSource::changed() {
    const std::lock_guard lock(mutex_);
    std::error_code gone;
    const auto written = std::filesystem::last_write_time(file_, gone);
    if (gone || written == read_at_) return false;
    read_at_ = written;
    auto settings = portal::read_settings(bytes_of(file_).value_or(""));
    if (!settings) {
        const auto& [code, field, facts] = settings.error();
        node_log().warn(
            "settings.unreadable",
            {{"file", file_.string()}, {"field", field}, {"why", explain("en", code, facts)}});
        return false;
    }
    settings_ = std::move(*settings);
    return true;
}

portal::Settings BooksSource::settings() {
    const std::lock_guard lock(mutex_);
    return settings_;
}

PublicStandPtr BooksSource::read(Instant now) {
    auto& books = reader();
    const Reader::Snapshot snapshot(books);
    auto made = std::make_shared<PublicStand>();
    made->settings = settings();
    auto published = books.where<Article>("state = 'published' order by published desc, id desc");
    const auto unit = published.empty() ? nullptr : books.load(published.front()->unit);
    if (const auto* version = unit ? unit->version_on(now.date()) : nullptr) {
        made->unit_name = version->name.value;
        made->unit_name_en = version->name_en.value;
    }
    for (const auto& article : books.where<Article>("state = 'withdrawn' and published not null")) {
        made->withdrawn.insert(article->slug.value);
    }
    made->photos = places_of(books, published);
    made->shelf = std::make_shared<portal::Shelf>(std::move(published));
    return made;
}

std::vector<page::Fact> BooksSource::facts(const Article& article, Instant now) {
    if (!article.conference) return {};
    auto& books = reader();
    const Reader::Snapshot snapshot(books);
    const auto conference = books.load(*article.conference);
    if (!conference) return {};
    return papers::conference_facts(whole_conference(books, *conference, now.date()), "vi");
}

std::vector<portal::CitizenComment> BooksSource::comments(Id<Article> article) {
    return comments_.shown_on(article);
}

std::optional<std::string> BooksSource::photo(Id<KeptFile> photo, bool small) {
    return files_.read(photo, small ? FileStore::Size::small : FileStore::Size::whole);
}

}  // namespace gb::app
