#include "domain/kit/noun.hpp"

#include "domain/register/words.hpp"

namespace gb {

Noun register_noun() {
    return {entities<RegisterStatement>(), events<LastNumberStated>(), commands<StateRegisters>()};
}

}  // namespace gb
