#include <algorithm>

#include "domain/assessment/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

void write(PeriodAssessment& assessment, const AssessmentText& text, const Stamp& stamp) {
    static_cast<AssessmentText&>(assessment) = text;
    assessment.author = stamp.author;
    assessment.post = stamp.post;
    assessment.written_at = stamp.happened;
    ++assessment.round;
}

template <class Event>
void stand(AssessmentReply& reply, const Event& event, Stance stance, const Stamp& stamp) {
    reply.assessment = event.assessment;
    reply.unit = event.unit;
    reply.stance = stance;
    reply.round = event.round;
    reply.dissent = {};
    reply.author = stamp.author;
    reply.stance_at = stamp.happened;
}

}  // namespace

bool PeriodAssessment::sent_to(Id<Unit> to) const {
    return std::find(addressees.begin(), addressees.end(), to) != addressees.end();
}

void evolve(PeriodAssessment& assessment, const AssessmentWritten& event, const Stamp& stamp) {
    write(assessment, event, stamp);
    assessment.unit = event.unit;
    assessment.number = event.number;
    assessment.period_from = event.period_from;
    assessment.period_to = event.period_to;
    assessment.addressees = event.addressees;
    assessment.open_in = event.unit;
}

void evolve(PeriodAssessment& assessment, const AssessmentRevised& event, const Stamp& stamp) {
    write(assessment, event, stamp);
}

void evolve(PeriodAssessment& assessment, const AssessmentSent& event, const Stamp&) {
    for (const auto& unit : event.addressees) {
        if (!assessment.sent_to(unit)) assessment.addressees.push_back(unit);
    }
}

void evolve(PeriodAssessment& assessment, const AssessmentSettled& event, const Stamp& stamp) {
    assessment.settled_at = stamp.happened;
    assessment.remark = event.remark;
    assessment.open_in.reset();
}

void evolve(PeriodAssessment& assessment, const AssessmentWithdrawn& event, const Stamp&) {
    assessment.withdrawn = true;
    copy_words(assessment.withdraw_reason, event.reason);
    assessment.open_in.reset();
}

void on_taken(PeriodAssessment& assessment, const Taken<PeriodAssessment>& event, const Stamp&) {
    assessment.unit = event.to;
}

void on_force_closed(PeriodAssessment& assessment, const ForceClosed<PeriodAssessment>& event,
                     const Stamp&) {
    assessment.withdrawn = true;
    assessment.withdraw_reason.value = event.reason.value;
}

void evolve(AssessmentReply& reply, const AssessmentEndorsed& event, const Stamp& stamp) {
    stand(reply, event, Stance::endorsed, stamp);
}

void evolve(AssessmentReply& reply, const AssessmentDissented& event, const Stamp& stamp) {
    stand(reply, event, Stance::dissented, stamp);
    copy_words(reply.dissent, event.reason);
}

}  // namespace gb
