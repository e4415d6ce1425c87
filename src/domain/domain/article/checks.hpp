#pragma once
// What the rules of an article ask in more than one place.

#include <algorithm>
#include <functional>

#include "domain/article/words.hpp"
#include "domain/rights/table.hpp"

namespace gb {

/// It stands in the actor's unit and was not taken away.
std::optional<Refusal> check_own(const Article* article, const Context& context);

void need_links(const ArticleBody& body, Needs& wanted);
/// Its conference and summary are the unit's own, and every picture speaks.
std::optional<Refusal> check_body(const ArticleBody& body, const Seen& seen,
                                  const Context& context);
/// Of what was taken over title, lead and body stay as they came.
std::optional<Refusal> check_verbatim(const Article& article, const ArticleBody& body);
/// What a page lacks before others may read it. @param at where the refusal points
std::optional<Refusal> lacks(const ArticleBody& body, const std::string& at);

void need_photos(const std::vector<ArticlePhoto>& photos, Needs& wanted);
std::optional<Refusal> check_photos(const std::vector<ArticlePhoto>& photos, const Article& article,
                                    const Seen& seen, const Context& context);

using Wrote = std::function<bool(Id<Person>)>;

inline bool wrote_in(const Article& article, Id<Person> person) {
    return std::find(article.writers.begin(), article.writers.end(), person) !=
           article.writers.end();
}

/// Who puts words before citizens has not written them. Where nobody else of the unit may publish,
/// their writer does; it is noted. Of pages, their revisions and their errata alike. Wants
/// `need_editors`.
/// @param wrote  whether a person is among those who wrote
bool another_is_to(const Wrote& wrote, const Actor& actor, Date day, const Seen& seen);
void need_editors(Id<Unit> unit, Needs& wanted);

inline bool may_publish(Role role) {
    return scope_of(PublishArticle::name, role).has_value();
}

}  // namespace gb
