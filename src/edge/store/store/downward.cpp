#include "store/downward.hpp"

#include "domain/relation/words.hpp"

namespace gb {

const std::string& downward_relations() {
    static const auto list = [] {
        std::string names;
        for (const auto kind : downward) {
            names += (names.empty() ? "'" : ", '") + std::string(name_of(kind)) + "'";
        }
        return "(" + names + ")";
    }();
    return list;
}

const std::string& units_below() {
    static const std::string units =
        "(with recursive below(unit, depth) as (select ?1, 0 union"
        " select relation.lower, depth + 1 from relation join below on relation.upper = below.unit"
        " where depth < 8 and relation.relation in " +
        downward_relations() +
        " and relation.\"from\" <= ?2 and (relation.\"to\" is null or relation.\"to\" > ?2))"
        " select unit from below)";
    return units;
}

}  // namespace gb
