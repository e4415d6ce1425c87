#include "domain/kit/noun.hpp"

#include "domain/unit/words.hpp"

namespace gb {

Noun unit_noun() {
    return {entities<Unit>(),
            events<UnitEstablished, UnitRenamed, UnitSeated, UnitEnded, UnitEndCountermanded,
                   UnitWithdrawn, UnitVersionWithdrawn, UnitWoundUp>(),
            commands<EstablishUnit, RenameUnit, SeatUnit>()};
}

}  // namespace gb
