#include "domain/kit/noun.hpp"

#include "domain/article/words.hpp"

namespace gb {

Noun article_noun() {
    return {entities<Article>(),
            events<ArticleDrafted, ArticleAmended, ArticlePublished, ArticleWithdrawn>(),
            commands<DraftArticle, AmendArticle, PublishArticle, WithdrawArticle>()};
}

}  // namespace gb
