#include "domain/level/in_force.hpp"

namespace gb {

namespace {

bool stands(const LevelNotice& notice, std::optional<Instant> known) {
    if (!known) return !notice.struck_at;
    return notice.entered <= *known && (!notice.struck_at || *notice.struck_at > *known);
}

}  // namespace

const LevelNotice* level_in_force(const AnnouncedLevel& level, Instant at,
                                  std::optional<Instant> known) {
    if (level.ended && *level.ended <= at) return nullptr;
    const LevelNotice* found = nullptr;
    for (const auto& notice : level.notices) {
        if (stands(notice, known) && notice.from <= at) found = &notice;
    }
    return found && found->act != LevelAct::lifted ? found : nullptr;
}

const LevelNotice* level_to_come(const AnnouncedLevel& level, Instant at) {
    const auto* last = level.last_standing();
    const bool ahead = last && last->act != LevelAct::lifted && last->from > at;
    return ahead && !level.ended ? last : nullptr;
}

}  // namespace gb
