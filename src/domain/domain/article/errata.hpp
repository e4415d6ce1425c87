#pragma once
// Corrections of a text that stays as it is. They go the way of the text itself: whoever
// writes one does not put it before citizens, where the unit has somebody else who may.

#include "domain/people/words.hpp"

namespace gb {

struct Article;

struct Erratum {
    words<1'000> passage;  ///< as it stands
    words<2'000> correction;
    Instant at;                        ///< when it was written
    Id<Person> by;                     ///< who wrote it; empty in what the first version wrote
    std::optional<Instant> published;  ///< since when citizens read it
    bool by_its_writer = false;        ///< published by its writer: nobody else may publish there
    bool dropped = false;
    maybe_words<500> drop_reason;
};
BOOST_DESCRIBE_STRUCT(Erratum, (),
                      (passage, correction, at, by, published, by_its_writer, dropped, drop_reason))

/// Neither before citizens nor dropped.
inline bool waits(const Erratum& erratum) {
    return !erratum.published && !erratum.dropped;
}

// Events

/// Of a page that is published it waits for another person; of any other it goes with the text.
struct ArticleErratumNoted {
    using Entity = Article;
    static constexpr std::string_view verb = "erratum_noted";
    static constexpr int version = 2;
    words<1'000> passage;
    words<2'000> correction;
};
BOOST_DESCRIBE_STRUCT(ArticleErratumNoted, (), (passage, correction))
void evolve(Article&, const ArticleErratumNoted&, const Stamp&);

/// The first version put it before citizens at once.
struct ArticleErratumNoted1 {
    using Entity = Article;
    static constexpr std::string_view verb = "erratum_noted";
    words<1'000> passage;
    words<2'000> correction;
};
BOOST_DESCRIBE_STRUCT(ArticleErratumNoted1, (), (passage, correction))
void evolve(Article&, const ArticleErratumNoted1&, const Stamp&);

struct ArticleErratumPublished {
    using Entity = Article;
    static constexpr std::string_view verb = "erratum_published";
    std::int32_t number = 0;  ///< its place, from 1
    bool by_its_writer = false;
};
BOOST_DESCRIBE_STRUCT(ArticleErratumPublished, (), (number, by_its_writer))
void evolve(Article&, const ArticleErratumPublished&, const Stamp&);

struct ArticleErratumDropped {
    using Entity = Article;
    static constexpr std::string_view verb = "erratum_dropped";
    std::int32_t number = 0;
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(ArticleErratumDropped, (), (number, reason))
void evolve(Article&, const ArticleErratumDropped&, const Stamp&);

// Commands

struct NoteErratum {
    static constexpr std::string_view name = "article.note_erratum";
    Id<Article> article;
    words<1'000> passage;  ///< word for word as it stands
    words<2'000> correction;
};
BOOST_DESCRIBE_STRUCT(NoteErratum, (), (article, passage, correction))
void needs(const NoteErratum&, const Context&, const Seen&, Needs&);
Decision decide(const NoteErratum&, const Seen&, const Context&);

struct PublishErratum {
    static constexpr std::string_view name = "article.publish_erratum";
    Id<Article> article;
    Number<1, 256> number{1};
};
BOOST_DESCRIBE_STRUCT(PublishErratum, (), (article, number))
void needs(const PublishErratum&, const Context&, const Seen&, Needs&);
Decision decide(const PublishErratum&, const Seen&, const Context&);

/// Before citizens read it: its writer takes it back, or the editor does not let it stand.
struct DropErratum {
    static constexpr std::string_view name = "article.drop_erratum";
    Id<Article> article;
    Number<1, 256> number{1};
    words<500> reason;
};
BOOST_DESCRIBE_STRUCT(DropErratum, (), (article, number, reason))
void needs(const DropErratum&, const Context&, const Seen&, Needs&);
Decision decide(const DropErratum&, const Seen&, const Context&);

}  // namespace gb
