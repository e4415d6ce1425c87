#include "domain/kit/noun.hpp"

#include "domain/stated/words.hpp"

namespace gb {

Noun stated_noun() {
    return {entities<StatedFigure>(), events<FigureStated, StatedStruck>(),
            commands<StateFigures, StrikeStated>()};
}

}  // namespace gb
