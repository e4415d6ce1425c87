#pragma once
// The public page: what a citizen reads about a conference. The text stands as it was written;
// only what was published is ever shown outside, and every picture speaks.

#include "domain/conference/words.hpp"
#include "domain/summary/words.hpp"

namespace gb {

/// A picture's words. They count without the picture too: many old pages kept only these.
struct Caption {
    maybe_words<500> caption;
    maybe_words<200> credit;
    maybe_words<500> alt;  ///< for those who cannot see it; never empty, never a file's name
};
BOOST_DESCRIBE_STRUCT(Caption, (), (caption, credit, alt))

struct ArticleBody {
    std::optional<Id<Conference>> conference;
    std::optional<Id<Summary>> summary;
    words<500> title;
    maybe_words<2'000> lead;
    maybe_words<60'000> body;  ///< paragraphs divided by an empty line
    std::vector<Caption> captions;
    maybe_words<300> author_line;
    maybe_words<300> source;
    maybe_label<200> category;
    maybe_words<500> reuse_note;
};
BOOST_DESCRIBE_STRUCT(ArticleBody, (),
                      (conference, summary, title, lead, body, captions, author_line, source,
                       category, reuse_note))

enum class ArticleState { draft, published, withdrawn };
BOOST_DESCRIBE_ENUM(ArticleState, draft, published, withdrawn)

struct Article;
struct ArticleIdentity {
    Id<Article> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ArticleIdentity, (), (id, unit))

struct Article : ArticleIdentity, ArticleBody {
    static constexpr std::string_view kind = "article";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 3> indexed{"unit", "slug", "open_in"};
    ArticleState state = ArticleState::draft;
    maybe_words<120> slug;  ///< the page's address; made of the title, so it goes when that goes
    std::optional<Instant> published;
    std::optional<Instant> updated;  ///< when it was last amended after it was published
    maybe_words<500> withdraw_reason;
    std::optional<Id<Unit>> open_in;  ///< the unit that answers for the page; none once withdrawn
};
BOOST_DESCRIBE_STRUCT(Article, (ArticleIdentity, ArticleBody),
                      (state, slug, published, updated, withdraw_reason, open_in))
void on_taken(Article&, const Taken<Article>&, const Stamp&);
void on_force_closed(Article&, const ForceClosed<Article>&, const Stamp&);

// Events

struct ArticleDrafted : ArticleBody {
    using Entity = Article;
    static constexpr std::string_view verb = "drafted";
    static constexpr bool opens = true;
    Id<Unit> unit;
    words<120> slug;
};
BOOST_DESCRIBE_STRUCT(ArticleDrafted, (ArticleBody), (unit, slug))
void evolve(Article&, const ArticleDrafted&, const Stamp&);

struct ArticleAmended : ArticleBody {
    using Entity = Article;
    static constexpr std::string_view verb = "amended";
    words<120> slug;  ///< of the new title; a published page keeps its address
};
BOOST_DESCRIBE_STRUCT(ArticleAmended, (ArticleBody), (slug))
void evolve(Article&, const ArticleAmended&, const Stamp&);

struct ArticlePublished {
    using Entity = Article;
    static constexpr std::string_view verb = "published";
    bool shown = true;  ///< an event needs a fact
};
BOOST_DESCRIBE_STRUCT(ArticlePublished, (), (shown))
void evolve(Article&, const ArticlePublished&, const Stamp&);

struct ArticleWithdrawn {
    using Entity = Article;
    static constexpr std::string_view verb = "withdrawn";
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ArticleWithdrawn, (), (reason))
void evolve(Article&, const ArticleWithdrawn&, const Stamp&);

// Commands

struct DraftArticle : ArticleBody {
    static constexpr std::string_view name = "article.draft";
};
BOOST_DESCRIBE_STRUCT(DraftArticle, (ArticleBody), ())
void needs(const DraftArticle&, const Context&, const Seen&, Needs&);
Decision decide(const DraftArticle&, const Seen&, const Context&);

struct AmendArticle : ArticleBody {
    static constexpr std::string_view name = "article.amend";
    Id<Article> article;
};
BOOST_DESCRIBE_STRUCT(AmendArticle, (ArticleBody), (article))
void needs(const AmendArticle&, const Context&, const Seen&, Needs&);
Decision decide(const AmendArticle&, const Seen&, const Context&);

struct PublishArticle {
    static constexpr std::string_view name = "article.publish";
    Id<Article> article;
};
BOOST_DESCRIBE_STRUCT(PublishArticle, (), (article))
void needs(const PublishArticle&, const Context&, const Seen&, Needs&);
Decision decide(const PublishArticle&, const Seen&, const Context&);

struct WithdrawArticle {
    static constexpr std::string_view name = "article.withdraw";
    Id<Article> article;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawArticle, (), (article, reason))
void needs(const WithdrawArticle&, const Context&, const Seen&, Needs&);
Decision decide(const WithdrawArticle&, const Seen&, const Context&);

Noun article_noun();

}  // namespace gb
