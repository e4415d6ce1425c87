#include <set>

#include "domain/conference/words.hpp"

namespace gb {

namespace {

/// What is prepared, what is still to become tasks, and what a later conference has to account for:
/// a conclusion does not end with the unit that came to it.
constexpr std::string_view open_columns[] = {"open_in", "follow_in", "unaccounted_in"};

void need_open_conferences(Id<Unit> unit, const Seen&, Needs& wanted) {
    for (const auto column : open_columns) wanted.where<Conference>(column, unit);
}

std::vector<Uuid> open_conferences(Id<Unit> unit, const Seen& seen) {
    std::set<Uuid> ids;
    for (const auto column : open_columns) {
        for (const auto* conference : seen.where<Conference>(column, unit)) {
            ids.insert(conference->id);
        }
    }
    return {ids.begin(), ids.end()};
}

bool wind_up_conference(Decision& decision, const Uuid& entity, const WindingUp& end, const Seen&) {
    const Id<Conference> id(entity);
    if (end.heir.empty()) {
        decision.record_in(end.unit, id, ForceClosed<Conference>{end.unit, end.reason});
        return false;
    }
    move_home(decision, id, end.unit, end.heir);
    return true;
}

}  // namespace

const Movable& Conference::movable() {
    static constexpr Movable its{Conference::kind, need_open_conferences, open_conferences,
                                 wind_up_conference};
    return its;
}

}  // namespace gb
