#include "domain/kit/noun.hpp"

#include "domain/article/words.hpp"

namespace gb {

Noun article_noun() {
    return {
        entities<Article>(),
        events<ArticleDrafted1, ArticleDrafted, ArticleImported, ArticleAmended1, ArticleAmended,
               ArticleSubmitted, ArticleReturned, ArticlePublished1, ArticlePublished,
               ArticleErratumNoted1, ArticleErratumNoted, ArticleErratumPublished,
               ArticleErratumDropped, ArticlePhotosSet1, ArticlePhotosSet, ArticleWithdrawn>(),
        commands<DraftArticle, ImportArticle, AmendArticle, SubmitArticle, ReturnArticle,
                 PublishArticle, WithdrawArticle, NoteErratum, PublishErratum, DropErratum,
                 SetArticlePhotos>()};
}

}  // namespace gb
