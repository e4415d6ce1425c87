#include "domain/answer/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

/// Who answers, and whether for another.
void answered_by(TaskAnswer& answer, Id<Unit> unit) {
    answer.unit = unit;
    answer.stands_in.reset();
    if (unit != answer.owner) answer.stands_in = unit;
}

}  // namespace

void evolve(TaskAnswer& answer, const AnswerAccepted& event, const Stamp& stamp) {
    answer.task = event.task;
    answer.owner = event.owner;
    answered_by(answer, event.unit);
    answer.state = OwnerSide::accepted;
    answer.round = event.round;
    answer.decline_reason = {};
    answer.accepted_at = stamp.happened;
    answer.open_in = event.unit;
}

void evolve(TaskAnswer& answer, const AnswerDeclined& event, const Stamp&) {
    answer.task = event.task;
    answer.owner = event.owner;
    answered_by(answer, event.unit);
    answer.state = OwnerSide::declined;
    answer.round = event.round;
    copy_words(answer.decline_reason, event.reason);
    answer.open_in.reset();
}

void evolve(TaskAnswer& answer, const AnswerProgressed& event, const Stamp&) {
    answer.state = OwnerSide::accepted;
    answer.round = event.round;
    answer.percent = event.percent;
    copy_words(answer.text, event.text);
    answer.open_in = answer.unit;
}

void evolve(TaskAnswer& answer, const AnswerReported& event, const Stamp& stamp) {
    answer.state = OwnerSide::reported;
    answer.round = event.round;
    answer.percent = 100;
    copy_words(answer.text, event.text);
    answer.evidence = event.evidence;
    answer.reported_at = stamp.happened;
    answer.open_in.reset();
}

void evolve(TaskAnswer& answer, const AnswerAccounted& event, const Stamp&) {
    answer.accounted_to = event.period_to;
    ++answer.accounts;
    copy_words(answer.text, event.text);
}

void evolve(TaskAnswer& answer, const AnswerInherited& event, const Stamp&) {
    answer.task = event.task;
    answer.owner = event.owner;
    answered_by(answer, event.unit);
    answer.open_in = event.unit;
}

void on_taken(TaskAnswer& answer, const Taken<TaskAnswer>& event, const Stamp&) {
    answered_by(answer, event.to);
}

}  // namespace gb
