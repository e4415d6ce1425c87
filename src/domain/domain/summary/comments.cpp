#include "domain/summary/comments.hpp"

namespace gb {

void needs(const SayComment& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
    if (command.to) wanted.one(*command.to);
}

Decision decide(const SayComment& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = not_a_draft(summary, context)) return *refusal;
    if (command.section.value >= static_cast<std::int64_t>(summary->sections.size())) {
        return refuse("summary.no_such_section", {}, "/section");
    }
    if (command.to) {
        const auto* first = seen.find(*command.to);
        const bool here = first && first->summary == command.summary &&
                          first->section == command.section.value && first->to.empty();
        if (!here) return refuse("summary.no_such_comment", {}, "/to");
    }
    return Decision().record(context.fresh<SummaryComment>(),
                             CommentSaid{context.actor.unit, command.summary,
                                         static_cast<std::int32_t>(command.section.value),
                                         command.to.value_or(Id<SummaryComment>{}), command.text});
}

void evolve(SummaryComment& comment, const CommentSaid& event, const Stamp& stamp) {
    comment.unit = event.unit;
    comment.summary = event.summary;
    comment.section = event.section;
    comment.to = event.to;
    comment.text = event.text;
    comment.author = stamp.author;
    comment.said_at = stamp.happened;
}

void needs(const ResolveComment& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.comment);
}

Decision decide(const ResolveComment& command, const Seen& seen, const Context& context) {
    const auto* comment = seen.find(command.comment);
    if (!comment || comment->unit != context.actor.unit || !comment->to.empty()) {
        return refuse("summary.no_such_comment", {}, "/comment");
    }
    if (comment->resolved_at) return refuse("summary.comment_resolved", {}, "/comment");
    return Decision().record(command.comment, CommentResolved{});
}

void evolve(SummaryComment& comment, const CommentResolved&, const Stamp& stamp) {
    comment.resolved_at = stamp.happened;
    comment.resolver = stamp.author;
}

}  // namespace gb
