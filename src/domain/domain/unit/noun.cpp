#include "domain/kit/noun.hpp"

#include "domain/unit/words.hpp"

namespace gb {

Noun unit_noun() {
    return {entities<Unit, Relation>(), events<UnitEstablished, RelationOpened>(),
            commands<EstablishUnit>()};
}

}  // namespace gb
