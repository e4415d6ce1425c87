#include "domain/award/words.hpp"
#include "domain/commendation/known_by.hpp"
#include "domain/kit/copy_words.hpp"

namespace gb {

namespace {

AwardSigning& signing_of(Award& award) {
    return award;
}
AwardRecipient& recipient_of(HeldRecipient& held) {
    return held;
}

void decided(Award& award, const AwardContent& event) {
    signing_of(award) = event;
    award.unit = event.unit;
    award.decided_by = event.unit;
    award.form = event.form;
    copy_words(award.achievement, event.achievement);
    award.named_publicly = event.named_publicly;
    award.open_in = event.unit;
    for (const auto& recipient : event.recipients) {
        auto& held = award.recipients.emplace_back();
        recipient_of(held) = recipient;
        held.known.value = known_by(recipient.name);
        held.known.gone = recipient.name.gone;
    }
}

}  // namespace

void evolve(Award& award, const AwardDecided& event, const Stamp&) {
    decided(award, event);
    award.own_form = event.own_form;
}

void evolve(Award& award, const AwardDecided1& event, const Stamp&) {
    decided(award, event);
}

void evolve(Award& award, const AwardPresented& event, const Stamp&) {
    award.ceremony = event;
    award.open_in.reset();
}

void evolve(Award& award, const AwardRevoked& event, const Stamp& stamp) {
    award.revoked_at = stamp.happened;
    copy_words(award.revoke_reason, event.reason);
    award.open_in.reset();
}

void on_taken(Award& award, const Taken<Award>& event, const Stamp&) {
    award.unit = event.to;
}

std::set<std::int64_t> awarded_places(Id<Commendation> commendation, const Seen& seen) {
    std::set<std::int64_t> places;
    for (const auto* award : seen.where<Award>("recipients.commendation", commendation)) {
        if (award->revoked_at) continue;
        for (const auto& recipient : award->recipients) {
            if (recipient.commendation == commendation) places.insert(recipient.line);
        }
    }
    return places;
}

}  // namespace gb
