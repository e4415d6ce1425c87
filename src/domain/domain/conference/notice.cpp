#include "domain/conference/notice.hpp"

#include "domain/conference/checks.hpp"
#include "domain/draft/checks.hpp"

namespace gb {

namespace {

/// What the reviewer reads: the conclusions, in the lines that become tasks and in words.
DraftBody body_of(const SubmitNotice& command, const Conference& conference) {
    InstructConference instruct;
    instruct.conference = command.conference;
    instruct.subject = command.subject;
    instruct.urgency = command.urgency;
    instruct.recipients = command.recipients;
    const auto directive = directive_of(instruct, conference);
    return {directive.type,   directive.urgency, directive.subject,   conference.conclusions.value,
            directive.groups, directive.lines,   directive.recipients};
}

/// A draft that was begun before can only be gone on with by its drafter, and once it is back.
std::optional<Refusal> check_begun(const DocumentDraft* draft, const Context& context) {
    if (!is_open(draft)) return std::nullopt;
    if (is_before_others(draft)) return refuse("conference.notice_under_way", {}, "/conference");
    if (draft->unit != context.actor.unit) return refuse("draft.unknown", {}, "/conference");
    return check_drafter(*draft, context, "/conference");
}

}  // namespace

void needs(const SubmitNotice& command, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(command.conference);
    wanted.one(command.reviewer);
    wanted.one(command.signer);
    if (const auto* conference = seen.peek(command.conference)) wanted.one(conference->draft);
}

Decision decide(const SubmitNotice& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (auto refusal = check_open(conference, context)) return *refusal;
    if (auto refusal = check_instructable(*conference)) return *refusal;
    const auto* begun = seen.find(conference->draft);
    if (auto refusal = check_begun(begun, context)) return *refusal;
    const auto body = body_of(command, *conference);
    if (auto refusal = check_draft(body, Secrecy::none)) return *refusal;
    if (auto refusal = check_way(command.reviewer, command.signer, seen, context)) return *refusal;
    Decision decision;
    auto draft = conference->draft;
    if (is_open(begun)) {
        decision.record(draft, DraftAmended{{body}});
    } else {
        draft = context.fresh<DocumentDraft>();
        decision.record(command.conference, ConferenceNoticeSubmitted{draft});
        decision.record(draft, DraftWritten{{body}, context.actor.unit, command.conference});
    }
    decision.record(draft, DraftSubmitted{command.reviewer, command.signer});
    return decision;
}

}  // namespace gb
