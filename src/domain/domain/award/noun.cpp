#include "domain/kit/noun.hpp"

#include "domain/award/words.hpp"

namespace gb {

Noun award_noun() {
    return {entities<Award>(), events<AwardDecided1, AwardDecided, AwardPresented, AwardRevoked>(),
            commands<DecideAward, PresentAward, RevokeAward>()};
}

}  // namespace gb
