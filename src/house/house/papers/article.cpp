#include "house/papers/article.hpp"

#include "base/vietnamese.hpp"
#include "house/texts.hpp"

namespace gb::papers {

std::string article_href(const Article& article) {
    return "/tin/" + article.slug.value;
}

namespace {

/// "05/KH-BCH", its day, who issued it: as a reader asks for a document.
std::vector<page::Fact> document_facts(const Article& article) {
    std::vector<page::Fact> facts;
    const auto add = [&](const char* key, const std::string& text) {
        if (!text.empty()) facts.push_back({say("vi", key), {text}});
    };
    add("page.issued_number", article.symbol.value);
    add("page.issued_on", article.issued_on ? vi::short_date(*article.issued_on) : "");
    add("page.issuer", article.issuer.value);
    return facts;
}

void put_facts(page::Page& page, const Article& article, const views::ConferenceView* conference) {
    if (article.section == ArticleSection::documents) {
        page.facts_title = say("vi", "page.document");
        page.facts = document_facts(article);
    } else if (conference) {
        page.facts_title = say("vi", "page.facts");
        page.facts = conference_facts(*conference, "vi");
    }
}

/// The published figures, above the text.
void put_figures(page::Page& page, const Article& article) {
    if (article.figures.empty()) return;
    paper::Table table;
    table.caption = article.as_of
                        ? say("vi", "page.as_of", {{"day", vi::short_date(*article.as_of)}})
                        : say("vi", "page.menu_statistics");
    table.columns = {{say("vi", "page.figure"), paper::Align::left, 6},
                     {say("vi", "page.figure_value"), paper::Align::right, 2},
                     {say("vi", "page.figure_measure"), paper::Align::left, 2}};
    bool estimates = false;
    for (const auto& figure : article.figures) {
        estimates = estimates || figure.estimate;
        table.rows.push_back({paper::plain(figure.name.value),
                              paper::plain(figure.value.value + (figure.estimate ? " *" : "")),
                              paper::plain(figure.measure.value)});
    }
    if (estimates) table.note = say("vi", "page.estimate");
    page.body.insert(page.body.begin(), std::move(table));
}

page::Picture picture_of(const ArticlePhoto& photo, const PhotoPlaces& photos) {
    page::Picture picture;
    picture.alt = photo.alt.value;
    picture.caption = photo.caption.value;
    picture.credit = photo.credit.value;
    if (photo.after) picture.after = static_cast<std::size_t>(photo.after->value);
    const auto place = photos ? photos(photo.file) : std::nullopt;
    if (!place || picture.alt.empty()) return picture;
    picture.src = place->src;
    picture.small = place->small;
    picture.width = place->width;
    picture.height = place->height;
    return picture;
}

/// Photos, then the words of pictures that were never kept. Writers count the paragraphs of their
/// text; the figures that stand above it are a block of the page, but none of theirs.
void put_pictures(page::Page& page, const Article& article, const PhotoPlaces& photos) {
    const std::size_t above = article.figures.empty() ? 0 : 1;
    for (const auto& photo : article.photos) {
        auto picture = picture_of(photo, photos);
        if (picture.after) *picture.after += above;
        const bool says = !picture.caption.empty() || !picture.credit.empty();
        if (!picture.src.empty() || says) page.pictures.push_back(std::move(picture));
    }
    for (const auto& caption : article.captions) {
        page::Picture picture;
        picture.alt = caption.alt.value;
        picture.caption = caption.caption.value;
        picture.credit = caption.credit.value;
        page.pictures.push_back(std::move(picture));
    }
}

/// What the writer named or, of a text taken over, where it was first published.
std::string source_of(const Article& article) {
    if (!article.verbatim) return article.source.value;
    const auto& original = article.original;
    std::string source = original.publisher.value;
    if (original.posted_on) {
        source += say("vi", "page.posted_there", {{"day", vi::short_date(*original.posted_on)}});
    }
    if (!original.address.empty()) source += ", " + original.address.value;
    return source;
}

}  // namespace

page::Page article_page(const Article& article, const views::ConferenceView* conference,
                        page::Portal portal, const PhotoPlaces& photos) {
    page::Page page;
    page.portal = std::move(portal);
    page.slug = article.slug.value;
    page.href = article_href(article);
    page.title = article.title.value;
    page.lead = article.lead.value;
    put_facts(page, article, conference);
    page.body = page::blocks(article.body.value);
    put_figures(page, article);
    put_pictures(page, article, photos);
    page.author_line = article.author_line.value;
    page.source = source_of(article);
    page.category.title = article.category.value;
    page.published = article.published;
    page.updated = article.updated;
    page.reuse_note = article.reuse_note.value;
    for (const auto& erratum : article.errata) {
        if (!erratum.published) continue;
        page.errata.push_back({erratum.passage.value, erratum.correction.value,
                               vi::short_date(erratum.published->date())});
    }
    return page;
}

page::Teaser article_teaser(const Article& article, const PhotoPlaces& photos) {
    page::Teaser teaser;
    teaser.href = article_href(article);
    teaser.title = article.title.value;
    teaser.lead = article.lead.value;
    teaser.category = article.category.value;
    teaser.number = article.symbol.value;
    if (article.issued_on) {
        teaser.issued = say("vi", "page.issued_day", {{"day", vi::short_date(*article.issued_on)}});
    }
    teaser.issuer = article.issuer.value;
    teaser.published = article.published;
    teaser.updated = article.updated;
    for (const auto& photo : article.photos) {
        auto picture = picture_of(photo, photos);
        if (picture.src.empty()) continue;
        if (!picture.small.empty()) picture.src = picture.small;
        teaser.picture = std::move(picture);
        break;
    }
    return teaser;
}

}  // namespace gb::papers
