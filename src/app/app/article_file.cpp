#include "app/article_file.hpp"

#include <fmt/format.h>

#include "house/papers/article.hpp"
#include "house/portal/settings.hpp"
#include "press/archive.hpp"
#include "press/pages.hpp"
#include "store/file_store.hpp"

namespace gb::app {

namespace {

struct ArticleFileParams {
    Id<Article> id;
};
BOOST_DESCRIBE_STRUCT(ArticleFileParams, (), (id))

/// The site's name and address; what cannot be read is left out.
page::Portal portal_of(const Folder& folder) {
    const auto settings = portal::read_settings(bytes_of(folder.portal()).value_or(""));
    page::Portal portal;
    if (!settings) return portal;
    portal.name = settings->name.value;
    portal.origin = settings->origin.value;
    return portal;
}

/// Puts a photo beside the page. @return its place there; nothing: its bytes are gone
std::optional<papers::PhotoPlace> packed_photo(Reader& reader, const Folder& folder,
                                               Id<KeptFile> id, press::Archive& archive,
                                               int number) {
    const auto file = reader.load(id);
    if (!file || file->removed) return std::nullopt;
    auto bytes = FileStore(folder).read(id, FileStore::Size::whole);
    if (!bytes) return std::nullopt;
    const auto name = fmt::format("anh/{:03}.jpg", number);
    archive.put(name, std::move(*bytes));
    return papers::PhotoPlace{"./" + name, "", static_cast<unsigned>(file->width),
                              static_cast<unsigned>(file->height)};
}

}  // namespace

Result<MadeFile> article_file(Reader& reader, const Folder& folder, const Viewer& viewer,
                              Id<Article> id) {
    const auto article = reader.load(id);
    if (!article) return Failure{"view.not_found", "/id", {}};
    if (!reader.may_read(viewer, article->unit)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    if (article->state != ArticleState::published) {
        return Failure{"article.not_published", "/id", {}};
    }
    auto archive = press::Archive::empty();
    const auto pack = [&, number = 0](Id<KeptFile> id) mutable {
        return packed_photo(reader, folder, id, archive, ++number);
    };
    const auto page = papers::article_page(*article, nullptr, portal_of(folder), pack);
    archive.put("bai.html", press::archive_html(page, ""));
    return MadeFile{article->slug.value + ".zip", std::move(archive).bytes()};
}

Download article_download(Node* node) {
    return {"article/file", "a published article as clean HTML, for another portal",
            parameters_with_post<ArticleFileParams>(), file_of("application/zip"),
            [node](const Viewer& viewer, const Query& query) -> Result<MadeFile> {
                const auto params = read_query<ArticleFileParams>(query);
                if (!params) return params.error();
                return article_file(thread_reader(model(), node->folder.books()), node->folder,
                                    viewer, params->id);
            }};
}

}  // namespace gb::app
