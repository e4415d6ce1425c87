#include "domain/kit/noun.hpp"

#include "domain/handover/words.hpp"

namespace gb {

Noun handover_noun() {
    return {entities<Handover>(),
            events<HandoverSigned1, HandoverSigned, HandoverCountersigned, HandoverRefused,
                   HandoverWithdrawn, HandoverLapsed, HandoverRowStruck>(),
            commands<SignHandover, CountersignHandover, RefuseHandover, WithdrawHandover,
                     OrderTakeover>()};
}

}  // namespace gb
