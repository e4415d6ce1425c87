#include "domain/kit/noun.hpp"

#include "domain/book/words.hpp"

namespace gb {

Noun book_noun() {
    return {entities<Volume, Keeping, Erasure, Witness, NodeRecord>(),
            events<VolumeOpened, KeeperNamed, Erased, HeadWitnessed, NodeNoted>(),
            commands<EraseWords, WitnessHead>()};
}

}  // namespace gb
