#include <set>

#include "domain/award/words.hpp"
#include "domain/award_rule/words.hpp"
#include "domain/commendation/known_by.hpp"
#include "domain/information/persons.hpp"
#include "domain/reform/standing.hpp"
#include "domain/rights/table.hpp"

namespace gb {

Id<CommendationReview> review_of(Id<Commendation> commendation) {
    return Id<CommendationReview>(derived(commendation, "review", 0));
}

Id<Unit> decider_of(const Commendation& proposal, const CommendationReview* review) {
    return review ? review->unit : proposal.decider;
}

std::optional<Refusal> unfit_for_list(std::string_view text, std::string field) {
    const auto mark = person_mark(text);
    const bool tells_too_much = mark == PersonMark::identity_number ||
                                mark == PersonMark::contact || mark == PersonMark::birth_date;
    if (!tells_too_much) return std::nullopt;
    return refuse("commendation.personal_number", {}, std::move(field));
}

// propose ---------------------------------------------------------------------------------------

void needs(const ProposeCommendation& command, const Context& context, const Seen& seen,
           Needs& wanted) {
    need_standing(command.decider, context, seen, wanted);
    wanted.where<AwardRule>("unit", command.decider);
    need_superiors(context.actor.unit, seen, wanted);
    if (command.conference) wanted.one(*command.conference);
    if (command.document) wanted.one(*command.document);
    if (command.information) wanted.one(*command.information);
}

namespace {

std::string at_recipient(std::size_t place, std::string_view field) {
    return "/recipients/" + std::to_string(place) + "/" + std::string(field);
}

/// @param suited whom the form may be awarded to, where nothing is refused
std::optional<Refusal> check_addressee(const ProposeCommendation& command, const Seen& seen,
                                       const Context& context, Suits& suited) {
    const auto today = context.now.date();
    const auto* unit = seen.find(command.decider);
    if (!unit) return refuse("unit.unknown", {}, "/decider");
    const Facts name{{"name", unit->latest().name.value}};
    const auto* version = unit->version_on(today);
    if (auto refusal = not_standing(command.decider, today, seen, "/decider")) return refusal;
    if (!stands_below(context.actor.unit, command.decider, today, seen)) {
        return refuse("commendation.not_superior", name, "/decider");
    }
    const auto authority =
        award_authority(command.decider, *version, {command.form, command.own_form}, today, seen);
    if (!authority) return refuse("commendation.form_not_allowed", name, "/form");
    suited = authority->suits;
    return std::nullopt;
}

std::optional<Refusal> check_grounds(const ProposalBody& body, const Seen& seen,
                                     const Context& context) {
    const auto own = context.actor.unit;
    if (body.conference) {
        const auto* conference = seen.find(*body.conference);
        if (!conference || conference->unit != own) {
            return refuse("conference.unknown", {}, "/conference");
        }
    }
    if (body.document) {
        const auto* document = seen.find(*body.document);
        if (!document || document->unit != own) return refuse("document.unknown", {}, "/document");
    }
    if (body.information) {
        const auto* item = seen.find(*body.information);
        if (!item || (item->unit != own && !item->sent_to(own))) {
            return refuse("information.unknown", {}, "/information");
        }
        if (item->struck_at) return refuse("information.struck", {}, "/information");
    }
    return std::nullopt;
}

/// Named twice, alike in name and in what tells namesakes apart.
bool named_before(const CommendedRecipient& recipient, std::set<std::string>& named) {
    return !named.insert(known_by(recipient.name) + "\n" + plain_words(recipient.position)).second;
}

std::optional<Refusal> check_recipients(const ProposalBody& body, const Suits& suited) {
    if (body.recipients.empty()) return refuse("commendation.no_recipient", {}, "/recipients");
    std::set<std::string> named;
    for (std::size_t i = 0; i < body.recipients.size(); ++i) {
        const auto& recipient = body.recipients[i];
        if (!suited.has(recipient.recipient_kind)) {
            return refuse("commendation.form_does_not_suit", {}, at_recipient(i, "recipient_kind"));
        }
        if (auto refusal = unfit_for_list(recipient.name, at_recipient(i, "name"))) return refusal;
        if (auto refusal = unfit_for_list(recipient.position, at_recipient(i, "position"))) {
            return refusal;
        }
        if (named_before(recipient, named)) {
            return refuse("commendation.recipient_twice", {}, at_recipient(i, "name"));
        }
    }
    return std::nullopt;
}

}  // namespace

Decision decide(const ProposeCommendation& command, const Seen& seen, const Context& context) {
    Suits suited;
    if (auto refusal = check_addressee(command, seen, context, suited)) return *refusal;
    if (auto refusal = unfit_for_list(command.achievement, "/achievement")) return *refusal;
    if (auto refusal = check_recipients(command, suited)) return *refusal;
    if (auto refusal = check_grounds(command, seen, context)) return *refusal;
    return Decision().record(context.fresh<Commendation>(),
                             CommendationProposed{{command}, context.actor.unit});
}

// withdraw --------------------------------------------------------------------------------------

namespace {

/// A proposal that stands, with what was said of it and who of it was awarded.
void need_proposal(Id<Commendation> id, Needs& wanted) {
    wanted.one(id);
    wanted.one(review_of(id));
    wanted.where<Award>("recipients.commendation", id);
}

std::optional<Refusal> check_standing(const Commendation* proposal, const Seen& seen) {
    if (!proposal) return refuse("commendation.unknown", {}, "/commendation");
    if (proposal->withdrawn) return refuse("commendation.withdrawn", {}, "/commendation");
    const auto* review = seen.find(review_of(proposal->id));
    if (review && review->verdict == Verdict::returned) {
        return refuse("commendation.returned", {}, "/commendation");
    }
    if (!awarded_places(proposal->id, seen).empty()) {
        return refuse("commendation.decided", {}, "/commendation");
    }
    return std::nullopt;
}

}  // namespace

void needs(const WithdrawCommendation& command, const Context&, const Seen&, Needs& wanted) {
    need_proposal(command.commendation, wanted);
}

Decision decide(const WithdrawCommendation& command, const Seen& seen, const Context& context) {
    const auto* proposal = seen.find(command.commendation);
    if (proposal && proposal->unit != context.actor.unit) {
        return refuse("commendation.not_proposer", {}, "/commendation");
    }
    if (auto refusal = check_standing(proposal, seen)) return *refusal;
    return Decision().record(command.commendation, CommendationWithdrawn{command.reason});
}

// agree, return ---------------------------------------------------------------------------------

namespace {

/// It stands, it is this unit's to decide on, and another than its proposer speaks.
std::optional<Refusal> check_review(Id<Commendation> id, const Seen& seen, const Context& context) {
    const auto* proposal = seen.find(id);
    if (proposal && decider_of(*proposal, seen.find(review_of(id))) != context.actor.unit) {
        return refuse("commendation.not_yours", {}, "/commendation");
    }
    if (auto refusal = check_standing(proposal, seen)) return refusal;
    if (proposal->proposer == context.actor.person) {
        return refuse("commendation.own_proposal", {}, "/commendation");
    }
    if (context.happened < proposal->proposed_at) {
        return refuse(
            "time.before_previous",
            {{"stated", context.happened.clock()}, {"previous", proposal->proposed_at.clock()}},
            "/happened");
    }
    return std::nullopt;
}

}  // namespace

void needs(const AgreeCommendation& command, const Context&, const Seen&, Needs& wanted) {
    need_proposal(command.commendation, wanted);
}

Decision decide(const AgreeCommendation& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_review(command.commendation, seen, context)) return *refusal;
    const auto id = review_of(command.commendation);
    const auto* review = seen.find(id);
    if (review && review->verdict == Verdict::agreed) {
        return refuse("commendation.agreed_before", {}, "/commendation");
    }
    return Decision().record(
        id, ReviewAgreed{command.commendation, context.actor.unit, command.remark});
}

void needs(const ReturnCommendation& command, const Context&, const Seen&, Needs& wanted) {
    need_proposal(command.commendation, wanted);
}

Decision decide(const ReturnCommendation& command, const Seen& seen, const Context& context) {
    if (auto refusal = check_review(command.commendation, seen, context)) return *refusal;
    return Decision().record(
        review_of(command.commendation),
        ReviewReturned{command.commendation, context.actor.unit, command.reason});
}

}  // namespace gb
