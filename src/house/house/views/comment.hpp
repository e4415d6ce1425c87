#pragma once
// Citizens' comments as an editor sees them.

#include "domain/comment/words.hpp"
#include "house/views/common.hpp"

namespace gb::views {

struct CitizenCommentView {
    Uuid id;
    Id<Article> article;
    std::string title;  ///< of the article
    std::string slug;
    std::string code;  ///< by which whoever wrote it asks to have it deleted: "7F3A-9C21"
    std::string name;
    std::string text;
    Instant received;
    bool shown = false;  ///< else it waits
};
BOOST_DESCRIBE_STRUCT(CitizenCommentView, (),
                      (id, article, title, slug, code, name, text, received, shown))

struct CommentList {
    std::vector<CitizenCommentView> comments;  ///< those that wait first; the newest first
};
BOOST_DESCRIBE_STRUCT(CommentList, (), (comments))

struct CommentsParams {
    Id<Post> post;
};
BOOST_DESCRIBE_STRUCT(CommentsParams, (), (post))

}  // namespace gb::views
