#include "domain/kit/noun.hpp"

#include "domain/summary/comments.hpp"
#include "domain/summary/sections.hpp"

namespace gb {

Noun summary_noun() {
    return {
        entities<Summary, SummaryComment>(),
        events<SummaryOpened, SummaryAmended, SectionWritten, SummaryIssued, SectionAssigned,
               SectionSubmitted, SectionReturned, SectionAccepted, CommentSaid, CommentResolved>(),
        commands<OpenSummary, AmendSummary, WriteSection, IssueSummary, AssignSection,
                 SubmitSection, ReturnSection, AcceptSection, SayComment, ResolveComment>()};
}

}  // namespace gb
