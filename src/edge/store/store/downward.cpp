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

}  // namespace gb
