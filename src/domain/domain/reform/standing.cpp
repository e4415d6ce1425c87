#include "domain/reform/standing.hpp"

#include "domain/kit/field.hpp"
#include "domain/reform/words.hpp"

namespace gb {

void need_standing(Id<Unit> unit, const Context&, const Seen& seen, Needs& wanted) {
    wanted.one(unit);
    const auto* found = seen.peek(unit);
    if (!found || !found->ended) return;
    wanted.where<Succession>("old_unit", unit);
    for (const auto* succession : seen.peek_where<Succession>("old_unit", unit)) {
        wanted.one(succession->new_unit);
    }
}

std::optional<Refusal> not_standing(Id<Unit> unit, Date day, const Seen& seen, std::string field) {
    const auto* found = seen.find(unit);
    if (!found) return refuse("unit.unknown", {}, std::move(field));
    if (found->stands_on(day)) return std::nullopt;
    if (!found->has_ended(day)) {
        return refuse("unit.not_standing", {{"name", found->latest().name.value}},
                      std::move(field));
    }
    std::vector<const Unit*> successors;
    for (const auto* succession : seen.peek_where<Succession>("old_unit", unit)) {
        if (const auto* successor = seen.peek(succession->new_unit)) {
            successors.push_back(successor);
        }
    }
    return has_ended(*found, successors, std::move(field));
}

void need_all_standing(const std::vector<Id<Unit>>& units, const Context& context, const Seen& seen,
                       Needs& wanted) {
    for (const auto& unit : units) need_standing(unit, context, seen, wanted);
}

std::optional<Refusal> any_not_standing(const std::vector<Id<Unit>>& units, Date day,
                                        const Seen& seen, std::string_view list) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (auto refusal = not_standing(units[i], day, seen, in_list(list, i))) return refusal;
    }
    return std::nullopt;
}

}  // namespace gb
