#include "domain/kit/noun.hpp"

#include "domain/reply/words.hpp"

namespace gb {

Noun reply_noun() {
    return {entities<InformationReply>(),
            events<ReplyReceived, ReplyVerified, ReplyEndorsed, ReplyDissented, ReplyLinked>(),
            commands<ReceiveInformation, VerifyInformation, EndorseInformation, DissentInformation,
                     LinkInformation>()};
}

}  // namespace gb
