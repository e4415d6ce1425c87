#include "domain/kit/noun.hpp"

#include "domain/conference/asking.hpp"
#include "domain/conference/before.hpp"
#include "domain/conference/before_days.hpp"
#include "domain/conference/before_papers.hpp"
#include "domain/conference/holding.hpp"
#include "domain/conference/notice.hpp"

namespace gb {

Noun conference_noun() {
    return {entities<Conference>(),
            events<ConferencePrepared1, ConferencePrepared2, ConferencePrepared3,
                   ConferencePrepared, ConferenceAmended1, ConferenceAmended2, ConferenceAmended3,
                   ConferenceAmended, ConferenceInvited1, ConferenceInvited, ConferenceTicked,
                   ConferencePapersAsked, ConferencePaperWithdrawn, ConferencePaperAccepted,
                   ConferencePaperReturned, ConferencePaperScheduled, ConferencePaperUnscheduled,
                   ConferencePapersClosed, ConferencePaperReceived, ConferenceContributed,
                   ConferenceContributionStruck, ConferenceAccounted, ConferenceFollowedUp,
                   ConferenceUnaccounted, ConferenceAttended, ConferenceConcluded,
                   ConferenceNoticeSubmitted, ConferenceInstructed, ConferenceCancelled>(),
            commands<PrepareConference, AmendConference, InviteToConference, TickParticipant,
                     AskForPapers, WithdrawPaper, AcceptPaper, ReturnPaper, SchedulePaper,
                     UnschedulePaper, ClosePapers, ReceivePaper, NoteContribution,
                     StrikeContribution, AccountForConclusion, AttendConference, ConcludeConference,
                     SubmitNotice, InstructConference, CancelConference>()};
}

}  // namespace gb
