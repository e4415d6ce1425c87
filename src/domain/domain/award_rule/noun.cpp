#include "domain/kit/noun.hpp"

#include "domain/award_rule/words.hpp"

namespace gb {

Noun award_rule_noun() {
    return {entities<AwardRule>(), events<AwardRuleStated1, AwardRuleStated>(),
            commands<StateAwardRule>()};
}

}  // namespace gb
