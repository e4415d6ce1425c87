#pragma once
// The conference workspace: how far a conference has come, and what each stage still misses.

#include "domain/article/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

enum class ConferenceStage {
    prepared,
    held,
    concluded,
    instructed,
    summarised,
    published,
    cancelled
};
BOOST_DESCRIBE_ENUM(ConferenceStage, prepared, held, concluded, instructed, summarised, published,
                    cancelled)

struct ConferenceHead {
    Id<Conference> id;
    ConferenceKind conference_kind = ConferenceKind::giao_ban;
    std::optional<std::string> title;  ///< absent: erased
    std::optional<Date> held_on;
    std::optional<Session> session;
    ConferenceStage stage = ConferenceStage::prepared;
};
BOOST_DESCRIBE_STRUCT(ConferenceHead, (), (id, conference_kind, title, held_on, session, stage))

struct ConferenceList {
    std::vector<ConferenceHead> conferences;  ///< the newest first
};
BOOST_DESCRIBE_STRUCT(ConferenceList, (), (conferences))

struct ConclusionsView {
    maybe_words<20'000> text;
    std::vector<ConclusionGroup> groups;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ConclusionsView, (), (text, groups, at))

/// A task that came of the conclusions; its whole story is the view "task".
struct ConferenceTask {
    Id<Task> id;
    std::int64_t number = 0;
    std::optional<std::string> text;
    std::optional<Date> due;
    bool standing = false;
    std::int64_t done = 0;  ///< owners whose part is confirmed
    std::int64_t total = 0;
};
BOOST_DESCRIBE_STRUCT(ConferenceTask, (), (id, number, text, due, standing, done, total))

struct ConferenceView : ConferenceHead {
    UnitRef unit;
    ConferenceBody body;
    std::vector<UnitRef> named;  ///< every unit that the body or the conclusions speak of
    std::optional<ConclusionsView> conclusions;
    std::optional<Id<Document>> document;
    std::optional<Id<Summary>> summary;
    std::optional<Id<Article>> article;
    std::vector<std::string> missing;  ///< text keys "conference.missing.…"
    std::vector<ConferenceTask> tasks;
};
BOOST_DESCRIBE_STRUCT(ConferenceView, (ConferenceHead),
                      (unit, body, named, conclusions, document, summary, article, missing, tasks))

struct ConferencesParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(ConferencesParams, (), (post))

struct ConferenceParams {
    Id<Post> post;
    Id<Conference> id;
};
BOOST_DESCRIBE_STRUCT(ConferenceParams, (), (post, id))

struct ArticleView {
    Id<Article> id;
    std::string slug;
    ArticleState state = ArticleState::draft;
    std::optional<std::string> title;
    std::optional<Instant> published_at;
    std::optional<Instant> updated_at;
    ArticleBody body;
    bool wrote = false;  ///< the viewer wrote in it, so somebody else is to publish it
    std::optional<std::string> returned;  ///< what the editor asked to be changed
    bool by_its_writer = false;
    bool verbatim = false;
    Original original;
    std::vector<Erratum> errata;
};
BOOST_DESCRIBE_STRUCT(ArticleView, (),
                      (id, slug, state, title, published_at, updated_at, body, wrote, returned,
                       by_its_writer, verbatim, original, errata))

struct ArticleList {
    std::vector<ArticleView> articles;  ///< the newest first
};
BOOST_DESCRIBE_STRUCT(ArticleList, (), (articles))

struct ArticlesParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(ArticlesParams, (), (post))

}  // namespace gb::views
