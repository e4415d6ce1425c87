#include "domain/conference/words.hpp"
#include "domain/document/prefix.hpp"
#include "domain/draft/checks.hpp"
#include "domain/office/words.hpp"
#include "domain/people/words.hpp"
#include "domain/reform/standing.hpp"
#include "domain/rights/table.hpp"

namespace gb {

namespace {

/// The document that it would become.
IssueDocument document_of(const DraftBody& body, Secrecy secrecy = Secrecy::none) {
    IssueDocument document;
    document.type = body.type;
    document.urgency = body.urgency;
    document.secrecy = secrecy;
    document.subject = body.subject;
    document.groups = body.groups;
    document.lines = body.lines;
    document.recipients = body.recipients;
    return document;
}

struct HeldDraft {
    const DocumentDraft* draft = nullptr;
    std::optional<Refusal> refusal;
};

/// Of the own unit and at one of these steps.
HeldDraft draft_at(Id<DocumentDraft> id, std::initializer_list<DraftState> steps, const Seen& seen,
                   const Context& context) {
    const auto* draft = seen.find(id);
    if (!draft || draft->unit != context.actor.unit) {
        return {nullptr, refuse("draft.unknown", {}, "/draft")};
    }
    for (const auto step : steps) {
        if (draft->state == step) return {draft, std::nullopt};
    }
    return {draft, refuse("draft.not_at_this_step", {}, "/draft")};
}

/// What the conclusions of a conference say is put right there, not in the draft of their notice.
std::optional<Refusal> check_own_words(const DocumentDraft& draft) {
    if (draft.conference.empty() || is_before_others(&draft)) return std::nullopt;
    return refuse("draft.of_conclusions", {}, "/draft");
}

/// A post of the own unit, in force, whose role may give the command.
std::optional<Refusal> check_post(Id<Post> id, std::string_view command, const std::string& code,
                                  const std::string& field, const Seen& seen,
                                  const Context& context) {
    const auto* post = seen.find(id);
    if (!post || post->unit != context.actor.unit) return refuse("post.unknown", {}, field);
    if (!post->holds_on(context.now.date())) return refuse("post.not_in_force", {}, field);
    if (!scope_of(command, post->role)) return refuse(code, {}, field);
    return std::nullopt;
}

}  // namespace

std::optional<Refusal> check_draft(const DraftBody& body, Secrecy secrecy) {
    return unfit_to_issue(document_of(body, secrecy));
}

namespace {

void need_addressees(const DraftBody& body, const Context& context, const Seen& seen,
                     Needs& wanted) {
    need_all_standing(body.recipients, context, seen, wanted);
    for (const auto& group : body.groups) need_all_standing(group.owners, context, seen, wanted);
}

/// Asked while it is written, not only when it is issued: by then three have read it in vain.
std::optional<Refusal> check_addressees(const DraftBody& body, const Seen& seen,
                                        const Context& context) {
    const auto today = context.now.date();
    if (auto refusal = any_not_standing(body.recipients, today, seen, "recipients")) return refusal;
    for (std::size_t i = 0; i < body.groups.size(); ++i) {
        const auto list = "groups/" + std::to_string(i) + "/owners";
        if (auto refusal = any_not_standing(body.groups[i].owners, today, seen, list))
            return refusal;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Refusal> check_drafter(const DocumentDraft& draft, const Context& context,
                                     std::string field) {
    if (draft.drafter.empty() || draft.drafter == context.actor.person) return std::nullopt;
    return refuse("draft.not_drafter", {}, std::move(field));
}

std::optional<Refusal> check_way(Id<Post> reviewer, Id<Post> signer, const Seen& seen,
                                 const Context& context) {
    if (auto refusal = check_post(reviewer, ApproveDraft::name, "draft.reviewer_may_not_approve",
                                  "/reviewer", seen, context)) {
        return refusal;
    }
    if (auto refusal = check_post(signer, ConfirmDraft::name, "draft.signer_may_not_sign",
                                  "/signer", seen, context)) {
        return refusal;
    }
    if (seen.find(reviewer)->person == context.actor.person) {
        return refuse("draft.reviewed_by_drafter", {}, "/reviewer");
    }
    return std::nullopt;
}

// write, amend ----------------------------------------------------------------------------------

void needs(const WriteDraft& command, const Context& context, const Seen& seen, Needs& wanted) {
    need_addressees(command, context, seen, wanted);
}

Decision decide(const WriteDraft& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_draft(command, command.secrecy)) return *refusal;
    if (auto refusal = check_addressees(command, seen, context)) return *refusal;
    return Decision().record(context.fresh<DocumentDraft>(),
                             DraftWritten{{command}, context.actor.unit, {}});
}

void needs(const AmendDraft& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.draft);
    need_addressees(command, context, seen, wanted);
}

Decision decide(const AmendDraft& command, const Seen& seen, const Context& context) {
    const auto held =
        draft_at(command.draft, {DraftState::writing, DraftState::returned}, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = check_drafter(*held.draft, context, "/draft")) return *refusal;
    if (auto refusal = check_own_words(*held.draft)) return *refusal;
    if (auto refusal = check_draft(command, command.secrecy)) return *refusal;
    if (auto refusal = check_addressees(command, seen, context)) return *refusal;
    return Decision().record(command.draft, DraftAmended{{command}});
}

// submit, return, approve -----------------------------------------------------------------------

void needs(const SubmitDraft& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.draft);
    wanted.one(command.reviewer);
    wanted.one(command.signer);
}

Decision decide(const SubmitDraft& command, const Seen& seen, const Context& context) {
    using enum DraftState;
    const auto held =
        draft_at(command.draft, {writing, returned, submitted, approved}, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = check_drafter(*held.draft, context, "/draft")) return *refusal;
    if (auto refusal = check_own_words(*held.draft)) return *refusal;
    if (auto refusal = check_way(command.reviewer, command.signer, seen, context)) return *refusal;
    return Decision().record(command.draft, DraftSubmitted{command.reviewer, command.signer});
}

namespace {

bool may_return(const DocumentDraft& draft, const Actor& actor) {
    if (draft.state == DraftState::submitted) return draft.reviewer == actor.post;
    if (draft.state == DraftState::approved) return draft.signer == actor.post;
    return scope_of(IssueDraft::name, actor.role).has_value();
}

}  // namespace

void needs(const ReturnDraft& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.draft);
}

