#include "app/comment_desk.hpp"

#include <algorithm>

#include "domain/rights/table.hpp"
#include "house/views/comment.hpp"
#include "store/reader.hpp"

namespace gb::app {

namespace {

Result<MadeFile> listed(Node& node, CommentStore& comments, const Viewer& viewer,
                        const Query& query) {
    if (const auto params = read_query<views::CommentsParams>(query); !params) {
        return params.error();
    }
    if (!scope_of(DecideComment::name, viewer.role)) {
        return Failure{"rights.not_yours_to_read", "", {}};
    }
    auto& reader = thread_reader(model(), node.folder.books());
    views::CommentList list;
    for (const auto& one : comments.all()) {
        const auto article = reader.load(one.article);
        if (!article || article->unit != viewer.unit) continue;
        list.comments.push_back({one.id, one.article, article->title.value, article->slug.value,
                                 one.code(), one.name, one.text, one.received, one.shown});
    }
    std::sort(list.comments.begin(), list.comments.end(),
              [](const views::CitizenCommentView& a, const views::CitizenCommentView& b) {
                  if (a.shown != b.shown) return b.shown;
                  return a.received.ms != b.received.ms ? a.received.ms > b.received.ms
                                                        : a.id < b.id;
              });
    return MadeFile{"", to_json(list)};
}

void follow(Node& node, CommentStore& comments, Id<Comment> id) {
    const auto decided = thread_reader(model(), node.folder.books()).load(id);
    if (!decided) return;
    if (decided->verdict == CommentVerdict::shown) {
        comments.show(decided->comment);
    } else {
        comments.erase(decided->comment);
    }
}

}  // namespace

Download comments_download(Node* node, CommentStore* comments) {
    Download door{"comments", "citizens' comments on the unit's pages, for whoever decides on them",
                  parameters_with_post<views::CommentsParams>(), json_answer<views::CommentList>(),
                  [node, comments](const Viewer& viewer, const Query& query) {
                      return listed(*node, *comments, viewer, query);
                  }};
    door.personal = true;
    return door;
}

std::optional<Failure> check_comment(Node& node, CommentStore& comments, const Request& request) {
    if (request.type->name != DecideComment::name) return std::nullopt;
    const auto& command = *static_cast<const DecideComment*>(request.command.get());
    const auto found = comments.find(command.comment);
    if (found && found->article == command.article) return std::nullopt;
    // Decided before: the same command again gets the same answer, another the book's refusal.
    auto& reader = thread_reader(model(), node.folder.books());
    const auto article = reader.load(command.article);
    if (article && reader.load(record_of(command.comment, article->unit))) return std::nullopt;
    return Failure{"comment.unknown", "/body/comment", {}};
}

void comments_noted(Node& node, CommentStore& comments, const std::vector<Notice>& notices) {
    for (const auto& notice : notices) {
        if (notice.kind == Comment::kind) follow(node, comments, Id<Comment>(notice.id));
    }
}

void settle_comments(Node& node, CommentStore& comments) {
    auto& reader = thread_reader(model(), node.folder.books());
    for (const auto& one : comments.all()) {
        const auto article = reader.load(one.article);
        if (article) follow(node, comments, record_of(one.id, article->unit));
    }
}

}  // namespace gb::app
