#include "store/views/papers_held.hpp"

#include "domain/unit/papers.hpp"

namespace gb {

namespace {

/// @param from  a query in brackets that gives units in a column "unit"
std::string with_predecessors(const std::string& from) {
    return "(with recursive held(holder, depth) as (select unit, 0 from " + from +
           " union select unit.id, held.depth + 1 from held join unit on unit.heir = held.holder"
           " where held.depth < " +
           std::to_string(holders_in_a_row - 1) + " and unit.ended <= ?2) select holder from held)";
}

}  // namespace

std::optional<Id<Unit>> holder_of_papers(Reader& reader, Id<Unit> unit, Date day) {
    for (int i = 0; i < holders_in_a_row; ++i) {
        const auto held = reader.load(unit);
        if (!held) return std::nullopt;
        if (!held->has_ended(day)) return unit;
        unit = held->heir;
    }
    return std::nullopt;
}

bool may_read_papers(Reader& reader, const Viewer& viewer, Id<Unit> unit) {
    if (reader.may_read(viewer, unit)) return true;
    const auto holder = holder_of_papers(reader, unit, viewer.now.date());
    return holder && reader.may_read(viewer, *holder);
}

const std::string& units_of_held_papers() {
    static const std::string units = with_predecessors("(select ?1 as unit)");
    return units;
}

const std::string& units_of_readable_papers() {
    static const std::string units = with_predecessors(Reader::readable_units());
    return units;
}

}  // namespace gb