Decision decide(const ReturnDraft& command, const Seen& seen, const Context& context) {
    using enum DraftState;
    const auto held = draft_at(command.draft, {submitted, approved, confirmed}, seen, context);
    if (held.refusal) return *held.refusal;
    if (!may_return(*held.draft, context.actor)) {
        return refuse("draft.not_before_you", {}, "/draft");
    }
    return Decision().record(command.draft, DraftReturned{command.reason});
}

void needs(const ApproveDraft& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.draft);
}

Decision decide(const ApproveDraft& command, const Seen& seen, const Context& context) {
    const auto held = draft_at(command.draft, {DraftState::submitted}, seen, context);
    if (held.refusal) return *held.refusal;
    if (held.draft->reviewer != context.actor.post) {
        return refuse("draft.not_before_you", {}, "/draft");
    }
    return Decision().record(command.draft, DraftApproved{context.actor.post});
}

// confirm, issue, withdraw ----------------------------------------------------------------------

void needs(const ConfirmDraft& command, const Context& context, const Seen&, Needs& wanted) {
    wanted.one(command.draft);
    wanted.one(context.actor.post);
}

Decision decide(const ConfirmDraft& command, const Seen& seen, const Context& context) {
    using enum DraftState;
    const auto held = draft_at(command.draft, {submitted, approved}, seen, context);
    if (held.refusal) return *held.refusal;
    const auto& draft = *held.draft;
    if (draft.signer != context.actor.post) return refuse("draft.not_before_you", {}, "/draft");
    if (draft.state == submitted && draft.reviewer != draft.signer) {
        return refuse("draft.not_approved", {}, "/draft");
    }
    if (auto refusal = unfit_prefix(command.signer_prefix, context.actor.role, "/signer_prefix")) {
        return *refusal;
    }
    return Decision().record(command.draft,
                             DraftConfirmed{context.actor.post, command.signer_prefix,
                                            seen.find(context.actor.post)->title});
}

namespace {

IssueDocument document_of(const DocumentDraft& draft, const IssueDraft& command) {
    auto document = document_of(draft);
    document.signer_prefix = draft.signer_prefix;
    document.ending = command.ending;
    if (!draft.conference.empty()) document.conference = draft.conference;
    return document;
}

/// A conference that moved elsewhere, or whose notice is out already, gets no second one.
std::optional<Refusal> check_conference(const DocumentDraft& draft, const Seen& seen) {
    if (draft.conference.empty()) return std::nullopt;
    const auto* conference = seen.find(draft.conference);
    if (!conference || conference->unit != draft.unit) {
        return refuse("conference.unknown", {}, "/draft");
    }
    if (!conference->document.empty()) return refuse("conference.already_instructed", {}, "/draft");
    return std::nullopt;
}

}  // namespace

void needs(const IssueDraft& command, const Context& context, const Seen& seen, Needs& wanted) {
    wanted.one(command.draft);
    const auto* draft = seen.peek(command.draft);
    if (!draft || draft->state != DraftState::confirmed) return;
    wanted.one(draft->conference);
    needs(document_of(*draft, command), context, seen, wanted);
}

Decision decide(const IssueDraft& command, const Seen& seen, const Context& context) {
    const auto held = draft_at(command.draft, {DraftState::confirmed}, seen, context);
    if (held.refusal) return *held.refusal;
    if (auto refusal = check_conference(*held.draft, seen)) return *refusal;
    Decision decision;
    if (auto refusal = issue_into(document_of(*held.draft, command), seen, context, decision)) {
        // What it says stands in the draft, not in this command's body.
        if (refusal->field != "/ending") refusal->field = "/draft";
        return *refusal;
    }
    const auto document = context.fresh<Document>();
    if (!held.draft->text.empty()) {
        decision.record(document, DocumentWorded{held.draft->text.value});
    }
    decision.record(command.draft, DraftIssued{document});
    if (!held.draft->conference.empty()) {
        decision.record(held.draft->conference, ConferenceInstructed{document});
    }
    return decision;
}

void needs(const WithdrawDraft& command, const Context&, const Seen&, Needs& wanted) {
    wanted.one(command.draft);
}

Decision decide(const WithdrawDraft& command, const Seen& seen, const Context& context) {
    using enum DraftState;
    const auto held =
        draft_at(command.draft, {writing, submitted, returned, approved, confirmed}, seen, context);
    if (held.refusal) return *held.refusal;
    // The drafter may have left: then it is for the command to clear the table.
    if (!scope_of(ConfirmDraft::name, context.actor.role)) {
        if (auto refusal = check_drafter(*held.draft, context, "/draft")) return *refusal;
    }
    return Decision().record(command.draft, DraftWithdrawn{command.reason});
}

}  // namespace gb
