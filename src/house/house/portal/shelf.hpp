// What is published, as citizens find it: in order of time, by category, by words. Made anew after
// each change and never changed itself, so that all threads read it without a lock.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "domain/article/words.hpp"

namespace gb::portal {

using ArticlePtr = std::shared_ptr<const Article>;

struct Category {
    std::string slug;
    std::string title;
    std::size_t count = 0;
};

class Shelf {
  public:
    /// @param published the newest first
    explicit Shelf(std::vector<ArticlePtr> published);

    const std::vector<ArticlePtr>& all() const { return articles_; }
    const Article* find(std::string_view slug) const;
    const std::vector<Category>& categories() const { return categories_; }
    /// Those of one category (by its slug); all that have any where the slug is empty.
    std::vector<const Article*> in_category(std::string_view slug) const;
    std::vector<const Article*> in_section(ArticleSection section) const;
    std::vector<const Article*> in_year(int year) const;
    /// The years in which something was published, the newest first, with how much.
    std::vector<std::pair<int, std::size_t>> years() const;

    /// Articles that hold all words of the query, whatever marks and capitals are typed: those with
    /// all of them in the title first, then the newest. Words are whole syllables.
    std::vector<const Article*> search(std::string_view query) const;
    /// Of one category, the newest first; without the article itself.
    std::vector<const Article*> related_to(const Article& article, std::size_t most) const;

  private:
    struct Folded {
        std::string title;  ///< " hoi nghi tong ket "
        std::string text;   ///< the same of title, lead, body, author line
        std::string category;
    };
    std::vector<ArticlePtr> articles_;
    std::vector<Folded> folded_;
    std::vector<Category> categories_;
};

std::string category_slug(std::string_view category);

/// The paragraph of the body that holds most of the query's words; empty where the title holds all.
std::string excerpt_of(const Article& article, std::string_view query);

}  // namespace gb::portal
