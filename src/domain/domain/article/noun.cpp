#include "domain/kit/noun.hpp"

#include "domain/article/revision.hpp"

namespace gb {

Noun article_noun() {
    return {entities<Article, Revision>(),
            events<ArticleDrafted1, ArticleDrafted, ArticleImported, ArticleAmended1,
                   ArticleAmended, ArticleSubmitted, ArticleReturned, ArticlePublished1,
                   ArticlePublished, ArticleErratumNoted1, ArticleErratumNoted,
                   ArticleErratumPublished, ArticleErratumDropped, ArticlePhotosSet1,
                   ArticlePhotosSet, ArticleRevised, ArticleWithdrawn, RevisionPutForward,
                   RevisionPublished, RevisionReturned, RevisionWithdrawn>(),
            commands<DraftArticle, ImportArticle, AmendArticle, SubmitArticle, ReturnArticle,
                     PublishArticle, WithdrawArticle, NoteErratum, PublishErratum, DropErratum,
                     SetArticlePhotos, PutForwardRevision, PublishRevision, ReturnRevision,
                     WithdrawRevision>()};
}

}  // namespace gb
