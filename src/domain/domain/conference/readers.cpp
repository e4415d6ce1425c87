#include "domain/conference/readers.hpp"

#include <algorithm>

#include "domain/rights/table.hpp"

namespace gb {

namespace {

bool is_among(Id<Unit> unit, const std::vector<Id<Unit>>& units) {
    return std::ranges::find(units, unit) != units.end();
}

}  // namespace

void need_conference_read(Id<Conference> id, const Context& context, const Seen& seen,
                          Needs& wanted) {
    wanted.one(id);
    const auto* conference = seen.peek(id);
    if (!conference || conference->unit == context.actor.unit) return;
    wanted.one(conference->document);
    need_superiors(conference->unit, seen, wanted);
}

bool reads_conference(Id<Conference> id, const Seen& seen, const Context& context) {
    const auto unit = context.actor.unit;
    const auto* conference = seen.find(id);
    if (!conference) return false;
    if (conference->unit == unit || conference->invites(unit)) return true;
    if (stands_below(conference->unit, unit, context.now.date(), seen)) return true;
    const auto takes_part = [&](const Participant& one) { return one.unit == unit; };
    if (std::ranges::any_of(conference->participants, takes_part)) return true;
    const auto is_told = [&](const ConclusionGroup& one) { return is_among(unit, one.owners); };
    if (std::ranges::any_of(conference->groups, is_told)) return true;
    const auto* directive = seen.find(conference->document);
    return directive && is_among(unit, directive->addressed);
}

}  // namespace gb
