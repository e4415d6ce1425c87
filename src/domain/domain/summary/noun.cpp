#include "domain/kit/noun.hpp"

#include "domain/summary/words.hpp"

namespace gb {

Noun summary_noun() {
    return {entities<Summary>(),
            events<SummaryOpened, SummaryAmended, SectionWritten, SummaryIssued>(),
            commands<OpenSummary, AmendSummary, WriteSection, IssueSummary>()};
}

}  // namespace gb
