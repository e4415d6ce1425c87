#include "store/views/papers_held.hpp"

#include "domain/unit/papers.hpp"

namespace gb {

std::optional<Id<Unit>> holder_of_papers(Reader& reader, Id<Unit> unit, Date day) {
    for (int i = 0; i < holders_in_a_row; ++i) {
        const auto held = reader.load(unit);
        if (!held) return std::nullopt;
        if (!held->has_ended(day)) return unit;
        unit = held->heir;
    }
    return std::nullopt;
}

const std::string& units_of_held_papers() {
    static const std::string units =
        "(with recursive held(holder, depth) as (select ?1, 0 union select unit.id, held.depth + 1"
        " from held join unit on unit.heir = held.holder where held.depth < " +
        std::to_string(holders_in_a_row - 1) + " and unit.ended <= ?2) select holder from held)";
    return units;
}

}  // namespace gb
