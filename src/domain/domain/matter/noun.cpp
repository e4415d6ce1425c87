#include "domain/kit/noun.hpp"

#include "domain/matter/words.hpp"

namespace gb {

Noun matter_noun() {
    return {entities<Submitter, Matter, MatterAnswer>(),
            events<SubmitterNoted, MatterReceived, MatterForwarded, MatterAnswerNoted, MatterClosed,
                   MatterStruck, MatterAnswered>(),
            commands<ReceiveMatter, ForwardMatter, AnswerMatter, NoteMatterAnswer, CloseMatter,
                     StrikeMatter>()};
}

}  // namespace gb
