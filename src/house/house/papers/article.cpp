#include "house/papers/article.hpp"

namespace gb::papers {

std::string article_href(const Article& article) {
    return "/tin/" + article.slug.value;
}

page::Page article_page(const Article& article, const views::ConferenceView* conference,
                        page::Portal portal) {
    page::Page page;
    page.portal = std::move(portal);
    page.slug = article.slug.value;
    page.href = article_href(article);
    page.title = article.title.value;
    page.lead = article.lead.value;
    if (conference) page.facts = conference_facts(*conference, "vi");
    page.body = page::blocks(article.body.value);
    for (const auto& caption : article.captions) {
        page::Picture picture;
        picture.alt = caption.alt.value;
        picture.caption = caption.caption.value;
        picture.credit = caption.credit.value;
        page.pictures.push_back(std::move(picture));
    }
    page.author_line = article.author_line.value;
    page.source = article.source.value;
    page.category.title = article.category.value;
    page.published = article.published;
    page.updated = article.updated;
    page.reuse_note = article.reuse_note.value;
    return page;
}

page::Teaser article_teaser(const Article& article) {
    page::Teaser teaser;
    teaser.href = article_href(article);
    teaser.title = article.title.value;
    teaser.lead = article.lead.value;
    teaser.category = article.category.value;
    teaser.published = article.published;
    return teaser;
}

}  // namespace gb::papers
