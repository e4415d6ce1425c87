#include "domain/conference/checks.hpp"
#include "domain/document/prefix.hpp"
#include "domain/draft/checks.hpp"

namespace gb {

namespace {

bool has_task(const ConclusionGroup& group) {
    for (const auto& bullet : group.bullets) {
        if (bullet.kind == LineKind::task) return true;
    }
    return false;
}

}  // namespace

IssueDocument directive_of(const InstructConference& command, const Conference& conference) {
    IssueDocument document;
    document.type = command.type.value_or(DocumentType::thong_bao);
    document.urgency = command.urgency;
    document.subject = command.subject.empty() ? conference.title.value : command.subject.value;
    document.signer_prefix = command.signer_prefix;
    document.recipients = command.recipients;
    document.conference = conference.id;
    for (const auto& group : conference.groups) {
        document.groups.push_back({group.addressee, group.group, group.owners});
        const auto place = static_cast<std::int64_t>(document.groups.size());
        for (const auto& bullet : group.bullets) {
            document.lines.push_back(
                {place, bullet.text, bullet.kind, bullet.due, bullet.standing});
        }
    }
    return document;
}

std::optional<Refusal> check_instructable(const Conference& conference) {
    if (!conference.document.empty()) return refuse("conference.already_instructed");
    if (!conference.concluded) return refuse("conference.not_concluded");
    bool any_task = false;
    for (std::size_t i = 0; i < conference.groups.size(); ++i) {
        const auto& group = conference.groups[i];
        if (!has_task(group)) continue;
        any_task = true;
        if (group.owners.empty() && group.group == AddresseeGroup::none) {
            return refuse("conference.group_without_owner",
                          {{"group", static_cast<std::int64_t>(i + 1)}});
        }
    }
    if (!any_task) return refuse("conference.nothing_to_instruct");
    return std::nullopt;
}

void needs(const InstructConference& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    wanted.one(command.conference);
    if (const auto* conference = seen.peek(command.conference)) {
        wanted.one(conference->draft);
        needs(directive_of(command, *conference), context, seen, wanted);
    }
}

Decision decide(const InstructConference& command, const Seen& seen, const Context& context) {
    const auto* conference = seen.find(command.conference);
    if (!conference || conference->unit != context.actor.unit) {
        return refuse("conference.unknown", {}, "/conference");
    }
    if (auto refusal = check_instructable(*conference)) return *refusal;
    if (auto refusal = unfit_prefix(command.signer_prefix, context.actor.role, "/signer_prefix")) {
        return *refusal;
    }
    if (is_open(seen.find(conference->draft))) {
        return refuse("conference.notice_under_way", {}, "/conference");
    }
    Decision decision;
    decision.record(command.conference, ConferenceInstructed{context.fresh<Document>()});
    if (auto refusal = issue_into(directive_of(command, *conference), seen, context, decision)) {
        // The lines and whom they are for stand in the conclusions, not in this command's body.
        if (!refusal->field.starts_with("/recipients")) refusal->field = "/conference";
        return *refusal;
    }
    return decision;
}

}  // namespace gb
