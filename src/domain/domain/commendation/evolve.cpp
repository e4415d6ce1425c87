#include "domain/commendation/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

ProposalBody& body_of(Commendation& proposal) {
    return proposal;
}
ProposalCore& core_of(Commendation& proposal) {
    return proposal;
}

template <class Event>
void propose(Commendation& proposal, const Event& event, const Stamp& stamp) {
    proposal.unit = event.unit;
    proposal.proposer = stamp.author;
    proposal.post = stamp.post;
    proposal.proposed_at = stamp.happened;
}

template <class Event>
void speak(CommendationReview& review, const Event& event, Verdict verdict, const Stamp& stamp) {
    review.commendation = event.commendation;
    review.unit = event.unit;
    review.verdict = verdict;
    review.reviewer = stamp.author;
    review.reviewed_at = stamp.happened;
}

}  // namespace

void evolve(Commendation& proposal, const CommendationProposed& event, const Stamp& stamp) {
    body_of(proposal) = event;
    propose(proposal, event, stamp);
}

void evolve(Commendation& proposal, const CommendationProposed1& event, const Stamp& stamp) {
    core_of(proposal) = event;
    propose(proposal, event, stamp);
}

void evolve(Commendation& proposal, const CommendationWithdrawn& event, const Stamp&) {
    proposal.withdrawn = true;
    copy_words(proposal.withdraw_reason, event.reason);
}

void evolve(CommendationReview& review, const ReviewAgreed& event, const Stamp& stamp) {
    speak(review, event, Verdict::agreed, stamp);
    review.reason = event.remark;
    review.open_in = event.unit;
}

void evolve(CommendationReview& review, const ReviewReturned& event, const Stamp& stamp) {
    speak(review, event, Verdict::returned, stamp);
    copy_words(review.reason, event.reason);
    review.open_in.reset();
}

void evolve(CommendationReview& review, const ReviewInherited& event, const Stamp&) {
    review.commendation = event.commendation;
    review.unit = event.unit;
    review.open_in = event.unit;
}

void on_taken(CommendationReview& review, const Taken<CommendationReview>& event, const Stamp&) {
    review.unit = event.to;
}

/// Nobody decides any more: the proposer sees it as returned, with the reason.
void on_force_closed(CommendationReview& review, const ForceClosed<CommendationReview>& event,
                     const Stamp& stamp) {
    review.verdict = Verdict::returned;
    review.reason.value = event.reason.value;
    review.reviewed_at = stamp.happened;
}

}  // namespace gb
