#include <algorithm>

#include "store/views/conference.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_articles = 500;  ///< of one list; older ones are found through the book

std::vector<views::ArticlePhotoView> photos_of(Reader& reader, const Article& article) {
    std::vector<views::ArticlePhotoView> photos;
    for (const auto& photo : article.photos) {
        views::ArticlePhotoView view;
        static_cast<ArticlePhoto&>(view) = photo;
        const auto file = reader.load(photo.file);
        view.removed = !file || file->removed;
        if (file) {
            view.width = file->width;
            view.height = file->height;
        }
        photos.push_back(std::move(view));
    }
    return photos;
}

views::ErratumState state_of(const Erratum& erratum) {
    if (erratum.dropped) return views::ErratumState::dropped;
    return erratum.published ? views::ErratumState::published : views::ErratumState::waiting;
}

std::vector<views::ErratumView> errata_of(Reader& reader, const Article& article,
                                          const Viewer& viewer) {
    std::vector<views::ErratumView> errata;
    for (const auto& erratum : article.errata) {
        auto& view = errata.emplace_back();
        view.passage = unless_gone(erratum.passage);
        view.correction = unless_gone(erratum.correction);
        view.at = erratum.at;
        view.by = reader.person_name(erratum.by);
        view.state = state_of(erratum);
        view.wrote = erratum.by == viewer.person;
        view.by_its_writer = erratum.by_its_writer;
        view.drop_reason = if_written(erratum.drop_reason);
    }
    return errata;
}

}  // namespace

Result<views::ArticleList> articles_view(Reader& reader, const Viewer& viewer,
                                         const views::ArticlesParams&) {
    views::ArticleList list;
    for (const auto& article :
         reader.where<Article>("unit = ? order by coalesce(published, opened) desc limit ?",
                               viewer.unit, most_articles)) {
        views::ArticleView view;
        view.id = article->id;
        view.slug = article->slug.value;
        view.state = article->state;
        view.title = unless_gone(article->title);
        view.published_at = article->published;
        view.updated_at = article->updated;
        view.body = *article;
        view.wrote = std::find(article->writers.begin(), article->writers.end(), viewer.person) !=
                     article->writers.end();
        if (!article->returned.empty()) view.returned = article->returned.value;
        view.by_its_writer = article->by_its_writer;
        view.verbatim = article->verbatim;
        view.original = article->original;
        view.errata = errata_of(reader, *article, viewer);
        view.photos = photos_of(reader, *article);
        if (article->summary) {
            if (const auto summary = reader.load(*article->summary)) {
                view.summary_replaced_by = replaced_by(reader, *summary);
            }
        }
        list.articles.push_back(std::move(view));
    }
    return list;
}

std::shared_ptr<const Article> published_article(Reader& reader, std::string_view slug) {
    const auto found =
        reader.where<Article>("slug = ? and state = 'published' limit 1", maybe_label<200>(slug));
    return found.empty() ? nullptr : found.front();
}

}  // namespace gb
