#include "domain/handover/words.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

void close(Handover& handover, HandoverState state, const Stamp& stamp) {
    handover.state = state;
    handover.closed_at = stamp.happened;
    handover.open_for.reset();
    handover.open_in.reset();
}

void open_with(Handover& handover, const SignedRecord& event, const Stamp& stamp) {
    handover.unit = event.unit;
    handover.watch = event.watch;
    handover.duty = event.duty;
    handover.outgoing_post = event.outgoing_post;
    handover.outgoing = event.outgoing;
    handover.incoming_post = event.incoming_post;
    handover.last_row = event.last_row;
    handover.last_row_year = event.last_row_year;
    handover.items = event.items;
    handover.checklist = event.checklist;
    handover.weather = event.weather;
    handover.remarks = event.remarks;
    handover.signed_at = stamp.happened;
    handover.signed_number = static_cast<std::int64_t>(stamp.number);
    handover.open_for = event.watch;
    handover.open_in = event.unit;
}

}  // namespace

void evolve(Handover& handover, const HandoverSigned& event, const Stamp& stamp) {
    open_with(handover, event, stamp);
    handover.unnamed = event.unnamed;
}

void evolve(Handover& handover, const HandoverSigned1& event, const Stamp& stamp) {
    open_with(handover, event, stamp);
}

void evolve(Handover& handover, const HandoverCountersigned& event, const Stamp& stamp) {
    close(handover, HandoverState::countersigned, stamp);
    handover.incoming_post = event.incoming_post;
    handover.incoming = event.incoming;
    handover.countersigned_at = stamp.happened;
    handover.countersigned_number = static_cast<std::int64_t>(stamp.number);
}

void evolve(Handover& handover, const HandoverRefused& event, const Stamp& stamp) {
    close(handover, HandoverState::refused, stamp);
    handover.incoming_post = event.incoming_post;
    handover.incoming = event.incoming;
    copy_words(handover.refusal, event.reason);
}

void evolve(Handover& handover, const HandoverWithdrawn&, const Stamp& stamp) {
    close(handover, HandoverState::withdrawn, stamp);
}

void evolve(Handover& handover, const HandoverLapsed&, const Stamp& stamp) {
    close(handover, HandoverState::lapsed, stamp);
}

void on_force_closed(Handover& handover, const ForceClosed<Handover>&, const Stamp& stamp) {
    close(handover, HandoverState::lapsed, stamp);
}

void evolve(Handover& handover, const HandoverRowStruck& event, const Stamp&) {
    if (handover.struck_since.size() < list_limit) handover.struck_since.push_back(event.row);
}

}  // namespace gb
