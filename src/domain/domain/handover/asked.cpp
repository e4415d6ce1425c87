#include "domain/handover/asked.hpp"

#include <algorithm>

#include "domain/advice/words.hpp"
#include "domain/contribution/words.hpp"
#include "domain/document/words.hpp"
#include "domain/invitation/words.hpp"
#include "domain/paper/words.hpp"

namespace gb {

namespace {

bool is_among(const std::vector<Id<Unit>>& units, Id<Unit> unit) {
    return std::ranges::find(units, unit) != units.end();
}

// documents sent here -----------------------------------------------------------------------------

void need_receipts(const Document* document, Needs& wanted) {
    if (document) wanted.oldest<Document>("symbol", document->symbol);
}

/// Registered here in one act, or copied by hand: either way the register bears its symbol.
bool registered_here(const Document& document, Id<Unit> unit, const Seen& seen) {
    const auto same = seen.where<Document>("symbol", document.symbol);
    return std::ranges::any_of(same, [&](const Document* own) {
        return own->unit == unit && own->direction == Direction::received && !own->annulled_at &&
               own->issuer.value == document.issuer.value && own->issued_on == document.issued_on;
    });
}

bool is_sent_to(const Document& document, Id<Unit> unit) {
    return document.direction == Direction::issued && document.unit != unit &&
           is_among(document.addressed, unit);
}

bool waits_for_register(const Document& document, Id<Unit> unit, const Seen& seen) {
    return is_sent_to(document, unit) && !document.annulled_at &&
           !registered_here(document, unit, seen);
}

// conferences elsewhere ---------------------------------------------------------------------------

void need_part_in_conference(const Conference* conference, Id<Unit> unit, Needs& wanted) {
    if (!conference) return;
    wanted.one(invitation_reply_of(conference->id, unit));
    for (std::size_t i = 0; i < conference->asked_papers.size(); ++i) {
        if (conference->asked_papers[i].unit != unit) continue;
        wanted.one(handed_paper_of(conference->id, PaperNumber(static_cast<std::int64_t>(i + 1))));
    }
}

/// Once it was held nobody can come to it or read a paper there any more.
bool lies_before_it(const Conference& conference, Date today) {
    return !conference.cancelled && !conference.concluded &&
           (!conference.held_on || *conference.held_on >= today);
}

bool waits_for_reply(const Conference& conference, Id<Unit> unit, Date today, const Seen& seen) {
    if (!conference.invites(unit) || !lies_before_it(conference, today)) return false;
    const auto* reply = seen.find(invitation_reply_of(conference.id, unit));
    return invitation_state(conference, reply) != InvitationState::answered;
}

bool asks_paper_of(const Conference& conference, Id<Unit> unit) {
    return std::ranges::any_of(conference.asked_papers,
                               [&](const AskedPaper& asked) { return asked.unit == unit; });
}

/// One that was sent back waits again.
bool waits_for_paper(const Conference& conference, Id<Unit> unit, Date today, const Seen& seen) {
    if (conference.papers_closed || !lies_before_it(conference, today)) return false;
    for (std::size_t i = 0; i < conference.asked_papers.size(); ++i) {
        const auto& asked = conference.asked_papers[i];
        if (asked.unit != unit) continue;
        const PaperNumber number(static_cast<std::int64_t>(i + 1));
        const auto state = paper_state(asked, seen.find(handed_paper_of(conference.id, number)));
        if (state == PaperState::waiting || state == PaperState::returned) return true;
    }
    return false;
}

Instant invited_since(const Conference& conference, Id<Unit> unit) {
    for (const auto& invitation : conference.invitations) {
        if (invitation.unit == unit) return invitation.invited_at;
    }
    return {};
}

/// The last of them.
Instant asked_since(const Conference& conference, Id<Unit> unit) {
    Instant since;
    for (const auto& asked : conference.asked_papers) {
        if (asked.unit == unit) since = std::max(since, asked.asked_at);
    }
    return since;
}

// contributions -----------------------------------------------------------------------------------

/// What is known of the summary here may be less than its unit knows: then it is still open.
bool still_written(const ContributionCall& call, const Seen& seen) {
    const auto* summary = seen.find(call.summary);
    return !summary || summary->open_in.has_value();
}

}  // namespace

// what waits --------------------------------------------------------------------------------------

void need_asked_items(Id<Unit> unit, const Seen& seen, Needs& wanted) {
    wanted.unanswered<Document, Document>("addressed.value", unit, "receipt_of");
    const auto sent =
        seen.peek_unanswered<Document, Document>("addressed.value", unit, "receipt_of");
    for (const auto* document : sent) need_receipts(document, wanted);
    wanted.oldest<Conference>("invitations.open_for", unit);
    for (const auto* conference : seen.peek_where<Conference>("invitations.open_for", unit)) {
        need_part_in_conference(conference, unit, wanted);
    }
    wanted.unanswered<Advice, AdviceAnswer>("to", unit, "advice");
    for (const auto* advice : seen.peek_unanswered<Advice, AdviceAnswer>("to", unit, "advice")) {
        wanted.one(advice->information);
    }
    wanted.unanswered<ContributionCall, Contributed>("units.value", unit, "call");
    for (const auto* call :
         seen.peek_unanswered<ContributionCall, Contributed>("units.value", unit, "call")) {
        wanted.one(call->summary);
    }
}

void put_asked_items(Id<Unit> unit, Date today, const Seen& seen, std::vector<WaitingItem>& items) {
    for (const auto* document :
         seen.unanswered<Document, Document>("addressed.value", unit, "receipt_of")) {
        if (!waits_for_register(*document, unit, seen)) continue;
        items.push_back({ItemKind::sent_document, document->id, 0, 0, document->registered_at});
    }
    for (const auto* conference : seen.where<Conference>("invitations.open_for", unit)) {
        if (waits_for_reply(*conference, unit, today, seen)) {
            items.push_back(
                {ItemKind::invitation, conference->id, 0, 0, invited_since(*conference, unit)});
        }
        if (waits_for_paper(*conference, unit, today, seen)) {
            items.push_back(
                {ItemKind::paper, conference->id, 0, 0, asked_since(*conference, unit)});
        }
    }
    for (const auto* advice : seen.unanswered<Advice, AdviceAnswer>("to", unit, "advice")) {
        const auto* about = seen.find(advice->information);
        if (about && about->struck_at) continue;
        items.push_back({ItemKind::advice, advice->id, about ? about->number.number : 0,
                         about ? about->number.year : 0, advice->given_at});
    }
    for (const auto* call :
         seen.unanswered<ContributionCall, Contributed>("units.value", unit, "call")) {
        if (still_written(*call, seen)) {
            items.push_back({ItemKind::contribution, call->id, 0, 0, call->called_at});
        }
    }
}

// what is named -----------------------------------------------------------------------------------

void need_asked_item(const HandoverItem& item, Id<Unit> unit, const Seen& seen, Needs& wanted) {
    switch (item.kind) {
        case ItemKind::sent_document:
            wanted.one(Id<Document>(item.entity));
            need_receipts(seen.peek(Id<Document>(item.entity)), wanted);
            break;
        case ItemKind::invitation:
        case ItemKind::paper:
            wanted.one(Id<Conference>(item.entity));
            need_part_in_conference(seen.peek(Id<Conference>(item.entity)), unit, wanted);
            break;
        case ItemKind::advice: {
            const Id<Advice> advice(item.entity);
            wanted.one(advice);
            wanted.one(answer_of(advice));
            if (const auto* found = seen.peek(advice)) wanted.one(found->information);
            break;
        }
        case ItemKind::contribution: {
            const Id<ContributionCall> call(item.entity);
            wanted.one(call);
            wanted.one(contribution_of(call, unit));
            if (const auto* found = seen.peek(call)) wanted.one(found->summary);
            break;
        }
        default:
            break;
    }
}

namespace {

ItemStanding named_sent_document(Id<Document> id, Id<Unit> unit, const Seen& seen) {
    const auto* found = seen.find(id);
    if (!found || !is_sent_to(*found, unit)) return {};
    return {true, !waits_for_register(*found, unit, seen), 0};
}

ItemStanding named_advice(Id<Advice> id, Id<Unit> unit, const Seen& seen) {
    const auto* found = seen.find(id);
    if (!found || found->to != unit) return {};
    const auto* about = seen.find(found->information);
    return {true, seen.find(answer_of(id)) || (about && about->struck_at), 0};
}

ItemStanding named_contribution(Id<ContributionCall> id, Id<Unit> unit, const Seen& seen) {
    const auto* found = seen.find(id);
    if (!found || !is_among(found->units, unit)) return {};
    return {true, seen.find(contribution_of(id, unit)) || !still_written(*found, seen), 0};
}

ItemStanding named_in_conference(const HandoverItem& item, Id<Unit> unit, Date today,
                                 const Seen& seen) {
    const auto* found = seen.find(Id<Conference>(item.entity));
    if (!found) return {};
    if (item.kind == ItemKind::paper) {
        return {asks_paper_of(*found, unit), !waits_for_paper(*found, unit, today, seen), 0};
    }
    return {found->invites(unit), !waits_for_reply(*found, unit, today, seen), 0};
}

}  // namespace

ItemStanding standing_of_asked(const HandoverItem& item, Id<Unit> unit, Date today,
                               const Seen& seen) {
    switch (item.kind) {
        case ItemKind::sent_document:
            return named_sent_document(Id<Document>(item.entity), unit, seen);
        case ItemKind::advice:
            return named_advice(Id<Advice>(item.entity), unit, seen);
        case ItemKind::contribution:
            return named_contribution(Id<ContributionCall>(item.entity), unit, seen);
        default:
            return named_in_conference(item, unit, today, seen);
    }
}

}  // namespace gb
