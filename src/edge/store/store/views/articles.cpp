#include "domain/article/checks.hpp"
#include "store/seeing.hpp"
#include "store/views/conference.hpp"
#include "store/views/summary_editions.hpp"
#include "store/views/texts.hpp"

namespace gb {

namespace {

constexpr std::int64_t most_articles = 500;  ///< of one list; older ones are found through the book

std::vector<views::ArticlePhotoView> photos_of(Reader& reader, const ArticleContent& content) {
    std::vector<views::ArticlePhotoView> photos;
    for (const auto& photo : content.photos) {
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

std::optional<views::RevisionView> revision_of(Reader& reader, Id<Article> article,
                                               const Viewer& viewer) {
    const auto all =
        reader.where<Revision>("article = ? order by at desc, id desc limit 1", article);
    if (all.empty()) return std::nullopt;
    const auto& latest = *all.front();
    if (latest.state != RevisionState::waiting && latest.state != RevisionState::returned) {
        return std::nullopt;
    }
    views::RevisionView view;
    view.id = latest.id;
    view.state = latest.state;
    view.at = latest.at;
    view.by = reader.person_name(latest.author);
    view.wrote = latest.author == viewer.person;
    view.body = latest;
    view.photos = photos_of(reader, latest);
    view.note = if_written(latest.note);
    return view;
}

views::OpenItem to_publish(std::string_view kind, const Article& article, Instant since) {
    views::OpenItem item;
    item.kind = kind;
    item.id = article.id;
    item.text = unless_gone(article.title);
    item.since = since;
    item.pressing = false;
    return item;
}

}  // namespace

std::vector<views::OpenItem> open_articles(Reader& reader, const Viewer& viewer) {
    if (!may_publish(viewer.role)) return {};
    const auto editors =
        see(reader, [&](const Seen&, Needs& wanted) { need_editors(viewer.unit, wanted); });
    const auto for_another = [&](const Wrote& wrote) {
        const Actor actor{viewer.person, viewer.post, viewer.unit, viewer.role};
        return another_is_to(wrote, actor, viewer.now.date(), editors);
    };
    std::vector<views::OpenItem> items;
    for (const auto& article :
         reader.where<Article>("state = 'review' and +unit = ? order by id", viewer.unit)) {
        const auto wrote = [&](Id<Person> person) { return wrote_in(*article, person); };
        if (for_another(wrote)) continue;
        const auto submitted = reader.load_any(Article::kind, article->id).meta.changed;
        items.push_back(to_publish(Article::kind, *article, submitted));
    }
    for (const auto& revision : reader.where<Revision>("open_in = ? order by id", viewer.unit)) {
        const auto wrote = [&](Id<Person> person) { return person == revision->author; };
        const auto article = reader.load(revision->article);
        if (!article || for_another(wrote)) continue;
        items.push_back(to_publish(Revision::kind, *article, revision->at));
    }
    return items;
}

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
        view.wrote = wrote_in(*article, viewer.person);
        if (!article->returned.empty()) view.returned = article->returned.value;
        view.by_its_writer = article->by_its_writer;
        view.verbatim = article->verbatim;
        view.original = article->original;
        view.errata = errata_of(reader, *article, viewer);
        view.photos = photos_of(reader, *article);
        if (article->published) view.revision = revision_of(reader, article->id, viewer);
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
