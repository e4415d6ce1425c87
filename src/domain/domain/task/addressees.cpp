#include "domain/task/addressees.hpp"

#include <algorithm>

#include "domain/relation/words.hpp"

namespace gb {

namespace {

constexpr int levels_down = 5;  ///< from a province to a post below a commune, with room

bool commands(RelationKind kind) {
    return kind == RelationKind::administrative || kind == RelationKind::military_command ||
           kind == RelationKind::guidance;
}

/// Walks the relations of one day. In `needs` it also asks for what it steps on.
class Walk {
  public:
    Walk(Date day, const Seen& seen, Needs* wanted) : day_(day), seen_(seen), wanted_(wanted) {}

    std::vector<Id<Unit>> served_by(Id<Unit> unit) {
        if (wanted_) wanted_->where<Relation>("lower", unit);
        std::vector<Id<Unit>> areas;
        for (const auto* relation : seen_.peek_where<Relation>("lower", unit)) {
            if (relation->relation == RelationKind::serves_area && relation->holds_on(day_)) {
                areas.push_back(relation->upper);
            }
        }
        return areas;
    }
    template <class Kinds>
    std::vector<Id<Unit>> below(Id<Unit> unit, Kinds kinds) {
        if (wanted_) wanted_->where<Relation>("upper", unit);
        std::vector<Id<Unit>> lower;
        for (const auto* relation : seen_.peek_where<Relation>("upper", unit)) {
            if (kinds(relation->relation) && relation->holds_on(day_)) {
                lower.push_back(relation->lower);
            }
        }
        return lower;
    }
    /// The giver, the areas it serves, and everything below them.
    std::set<Id<Unit>> reach(Id<Unit> giver) {
        auto level = served_by(giver);
        level.push_back(giver);
        std::set<Id<Unit>> reached(level.begin(), level.end());
        for (int depth = 0; depth < levels_down && !level.empty(); ++depth) {
            std::vector<Id<Unit>> next;
            for (const auto& unit : level) {
                for (const auto& lower : below(unit, commands)) {
                    if (reached.insert(lower).second) next.push_back(lower);
                }
                if (reached.size() > query_limit) {
                    complete = false;
                    return reached;
                }
            }
            level = std::move(next);
        }
        return reached;
    }
    /// What the unit is on that day; null when it does not stand then.
    const UnitVersion* version(Id<Unit> unit) {
        if (wanted_) wanted_->one(unit);
        const auto* found = seen_.peek(unit);
        return found && found->stands_on(day_) ? found->version_on(day_) : nullptr;
    }

    bool complete = true;

  private:
    Date day_;
    const Seen& seen_;
    Needs* wanted_;
};

/// A council, a board or a company of a commune stands there beside its office: who writes to all
/// communes means each once.
bool stands_for_commune(const UnitVersion& version) {
    return version.level == Level::commune && version.unit_kind != UnitKind::council &&
           version.unit_kind != UnitKind::steering_board && version.unit_kind != UnitKind::company;
}

/// An area is a place: where offices of its level are known, they are meant and not the place.
std::vector<Id<Unit>> communes(Walk& walk, Id<Unit> giver) {
    std::vector<Id<Unit>> offices;
    std::vector<Id<Unit>> areas;
    for (const auto& unit : walk.reach(giver)) {
        const auto* version = walk.version(unit);
        if (!version || !stands_for_commune(*version) || unit == giver) continue;
        (version->unit_kind == UnitKind::area ? areas : offices).push_back(unit);
    }
    return offices.empty() ? areas : offices;
}

std::vector<Id<Unit>> stationed(Walk& walk, Id<Unit> giver) {
    std::set<Id<Unit>> found;
    for (const auto& place : walk.reach(giver)) {
        for (const auto& unit : walk.below(
                 place, [](RelationKind kind) { return kind == RelationKind::stationed_in; })) {
            if (unit != giver && walk.version(unit)) found.insert(unit);
        }
    }
    return {found.begin(), found.end()};
}

std::vector<Id<Unit>> subordinate(Walk& walk, Id<Unit> giver) {
    std::set<Id<Unit>> found;
    for (const auto& unit : walk.below(giver, [](RelationKind kind) {
             return kind == RelationKind::administrative || kind == RelationKind::military_command;
         })) {
        const auto* version = walk.version(unit);
        if (version && version->unit_kind != UnitKind::area) found.insert(unit);
    }
    return {found.begin(), found.end()};
}

GroupOfUnits walked(AddresseeGroup group, Id<Unit> giver, Walk walk) {
    GroupOfUnits result;
    switch (group) {
        case AddresseeGroup::none:
            break;
        case AddresseeGroup::all_communes:
            result.units = communes(walk, giver);
            break;
        case AddresseeGroup::all_stationed:
            result.units = stationed(walk, giver);
            break;
        case AddresseeGroup::all_subordinate:
            result.units = subordinate(walk, giver);
            break;
    }
    result.complete = walk.complete;
    return result;
}

}  // namespace

void need_group(AddresseeGroup group, Id<Unit> giver, const Context& context, const Seen& seen,
                Needs& wanted) {
    walked(group, giver, Walk(context.now.date(), seen, &wanted));
}

GroupOfUnits units_of_group(AddresseeGroup group, Id<Unit> giver, const Context& context,
                            const Seen& seen) {
    return walked(group, giver, Walk(context.now.date(), seen, nullptr));
}

}  // namespace gb
