#include "domain/matter/words.hpp"

namespace gb {

MatterState matter_state(const Matter& matter, const MatterAnswer* answer) {
    if (matter.struck) return MatterState::struck;
    if (matter.closed_at) return MatterState::closed;
    return answer_day(matter, answer) ? MatterState::answered : MatterState::waiting;
}

std::optional<Date> answer_day(const Matter& matter, const MatterAnswer* answer) {
    if (answer && answer->unit == matter.competent) return answer->answered_on;
    return matter.answered_on;
}

std::int64_t late_days(const Matter& matter, const MatterAnswer* answer, Date today) {
    if (matter.struck) return 0;
    const auto until = answer_day(matter, answer).value_or(today);
    return until > matter.due ? until.days - matter.due.days : 0;
}

void evolve(Submitter& submitter, const SubmitterNoted& event, const Stamp&) {
    submitter.name.value = event.name.value;
    submitter.name.gone = event.name.gone;
}

void evolve(Matter& matter, const MatterReceived& event, const Stamp& stamp) {
    static_cast<MatterBody&>(matter) = event;
    matter.unit = event.unit;
    matter.number = event.number;
    matter.submitter = event.submitter;
    matter.received_at = stamp.happened;
    matter.taken_by = stamp.author;
    matter.open_in = event.unit;
}

void evolve(Matter& matter, const MatterForwarded& event, const Stamp&) {
    matter.competent = event.competent;
    matter.body = event.body;
    matter.due = event.due;
    matter.answered_on.reset();
    matter.answer = {};
    matter.may_publish = false;
}

void evolve(Matter& matter, const MatterAnswerNoted& event, const Stamp&) {
    matter.answer.value = event.text.value;
    matter.answer.gone = event.text.gone;
    matter.answered_on = event.answered_on;
    matter.may_publish = event.may_publish;
}

void evolve(Matter& matter, const MatterClosed& event, const Stamp& stamp) {
    matter.closed_at = stamp.happened;
    matter.closing = event.text;
    matter.open_in.reset();
}

void evolve(Matter& matter, const MatterStruck& event, const Stamp&) {
    matter.struck = true;
    matter.strike_reason.value = event.reason.value;
    matter.strike_reason.gone = event.reason.gone;
    matter.open_in.reset();
}

void evolve(MatterAnswer& answer, const MatterAnswered& event, const Stamp& stamp) {
    answer.matter = event.matter;
    answer.unit = event.unit;
    answer.text.value = event.text.value;
    answer.text.gone = event.text.gone;
    answer.may_publish = event.may_publish;
    if (answer.versions == 0) answer.answered_on = stamp.happened.date();
    ++answer.versions;
}

void on_taken(Matter& matter, const Taken<Matter>& event, const Stamp&) {
    matter.unit = event.to;
}

/// A unit that ended without a successor: the matter is closed, and says why.
void on_force_closed(Matter& matter, const ForceClosed<Matter>& event, const Stamp& stamp) {
    matter.closed_at = stamp.happened;
    matter.closing.value = event.reason.value;
}

}  // namespace gb
