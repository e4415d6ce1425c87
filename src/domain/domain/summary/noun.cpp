#include "domain/kit/noun.hpp"

#include "domain/summary/comments.hpp"
#include "domain/summary/editions.hpp"
#include "domain/summary/sections.hpp"

namespace gb {

Noun summary_noun() {
    return {entities<Summary, SummaryComment>(),
            events<SummaryOpened, EditionOpened1, EditionOpened, SummaryAmended, SectionWritten,
                   SummaryIssued, SectionAssigned, SectionSubmitted, SectionReturned,
                   SectionAccepted, CommentSaid, CommentResolved>(),
            commands<OpenSummary, ReissueSummary, AmendSummary, WriteSection, IssueSummary,
                     AssignSection, SubmitSection, ReturnSection, AcceptSection, SayComment,
                     ResolveComment>()};
}

}  // namespace gb
