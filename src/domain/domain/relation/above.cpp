#include "domain/relation/above.hpp"

#include <algorithm>

namespace gb {

std::vector<Id<Unit>> unit_and_above(Id<Unit> unit, const Seen& seen, const Follows& follows) {
    std::vector<Id<Unit>> all{unit};
    std::size_t level = 0;  // where it begins
    for (int depth = 0; depth < levels_up && level < all.size(); ++depth) {
        const auto end = all.size();
        for (; level < end; ++level) {
            for (const auto* relation : seen.peek_where<Relation>("lower", all[level])) {
                const bool known = std::find(all.begin(), all.end(), relation->upper) != all.end();
                if (!known && follows(*relation)) all.push_back(relation->upper);
            }
        }
    }
    return all;
}

void need_above(Id<Unit> unit, const Seen& seen, Needs& wanted, const Follows& follows) {
    for (const auto& one : unit_and_above(unit, seen, follows)) {
        wanted.where<Relation>("lower", one);
    }
}

}  // namespace gb
