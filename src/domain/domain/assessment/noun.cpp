#include "domain/kit/noun.hpp"

#include "domain/assessment/words.hpp"

namespace gb {

Noun assessment_noun() {
    return {entities<PeriodAssessment, AssessmentReply>(),
            events<AssessmentWritten, AssessmentRevised, AssessmentSent, AssessmentSettled,
                   AssessmentWithdrawn, AssessmentEndorsed, AssessmentDissented>(),
            commands<WriteAssessment, ReviseAssessment, SendAssessment, SettleAssessment,
                     WithdrawAssessment, EndorseAssessment, DissentAssessment>()};
}

}  // namespace gb
