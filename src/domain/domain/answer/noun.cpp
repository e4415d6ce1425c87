#include "domain/kit/noun.hpp"

#include "domain/answer/words.hpp"

namespace gb {

Noun answer_noun() {
    return {entities<TaskAnswer>(),
            events<AnswerAccepted, AnswerInherited, AnswerDeclined, AnswerProgressed,
                   AnswerReported, AnswerAccounted>(),
            commands<AcceptTask, DeclineTask, ReportProgress, ReportDone, AccountForPeriod>()};
}

}  // namespace gb
