#include "domain/kit/noun.hpp"

#include "domain/level/words.hpp"

namespace gb {

Noun level_noun() {
    return {entities<AnnouncedLevel>(),
            events<LevelAnnounced, LevelChanged, LevelLifted, LevelStruck>(),
            commands<AnnounceLevel, ChangeLevel, LiftLevel, StrikeLevel>()};
}

}  // namespace gb
