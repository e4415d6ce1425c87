#include "domain/kit/noun.hpp"

#include "domain/summary/comments.hpp"
#include "domain/summary/editions.hpp"
#include "domain/summary/sections.hpp"
#include "domain/summary/signing.hpp"

namespace gb {

Noun summary_noun() {
    return {entities<Summary, SummaryComment>(),
            events<SummaryOpened, EditionOpened1, EditionOpened, SummaryAmended, SectionWritten,
                   SummaryPutToSign, SummaryConfirmed1, SummaryConfirmed, SummaryHandedBack,
                   SummaryIssued, SectionAssigned, SectionSubmitted, SectionReturned,
                   SectionAccepted, CommentSaid, CommentResolved>(),
            commands<OpenSummary, ReissueSummary, AmendSummary, WriteSection, PutSummaryToSign,
                     ConfirmSummary, HandBackSummary, IssueSummary, AssignSection, SubmitSection,
                     ReturnSection, AcceptSection, SayComment, ResolveComment>()};
}

}  // namespace gb
