#include "domain/kit/noun.hpp"

#include "domain/contribution/words.hpp"

namespace gb {

Noun contribution_noun() {
    return {entities<ContributionCall, Contributed>(),
            events<ContributionCalled, ContributionSent>(),
            commands<CallContributions, SendContribution>()};
}

}  // namespace gb
