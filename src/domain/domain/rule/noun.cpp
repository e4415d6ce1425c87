#include "domain/kit/noun.hpp"

#include "domain/rule/words.hpp"

namespace gb {

Noun rule_noun() {
    return {entities<RuleSetting>(), events<RuleChanged, RuleFollowed>(),
            commands<ChangeRule, FollowSuperior>()};
}

}  // namespace gb
