#include "domain/kit/noun.hpp"

#include "domain/conference/before.hpp"
#include "domain/conference/holding.hpp"

namespace gb {

Noun conference_noun() {
    return {
        entities<Conference>(),
        events<ConferencePrepared1, ConferencePrepared, ConferenceAmended1, ConferenceAmended,
               ConferenceInvited, ConferenceTicked, ConferencePaperReceived, ConferenceContributed,
               ConferenceContributionStruck, ConferenceAccounted, ConferenceAttended,
               ConferenceConcluded, ConferenceInstructed, ConferenceCancelled>(),
        commands<PrepareConference, AmendConference, InviteToConference, TickParticipant,
                 ReceivePaper, NoteContribution, StrikeContribution, AccountForConclusion,
                 AttendConference, ConcludeConference, InstructConference, CancelConference>()};
}

}  // namespace gb
