#include <algorithm>
#include <set>

#include "base/alt_text.hpp"
#include "domain/article/checks.hpp"

namespace gb {

namespace {

bool shows(const Article& article, Id<KeptFile> file) {
    return std::any_of(article.photos.begin(), article.photos.end(),
                       [&](const ArticlePhoto& photo) { return photo.file == file; });
}

std::optional<Refusal> check_photo(const ArticlePhoto& photo, const Article& article,
                                   const KeptFile* file, const Context& context,
                                   const std::string& at) {
    // A page that came from a unit which has ended keeps the photos that came with it.
    if (!file || (file->unit != context.actor.unit && !shows(article, photo.file))) {
        return refuse("file.unknown", {}, at + "/file");
    }
    if (file->removed) return refuse("file.removed", {}, at + "/file");
    if (file->file_kind != FileKind::photo) return refuse("file.no_photo", {}, at + "/file");
    if (const auto fault = alt_fault(photo.alt, file->called)) {
        return refuse(std::string(*fault), {}, at + "/alt");
    }
    return std::nullopt;
}

}  // namespace

void need_photos(const std::vector<ArticlePhoto>& photos, Needs& wanted) {
    for (const auto& photo : photos) wanted.one(photo.file);
}

std::optional<Refusal> check_photos(const std::vector<ArticlePhoto>& photos, const Article& article,
                                    const Seen& seen, const Context& context) {
    std::set<Id<KeptFile>> shown;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const auto& photo = photos[i];
        const auto at = "/photos/" + std::to_string(i);
        auto refusal = check_photo(photo, article, seen.find(photo.file), context, at);
        if (refusal) return refusal;
        if (!shown.insert(photo.file).second) {
            return refuse("article.photo_twice", {}, at + "/file");
        }
    }
    return std::nullopt;
}

void needs(const SetArticlePhotos& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.article);
    need_photos(command.photos, wanted);
}

Decision decide(const SetArticlePhotos& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (auto refusal = check_own(article, context)) return *refusal;
    if (article->published) return refuse("article.needs_revision", {}, "/article");
    if (auto refusal = check_photos(command.photos, *article, seen, context)) return *refusal;
    return Decision().record(command.article, ArticlePhotosSet{command.photos});
}

}  // namespace gb
