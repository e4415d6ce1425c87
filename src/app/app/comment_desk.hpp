#pragma once
// Where editors see citizens' comments, and what becomes of the words after a decision stands in
// the book.

#include "app/node.hpp"
#include "http/api.hpp"
#include "store/comments.hpp"

namespace gb::app {

/// Those of the unit's pages: waiting and shown. Without a store it can only be described.
Download comments_download(Node* node, CommentStore* comments);
/// Whether a command of a comment speaks of one that is there. @return why not
std::optional<Failure> check_comment(Node& node, CommentStore& comments, const Request& request);
/// After each commit, and at the start for what was cut short.
void comments_noted(Node& node, CommentStore& comments, const std::vector<Notice>& notices);
void settle_comments(Node& node, CommentStore& comments);

}  // namespace gb::app
