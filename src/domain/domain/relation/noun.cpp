#include "domain/kit/noun.hpp"

#include "domain/relation/words.hpp"

namespace gb {

Noun relation_noun() {
    return {entities<Relation>(), events<RelationOpened, RelationClosed, RelationReopened>(),
            commands<RelateUnits, UnrelateUnits, TransferUnit>()};
}

}  // namespace gb
