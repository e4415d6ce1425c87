#include <algorithm>

#include "domain/article/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

constexpr std::size_t most_writers = 256;  ///< as long as a list may be

/// What the first version knew; the rest as it was before there was more.
ArticleBody body_of(const ArticleWords& words) {
    ArticleBody body;
    static_cast<ArticleWords&>(body) = words;
    return body;
}

void add_writer(Article& article, Id<Person> writer) {
    auto& all = article.writers;
    const bool known = std::find(all.begin(), all.end(), writer) != all.end();
    if (!known && all.size() < most_writers) all.push_back(writer);
}

void begin(Article& article, const ArticleBody& body, Id<Unit> unit, const words<120>& slug,
           const Stamp& stamp) {
    static_cast<ArticleBody&>(article) = body;
    article.unit = unit;
    article.open_in = unit;
    copy_words(article.slug, slug);
    add_writer(article, stamp.author);
}

/// Whoever changes what is not published yet writes in it, and it is to be looked at again. What is
/// published was amended so too, before there were revisions.
void touch(Article& article, const Stamp& stamp) {
    if (article.published) {
        article.updated = stamp.happened;
        return;
    }
    article.state = ArticleState::draft;
    add_writer(article, stamp.author);
}

void amend(Article& article, const ArticleBody& body, const words<120>& slug, const Stamp& stamp) {
    static_cast<ArticleBody&>(article) = body;
    if (!article.published) copy_words(article.slug, slug);
    touch(article, stamp);
}

void publish(Article& article, bool by_its_writer, const Stamp& stamp) {
    article.state = ArticleState::published;
    article.published = stamp.happened;
    article.by_its_writer = by_its_writer;
    article.returned = {};
    for (auto& erratum : article.errata) {
        if (waits(erratum)) erratum.published = stamp.happened;  // looked at with the text
    }
}

Erratum erratum_of(const words<1'000>& passage, const words<2'000>& correction,
                   const Stamp& stamp) {
    Erratum erratum;
    erratum.passage = passage;
    erratum.correction = correction;
    erratum.at = stamp.happened;
    return erratum;
}

Erratum* erratum_at(Article& article, std::int32_t number) {
    const auto place = static_cast<std::size_t>(number) - 1;
    return place < article.errata.size() ? &article.errata[place] : nullptr;
}

/// The first version had no place before the text: 0 meant no place.
ArticlePhoto photo_of(const ArticlePhoto1& first) {
    ArticlePhoto photo{first.file, first.caption, first.credit, first.alt, std::nullopt};
    if (first.after > 0) photo.after = first.after;
    return photo;
}

}  // namespace

void evolve(Article& article, const ArticleDrafted& event, const Stamp& stamp) {
    begin(article, event, event.unit, event.slug, stamp);
}

void evolve(Article& article, const ArticleDrafted1& event, const Stamp& stamp) {
    begin(article, body_of(event), event.unit, event.slug, stamp);
}

void evolve(Article& article, const ArticleImported& event, const Stamp& stamp) {
    begin(article, event, event.unit, event.slug, stamp);
    article.verbatim = true;
    article.original = event.original;
}

void evolve(Article& article, const ArticleAmended& event, const Stamp& stamp) {
    amend(article, event, event.slug, stamp);
}

void evolve(Article& article, const ArticleAmended1& event, const Stamp& stamp) {
    amend(article, body_of(event), event.slug, stamp);
}

void evolve(Article& article, const ArticleSubmitted&, const Stamp&) {
    article.state = ArticleState::review;
    article.returned = {};
}

void evolve(Article& article, const ArticleReturned& event, const Stamp&) {
    article.state = ArticleState::draft;
    copy_words(article.returned, event.note);
}

void evolve(Article& article, const ArticlePublished& event, const Stamp& stamp) {
    publish(article, event.by_its_writer, stamp);
}

void evolve(Article& article, const ArticlePublished1&, const Stamp& stamp) {
    publish(article, false, stamp);
}

void evolve(Article& article, const ArticleErratumNoted1& event, const Stamp& stamp) {
    article.errata.push_back(erratum_of(event.passage, event.correction, stamp));
    article.errata.back().published = stamp.happened;
}

void evolve(Article& article, const ArticleErratumNoted& event, const Stamp& stamp) {
    article.errata.push_back(erratum_of(event.passage, event.correction, stamp));
    article.errata.back().by = stamp.author;
    if (!article.published) touch(article, stamp);
}

void evolve(Article& article, const ArticleErratumPublished& event, const Stamp& stamp) {
    auto* erratum = erratum_at(article, event.number);
    if (!erratum) return;
    erratum->published = stamp.happened;
    erratum->by_its_writer = event.by_its_writer;
    article.updated = stamp.happened;
}

void evolve(Article& article, const ArticleErratumDropped& event, const Stamp&) {
    auto* erratum = erratum_at(article, event.number);
    if (!erratum) return;
    erratum->dropped = true;
    erratum->drop_reason.value = event.reason.value;
    erratum->drop_reason.gone = event.reason.gone;
}

void evolve(Article& article, const ArticlePhotosSet1& event, const Stamp& stamp) {
    article.photos.clear();
    for (const auto& photo : event.photos) article.photos.push_back(photo_of(photo));
    touch(article, stamp);
}

void evolve(Article& article, const ArticlePhotosSet& event, const Stamp& stamp) {
    article.photos = event.photos;
    touch(article, stamp);
}

void evolve(Article& article, const ArticleRevised& event, const Stamp& stamp) {
    static_cast<ArticleContent&>(article) = event;
    article.updated = stamp.happened;
}

void evolve(Article& article, const ArticleWithdrawn& event, const Stamp&) {
    article.state = ArticleState::withdrawn;
    copy_words(article.withdraw_reason, event.reason);
    article.open_in.reset();
}

void on_taken(Article& article, const Taken<Article>& event, const Stamp&) {
    article.unit = event.to;
}

/// What citizens never saw is given up; what they have read stays where it is, though nobody amends
/// it.
void on_force_closed(Article& article, const ForceClosed<Article>& event, const Stamp&) {
    if (article.published) return;
    article.state = ArticleState::withdrawn;
    article.withdraw_reason.value = event.reason.value;
}

}  // namespace gb
