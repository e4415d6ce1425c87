#include "domain/kit/copy_words.hpp"
#include "domain/reply/words.hpp"

namespace gb {

namespace {

/// Whatever a unit says first, it has received the item by then.
template <class Event>
void begin(InformationReply& reply, const Event& event, const Stamp& stamp) {
    reply.information = event.information;
    reply.unit = event.unit;
    if (!reply.received_at) reply.received_at = stamp.happened;
}

template <class Event>
void stand(InformationReply& reply, const Event& event, Stance stance, const Stamp& stamp) {
    begin(reply, event, stamp);
    reply.stance = stance;
    reply.round = event.round;
    reply.dissent = {};
    reply.stance_at = stamp.happened;
}

}  // namespace

void evolve(InformationReply& reply, const ReplyReceived& event, const Stamp& stamp) {
    begin(reply, event, stamp);
}

void evolve(InformationReply& reply, const ReplyVerified& event, const Stamp& stamp) {
    begin(reply, event, stamp);
    reply.finding = event.finding;
    reply.duplicate_of = event.duplicate_of;
    copy_words(reply.found, event.text);
    reply.verifier = stamp.author;
    reply.verified_at = stamp.happened;
}

void evolve(InformationReply& reply, const ReplyEndorsed& event, const Stamp& stamp) {
    stand(reply, event, Stance::endorsed, stamp);
}

void evolve(InformationReply& reply, const ReplyDissented& event, const Stamp& stamp) {
    stand(reply, event, Stance::dissented, stamp);
    copy_words(reply.dissent, event.reason);
}

void evolve(InformationReply& reply, const ReplyLinked& event, const Stamp& stamp) {
    begin(reply, event, stamp);
    reply.basis_of.insert(reply.basis_of.end(), event.references.begin(), event.references.end());
}

}  // namespace gb
