#pragma once
// The public page: what a citizen reads about a conference. The text stands as it was written;
// only what was published is ever shown outside, and every picture speaks.

#include "domain/article/errata.hpp"
#include "domain/article/photos.hpp"
#include "domain/conference/words.hpp"
#include "domain/people/words.hpp"
#include "domain/summary/words.hpp"

namespace gb {

/// A picture's words. They count without the picture too: many old pages kept only these.
struct Caption {
    maybe_words<500> caption;
    maybe_words<200> credit;
    maybe_words<500> alt;  ///< for those who cannot see it; never empty, never a file's name
};
BOOST_DESCRIBE_STRUCT(Caption, (), (caption, credit, alt))

/// What every page has. The first version knew no more.
struct ArticleWords {
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
BOOST_DESCRIBE_STRUCT(ArticleWords, (),
                      (conference, summary, title, lead, body, captions, author_line, source,
                       category, reuse_note))

/// Where a page stands on the site.
enum class ArticleSection { news, documents, statistics };
BOOST_DESCRIBE_ENUM(ArticleSection, news, documents, statistics)

/// A figure that is published, as it is to be printed.
struct PublishedFigure {
    label<200> name;
    label<60> value;
    maybe_label<60> measure;  ///< "lượt", "hộ"
    bool estimate = false;
};
BOOST_DESCRIBE_STRUCT(PublishedFigure, (), (name, value, measure, estimate))

struct ArticleBody : ArticleWords {
    std::optional<ArticleSection> section;  ///< news where it is not said
    // of a document
    maybe_label<60> symbol;  ///< "05/KH-BCH"
    std::optional<Date> issued_on;
    maybe_label<200> issuer;
    // of statistics
    std::optional<Date> as_of;
    std::vector<PublishedFigure> figures;
};
BOOST_DESCRIBE_STRUCT(ArticleBody, (ArticleWords),
                      (section, symbol, issued_on, issuer, as_of, figures))

/// All of a page that citizens read and that a revision may change.
struct ArticleContent : ArticleBody {
    std::vector<ArticlePhoto> photos;
};
BOOST_DESCRIBE_STRUCT(ArticleContent, (ArticleBody), (photos))

/// Where an imported text was first published.
struct Original {
    label<200> publisher;
    maybe_label<500> address;  ///< of the page, as it was
    std::optional<Date> posted_on;
};
BOOST_DESCRIBE_STRUCT(Original, (), (publisher, address, posted_on))

/// Written, looked at by another, read by citizens, taken away.
enum class ArticleState { draft, review, published, withdrawn };
BOOST_DESCRIBE_ENUM(ArticleState, draft, review, published, withdrawn)

struct Article;
struct Revision;
struct ArticleIdentity {
    Id<Article> id;
    Id<Unit> unit;
};
BOOST_DESCRIBE_STRUCT(ArticleIdentity, (), (id, unit))

struct Article : ArticleIdentity, ArticleContent {
    static constexpr std::string_view kind = "article";
    static constexpr AtUnitEnd at_unit_end = AtUnitEnd::moves;
    static constexpr std::array<std::string_view, 4> indexed{"unit", "slug", "open_in", "state"};
    ArticleState state = ArticleState::draft;
    maybe_words<120> slug;  ///< the page's address; made of the title, so it goes when that goes
    std::optional<Instant> published;
    std::optional<Instant> updated;  ///< when it was last amended after it was published
    maybe_words<500> withdraw_reason;
    std::optional<Id<Unit>> open_in;  ///< the unit that answers for the page; none once withdrawn
    std::vector<Id<Person>> writers;  ///< who wrote in it before it was published, each once
    maybe_words<1'000> returned;      ///< what the editor asked to be changed
    bool by_its_writer = false;       ///< published by its writer: nobody else may publish there
    bool verbatim = false;            ///< taken over: title, lead and body stay as they came
    Original original;
    std::vector<Erratum> errata;
};
BOOST_DESCRIBE_STRUCT(Article, (ArticleIdentity, ArticleContent),
                      (state, slug, published, updated, withdraw_reason, open_in, writers, returned,
                       by_its_writer, verbatim, original, errata))
void on_taken(Article&, const Taken<Article>&, const Stamp&);
void on_force_closed(Article&, const ForceClosed<Article>&, const Stamp&);

// Events

struct ArticleDrafted : ArticleBody {
    using Entity = Article;
    static constexpr std::string_view verb = "drafted";
    static constexpr int version = 2;
    static constexpr bool opens = true;
    Id<Unit> unit;
    words<120> slug;
};
BOOST_DESCRIBE_STRUCT(ArticleDrafted, (ArticleBody), (unit, slug))
void evolve(Article&, const ArticleDrafted&, const Stamp&);

struct ArticleDrafted1 : ArticleWords {
    using Entity = Article;
    static constexpr std::string_view verb = "drafted";
    static constexpr bool opens = true;
    Id<Unit> unit;
    words<120> slug;
};
BOOST_DESCRIBE_STRUCT(ArticleDrafted1, (ArticleWords), (unit, slug))
void evolve(Article&, const ArticleDrafted1&, const Stamp&);

/// Taken over word for word from where it was first published.
struct ArticleImported : ArticleBody {
    using Entity = Article;
    static constexpr std::string_view verb = "imported";
    static constexpr bool opens = true;
    Id<Unit> unit;
    words<120> slug;
    Original original;
};
BOOST_DESCRIBE_STRUCT(ArticleImported, (ArticleBody), (unit, slug, original))
void evolve(Article&, const ArticleImported&, const Stamp&);

struct ArticleAmended : ArticleBody {
    using Entity = Article;
    static constexpr std::string_view verb = "amended";
    static constexpr int version = 2;
    words<120> slug;  ///< of the new title; a published page keeps its address
};
BOOST_DESCRIBE_STRUCT(ArticleAmended, (ArticleBody), (slug))
void evolve(Article&, const ArticleAmended&, const Stamp&);

struct ArticleAmended1 : ArticleWords {
    using Entity = Article;
    static constexpr std::string_view verb = "amended";
    words<120> slug;
};
BOOST_DESCRIBE_STRUCT(ArticleAmended1, (ArticleWords), (slug))
void evolve(Article&, const ArticleAmended1&, const Stamp&);

struct ArticleSubmitted {
    using Entity = Article;
    static constexpr std::string_view verb = "submitted";
    bool ready = true;  ///< an event needs a fact
};
BOOST_DESCRIBE_STRUCT(ArticleSubmitted, (), (ready))
void evolve(Article&, const ArticleSubmitted&, const Stamp&);

struct ArticleReturned {
    using Entity = Article;
    static constexpr std::string_view verb = "returned";
    words<1'000> note;
};
BOOST_DESCRIBE_STRUCT(ArticleReturned, (), (note))
void evolve(Article&, const ArticleReturned&, const Stamp&);

struct ArticlePublished {
    using Entity = Article;
    static constexpr std::string_view verb = "published";
    static constexpr int version = 2;
    bool by_its_writer = false;  ///< because nobody else in the unit may publish
};
BOOST_DESCRIBE_STRUCT(ArticlePublished, (), (by_its_writer))
void evolve(Article&, const ArticlePublished&, const Stamp&);

/// The first version knew no review.
struct ArticlePublished1 {
    using Entity = Article;
    static constexpr std::string_view verb = "published";
    bool shown = true;
};
BOOST_DESCRIBE_STRUCT(ArticlePublished1, (), (shown))
void evolve(Article&, const ArticlePublished1&, const Stamp&);

/// Of a published page: what waited beside it stands in it now (revision.hpp).
struct ArticleRevised : ArticleContent {
    using Entity = Article;
    static constexpr std::string_view verb = "revised";
    Id<Revision> revision;
};
BOOST_DESCRIBE_STRUCT(ArticleRevised, (ArticleContent), (revision))
void evolve(Article&, const ArticleRevised&, const Stamp&);

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

struct ImportArticle : ArticleBody {
    static constexpr std::string_view name = "article.import";
    Original original;
};
BOOST_DESCRIBE_STRUCT(ImportArticle, (ArticleBody), (original))
void needs(const ImportArticle&, const Context&, const Seen&, Needs&);
Decision decide(const ImportArticle&, const Seen&, const Context&);

/// Before it is published; then it takes a revision. Brings a text that is being looked at back to
/// its writer.
struct AmendArticle : ArticleBody {
    static constexpr std::string_view name = "article.amend";
    Id<Article> article;
};
BOOST_DESCRIBE_STRUCT(AmendArticle, (ArticleBody), (article))
void needs(const AmendArticle&, const Context&, const Seen&, Needs&);
Decision decide(const AmendArticle&, const Seen&, const Context&);

struct SubmitArticle {
    static constexpr std::string_view name = "article.submit";
    Id<Article> article;
};
BOOST_DESCRIBE_STRUCT(SubmitArticle, (), (article))
void needs(const SubmitArticle&, const Context&, const Seen&, Needs&);
Decision decide(const SubmitArticle&, const Seen&, const Context&);

struct ReturnArticle {
    static constexpr std::string_view name = "article.return";
    Id<Article> article;
    words<1'000> note;
};
BOOST_DESCRIBE_STRUCT(ReturnArticle, (), (article, note))
void needs(const ReturnArticle&, const Context&, const Seen&, Needs&);
Decision decide(const ReturnArticle&, const Seen&, const Context&);

/// By somebody who did not write it, where the unit has such a person.
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
