#pragma once

#include "house/views/conference.hpp"
#include "house/views/desk.hpp"
#include "store/reader.hpp"

namespace gb {

Result<views::ConferenceList> conferences_view(Reader&, const Viewer&,
                                               const views::ConferencesParams&);
Result<views::ConferenceView> conference_view(Reader&, const Viewer&,
                                              const views::ConferenceParams&);
Result<views::ArticleList> articles_view(Reader&, const Viewer&, const views::ArticlesParams&);
/// For the duty desk: pages and revisions that the viewer may publish.
std::vector<views::OpenItem> open_articles(Reader&, const Viewer&);

/// Everything of a conference, whoever asks: a published article shows its facts to all.
views::ConferenceView whole_conference(Reader&, const Conference&, Date today);

/// A published article by its address; null: there is none to show.
std::shared_ptr<const Article> published_article(Reader&, std::string_view slug);

}  // namespace gb
