#include "domain/kit/noun.hpp"

#include "domain/reform/words.hpp"

namespace gb {

Noun reform_noun() {
    return {entities<Succession, Closing>(),
            events<SuccessionRecorded, SuccessionWithdrawn, BookClosed, BookClosed1>(),
            commands<MergeUnits, SplitUnit, DissolveUnit, WindUpUnit, CountermandAct>()};
}

}  // namespace gb
