#pragma once
// The photos of a page: which file each shows, what is said of it, in what order they stand. A page
// of hundreds of photos is written in one act.

#include "domain/file/words.hpp"

namespace gb {

struct Article;

struct ArticlePhoto {
    Id<KeptFile> file;
    maybe_words<500> caption;
    maybe_words<200> credit;
    maybe_words<500> alt;  ///< for those who cannot see it; never empty, never a file's name
    /// The paragraph after which it stands; 0: before the first. Nothing: where photos stand.
    std::optional<Number<0, 1'000>> after;
};
BOOST_DESCRIBE_STRUCT(ArticlePhoto, (), (file, caption, credit, alt, after))

/// As the first version wrote it.
struct ArticlePhoto1 {
    Id<KeptFile> file;
    maybe_words<500> caption;
    maybe_words<200> credit;
    maybe_words<500> alt;
    Number<0, 1'000> after = 0;  ///< 0: where photos stand
};
BOOST_DESCRIBE_STRUCT(ArticlePhoto1, (), (file, caption, credit, alt, after))

struct ArticlePhotosSet1 {
    using Entity = Article;
    static constexpr std::string_view verb = "photos_set";
    std::vector<ArticlePhoto1> photos;
};
BOOST_DESCRIBE_STRUCT(ArticlePhotosSet1, (), (photos))
void evolve(Article&, const ArticlePhotosSet1&, const Stamp&);

struct ArticlePhotosSet {
    using Entity = Article;
    static constexpr std::string_view verb = "photos_set";
    static constexpr int version = 2;
    std::vector<ArticlePhoto> photos;
};
BOOST_DESCRIBE_STRUCT(ArticlePhotosSet, (), (photos))
void evolve(Article&, const ArticlePhotosSet&, const Stamp&);

/// All of the page's photos, in their order. Like an amendment it brings a text that is being
/// looked at back to its writer.
struct SetArticlePhotos {
    static constexpr std::string_view name = "article.set_photos";
    Id<Article> article;
    std::vector<ArticlePhoto> photos;
};
BOOST_DESCRIBE_STRUCT(SetArticlePhotos, (), (article, photos))
void needs(const SetArticlePhotos&, const Context&, const Seen&, Needs&);
Decision decide(const SetArticlePhotos&, const Seen&, const Context&);

}  // namespace gb
