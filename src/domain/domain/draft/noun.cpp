#include "domain/kit/noun.hpp"

#include "domain/draft/words.hpp"

namespace gb {

Noun draft_noun() {
    return {entities<DocumentDraft>(),
            events<DraftWritten1, DraftWritten, DraftAmended, DraftSubmitted, DraftReturned,
                   DraftApproved, DraftConfirmed, DraftIssued, DraftWithdrawn>(),
            commands<WriteDraft, AmendDraft, SubmitDraft, ReturnDraft, ApproveDraft, ConfirmDraft,
                     IssueDraft, WithdrawDraft>()};
}

}  // namespace gb
