#include "domain/kit/copy_words.hpp"
#include "domain/reply/words.hpp"

namespace gb {

bool InformationReply::verified_as_it_reads(const Information& item) const {
    return finding && verified_wording >= item.verify_from;
}

namespace {

/// Whatever a unit says first, it has received the item by then.
template <class Event>
void begin(InformationReply& reply, const Event& event, const Stamp& stamp) {
    reply.information = event.information;
    reply.unit = event.unit;
    if (!reply.received_at) reply.received_at = stamp.happened;
}

void verify(InformationReply& reply, const ReplyVerified1& event, std::int32_t wording,
            const Stamp& stamp) {
    begin(reply, event, stamp);
    reply.finding = event.finding;
    reply.duplicate_of = event.duplicate_of;
    copy_words(reply.found, event.text);
    reply.verifier = stamp.author;
    reply.verified_at = stamp.happened;
    reply.verified_wording = wording;
}

template <class Event>
void stand(InformationReply& reply, const Event& event, Stance stance, std::int32_t wording,
           const Stamp& stamp) {
    begin(reply, event, stamp);
    reply.stance = stance;
    reply.round = event.round;
    reply.dissent = {};
    reply.stance_at = stamp.happened;
    reply.stance_wording = wording;
}

constexpr std::int32_t only_wording = 1;  ///< of the first versions

}  // namespace

void evolve(InformationReply& reply, const ReplyReceived& event, const Stamp& stamp) {
    begin(reply, event, stamp);
}

void evolve(InformationReply& reply, const ReplyVerified1& event, const Stamp& stamp) {
    verify(reply, event, only_wording, stamp);
}

void evolve(InformationReply& reply, const ReplyVerified& event, const Stamp& stamp) {
    verify(reply, event, event.wording, stamp);
}

void evolve(InformationReply& reply, const ReplyEndorsed1& event, const Stamp& stamp) {
    stand(reply, event, Stance::endorsed, only_wording, stamp);
}

void evolve(InformationReply& reply, const ReplyEndorsed& event, const Stamp& stamp) {
    stand(reply, event, Stance::endorsed, event.wording, stamp);
}

void evolve(InformationReply& reply, const ReplyDissented1& event, const Stamp& stamp) {
    stand(reply, event, Stance::dissented, only_wording, stamp);
    copy_words(reply.dissent, event.reason);
}

void evolve(InformationReply& reply, const ReplyDissented& event, const Stamp& stamp) {
    stand(reply, event, Stance::dissented, event.wording, stamp);
    copy_words(reply.dissent, event.reason);
}

void evolve(InformationReply& reply, const ReplyLinked& event, const Stamp& stamp) {
    begin(reply, event, stamp);
    reply.basis_of.insert(reply.basis_of.end(), event.references.begin(), event.references.end());
}

}  // namespace gb
