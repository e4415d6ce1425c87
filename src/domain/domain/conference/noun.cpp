#include "domain/kit/noun.hpp"

#include "domain/conference/words.hpp"

namespace gb {

Noun conference_noun() {
    return {entities<Conference>(),
            events<ConferencePrepared, ConferenceAmended, ConferenceAttended, ConferenceConcluded,
                   ConferenceInstructed, ConferenceCancelled>(),
            commands<PrepareConference, AmendConference, AttendConference, ConcludeConference,
                     InstructConference, CancelConference>()};
}

}  // namespace gb
