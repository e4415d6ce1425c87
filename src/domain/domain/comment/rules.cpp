#include "domain/comment/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

Id<Comment> record_of(const Uuid& comment, Id<Unit> unit) {
    return Id<Comment>(derived(comment, std::string(Comment::kind) + " " + unit.text(), 0));
}

void needs(const DecideComment& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(record_of(command.comment, context.actor.unit));
    wanted.one(command.article);
}

Decision decide(const DecideComment& command, const Seen& seen, const Context& context) {
    const auto* article = seen.find(command.article);
    if (!article || article->unit != context.actor.unit) {
        return refuse("article.unknown", {}, "/article");
    }
    const auto* before = seen.find(record_of(command.comment, context.actor.unit));
    if (command.comment.empty() || (before && before->article != command.article)) {
        return refuse("comment.unknown", {}, "/comment");
    }
    if (before && before->verdict != CommentVerdict::shown) {
        return refuse("comment.gone", {}, "/comment");
    }
    if (command.verdict == CommentVerdict::shown) {
        if (before) return refuse("comment.shown", {}, "/comment");
        if (article->state != ArticleState::published) {
            return refuse("article.not_published", {}, "/article");
        }
    } else if (command.reason.empty()) {
        return refuse("comment.reason_missing", {}, "/reason");
    }
    return Decision().record(record_of(command.comment, context.actor.unit),
                             CommentDecided{context.actor.unit, command.comment, command.article,
                                            command.verdict, command.reason});
}

void evolve(Comment& comment, const CommentDecided& event, const Stamp& stamp) {
    comment.unit = event.unit;
    comment.comment = event.comment;
    comment.article = event.article;
    comment.verdict = event.verdict;
    copy_words(comment.reason, event.reason);
    comment.decided = stamp.happened;
    comment.decided_by = stamp.author;
}

}  // namespace gb
