#include "domain/kit/copy_words.hpp"
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

namespace {

void ask_competent(Matter& matter) {
    matter.asked =
        matter.competent.empty() ? std::nullopt : std::optional<Id<Unit>>(matter.competent);
}

void no_longer_open(Matter& matter) {
    matter.open_in.reset();
    matter.asked.reset();
}

}  // namespace

void evolve(Submitter& submitter, const SubmitterNoted& event, const Stamp&) {
    copy_words(submitter.name, event.name);
}

void evolve(Matter& matter, const MatterReceived& event, const Stamp& stamp) {
    static_cast<MatterBody&>(matter) = event;
    matter.unit = event.unit;
    matter.number = event.number;
    matter.submitter = event.submitter;
    matter.received_at = stamp.happened;
    matter.taken_by = stamp.author;
    matter.open_in = event.unit;
    ask_competent(matter);
}

void evolve(Matter& matter, const MatterForwarded& event, const Stamp&) {
    matter.competent = event.competent;
    matter.body = event.body;
    matter.due = event.due;
    matter.answered_on.reset();
    matter.answer = {};
    matter.may_publish = false;
    ask_competent(matter);
}

void evolve(Matter& matter, const MatterAnswerNoted& event, const Stamp&) {
    copy_words(matter.answer, event.text);
    matter.answered_on = event.answered_on;
    matter.may_publish = event.may_publish;
}

void evolve(Matter& matter, const MatterClosed& event, const Stamp& stamp) {
    matter.closed_at = stamp.happened;
    matter.closing = event.text;
    no_longer_open(matter);
}

void evolve(Matter& matter, const MatterStruck& event, const Stamp&) {
    matter.struck = true;
    copy_words(matter.strike_reason, event.reason);
    no_longer_open(matter);
}

void evolve(MatterAnswer& answer, const MatterAnswered& event, const Stamp& stamp) {
    answer.matter = event.matter;
    answer.unit = event.unit;
    copy_words(answer.text, event.text);
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
    no_longer_open(matter);
}

}  // namespace gb
