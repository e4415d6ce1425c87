#include "domain/kit/noun.hpp"

#include "domain/invitation/words.hpp"

namespace gb {

Noun invitation_noun() {
    return {entities<InvitationReply>(), events<InvitationAnswered>(),
            commands<AnswerInvitation>()};
}

}  // namespace gb
