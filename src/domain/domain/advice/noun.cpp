#include "domain/kit/noun.hpp"

#include "domain/advice/words.hpp"

namespace gb {

Noun advice_noun() {
    return {entities<Advice, AdviceAnswer>(), events<AdviceGiven, AdviceAnswered>(),
            commands<GiveAdvice, AnswerAdvice>()};
}

}  // namespace gb
