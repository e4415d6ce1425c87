#pragma once
// What the rules of an article ask in more than one place.

#include <functional>

#include "domain/article/words.hpp"
#include "domain/rights/table.hpp"

namespace gb {

/// It stands in the actor's unit and was not taken away.
std::optional<Refusal> check_own(const Article* article, const Context& context);

/// Whether somebody of the unit may publish who did not write it.
bool another_editor(const std::function<bool(Id<Person>)>& wrote, const Seen& seen,
                    const Context& context);

inline bool may_publish(Role role) {
    return scope_of(PublishArticle::name, role).has_value();
}

}  // namespace gb
