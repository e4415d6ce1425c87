#include "domain/summary/signing.hpp"

#include "domain/document/prefix.hpp"
#include "domain/rights/table.hpp"
#include "domain/summary/freezing.hpp"

namespace gb {

namespace {

/// A post of the unit, in force, that may sign for it.
std::optional<Refusal> check_signing_post(Id<Post> id, const Summary& summary, std::string field,
                                          const Seen& seen, const Context& context) {
    const auto* post = seen.find(id);
    if (!post || post->unit != summary.unit) return refuse("post.unknown", {}, std::move(field));
    if (!post->holds_on(context.now.date())) {
        return refuse("post.not_in_force", {}, std::move(field));
    }
    if (scope_of(ConfirmSummary::name, post->role)) return std::nullopt;
    return refuse("summary.signer_may_not_sign", {}, std::move(field));
}

/// Also by the person who holds the post now.
bool confirmed_by(const Post& post, const Summary& summary) {
    const auto& signing = summary.signing;
    return signing && signing->confirmed_at && signing->signer == post.id &&
           signing->confirmed_by == post.person;
}

/// What the named signer asks first.
std::optional<Refusal> check_before(const Summary* summary, const Context& context) {
    if (auto refusal = not_a_draft(summary, context)) return refusal;
    const auto& signing = summary->signing;
    if (signing && signing->signer == context.actor.post) return std::nullopt;
    return refuse("summary.not_before_you", {}, "/summary");
}

}  // namespace

void needs(const PutSummaryToSign& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
    wanted.one(command.signer);
}

Decision decide(const PutSummaryToSign& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = not_a_draft(summary, context)) return *refusal;
    if (auto refusal = check_sections(*summary)) return *refusal;
    if (auto refusal = check_signing_post(command.signer, *summary, "/signer", seen, context)) {
        return *refusal;
    }
    return Decision().record(command.summary, SummaryPutToSign{command.signer});
}

void needs(const ConfirmSummary& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.summary);
    const auto* summary = seen.peek(command.summary);
    if (!summary || check_before(summary, context)) return;
    need_figures(*summary, wanted);
}

Decision decide(const ConfirmSummary& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = check_before(summary, context)) return *refusal;
    const auto last = static_cast<std::int64_t>(seen.meta(command.summary)->last);
    if (command.over && *command.over != last) {
        return refuse("summary.changed_since", {}, "/over");
    }
    if (auto refusal = check_sections(*summary)) return *refusal;
    if (auto refusal = unfit_prefix(command.signer_prefix, context.actor.role, "/signer_prefix")) {
        return *refusal;
    }
    if (summary->as_of > context.now.date()) {
        return refuse("summary.as_of_ahead", {{"as_of", summary->as_of.text()}}, "/summary");
    }
    auto counted = count_figures(*summary, seen);
    if (counted.refusal) return *counted.refusal;
    if (command.figures) {
        if (auto refusal = seen_otherwise(*command.figures, counted.figures)) return *refusal;
    }
    return Decision().record(
        command.summary,
        SummaryConfirmed{context.actor.post, command.signer_prefix, std::move(counted.figures)});
}

void needs(const HandBackSummary& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.summary);
}

Decision decide(const HandBackSummary& command, const Seen& seen, const Context& context) {
    const auto* summary = seen.find(command.summary);
    if (auto refusal = check_before(summary, context)) return *refusal;
    return Decision().record(command.summary, SummaryHandedBack{command.reason});
}

std::optional<Refusal> check_signer(const IssueSummary& command, const Summary& summary,
                                    const Seen& seen, const Context& context) {
    const std::string field = "/signer_post";
    if (auto refusal = check_signing_post(command.signer_post, summary, field, seen, context)) {
        return refusal;
    }
    const auto& post = *seen.find(command.signer_post);
    if (post.id != context.actor.post) {
        if (!confirmed_by(post, summary)) return refuse("summary.not_confirmed", {}, field);
        if (command.signer_prefix != summary.signing->signer_prefix) {
            return refuse("summary.confirmed_otherwise", {}, "/signer_prefix");
        }
    }
    return unfit_prefix(command.signer_prefix, post.role, "/signer_prefix");
}

}  // namespace gb
