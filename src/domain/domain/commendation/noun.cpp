#include "domain/kit/noun.hpp"

#include "domain/commendation/words.hpp"

namespace gb {

Noun commendation_noun() {
    return {entities<Commendation, CommendationReview>(),
            events<CommendationProposed1, CommendationProposed, CommendationWithdrawn, ReviewAgreed,
                   ReviewReturned, ReviewInherited>(),
            commands<ProposeCommendation, WithdrawCommendation, AgreeCommendation,
                     ReturnCommendation>()};
}

}  // namespace gb
