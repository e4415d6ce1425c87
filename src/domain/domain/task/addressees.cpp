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

/// Whose offices in the communes are meant; `all_communes` follows the giver's own line.
UnitKind office_of_line(UnitKind giver) {
    switch (giver) {
        case UnitKind::military_command:
        case UnitKind::area_defence_command:
        case UnitKind::stationed_unit:
        case UnitKind::border_guard:
            return UnitKind::military_command;
        case UnitKind::police:
        case UnitKind::fatherland_front:
        case UnitKind::party_committee:
            return giver;
        default:
            return UnitKind::peoples_committee;
    }
}

/// nullopt: no group of communes.
std::optional<UnitKind> office_meant(AddresseeGroup group, UnitKind giver) {
    switch (group) {
        case AddresseeGroup::all_communes:
            return office_of_line(giver);
        case AddresseeGroup::commune_commands:
            return UnitKind::military_command;
        case AddresseeGroup::commune_committees:
            return UnitKind::peoples_committee;
        case AddresseeGroup::commune_police:
            return UnitKind::police;
        case AddresseeGroup::commune_fronts:
            return UnitKind::fatherland_front;
        case AddresseeGroup::commune_parties:
            return UnitKind::party_committee;
        default:
            return std::nullopt;
    }
}

/// The communes below a giver and, for each, the one office that is written to. An office belongs
/// to the areas that it serves; one that serves none stands for a commune nobody has entered.
class Communes {
  public:
    Communes(Walk& walk, UnitKind office) : walk_(walk), office_(office) {}

    std::vector<Id<Unit>> of(Id<Unit> giver) {
        std::set<Id<Unit>> addressees;
        for (const auto& area : areas(giver, addressees)) addressees.insert(addressee_in(area));
        addressees.erase(giver);
        return {addressees.begin(), addressees.end()};
    }

  private:
    /// Also those that only an office below the giver tells of. Offices without an area go straight
    /// into `alone`.
    std::set<Id<Unit>> areas(Id<Unit> giver, std::set<Id<Unit>>& alone) {
        std::set<Id<Unit>> found;
        for (const auto& unit : walk_.reach(giver)) {
            const auto* version = walk_.version(unit);
            if (!version || version->level != Level::commune) continue;
            if (version->unit_kind == UnitKind::area) {
                found.insert(unit);
                continue;
            }
            const auto served = communes_served(unit);
            found.insert(served.begin(), served.end());
            if (served.empty() && version->unit_kind == office_) alone.insert(unit);
        }
        return found;
    }
    std::vector<Id<Unit>> communes_served(Id<Unit> office) {
        auto served = walk_.served_by(office);
        std::erase_if(served, [&](Id<Unit> area) {
            const auto* version = walk_.version(area);
            return !version || version->level != Level::commune ||
                   version->unit_kind != UnitKind::area;
        });
        return served;
    }
    /// Where two offices of the kind serve it, the one entered first.
    Id<Unit> addressee_in(Id<Unit> area) {
        auto offices =
            walk_.below(area, [](RelationKind kind) { return kind == RelationKind::serves_area; });
        std::ranges::sort(offices);
        for (const auto& office : offices) {
            const auto* version = walk_.version(office);
            if (version && version->level == Level::commune && version->unit_kind == office_) {
                return office;
            }
        }
        return area;
    }

    Walk& walk_;
    UnitKind office_;
};

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
        case AddresseeGroup::all_stationed:
            result.units = stationed(walk, giver);
            break;
        case AddresseeGroup::all_subordinate:
            result.units = subordinate(walk, giver);
            break;
        case AddresseeGroup::none:
            break;
        default:
            if (const auto* own = walk.version(giver)) {
                const auto office = office_meant(group, own->unit_kind);
                if (office) result.units = Communes(walk, *office).of(giver);
            }
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

std::optional<Refusal> too_large(const GroupOfUnits& group, const std::string& field) {
    if (!group.complete) {
        return refuse("task.group_too_wide", {{"max", static_cast<std::int64_t>(query_limit)}},
                      field);
    }
    if (group.units.size() <= list_limit) return std::nullopt;
    return refuse("task.group_too_large",
                  {{"count", static_cast<std::int64_t>(group.units.size())},
                   {"max", static_cast<std::int64_t>(list_limit)}},
                  field);
}

}  // namespace gb
