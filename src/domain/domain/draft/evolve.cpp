#include "domain/draft/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

void step(DocumentDraft& draft, DraftState state, const Stamp& stamp) {
    draft.state = state;
    draft.changed_at = stamp.happened;
    draft.reason = {};
}

template <class Event>
void because(DocumentDraft& draft, const Event& event) {
    copy_words(draft.reason, event.reason);
}

}  // namespace

void evolve(DocumentDraft& draft, const DraftWritten& event, const Stamp& stamp) {
    static_cast<DraftBody&>(draft) = event;
    draft.unit = event.unit;
    draft.conference = event.conference;
    draft.drafter = stamp.author;
    draft.open_in = event.unit;
    step(draft, DraftState::writing, stamp);
}

void evolve(DocumentDraft& draft, const DraftWritten1& event, const Stamp& stamp) {
    evolve(draft, DraftWritten{{event}, event.unit, {}}, stamp);
}

void evolve(DocumentDraft& draft, const DraftAmended& event, const Stamp& stamp) {
    static_cast<DraftBody&>(draft) = event;
    if (draft.drafter.empty()) draft.drafter = stamp.author;
}

void evolve(DocumentDraft& draft, const DraftSubmitted& event, const Stamp& stamp) {
    if (draft.drafter.empty()) draft.drafter = stamp.author;
    draft.reviewer = event.reviewer;
    draft.signer = event.signer;
    draft.approved_by = {};
    step(draft, DraftState::submitted, stamp);
}

void evolve(DocumentDraft& draft, const DraftReturned& event, const Stamp& stamp) {
    step(draft, DraftState::returned, stamp);
    draft.approved_by = {};
    draft.confirmed_by = {};
    draft.confirmed_at.reset();
    because(draft, event);
}

void evolve(DocumentDraft& draft, const DraftApproved&, const Stamp& stamp) {
    draft.approved_by = stamp.author;
    step(draft, DraftState::approved, stamp);
}

void evolve(DocumentDraft& draft, const DraftConfirmed& event, const Stamp& stamp) {
    if (draft.approved_by.empty()) draft.approved_by = stamp.author;
    draft.signer_prefix = event.signer_prefix;
    draft.signer_title = event.signer_title.value;
    draft.confirmed_by = stamp.author;
    draft.confirmed_at = stamp.happened;
    step(draft, DraftState::confirmed, stamp);
}

void evolve(DocumentDraft& draft, const DraftIssued& event, const Stamp& stamp) {
    draft.document = event.document;
    draft.open_in.reset();
    step(draft, DraftState::issued, stamp);
}

void evolve(DocumentDraft& draft, const DraftWithdrawn& event, const Stamp& stamp) {
    draft.open_in.reset();
    step(draft, DraftState::withdrawn, stamp);
    because(draft, event);
}

void on_taken(DocumentDraft& draft, const Taken<DocumentDraft>& event, const Stamp& stamp) {
    draft.unit = event.to;
    draft.reviewer = {};
    draft.signer = {};
    draft.approved_by = {};
    draft.confirmed_by = {};
    draft.confirmed_at.reset();
    draft.drafter = {};
    step(draft, DraftState::writing, stamp);
}

void on_force_closed(DocumentDraft& draft, const ForceClosed<DocumentDraft>& event,
                     const Stamp& stamp) {
    step(draft, DraftState::withdrawn, stamp);
    draft.reason.value = event.reason.value;
}

}  // namespace gb
