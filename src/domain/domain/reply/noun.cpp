#include "domain/kit/noun.hpp"

#include "domain/reply/words.hpp"

namespace gb {

Noun reply_noun() {
    return {entities<InformationReply>(),
            events<ReplyReceived, ReplyVerified1, ReplyVerified, ReplyEndorsed1, ReplyEndorsed,
                   ReplyDissented1, ReplyDissented, ReplyLinked>(),
            commands<ReceiveInformation, VerifyInformation, EndorseInformation, DissentInformation,
                     LinkInformation>()};
}

}  // namespace gb
